import { officeHost } from '../../../src/host/office/office-host';
import { HostError, type MeasurementHost } from '../../../src/host/measurement-host';
import { applyChanges, scenarioChange, scoreChange } from '../../../src/measurement/changes';
import { EMPTY_IMPROVEMENT } from '../../../src/measurement/improvement';
import { heldIn } from '../../../src/measurement/line-cells';
import type { Measurement } from '../../../src/measurement/measurement';
import type { ScoresBeside } from '../../../src/measurement/scenario-records';
import type { Change } from '../../../src/measurement/tables';
import type { Quirk } from '../../../src/preview/office-bridge/quirks';
import { createMeasurementStore } from '../../../src/taskpane/state/create-measurement-store';
import { SCORES_MOVED } from '../../../src/taskpane/state/texts';
import { emptyAo } from '../../support/example-measurement';
import { builtWorkbooks, type OpenWorkbook } from './open-workbook';
import { measurementBy } from './queue-on';

const started: Measurement = {
  ...emptyAo('integrated'),
  entries: { 'bezetting-3': { A: 1, O: 1 } },
  notes: { 'bezetting-1a': 'Nog na te gaan.', 'bezetting-2': 'Zoals het was.' },
  evidence: {
    items: {},
    workers: [
      { code: 'A1', fte: 1 },
      { code: 'B2', fte: 1 },
      { code: 'C3', fte: 1 },
      { code: 'D4', fte: 0.5 },
      { code: 'E5', fte: 0.5 },
    ],
  },
  jobs: [{ employer: 'W1' }, { employer: 'W2' }],
  scenarios: [
    { name: 'Meer tijd', entries: { 'bezetting-2': { A: 5, O: 5 } } },
    { name: 'Meer mensen', entries: { 'bezetting-2': { A: 5, O: 5 } } },
  ],
  kept: { label: 'Eerder', entries: { 'bezetting-2': { A: 2, O: 2 } } },
  improvements: [
    { ...EMPTY_IMPROVEMENT, item: 'Bezetting 2', action: 'Overleggen' },
    { ...EMPTY_IMPROVEMENT, item: 'Bezetting 3', date: '2027-03-01' },
  ],
};
const openBuilt = builtWorkbooks(started);
let open: OpenWorkbook;
/** The other pane, in the same workbook. */
let colleague: MeasurementHost;

beforeAll(async () => {
  open = await openBuilt();
  colleague = officeHost(open.excel.Excel, () => true);
});
afterAll(() => {
  open.excel.dispose();
});

const both = (row: 'bezetting-2' | 'bezetting-3', entry: number) =>
  (['A', 'O'] as const).map((column) => scoreChange({ item: row, column, entry }));
const note = (value: string, row: 'bezetting-1a' | 'bezetting-2' | 'organisatie-2' = 'bezetting-2'): Change => {
  return { table: 'scores', row, field: 'note', value };
};
const worker = (row: number, field: 'code' | 'fte' | 'clients', value: string | number | null): Change => {
  return { table: 'workers', row, field, value };
};
const job = (row: number, field: 'employer' | 'paid', value: string | null): Change => {
  return { table: 'jobs', row, field, value };
};
const plan = (row: number, field: 'item' | 'action' | 'date' | 'status', value: string): Change => {
  return { table: 'improvements', row, field, value };
};
const named = (row: number, value: string): Change => ({ table: 'scenario-names', row, field: 'name', value });
const inScenario = (of: ScoresBeside, column: 'A' | 'O', entry: number | null) =>
  scenarioChange(of, { item: 'bezetting-2', column, entry });
const percent = (value: number | null): Change => {
  return { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value };
};

const visited = (value: string): Change => ({ table: 'review', row: 'review', field: 'date', value });
const recommended = (value: string): Change => {
  return { table: 'scores', row: 'bezetting-3', field: 'recommendation', value };
};
const component = (value: 'yes' | 'no'): Change => {
  return { table: 'evidence', row: { item: 'organisatie-2', key: 'present', component: 1 }, field: 'A', value };
};

