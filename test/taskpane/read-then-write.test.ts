import { HOST_PROBLEMS } from '../../src/host/texts';
import { applyChanges, scoreChange } from '../../src/measurement/changes';
import type { Improvement } from '../../src/measurement/improvement';
import type { Measurement } from '../../src/measurement/measurement';
import type { Change } from '../../src/measurement/tables';
import type { MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { CHANGED_SINCE, SCORES_MOVED } from '../../src/taskpane/state/texts';
import { heldBefore, offeredStep, takingBack } from '../../src/taskpane/written/offered-step';
import type { MemoryHost } from '../support/memory-host';
import { withTwoPriorities } from '../support/measurements';
import { rest, storeOfSuite } from './store-of-suite';

const openStore = storeOfSuite();
let host: MemoryHost;
let store: MeasurementStore;

beforeEach(async () => {
  ({ host, store } = await openStore(withTwoPriorities()));
});

const scored = (item: 'ips25-3' | 'ips25-8', entry: number) => scoreChange({ item, column: 'score', entry });
const plan = (line: number, field: keyof Improvement, value: string): Change => {
  return { table: 'improvements', row: line, field, value };
};
const items = () => host.measurement()?.improvements.map(({ item }) => item);
const writes = () => host.calls.filter((call) => call === 'write').length;

/** What the workbook holds where only the colleague wrote in it. */
const onlyTheirs = (before: Measurement | null, theirs: readonly Change[]) => before && applyChanges(before, theirs);

describe('where a colleague writes after what is written as a whole was read, and before it is written', () => {
  test.each(['replace', 'renew'] as const)('nothing is written by %s, and it is not tried again', async (kind) => {
    const ours = [scored('ips25-3', 5), scored('ips25-8', 5)];
    const before = host.measurement();
    host.enterAfterReading([scored('ips25-8', 2)]);
    const done = store[kind](ours, () => ours);
    await rest();
    expect(await done).toBe(false);
    expect(writes()).toBe(1);
    expect(host.measurement()).toEqual(onlyTheirs(before, [scored('ips25-8', 2)]));
    expect(store.get().problems).toMatchObject([{ during: kind, message: SCORES_MOVED, retry: null }]);
    expect(store.get().conflicts).toEqual([]);
  });

  test('nothing is taken back, and it is not tried again', async () => {
    store.write([scored('ips25-3', 2), scored('ips25-8', 2)]);
    await rest();
    const step = offeredStep(store.get());
    if (!step) throw new Error('nothing is offered');
    const before = host.measurement();
    host.enterAfterReading([scored('ips25-8', 3)]);
    const done = store.undo(step, heldBefore(step), (found) => takingBack(step, found));
    await rest();
    expect(await done).toBe(false);
    expect(host.measurement()).toEqual(onlyTheirs(before, [scored('ips25-8', 3)]));
    expect(store.get().problems).toMatchObject([{ during: 'undo', message: CHANGED_SINCE, retry: null }]);
    expect(offeredStep(store.get())).toBeNull();
  });

  test('the plan is not filled, and is filled around the line of the colleague when that is asked again', async () => {
    const before = host.measurement();
    const theirs = [plan(0, 'action', 'Eigen actie')];
    host.enterAfterReading(theirs);
    void store.fillPlan(() => undefined);
    await rest();
    expect(host.measurement()).toEqual(onlyTheirs(before, theirs));
    expect(store.get().problems).toMatchObject([{ during: 'fill', message: HOST_PROBLEMS.changed }]);
    store.get().problems[0]?.retry?.();
    await rest();
    expect(items()).toEqual(['', 'Item 8', 'Item 3']);
    expect(host.measurement()?.improvements[0]).toMatchObject({ action: 'Eigen actie' });
    expect(store.get().problems).toEqual([]);
  });
});
