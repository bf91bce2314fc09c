import { HostError } from '../../src/host/measurement-host';
import { EMPTY_IMPROVEMENT } from '../../src/measurement/improvement';
import type { AddedToPlan, MeasurementStore } from '../../src/taskpane/state/measurement-store';
import type { MemoryHost } from '../support/memory-host';
import { withTwoPriorities } from '../support/measurements';
import { rest, storeOfSuite } from './store-of-suite';

const openStore = storeOfSuite();
let host: MemoryHost;
let store: MeasurementStore;

beforeEach(async () => {
  ({ host, store } = await openStore(withTwoPriorities()));
});

/** What the store tells of the last filling; null until it does. */
let told: AddedToPlan | null;
const fill = async () => {
  told = null;
  void store.fillPlan((added) => {
    told = added;
  });
  await rest();
};

const plan = () => host.measurement()?.improvements ?? [];
const items = () => plan().map(({ item }) => item);
const OWN = { ...EMPTY_IMPROVEMENT, action: 'Eigen actie' };

test('adds a line per priority in one write, and tells how many', async () => {
  await fill();
  expect(told).toEqual({ lines: 2, priorities: 2, withoutRoom: 0 });
  expect(items()).toEqual(['Item 8', 'Item 3']);
  expect(host.calls.filter((call) => call === 'write')).toHaveLength(1);
});

test('adds nothing, and writes nothing, where every priority has its line', async () => {
  await fill();
  await fill();
  expect(told).toEqual({ lines: 0, priorities: 2, withoutRoom: 0 });
  expect(host.calls.filter((call) => call === 'write')).toHaveLength(1);
});

test('tells for how many priorities the plan has no room', async () => {
  // All 40 lines but the last are someone's own.
  for (let line = 0; line < 39; line += 1) host.plan(line, 'action', OWN.action);
  await fill();
  expect(told).toEqual({ lines: 1, priorities: 2, withoutRoom: 1 });
  await fill();
  expect(told).toEqual({ lines: 0, priorities: 2, withoutRoom: 1 });
  expect(items().at(-1)).toBe('Item 8');
});

test('goes around what was typed after the last reading', async () => {
  const filled = fill();
  // In this very moment; the pane has not heard of it.
  host.plan(0, 'action', OWN.action);
  await filled;
  expect(told).toEqual({ lines: 2, priorities: 2, withoutRoom: 0 });
  expect(plan()[0]).toEqual(OWN);
  expect(items()).toEqual(['', 'Item 8', 'Item 3']);
});

test('goes around what was typed between a failure and another try', async () => {
  host.failNext('write', new HostError('editing', '', ''));
  await fill();
  expect(told).toBeNull();
  const [problem] = store.get().problems;
  expect([problem?.during, plan()]).toEqual(['fill', []]);
  host.plan(0, 'action', OWN.action);
  await rest();
  problem?.retry?.();
  await rest();
  expect(told).toEqual({ lines: 2, priorities: 2, withoutRoom: 0 });
  expect(plan()[0]).toEqual(OWN);
  expect(items()).toEqual(['', 'Item 8', 'Item 3']);
  expect(store.get()).toMatchObject({ problems: [], unsaved: [] });
});

test('fails where the measurement cannot be read any more, and does not say that nothing was to be added', async () => {
  host.makeUnreadable('model-unknown');
  await fill();
  expect([told, store.get().problems[0]?.during]).toEqual([null, 'fill']);
});
