import { exampleMeasurement } from '../../src/preview/example-measurement';
import { HostError } from '../../src/host/measurement-host';
import type { MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { emptyAo } from '../support/example-measurement';
import type { MemoryHost } from '../support/memory-host';
import { rest, storeOfSuite } from './store-of-suite';

const openStore = storeOfSuite();
let host: MemoryHost;
let store: MeasurementStore;
let stop: () => void;

async function open(...workbook: Parameters<typeof openStore>) {
  ({ host, store, stop } = await openStore(...workbook));
}

const readings = () => host.calls.filter((call) => call === 'read').length;
const writes = () => host.calls.filter((call) => call === 'write').length;
const checked = () => {
  const { reading } = store.get();
  return reading?.kind === 'measurement' ? reading.checked : null;
};
const duringNow = () => store.get().problems.map(({ during }) => during);
const score = (entry: number) => ({ table: 'scores', row: 'bezetting-1b', field: 'A', value: entry }) as const;

describe('following the workbook', () => {
  test('reads a burst of changes once', async () => {
    await open(emptyAo());
    const before = readings();
    for (let count = 0; count < 68; count += 1) host.type('bezetting-1a', 'A', 3);
    await rest();
    expect(readings()).toBe(before + 1);
    expect(checked()?.assessment.columns.A?.total.score).toBe(3);
  });

  test('stops listening when the pane goes away', async () => {
    await open(emptyAo());
    stop();
    await rest();
    const before = readings();
    host.type('bezetting-1a', 'A', 3);
    await rest();
    expect(readings()).toBe(before);
  });

  test('reads once after a score of its own, which the workbook announces as well', async () => {
    await open(emptyAo('work'));
    const before = readings();
    store.write([score(3)]);
    await rest();
    expect(readings()).toBe(before + 1);
    host.type('bezetting-1b', 'A', 4);
    await rest();
    expect(readings()).toBe(before + 2);
    expect(checked()?.assessment.columns.A?.total.score).toBe(4);
  });

  test('says that the measurement is gone when all of it is deleted, until there is one again', async () => {
    await open(emptyAo());
    expect(store.get().isGone).toBe(false);
    host.empty();
    await rest();
    expect(store.get()).toMatchObject({ isGone: true, reading: { kind: 'none' } });
    void store.build(emptyAo());
    await rest();
    expect(store.get()).toMatchObject({ isGone: false, reading: { kind: 'measurement' } });
  });

  test('does not call a workbook without a measurement one that lost it', async () => {
    await open(null);
    store.refresh();
    await rest();
    expect(store.get()).toMatchObject({ isGone: false, reading: { kind: 'none' } });
  });

  test('says why a reading failed, and reads again when asked', async () => {
    await open(emptyAo());
    host.failNext('read', new HostError('editing', 'InvalidOperation', 'Range.values'));
    host.type('bezetting-1a', 'A', 3);
    await rest();
    expect(store.get().problems).toMatchObject([{ during: 'read', details: 'InvalidOperation, Range.values' }]);
    store.get().problems[0]?.retry?.();
    await rest();
    expect(store.get().problems).toEqual([]);
    expect(checked()?.assessment.columns.A?.total.score).toBe(3);
  });
});

describe('writing', () => {
  test('shows a score at once, before the workbook has it', async () => {
    await open(emptyAo('work'));
    host.delay(20);
    store.write([score(5)]);
    expect(checked()?.assessment.columns.A?.total.score).toBe(5);
    expect(host.measurement()?.entries).toEqual({});
    await rest();
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 5 } });
  });

  test('writes what came during a write in one go, the last entry of a cell only', async () => {
    await open(emptyAo('work'));
    host.delay(10);
    for (const entry of [1, 2, 3, 4]) store.write([score(entry)]);
    await rest();
    expect(writes()).toBe(2);
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 4 } });
  });

  test('keeps what could not be written, shows what the workbook holds, and writes it when asked', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('editing', '', ''));
    store.write([score(5)]);
    await rest();
    expect(duringNow()).toEqual(['write']);
    expect(checked()?.assessment.columns.A?.total.score).toBe(0);
    store.get().problems[0]?.retry?.();
    await rest();
    expect(store.get().problems).toEqual([]);
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 5 } });
  });

  test('tells what is not in the workbook yet, until it is written', async () => {
    await open(emptyAo('work'));
    host.delay(20);
    store.write([score(4)]);
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' }]);
    expect(store.get().unwritten).toMatchObject([
      { table: 'scores', value: 4 },
      { table: 'scores', field: 'note' },
    ]);
    await jest.advanceTimersByTimeAsync(21);
    expect(store.get().unwritten).toMatchObject([{ table: 'scores', field: 'note' }]);
    await jest.advanceTimersByTimeAsync(20);
    expect(store.get().unwritten).toEqual([]);
    await rest();
    expect(host.measurement()?.notes).toEqual({ 'bezetting-2': 'ja' });
  });

  test('does not count as on its way what could not be written', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('locked', '', ''));
    store.write([score(4)]);
    expect(store.get().unwritten).toHaveLength(1);
    await rest();
    expect(store.get()).toMatchObject({ unwritten: [], unsaved: [{ table: 'scores', field: 'A' }] });
    expect(checked()?.assessment.columns.A?.total.score).toBe(0);
    host.hold();
    store.get().problems[0]?.retry?.();
    expect(store.get()).toMatchObject({ unwritten: [{ table: 'scores', field: 'A' }], unsaved: [] });
    host.release();
  });

  test('says that a cell is being typed in once the workbook is silent for a while, and writes all when it is left', async () => {
    await open(emptyAo('work'));
    host.hold();
    for (const entry of [1, 2, 3]) store.write([score(entry)]);
    await jest.advanceTimersByTimeAsync(1499);
    expect(store.get().heldUp).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(store.get()).toMatchObject({ heldUp: 'typing', problems: [] });
    host.release();
    await rest();
    expect(store.get()).toMatchObject({ heldUp: null, unwritten: [] });
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 3 } });
  });

  test('does not say that a cell is being typed in where the workbook is only slow', async () => {
    await open(emptyAo('work'));
    host.delay(3000);
    store.write([score(3)]);
    await jest.advanceTimersByTimeAsync(1799);
    expect(store.get().heldUp).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(store.get().heldUp).toBe('silent');
    await jest.advanceTimersByTimeAsync(1200);
    expect(store.get().heldUp).toBeNull();
  });

  test('says nothing of a workbook that answers while it is asked why it is silent', async () => {
    await open(emptyAo('work'));
    host.delay(1700);
    store.write([score(3)]);
    await jest.advanceTimersByTimeAsync(2500);
    expect(store.get()).toMatchObject({ heldUp: null, unwritten: [] });
  });

  test('does not write an old entry over a newer one after a failure', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('editing', '', ''));
    store.write([score(1)]);
    await rest();
    store.write([score(2)]);
    await rest();
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 2 } });
  });

  test('does not write a failed entry over what was typed in the sheet since', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('editing', '', ''));
    store.write([score(3)]);
    await rest();
    host.type('bezetting-1b', 'A', 5);
    await rest();
    expect(store.get().problems).toEqual([]);
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' }]);
    await rest();
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 5 } });
  });

  test('keeps a text that could not be saved in sight when somebody else fills its cell', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('editing', '', ''));
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'van mij' }]);
    await rest();
    await Promise.all([
      host.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'van een ander' }]),
      rest(),
    ]);
    host.type('bezetting-1b', 'A', 5);
    await rest();
    expect(duringNow()).toEqual(['write']);
    expect(checked()?.measurement.notes['bezetting-2']).toBe('van mij');
    expect(host.measurement()?.notes['bezetting-2']).toBe('van een ander');
  });

  test('goes on saying that a score is not saved, whatever else fails or succeeds meanwhile', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('editing', '', ''));
    store.write([score(3)]);
    await rest();
    host.failNext('read', new HostError('editing', '', ''));
    store.refresh();
    await rest();
    store.refresh();
    await rest();
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' }]);
    await rest();
    expect(duringNow()).toEqual(['write']);
    expect(host.measurement()?.entries).toEqual({});
    store.get().problems[0]?.retry?.();
    await rest();
    expect(store.get().problems).toEqual([]);
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 3 } });
  });

  test('keeps a text that could not be written in sight', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('protected', '', ''));
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'lang verhaal' }]);
    await rest();
    expect(checked()?.measurement.notes['bezetting-2']).toBe('lang verhaal');
    store.dismissProblem('write');
    expect(checked()?.measurement.notes['bezetting-2'] ?? '').toBe('');
  });

  test('lets go of what could not be written when the message is dismissed', async () => {
    await open(emptyAo('work'));
    host.failNext('write', new HostError('editing', '', ''));
    store.write([score(1)]);
    await rest();
    store.dismissProblem('write');
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'ja' }]);
    await rest();
    expect(host.measurement()?.entries).toEqual({});
  });

  test('writes all of a batch but the change that cannot be written, in the order in which they came', async () => {
    await open(emptyAo('work'));
    host.refuse('bezetting-2');
    host.delay(10);
    // The first is on its way while the others gather.
    store.write([score(1)]);
    store.write([score(2)]);
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 3 }]);
    store.write([{ table: 'scores', row: 'bezetting-3', field: 'note', value: 'ja' }]);
    await rest();
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 2 } });
    expect(host.measurement()?.notes).toEqual({ 'bezetting-3': 'ja' });
    expect(duringNow()).toEqual(['write']);
    expect(store.get().unsaved).toEqual([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 3 }]);
    host.refuse(null);
    store.get().problems[0]?.retry?.();
    await rest();
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 2 }, 'bezetting-2': { A: 3 } });
    expect(store.get()).toMatchObject({ problems: [], unsaved: [] });
  });

  test('tries a batch once while a cell is being typed in, and keeps all of it', async () => {
    await open(emptyAo('integrated'));
    host.failNext('write', new HostError('editing', '', ''));
    const both = (['A', 'O'] as const).map((column) => {
      return { table: 'scores', row: 'bezetting-2', field: column, value: 4 } as const;
    });
    store.write(both);
    await rest();
    expect(writes()).toBe(1);
    expect(store.get().unsaved).toEqual(both);
  });

  test('judges a score that is on its way as the workbook will', async () => {
    await open(exampleMeasurement());
    host.delay(20);
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'O', value: 4 }]);
    const early = checked()?.findings;
    await rest();
    expect(early).toEqual(checked()?.findings);
  });
});

