import { scenarioChange, scoreChange } from '../../src/measurement/changes';
import { heldIn } from '../../src/measurement/line-cells';
import type { Change } from '../../src/measurement/tables';
import { HostError } from '../../src/host/measurement-host';
import type { MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { measurementWithEvidence } from '../support/example-measurement';
import type { MemoryHost } from '../support/memory-host';
import { rest, storeOfSuite } from './store-of-suite';

const openStore = storeOfSuite();
let host: MemoryHost;
let store: MeasurementStore;

beforeEach(async () => {
  ({ host, store } = await openStore(measurementWithEvidence()));
});

const both = (entry: number) =>
  (['A', 'O'] as const).map((column) => scoreChange({ item: 'bezetting-2', column, entry }));
const note = (value: string): Change => ({ table: 'scores', row: 'bezetting-2', field: 'note', value });
const fte = (value: number): Change => ({ table: 'workers', row: 0, field: 'fte', value });
const clients = (value: number): Change => ({ table: 'workers', row: 0, field: 'clients', value });
const code = (value: string): Change => ({ table: 'workers', row: 0, field: 'code', value });

const write = async (changes: readonly Change[]) => {
  store.write(changes);
  await rest();
};
const decide = async (isOurs: boolean) => {
  store.decide(store.get().conflicts, isOurs);
  await rest();
};
/** What the workbook holds, and what the pane shows, in the cells of these changes. */
const inWorkbook = (changes: readonly Change[]) => {
  const measurement = host.measurement();
  return changes.map((change) => measurement && heldIn(measurement, change).value);
};
const shown = (changes: readonly Change[]) => {
  const { reading } = store.get();
  if (reading?.kind !== 'measurement') throw new Error('nothing is shown');
  return changes.map((change) => heldIn(reading.checked.measurement, change).value);
};

/** Each kind of write, and what a colleague puts in its place between the last reading and the write. */
const KINDS: readonly (readonly [string, readonly Change[], readonly Change[]])[] = [
  ['a score', both(5), both(2)],
  ['a note', [note('van mij')], [note('Van een collega.')]],
  [
    'an answer',
    [{ table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 92 }],
    [{ table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 80 }],
  ],
  ['a worker', [fte(0.6)], [fte(0.8)]],
  ['a line that became that of another worker', [fte(0.6)], [code('Z9')]],
  [
    'a job',
    [{ table: 'jobs', row: 0, field: 'employer', value: 'W1' }],
    [{ table: 'jobs', row: 0, field: 'paid', value: 'yes' }],
  ],
  [
    'a scenario',
    [scenarioChange(0, { item: 'bezetting-2', column: 'A', entry: 5 })],
    [{ table: 'scenario-names', row: 0, field: 'name', value: 'Van een collega' }],
  ],
  [
    'a line of the plan',
    [{ table: 'improvements', row: 0, field: 'action', value: 'Overleggen' }],
    [{ table: 'improvements', row: 0, field: 'item', value: 'Bezetting 3' }],
  ],
];

describe.each(KINDS)('%s, where a colleague wrote something else', (_name, ours, theirs) => {
  beforeEach(async () => {
    host.enterUnannounced(theirs);
    await write(ours);
  });
  const wanted = (changes: readonly Change[]) => changes.map(({ value }) => value);

  test('is asked about, and both are kept until that is answered', () => {
    expect(store.get().conflicts).toEqual([{ changes: ours, found: theirs }]);
    expect(store.get()).toMatchObject({ problems: [], unwritten: [], unsaved: ours });
    expect(inWorkbook(theirs)).toEqual(wanted(theirs));
  });

  test('takes its place when that is chosen', async () => {
    await decide(true);
    expect(inWorkbook(ours)).toEqual(wanted(ours));
    expect(store.get()).toMatchObject({ conflicts: [], unsaved: [], problems: [] });
  });

  test('is given up when that is chosen', async () => {
    await decide(false);
    expect(inWorkbook(theirs)).toEqual(wanted(theirs));
    expect(shown(theirs)).toEqual(wanted(theirs));
    expect(store.get()).toMatchObject({ conflicts: [], unsaved: [], problems: [] });
  });
});

test('a text that was not written stays in sight, a score does not', async () => {
  host.enterUnannounced([note('Van een collega.'), ...both(2)]);
  await write([note('van mij'), ...both(5)]);
  expect(store.get().conflicts).toHaveLength(2);
  expect(shown([note(''), ...both(0)])).toEqual(['van mij', 2, 2]);
});

test('typing on changes what is asked, and overwrites nothing; a score that is chosen anew is written', async () => {
  host.enterUnannounced([note('Van een collega.'), ...both(2)]);
  await write([note('van mij'), ...both(5)]);
  await write([note('van mij, langer'), ...both(3)]);
  expect(store.get().conflicts).toEqual([{ changes: [note('van mij, langer')], found: [note('Van een collega.')] }]);
  expect(inWorkbook([note(''), ...both(0)])).toEqual(['Van een collega.', 3, 3]);
});

test('one is decided apart from the other', async () => {
  host.enterUnannounced([note('Van een collega.'), fte(0.8)]);
  await write([note('van mij'), fte(0.6)]);
  store.decide(store.get().conflicts.slice(0, 1), true);
  await rest();
  expect(inWorkbook([note(''), fte(0)])).toEqual(['van mij', 0.8]);
  expect(store.get().conflicts).toEqual([{ changes: [fte(0.6)], found: [fte(0.8)] }]);
});

test('is asked again where the colleague wrote once more before it was answered', async () => {
  host.enterUnannounced([note('Van een collega.')]);
  await write([note('van mij')]);
  host.enterUnannounced([note('Nog iets.')]);
  await decide(true);
  expect(store.get().conflicts).toEqual([{ changes: [note('van mij')], found: [note('Nog iets.')] }]);
});

test('says what stands there, whatever that becomes before it is answered', async () => {
  host.enterUnannounced([note('Van een collega.')]);
  await write([note('van mij')]);
  // In the end as it was before the colleague came.
  for (const text of ['Nog iets.', '']) {
    host.enter([note(text)]);
    await rest();
    expect(store.get().conflicts).toEqual([{ changes: [note('van mij')], found: [note(text)] }]);
  }
  host.enter([note('van mij')]);
  await rest();
  expect(store.get()).toMatchObject({ conflicts: [], unsaved: [], problems: [] });
});

test('what could not be put back is asked as that, and put back when ours is given up', async () => {
  // The host had written ours over it, and could not take that back.
  host.enterUnannounced(both(5));
  const stood = [both(2)[0], both(4)[1]].flatMap((change) => change ?? []);
  const overwritten = both(5).flatMap((ours, index) => (stood[index] ? [{ ours, stood: stood[index] }] : []));
  const conflicts = [{ changes: both(5), found: stood.slice(0, 1), overwritten }];
  host.failNext('write', new HostError('changed', '', '', { conflicts }));
  await write(both(5));
  expect(store.get().conflicts).toEqual([{ changes: both(5), found: stood, overwritten }]);
  await decide(false);
  expect(inWorkbook(stood)).toEqual([2, 4]);
  expect(store.get()).toMatchObject({ conflicts: [], unsaved: [], problems: [] });
});

test('what could not be put back is no question of its own any more once somebody wrote over it', async () => {
  host.enterUnannounced([note('van mij')]);
  const conflict = { changes: [note('van mij')], found: [note('Van een collega.')] };
  const overwritten = [{ ours: note('van mij'), stood: note('Van een collega.') }];
  host.failNext('write', new HostError('changed', '', '', { conflicts: [{ ...conflict, overwritten }] }));
  await write([note('van mij')]);
  host.enter([note('Nog iets.')]);
  await rest();
  expect(store.get().conflicts).toEqual([{ ...conflict, found: [note('Nog iets.')] }]);
  await decide(false);
  expect(inWorkbook([note('')])).toEqual(['Nog iets.']);
});

test('is asked as it was found where the workbook cannot be read again', async () => {
  host.enterUnannounced([note('Van een collega.')]);
  host.failNext('read', new HostError('editing', '', ''));
  await write([note('van mij')]);
  expect(store.get()).toMatchObject({
    conflicts: [{ changes: [note('van mij')], found: [note('Van een collega.')] }],
    problems: [{ during: 'read' }],
  });
});

test('the rest of what went along is written', async () => {
  host.enterUnannounced([note('Van een collega.')]);
  await write([note('van mij'), ...both(5), fte(0.6)]);
  expect(store.get().conflicts).toHaveLength(1);
  expect(inWorkbook([...both(0), fte(0)])).toEqual([5, 5, 0.6]);
});

test('a line is filled in field by field, with nothing read between', async () => {
  host.delay(20);
  for (const change of [code('Q1'), fte(0.4), clients(9), code('Q2')]) store.write([change]);
  await jest.advanceTimersByTimeAsync(500);
  expect(inWorkbook([code(''), fte(0), clients(0)])).toEqual(['Q2', 0.4, 9]);
  expect(store.get().conflicts).toEqual([]);
});

test('a cell that is written twice is compared with what it held before the first', async () => {
  host.hold();
  store.write([note('een')]);
  store.write([note('twee')]);
  host.enterUnannounced([note('Van een collega.')]);
  host.release();
  await rest();
  expect(store.get().conflicts).toEqual([{ changes: [note('twee')], found: [note('Van een collega.')] }]);
});

test('what failed is compared with what was shown when it was made, when it is tried again', async () => {
  host.failNext('write', new HostError('editing', '', ''));
  await write([note('van mij')]);
  host.type('bezetting-3', 'A', 2);
  host.enterUnannounced([note('Van een collega.')]);
  await rest();
  store.get().problems[0]?.retry?.();
  await rest();
  expect(store.get()).toMatchObject({
    problems: [],
    conflicts: [{ changes: [note('van mij')], found: [note('Van een collega.')] }],
  });
});

describe('a draft', () => {
  test('takes the place of what was held when it began, and not of what the pane has read since', async () => {
    const writeDraft = store.beginDraft();
    host.enter([note('Van een collega.')]);
    await rest();
    expect(shown([note('')])).toEqual(['Van een collega.']);
    writeDraft(() => {
      store.write([note('van mij')]);
    });
    await rest();
    expect(inWorkbook([note('')])).toEqual(['Van een collega.']);
    expect(store.get().conflicts).toEqual([{ changes: [note('van mij')], found: [note('Van een collega.')] }]);
    await decide(true);
    expect(inWorkbook([note('')])).toEqual(['van mij']);
    expect(store.get().conflicts).toEqual([]);
  });

  test.each([
    ['was on its way when the draft began', true],
    ['came after the draft began', false],
  ])('of a line does not meet what the pane itself wrote there, which %s', async (_, isBefore) => {
    if (isBefore) store.write([fte(0.5)]);
    const writeDraft = store.beginDraft();
    if (!isBefore) store.write([fte(0.5)]);
    await rest();
    writeDraft(() => {
      store.write([clients(7)]);
    });
    await rest();
    expect(inWorkbook([fte(0), clients(0)])).toEqual([0.5, 7]);
    expect(store.get().conflicts).toEqual([]);
  });

  test('that is sent with each pause goes on over what was sent before', async () => {
    const writeDraft = store.beginDraft();
    for (const text of ['van', 'van mij', 'van mij alleen']) {
      writeDraft(() => {
        store.write([note(text)]);
      });
      await rest();
    }
    expect(inWorkbook([note('')])).toEqual(['van mij alleen']);
    expect(store.get().conflicts).toEqual([]);
    host.enter([note('Van een collega.')]);
    await rest();
    writeDraft(() => {
      store.write([note('van mij alleen!')]);
    });
    await rest();
    expect(inWorkbook([note('')])).toEqual(['Van een collega.']);
  });
});

test('nothing is asked any more about a measurement in the place of which another one was made', async () => {
  host.enterUnannounced(both(2));
  await write(both(5));
  expect(store.get().conflicts).toHaveLength(1);
  host.empty();
  store.refresh();
  await rest();
  expect(store.get().reading?.kind).toBe('none');
  void store.build(measurementWithEvidence());
  await rest();
  expect(store.get()).toMatchObject({ conflicts: [], unsaved: [], problems: [] });
});
