import { HostError } from '../../src/host/measurement-host';
import type { Change } from '../../src/measurement/tables';
import type { MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { fullMeasurement } from '../support/example-measurement';
import type { MemoryHost } from '../support/memory-host';
import { rest, storeOfSuite } from './store-of-suite';

const openStore = storeOfSuite();
let host: MemoryHost;
let store: MeasurementStore;

beforeEach(async () => {
  ({ host, store } = await openStore(fullMeasurement()));
});

const scored = (item: 'bezetting-2' | 'organisatie-8', entry: number): Change[] =>
  (['A', 'O'] as const).map((column) => ({ table: 'scores', row: item, field: column, value: entry }));
const CHANGES: readonly Change[] = [
  ...scored('bezetting-2', 5),
  ...scored('organisatie-8', 5),
  { table: 'scenarios', row: { of: 'kept', item: 'bezetting-2' }, field: 'A', value: 4 },
  { table: 'scenario-names', row: 'kept', field: 'name', value: 'Meer (22-11-2026)' },
];
/** Nobody changed anything in the meantime. */
const same = () => CHANGES;
const now = (item: 'bezetting-2' | 'organisatie-8') => host.measurement()?.entries[item];
const writes = () => host.calls.filter((call) => call === 'write').length;

test('writes all of it in one go, and says that it is at work', async () => {
  host.delay(20);
  const done = store.replace(CHANGES, same);
  await jest.advanceTimersByTimeAsync(10);
  expect(store.get().work).toBe('replacing');
  await rest();
  expect(await done).toBe(true);
  expect(writes()).toBe(1);
  expect(now('bezetting-2')).toEqual({ A: 5, O: 5 });
  expect(host.measurement()?.kept?.label).toBe('Meer (22-11-2026)');
  expect(store.get()).toMatchObject({ work: null, problems: [] });
});

test('writes nothing at all where one of the cells refuses, and not in parts either', async () => {
  host.refuse('organisatie-8');
  const done = store.replace(CHANGES, same);
  await rest();
  expect(await done).toBe(false);
  expect(writes()).toBe(1);
  expect(host.measurement()).toMatchObject({ entries: fullMeasurement().entries, kept: null });
  expect(store.get()).toMatchObject({ problems: [{ during: 'replace' }], unsaved: [] });
});

test('is tried again as a whole', async () => {
  host.failNext('write', new HostError('editing', '', ''));
  void store.replace(CHANGES, same);
  await rest();
  store.get().problems[0]?.retry?.();
  await rest();
  expect(now('organisatie-8')).toEqual({ A: 5, O: 5 });
  expect(store.get().problems).toEqual([]);
});

test('writes nothing where the workbook asks for something else by then, and does not offer to try that again', async () => {
  const done = store.replace(CHANGES, () => CHANGES.slice(1));
  await rest();
  expect(await done).toBe(false);
  expect(writes()).toBe(0);
  const [problem] = store.get().problems;
  expect(problem?.message).toContain('intussen veranderd');
  expect(problem?.retry).toBeNull();
});

test('is asked in any order', async () => {
  void store.replace(CHANGES, () => CHANGES.toReversed());
  await rest();
  expect(writes()).toBe(1);
});

test('reads the workbook before it writes, and says so when it cannot', async () => {
  host.failNext('read', new HostError('editing', '', ''));
  const done = store.replace(CHANGES, same);
  await rest();
  expect(await done).toBe(false);
  expect(writes()).toBe(0);
  expect(store.get().problems).toMatchObject([{ during: 'replace' }]);
});

test('waits for what is on its way, so that no older score comes after it', async () => {
  host.delay(20);
  store.write(scored('bezetting-2', 1));
  store.write(scored('bezetting-2', 2));
  const done = store.replace(CHANGES, ({ entries }) => (entries['bezetting-2']?.A === 2 ? CHANGES : []));
  await jest.advanceTimersByTimeAsync(500);
  expect(await done).toBe(true);
  expect(now('bezetting-2')).toEqual({ A: 5, O: 5 });
});

test('says that it is at work while scores before it are held up, and takes no other work', async () => {
  host.hold();
  store.write(scored('bezetting-2', 2));
  const done = store.replace(CHANGES, same);
  await jest.advanceTimersByTimeAsync(1500);
  expect(store.get()).toMatchObject({ work: 'replacing', heldUp: 'typing' });
  expect(await store.replace(CHANGES, same)).toBe(false);
  expect(await store.repair()).toBe(false);
  host.release();
  await rest();
  expect(await done).toBe(true);
  expect(store.get()).toMatchObject({ work: null, heldUp: null, problems: [] });
  expect(now('bezetting-2')).toEqual({ A: 5, O: 5 });
});

test('lets a score that is given meanwhile come after it', async () => {
  host.delay(20);
  const done = store.replace(CHANGES, same);
  await jest.advanceTimersByTimeAsync(10);
  store.write(scored('organisatie-8', 3));
  await jest.advanceTimersByTimeAsync(500);
  expect(await done).toBe(true);
  expect(now('organisatie-8')).toEqual({ A: 3, O: 3 });
});

test('renews a measurement in the same way: as a whole, and of what it was asked for', async () => {
  host.delay(20);
  const done = store.renew(CHANGES, same);
  await jest.advanceTimersByTimeAsync(10);
  expect(store.get().work).toBe('renewing');
  await rest();
  expect(await done).toBe(true);
  expect(writes()).toBe(1);
  const again = store.renew(CHANGES, () => []);
  await rest();
  expect(await again).toBe(false);
  expect(writes()).toBe(1);
  expect(store.get()).toMatchObject({ work: null, problems: [{ during: 'renew', retry: null }] });
});