describe('long work', () => {
  test('makes a measurement, once, however often it is asked', async () => {
    await open(null);
    expect(store.get().reading).toEqual({ kind: 'none' });
    const asked = Promise.all([store.build(emptyAo()), store.build(emptyAo())]);
    await rest();
    const results = await asked;
    expect(results).toEqual([true, false]);
    expect(host.calls.filter((call) => call === 'build')).toHaveLength(1);
    expect(checked()?.measurement.form.model).toBe('integrated');
    expect(store.get().work).toBeNull();
  });

  test('tells how far it is, until it is done', async () => {
    await open(null);
    host.delay(20);
    const made = store.build(exampleMeasurement());
    await jest.advanceTimersByTimeAsync(10);
    expect(store.get()).toMatchObject({ work: 'building', step: 'building' });
    await rest();
    expect(await made).toBe(true);
    expect(store.get()).toMatchObject({ work: null, step: null });
  });

  test('says what stood in the way of making it', async () => {
    await open(null);
    host.failNext('build', new HostError('name-taken', '', 'Scores'));
    const asked = store.build(emptyAo());
    await rest();
    expect(await asked).toBe(false);
    expect(store.get().problems[0]?.message).toContain('Gebruik een nieuwe werkmap.');
    expect(store.get().reading).toEqual({ kind: 'none' });
  });

  test('lets a score that is being written arrive before it mends, and holds the next until it is done', async () => {
    await open(emptyAo('work'));
    host.delay(20);
    store.write([score(3)]);
    const mended = store.repair();
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'note', value: 'tijdens het herstellen' }]);
    expect(host.calls).not.toContain('repair');
    await jest.advanceTimersByTimeAsync(30);
    expect(store.get().work).toBe('repairing');
    expect(checked()?.measurement.notes['bezetting-2']).toBe('tijdens het herstellen');
    store.write([{ table: 'scores', row: 'bezetting-3', field: 'A', value: 5 }]);
    await jest.advanceTimersByTimeAsync(200);
    expect(await mended).toBe(true);
    expect(host.measurement()?.entries).toEqual({ 'bezetting-1b': { A: 3 }, 'bezetting-3': { A: 5 } });
    expect(host.measurement()?.notes).toEqual({ 'bezetting-2': 'tijdens het herstellen' });
    const order = host.calls.filter((call) => call === 'write' || call === 'repair');
    expect(order).toEqual(['write', 'repair', 'write']);
    expect(store.get()).toMatchObject({ work: null, problems: [], unplaced: [] });
  });

  test('neither reads nor goes to a cell while a measurement is being mended, and reads when it is done', async () => {
    await open(emptyAo('work'));
    host.delay(20);
    void store.repair();
    await jest.advanceTimersByTimeAsync(10);
    const before = host.calls.length;
    host.type('bezetting-2', 'A', 4);
    void store.select('bezetting-2', 'A', false);
    await jest.advanceTimersByTimeAsync(9);
    expect(host.calls).toHaveLength(before);
    await rest();
    expect(host.calls.slice(before)).not.toContain('select');
    expect(store.get().work).toBeNull();
  });

  test('stops making a measurement at the next step, and says so until it is read', async () => {
    await open(null);
    host.hold();
    const made = store.build(emptyAo());
    await rest();
    expect(store.get()).toMatchObject({ step: 'checking', isStopping: false });
    store.stop();
    expect(store.get().isStopping).toBe(true);
    host.release();
    await rest();
    expect(await made).toBe(false);
    expect(host.measurement()).toBeNull();
    expect(store.get()).toMatchObject({ work: null, problems: [], isStopping: false, isStopped: true });
    store.dismissStopped();
    expect(store.get().isStopped).toBe(false);
  });

  test('does not say that all is as it was where a stopped one left something behind', async () => {
    await open(null);
    const leftovers = ['het blad Scores'];
    host.failNext('build', new HostError('stopped', '', '', { leftovers }));
    const made = store.build(emptyAo());
    await rest();
    expect(await made).toBe(false);
    expect(store.get()).toMatchObject({ work: null, problems: [], isStopped: false, leftovers });
  });

  test('makes a measurement after one that was stopped', async () => {
    await open(null);
    host.hold();
    void store.build(emptyAo());
    await rest();
    store.stop();
    host.release();
    await rest();
    const made = store.build(emptyAo());
    await rest();
    expect(await made).toBe(true);
    expect(store.get()).toMatchObject({ isStopping: false, isStopped: false });
  });

  test('does not stop mending sheets, of which the looks would not come back', async () => {
    await open(emptyAo());
    host.hold();
    const mended = store.repair();
    await rest();
    store.stop();
    expect(store.get().isStopping).toBe(false);
    host.release();
    await rest();
    expect(await mended).toBe(true);
  });

  test('offers to mend again what could not be mended, and keeps in sight what was not put back', async () => {
    await open(emptyAo());
    host.failNext(
      'repair',
      new HostError('protected', '', '', { leftovers: ['het blad Scores'], unplaced: ["K4: 'x'"] }),
    );
    host.failNext('write', new HostError('editing', '', ''));
    store.write([{ table: 'scores', row: 'bezetting-2', field: 'A', value: 4 }]);
    await rest();
    const asked = store.repair();
    await rest();
    expect(await asked).toBe(false);
    expect(duringNow()).toEqual(['write', 'repair']);
    expect(store.get().leftovers).toEqual(['het blad Scores', "K4: 'x'"]);
    store.get().problems[1]?.retry?.();
    await rest();
    expect(duringNow()).toEqual(['write']);
    expect(store.get()).toMatchObject({ leftovers: ['het blad Scores', "K4: 'x'"], unplaced: [] });
    store.dismissLeftovers();
    expect(store.get().leftovers).toEqual([]);
  });

  test('mends a measurement and tells what could not be placed', async () => {
    await open(emptyAo());
    host.damage(['Het blad Overzicht ontbreekt.', 'Niet te plaatsen: score 4 in rij 40.']);
    await rest();
    const asked = store.repair();
    await rest();
    expect(await asked).toBe(true);
    expect(store.get()).toMatchObject({ unplaced: ['Niet te plaatsen: score 4 in rij 40.'], reading: { damage: [] } });
  });

  test('keeps what could not be placed in sight when it mends once more, until that is closed', async () => {
    await open(emptyAo());
    const [first, second] = ['Niet te plaatsen: score 4 in rij 40.', 'Niet te plaatsen: score 2 in rij 41.'];
    for (const sentence of [first, second]) {
      host.damage([sentence]);
      void store.repair();
      await rest();
    }
    expect(store.get().unplaced).toEqual([first, second]);
    host.failNext('repair', new HostError('protected', '', ''));
    void store.repair();
    await rest();
    expect(store.get().unplaced).toEqual([first, second]);
    store.dismissUnplaced();
    void store.repair();
    await rest();
    expect(store.get().unplaced).toEqual([]);
  });
});
