import { HostError } from '../../src/host/measurement-host';
import { EMPTY_IMPROVEMENT } from '../../src/scoring/improvement';
import { createMeasurementStore, type MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { memoryHost, type MemoryHost } from '../support/memory-host';
import { scoredMeasurement } from '../support/measurements';

/** Time for everything on its way to arrive. */
const rest = () => jest.advanceTimersByTimeAsync(200);

let host: MemoryHost;
let store: MeasurementStore;
let stop: () => void;

beforeEach(async () => {
  jest.useFakeTimers();
  // Two items below 5, the lowest first.
  host = memoryHost(scoredMeasurement('ips25', 5, { 'ips25-3': { score: 4 }, 'ips25-8': { score: 1 } }));
  store = createMeasurementStore(host, 5);
  stop = store.start();
  await rest();
});

afterEach(() => {
  stop();
});

const plan = () => host.measurement()?.improvements ?? [];
const items = () => plan().map(({ item }) => item);
const OWN = { ...EMPTY_IMPROVEMENT, action: 'Eigen actie' };

test('adds a line per priority in one write, and tells how many', async () => {
  const added = store.fillPlan();
  await rest();
  expect(await added).toBe(2);
  expect(items()).toEqual(['Item 8', 'Item 3']);
  expect(host.calls.filter((call) => call === 'write')).toHaveLength(1);
});

test('adds nothing, and writes nothing, where every priority has its line', async () => {
  void store.fillPlan();
  await rest();
  const added = store.fillPlan();
  await rest();
  expect(await added).toBe(0);
  expect(host.calls.filter((call) => call === 'write')).toHaveLength(1);
});

test('goes around what was typed after the last reading', async () => {
  const added = store.fillPlan();
  // In this very moment; the pane has not heard of it.
  host.plan(0, 'action', OWN.action);
  await rest();
  expect(await added).toBe(2);
  expect(plan()[0]).toEqual(OWN);
  expect(items()).toEqual(['', 'Item 8', 'Item 3']);
});

test('goes around what was typed between a failure and another try', async () => {
  host.failNext('write', new HostError('editing', '', ''));
  const added = store.fillPlan();
  await rest();
  expect(await added).toBeNull();
  const [problem] = store.get().problems;
  expect([problem?.during, plan()]).toEqual(['fill', []]);
  host.plan(0, 'action', OWN.action);
  await rest();
  problem?.retry?.();
  await rest();
  expect(plan()[0]).toEqual(OWN);
  expect(items()).toEqual(['', 'Item 8', 'Item 3']);
  expect(store.get()).toMatchObject({ problems: [], unsaved: [] });
});
