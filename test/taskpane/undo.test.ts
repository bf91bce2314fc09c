import { HostError } from '../../src/host/measurement-host';
import { scenarioChange, scoreChange } from '../../src/measurement/changes';
import { copiedMeasurement } from '../../src/measurement/copied-measurement';
import { heldIn } from '../../src/measurement/line-cells';
import type { Measurement } from '../../src/measurement/measurement';
import { changesTo } from '../../src/measurement/recorded-cells';
import type { Change } from '../../src/measurement/tables';
import { checkedIn } from '../../src/taskpane/state/measurement-state';
import type { MeasurementStore } from '../../src/taskpane/state/measurement-store';
import { repairsOf, type Repair } from '../../src/taskpane/state/repairs';
import { heldBefore, offeredStep, stepWords, takingBack } from '../../src/taskpane/written/offered-step';
import { restoreKept, takeOver } from '../../src/taskpane/outcome/what-if/take-over/score-replacement';
import { usedScenarios } from '../../src/taskpane/outcome/what-if/scenarios';
import { emptyAo, measurementWithEvidence, measurementWithScenarios } from '../support/example-measurement';
import type { MemoryHost } from '../support/memory-host';
import { rest, storeOfSuite } from './store-of-suite';

const openStore = storeOfSuite();
let host: MemoryHost;
let store: MeasurementStore;

async function open(
  measurement: Measurement = { ...measurementWithEvidence(), scenarios: measurementWithScenarios().scenarios },
) {
  ({ host, store } = await openStore(measurement));
}

beforeEach(async () => {
  await open();
});

const offered = () => {
  const step = offeredStep(store.get());
  return step && stepWords(step);
};
const undo = async () => {
  const step = offeredStep(store.get());
  if (!step) throw new Error('nothing is offered');
  const done = store.undo(step, heldBefore(step), (found) => takingBack(step, found));
  await rest();
  return done;
};
const write = async (changes: readonly Change[]) => {
  store.write(changes);
  await rest();
};
const held = (changes: readonly Change[]) => {
  const measurement = host.measurement();
  return changes.map((change) => measurement && heldIn(measurement, change).value);
};

const both = (entry: number | null) =>
  (['A', 'O'] as const).map((column) => scoreChange({ item: 'bezetting-2', column, entry }));
const note = (value: string): Change => ({ table: 'scores', row: 'bezetting-2', field: 'note', value });
const percent = (value: number | null): Change => {
  return { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value };
};
const fte = (value: number | null): Change => ({ table: 'workers', row: 0, field: 'fte', value });
const code = (value: string | null): Change => ({ table: 'workers', row: 0, field: 'code', value });

/** Each kind of write, what is said of it, and what a colleague puts in one of its cells. */
const KINDS: Readonly<Record<string, readonly [string, readonly Change[], readonly Change[]]>> = {
  'a score': ['Bezetting 2: 5 (was 4)', both(5), both(2)],
  'a score that is wiped': ['Bezetting 2: leeg (was 4)', both(null), both(2)],
  'a note': ['Bezetting 2, Toelichting', [note('van mij')], [note('Van een collega.')]],
  'an answer': ['werk en/of opleiding?: 92% (was 0,85%)', [percent(92)], [percent(80)]],
  'a field of a worker': ['IPS-werker 1, Fte: 0,6 (was 1)', [fte(0.6)], [fte(0.8)]],
  'a worker that is wiped': ['IPS-werker 1 (2 cellen)', [code(null), fte(null)], [code('Z9')]],
  'a job': [
    'Baan 1, Regulier: ja (was leeg)',
    [{ table: 'jobs', row: 0, field: 'regular', value: 'yes' }],
    [{ table: 'jobs', row: 0, field: 'regular', value: 'no' }],
  ],
  'a scenario': [
    'Ruimere inzet, Bezetting 2: leeg (was 5)',
    (['A', 'O'] as const).map((column) => scenarioChange(0, { item: 'bezetting-2', column, entry: null })),
    [scenarioChange(0, { item: 'bezetting-2', column: 'O', entry: 3 })],
  ],
  'a recommendation': [
    'Bezetting 2, Aanbeveling',
    [{ table: 'scores', row: 'bezetting-2', field: 'recommendation', value: 'Meer uren.' }],
    [{ table: 'scores', row: 'bezetting-2', field: 'recommendation', value: 'Anders.' }],
  ],
  'the date of the review': [
    'Het blad Meting: ',
    [{ table: 'review', row: 'review', field: 'date', value: '2026-11-22' }],
    [{ table: 'review', row: 'review', field: 'date', value: '2026-11-23' }],
  ],
  'the name of a scenario': [
    'De naam van scenario 1: “Meer” (was “Ruimere inzet”)',
    [{ table: 'scenario-names', row: 0, field: 'name', value: 'Meer' }],
    [{ table: 'scenario-names', row: 0, field: 'name', value: 'Anders' }],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_name, [words, changes, theirs]) => {
  test('is taken back', async () => {
    const before = held(changes);
    await write(changes);
    expect(offered()).toContain(words);
    expect(await undo()).toBe(true);
    expect(held(changes)).toEqual(before);
    expect(offered()).toBeNull();
  });

  test('is not offered any more once a colleague wrote there', async () => {
    await write(changes);
    host.enter(theirs);
    await rest();
    expect(offered()).toBeNull();
  });

  test('is not taken back where a colleague wrote there without a word', async () => {
    await write(changes);
    host.enterUnannounced(theirs);
    expect(await undo()).toBe(false);
    expect(held(theirs)).toEqual(theirs.map(({ value }) => value));
    const [problem] = store.get().problems;
    expect(problem).toMatchObject({ during: 'undo', retry: null });
    expect(offered()).toBeNull();
  });
});