interface Case {
  readonly theirs: readonly Change[];
  readonly ours: readonly Change[];
  /** What the question is about, where that is not all that the colleague did. */
  readonly found?: readonly Change[];
}

/** Each in cells of its own. */
const CASES: Readonly<Record<string, Case>> = {
  'a score': { theirs: [scoreChange({ item: 'bezetting-3', column: 'A', entry: 2 })], ours: both('bezetting-3', 4) },
  'a note': { theirs: [note('Van een collega.')], ours: [note('=van mij')] },
  'a note that is wiped': { theirs: [note('Nagegaan.', 'bezetting-1a')], ours: [note('', 'bezetting-1a')] },
  'an answer, as percentage': { theirs: [percent(80)], ours: [percent(92)] },
  'a component of an answer': { theirs: [component('yes')], ours: [component('no')] },
  'a date of the review': { theirs: [visited('2026-11-21')], ours: [visited('2026-11-22')] },
  'a recommendation': { theirs: [recommended('Van een collega.')], ours: [recommended('Van mij.')] },
  'a worker': { theirs: [worker(0, 'fte', 0.8)], ours: [worker(0, 'fte', 0.6)] },
  'another field of a worker': { theirs: [worker(1, 'clients', 20)], ours: [worker(1, 'fte', 0.6)] },
  'a line that became that of another worker': {
    theirs: [worker(2, 'code', 'D4'), worker(2, 'fte', 0.5), worker(3, 'code', 'C3'), worker(3, 'fte', 1)],
    ours: [worker(2, 'clients', 18)],
    found: [worker(2, 'code', 'D4'), worker(2, 'fte', 0.5)],
  },
  'a worker who is wiped': {
    theirs: [worker(4, 'fte', 0.9)],
    ours: [worker(4, 'code', null), worker(4, 'fte', null)],
  },
  'a line in which both put a worker': {
    theirs: [worker(5, 'code', 'F6')],
    ours: [worker(5, 'fte', 1), worker(5, 'clients', 12)],
  },
  'a job': { theirs: [job(0, 'employer', 'W3')], ours: [job(0, 'paid', 'yes')] },
  'a line of the plan': { theirs: [plan(1, 'date', '2027-04-01')], ours: [plan(1, 'status', 'klaar')] },
  'a line of the plan that both fill': {
    theirs: [plan(2, 'item', 'Bezetting 4'), plan(2, 'action', 'Iets')],
    ours: [plan(2, 'item', 'Organisatie 1'), plan(2, 'action', 'Iets')],
    found: [plan(2, 'item', 'Bezetting 4')],
  },
  'a scenario': {
    theirs: [inScenario(0, 'O', 3)],
    ours: [inScenario(0, 'A', null), inScenario(0, 'O', null)],
  },
  'an earlier score that was kept': {
    theirs: [inScenario('kept', 'A', 3)],
    ours: [inScenario('kept', 'A', 4)],
  },
  'a scenario that became another': { theirs: [named(1, 'Minder tijd')], ours: [inScenario(1, 'A', 4)] },
};
const THEIRS = Object.values(CASES).flatMap(({ theirs }) => theirs);
const OURS = Object.values(CASES).flatMap(({ ours }) => ours);

const cellsIn = (measurement: Measurement, changes: readonly Change[]) =>
  changes.map((change) => heldIn(measurement, change));