/** Each button of Controle: what stood there before it, and what is offered after it. */
const MENDED: readonly (readonly [name: string, kind: Repair['kind'], of: Partial<Measurement>, words: string])[] = [
  ['the score of the other column', 'take', { entries: { 'bezetting-2': { A: 3, O: 4 } } }, 'Bezetting 2 (2 cellen)'],
  [
    // Contact every month and no fixed meeting: anchor 3.
    'the anchor of the evidence',
    'anchor',
    {
      entries: { 'organisatie-3': { A: 2, O: 2 } },
      evidence: { items: { 'organisatie-3': { O: { contact: 'monthly', meeting: 'none' } } }, workers: [] },
    },
    'Organisatie 3, IPS-O: 3 (was 2)',
  ],
  [
    'an empty cell for what is no score',
    'wipe',
    { entries: { 'begeleiding-1a': { A: '<b>goed</b>' } } },
    'Begeleiding 1a, IPS-A: leeg (was “<b>goed</b>”)',
  ],
  [
    'the mark of a closed cell',
    'wipe',
    { entries: { 'begeleiding-1a': { O: 3 } } },
    'Begeleiding 1a, IPS-O: leeg (was 3)',
  ],
];

describe.each(MENDED)('%s, by a button of Controle', (_name, kind, of, words) => {
  const mend = async () => {
    await open({ ...emptyAo(), ...of });
    const checked = checkedIn(store.get());
    const repairs = checked?.findings.flatMap((finding) => repairsOf(checked, finding)) ?? [];
    const changes = repairs.find((repair) => repair.kind === kind)?.changes ?? [];
    const before = host.measurement();
    await write(changes);
    expect(host.measurement()).not.toEqual(before);
    return { changes, before };
  };

  test('is taken back', async () => {
    const { before } = await mend();
    expect(offered()).toBe(words);
    expect(await undo()).toBe(true);
    expect(host.measurement()).toEqual(before);
  });

  test('is not taken back where a colleague wrote there', async () => {
    const { changes } = await mend();
    const theirs = changes.slice(0, 1).map((change) => ({ ...change, value: 1 }) as Change);
    host.enterUnannounced(theirs);
    expect(await undo()).toBe(false);
    expect(held(theirs)).toEqual([1]);
    expect(offered()).toBeNull();
  });
});

test('taking a scenario over is taken back as a whole, and so is putting the earlier scores back', async () => {
  const before = host.measurement();
  const make = (found: Parameters<typeof restoreKept>[0]) => {
    const [used] = usedScenarios(found);
    return used ? takeOver(found, used, new Date(2026, 10, 22)).changes : [];
  };
  const takeAll = async () => {
    void store.replace(before ? make(before) : [], make);
    await rest();
    expect(host.measurement()?.kept?.label).toBe('Ruimere inzet (22-11-2026)');
  };
  await takeAll();
  expect(await undo()).toBe(true);
  expect(host.measurement()).toMatchObject({ entries: before?.entries, kept: null });
  await takeAll();
  host.enterUnannounced(both(2));
  expect(await undo()).toBe(false);
  // Nothing of it is taken back; the rest of the scenario stays as well.
  expect(host.measurement()).toMatchObject({
    entries: { 'bezetting-2': { A: 2, O: 2 }, 'organisatie-3': { A: 5 } },
    kept: { label: 'Ruimere inzet (22-11-2026)' },
  });
  host.enter(both(5));
  await rest();
  expect(await undo()).toBe(true);
  await takeAll();
  const taken = host.measurement();
  const restore = (found: Measurement) => restoreKept(found).changes;
  void store.replace(taken ? restore(taken) : [], restore);
  await rest();
  expect(host.measurement()).toMatchObject({ entries: before?.entries, kept: null });
  expect(await undo()).toBe(true);
  expect(host.measurement()).toEqual(taken);
});

test('a copy that became a new measurement is the earlier one again, with all that was in it', async () => {
  const before = host.measurement();
  const make = (found: Measurement) =>
    changesTo(found, copiedMeasurement(found, 'emptied', '00000000-0000-4000-8000-000000000002'));
  void store.renew(before ? make(before) : [], make);
  await rest();
  expect(host.measurement()).toMatchObject({ id: '00000000-0000-4000-8000-000000000002', entries: {} });
  host.enterUnannounced(both(2));
  const withTheirs = host.measurement();
  expect(await undo()).toBe(false);
  expect(host.measurement()).toEqual(withTheirs);
  host.enter(both(null));
  await rest();
  expect(await undo()).toBe(true);
  expect(host.measurement()).toEqual(before);
});

test('lines that were added to the plan are taken away, with the colleague in one of them none', async () => {
  void store.fillPlan(() => undefined);
  await rest();
  const filled = host.measurement()?.improvements ?? [];
  expect(filled.length).toBeGreaterThan(1);
  expect(offered()).toMatch(/^Verbeterplan, regel 1 en nog \d+$/);
  host.enterUnannounced([{ table: 'improvements', row: 1, field: 'owner', value: 'An' }]);
  expect(await undo()).toBe(false);
  expect(host.measurement()?.improvements).toHaveLength(filled.length);
  host.enter([{ table: 'improvements', row: 1, field: 'owner', value: '' }]);
  await rest();
  expect(await undo()).toBe(true);
  expect(host.measurement()?.improvements).toEqual([]);
});

test('one after the other, the last first; what is done by then is offered no more', async () => {
  await write(both(5));
  await write([note('een')]);
  await write([note('twee')]);
  for (const words of ['Toelichting', 'Toelichting', 'Bezetting 2: 5']) {
    expect(offered()).toContain(words);
    await undo();
  }
  expect(offered()).toBeNull();
  expect(held([...both(0), note('')])).toEqual([4, 4, '']);
});

test('what was written before is offered where a colleague wrote over what came after it', async () => {
  await write(both(5));
  await write([note('een')]);
  host.enter([note('Van een collega.')]);
  await rest();
  expect(offered()).toBe('Bezetting 2: 5 (was 4)');
});

test('offers nothing of what could not be written, nor of what changed nothing', async () => {
  host.failNext('write', new HostError('locked', '', ''));
  await write([note('een')]);
  expect(offered()).toBeNull();
  store.dismissProblem('write');
  await write(both(4));
  expect(offered()).toBeNull();
});

test('brings back what a colleague had written, where ours took its place', async () => {
  host.enterUnannounced([note('Van een collega.')]);
  await write([note('van mij')]);
  expect(offered()).toBeNull();
  store.decide(store.get().conflicts, true);
  await rest();
  expect(held([note('')])).toEqual(['van mij']);
  expect(await undo()).toBe(true);
  expect(held([note('')])).toEqual(['Van een collega.']);
});

test('waits for what is on its way', async () => {
  host.delay(20);
  store.write(both(5));
  expect(await undo()).toBe(true);
  expect(held(both(0))).toEqual([4, 4]);
});