describe('what a colleague wrote after the pane read is not written over', () => {
  let met: HostError;
  let requests: number;
  /** What the workbook holds after the pane wrote, and after it wrote knowing what stood there. */
  let after: Measurement;
  let afterwards: Measurement;
  const beside = [note('ernaast', 'organisatie-2'), plan(0, 'status', 'loopt')];

  beforeAll(async () => {
    const seen = await measurementBy(open.host);
    await measurementBy(colleague);
    await colleague.write(THEIRS);
    open.excel.workbook.resetTraffic();
    const error: unknown = await open.host.write([...OURS, ...beside], () => seen).catch((cause: unknown) => cause);
    if (!(error instanceof HostError)) throw error;
    met = error;
    const { traffic } = open.excel.workbook;
    requests = traffic.requests - traffic.releases;
    after = await measurementBy(open.host);
    await open.host.write(OURS, () => after);
    afterwards = await measurementBy(open.host);
  });

  it.each(Object.entries(CASES))('%s', (_name, { theirs, ours, found = theirs }) => {
    expect(met.conflicts).toContainEqual({ changes: ours, found });
    expect(cellsIn(after, theirs)).toEqual(theirs);
    // Once it was shown, it is written.
    expect(cellsIn(afterwards, ours)).toEqual(ours);
  });

  it('and nothing that was to be written with it is there, at the cost of what is put back', () => {
    expect(met).toMatchObject({ problem: 'changed', unplaced: [] });
    expect(met.conflicts).toHaveLength(Object.keys(CASES).length);
    expect(cellsIn(after, beside)).toEqual(cellsIn(started, beside));
    expect(cellsIn(after, OURS)).toEqual(cellsIn(applyChanges(started, THEIRS), OURS));
    // The write, what stands there then, and what stood there before.
    expect(requests).toBe(3);
  });

  it('a line takes no more round trips for it, and a score as few bytes as without', async () => {
    const score = scoreChange({ item: 'organisatie-2', column: 'A', entry: 4 });
    const costs = async (changes: readonly Change[], seen?: Measurement) => {
      open.excel.workbook.resetTraffic();
      await open.host.write(changes, seen && (() => seen));
      const { requests: asked, sent } = open.excel.workbook.traffic;
      return { asked, sent };
    };
    expect(await costs([worker(1, 'clients', 18), worker(1, 'fte', 0.7)], afterwards)).toMatchObject({ asked: 1 });
    const { sent } = await costs([score], afterwards);
    expect(await costs([score])).toEqual({ asked: 1, sent });
  });

  it('but where both wrote the same there is nothing to ask, nor where it was shown to hold an error', async () => {
    open.excel.workbook.paste('Scores!F8', [['=1/0']]);
    const seen = await measurementBy(open.host);
    await colleague.write([note('Hetzelfde.'), worker(6, 'code', 'G7')]);
    const ours = [note('Hetzelfde. '), worker(6, 'code', 'G7'), ...both('bezetting-3', 5)];
    await open.host.write(ours, () => seen);
    const held = await measurementBy(open.host);
    expect(held.notes['bezetting-2']).toBe('Hetzelfde.');
    expect(held.entries['bezetting-3']).toEqual({ A: 5, O: 5 });
  });

  it('what is typed there while it is put back stays too, and what stood there is said', async () => {
    const seen = await measurementBy(open.host);
    await colleague.write([note('Van een collega.'), plan(0, 'date', '2027-05-12')]);
    const row = (await open.excel.workbook.values('Scores!A3:Z3'))[0] ?? [];
    const cell = `Scores!${String.fromCharCode(65 + row.indexOf('Toelichting'))}7`;
    let batches = 0;
    const typing: Quirk = {
      failsAt: () => {
        batches += 1;
        if (batches !== 2) return null;
        open.excel.workbook.paste(cell, [['Nog iets anders.']]);
        // The second of January 2028.
        open.excel.workbook.paste('Verbeterplan!G5', [[46_754]]);
        return null;
      },
    };
    open.excel.quirks.turnOn(typing);
    const write = open.host.write([note('van mij'), plan(0, 'date', '2026-11-22')], () => seen);
    await expect(write).rejects.toMatchObject({
      problem: 'changed',
      unplaced: [
        `${cell} kon niet worden teruggezet; er stond: Van een collega.`,
        'Verbeterplan!G5 kon niet worden teruggezet; er stond: 12-05-2027',
      ],
    });
    open.excel.quirks.turnOff(typing);
    expect((await measurementBy(open.host)).notes['bezetting-2']).toBe('Nog iets anders.');
  });

  it('nor what he writes between the reading and the writing of what goes as a whole', async () => {
    const store = createMeasurementStore(open.host, 5);
    const before = await measurementBy(open.host);
    const { workbook, quirks } = open.excel;
    workbook.resetTraffic();
    await measurementBy(open.host);
    const ofReading = workbook.traffic.requests - workbook.traffic.releases;
    let batches = 0;
    const typing: Quirk = {
      failsAt: () => {
        batches += 1;
        if (batches === ofReading + 1) workbook.paste('Verbeterplan!G5', [[46_755]]);
        return null;
      },
    };
    const ours = [...both('bezetting-3', 3), plan(0, 'date', '2026-11-22')];
    quirks.turnOn(typing);
    const isDone = await store.replace(ours, () => ours);
    quirks.turnOff(typing);
    expect(isDone).toBe(false);
    expect(store.get().problems).toMatchObject([{ during: 'replace', message: SCORES_MOVED, retry: null }]);
    // The third of January 2028.
    expect(await measurementBy(open.host)).toEqual(applyChanges(before, [plan(0, 'date', '2028-01-03')]));
  });

  it('a score that was wiped from a closed cell comes back by undoing that, and by nothing else', async () => {
    const closed = scoreChange({ item: 'begeleiding-1a', column: 'O', entry: 3 });
    const blank = { ...closed, value: null } as Change;
    await measurementBy(open.host);
    await expect(open.host.write([closed])).rejects.toMatchObject({ problem: 'locked' });
    const seen = await measurementBy(open.host);
    await open.host.write([closed], () => seen, []);
    const held = await measurementBy(open.host);
    expect(heldIn(held, closed)).toEqual(closed);
    expect(open.excel.workbook.isProtected('Scores')).toBe(true);
    await open.host.write([blank], () => held);
    expect(heldIn(await measurementBy(open.host), closed)).toEqual(blank);
  });
});

describe('what the pane wrote is taken back', () => {
  const back = (measurement: Measurement, changes: readonly Change[]) => cellsIn(measurement, changes);
  let before: Measurement;
  let met: HostError;
  /** What the workbook holds once it could not be taken back, and once it could. */
  let meanwhile: Measurement;
  let afterwards: Measurement;

  beforeAll(async () => {
    await open.excel.workbook.value('Blad1!A1');
    open.excel.dispose();
    open = await openBuilt();
    colleague = officeHost(open.excel.Excel, () => true);
    before = await measurementBy(open.host);
    await open.host.write(OURS, () => before);
    const held = await measurementBy(open.host);
    const undo = () => open.host.write(back(before, OURS), () => held, []);
    await measurementBy(colleague);
    await colleague.write(THEIRS);
    const error: unknown = await undo().catch((cause: unknown) => cause);
    if (!(error instanceof HostError)) throw error;
    met = error;
    meanwhile = await measurementBy(open.host);
    await colleague.write(back(held, THEIRS));
    await measurementBy(open.host);
    await undo();
    afterwards = await measurementBy(open.host);
  });

  it.each(Object.entries(CASES))('%s, and not where a colleague wrote there', (_name, { theirs, ours, found }) => {
    expect(met.conflicts).toContainEqual({ changes: back(before, ours), found: found ?? theirs });
    expect(cellsIn(meanwhile, theirs)).toEqual(theirs);
    expect(cellsIn(afterwards, ours)).toEqual(back(before, ours));
  });

  it('and all else stays as it was', () => {
    expect(met).toMatchObject({ problem: 'changed', unplaced: [] });
    expect(afterwards).toEqual(before);
  });
});
