import { HostError, type BuildStep, type HostEvent, type MeasurementHost } from '../../../src/host/measurement-host';
import { writeDocx } from '../../../src/host/docx/write-docx';
import { isLeftOver } from '../../../src/host/office/workbook-state';
import { applyChanges, scenarioChange, scoreChange } from '../../../src/measurement/changes';
import { NO_REVIEWER } from '../../../src/measurement/consensus';
import type { Measurement } from '../../../src/measurement/measurement';
import type { Change, TableId } from '../../../src/measurement/tables';
import type { Hindrance, Quirk } from '../../../src/preview/office-bridge/quirks';
import { ALL_REMOTE } from '../../../src/preview/quirks/all-remote';
import { CELL_EDITING } from '../../../src/preview/quirks/cell-editing';
import { COMMA_LISTS } from '../../../src/preview/quirks/comma-lists';
import { DUTCH_ANSWERS } from '../../../src/preview/quirks/dutch-answers';
import { FILTERED_ROWS } from '../../../src/preview/quirks/filtered-rows';
import { FIT_IGNORED } from '../../../src/preview/quirks/fit-ignored';
import { OTHER_WORKBOOK_IN_FRONT } from '../../../src/preview/quirks/other-workbook-in-front';
import { PROTECTED_PAGES } from '../../../src/preview/quirks/protected-pages';
import { UNANNOUNCED_CHOICES } from '../../../src/preview/quirks/unannounced-choices';
import { UNPROTECT_OPEN_SHEET } from '../../../src/preview/quirks/unprotect-open-sheet';
import { measurementReport } from '../../../src/report/measurement-report';
import { scoreForm } from '../../../src/scale/score-form';
import { suggestedImprovements } from '../../../src/scoring/suggested-improvements';
import { improvementChanges } from '../../../src/taskpane/state/improvement-changes';
import { createMeasurementStore } from '../../../src/taskpane/state/create-measurement-store';
import type { AddedToPlan } from '../../../src/taskpane/state/measurement-store';
import { usedScenarios } from '../../../src/taskpane/outcome/what-if/scenarios';
import { restoreKept, takeOver } from '../../../src/taskpane/outcome/what-if/take-over/score-replacement';
import { templateOf } from '../../../src/workbook/template';
import { widthPercent } from '../../../src/workbook/paper/print-pages';
import { afterEvents } from '../../support/after-events';
import { times } from '../../support/depth';
import { measurementId } from '../../support/measurement-ids';
import { readDocx } from '../docx/docx-file';
import { filledMeasurement } from './filled-measurement';
import { TABLES } from '../../../src/workbook/tables/tables';
import { sheetsFor } from '../../../src/workbook/workbook-plan';
import { openWorkbook, type OpenWorkbook } from './open-workbook';

/** How Excel is all the time, and what its user is doing at the moment that the pane asks for something. */
interface Switches {
  readonly always: readonly Quirk[];
  readonly atFirst: readonly Quirk[];
}

const ALWAYS = [
  COMMA_LISTS,
  UNPROTECT_OPEN_SHEET,
  FILTERED_ROWS,
  DUTCH_ANSWERS,
  FIT_IGNORED,
  PROTECTED_PAGES,
  UNANNOUNCED_CHOICES,
  ALL_REMOTE,
];

/** Each alone in `npm run test:deep` only; together with the others always. */
const ALONE: readonly (readonly [string, Quirk])[] = [
  ['takes no commas between addresses', COMMA_LISTS],
  ['unprotects no open sheet', UNPROTECT_OPEN_SHEET],
  ['writes past filtered rows', FILTERED_ROWS],
  ['speaks Dutch', DUTCH_ANSWERS],
  ['fits no page to a width', FIT_IGNORED],
  ['ends no page on a protected sheet', PROTECTED_PAGES],
  ['says nothing of a choice from a list', UNANNOUNCED_CHOICES],
  ['says that somebody else did it', ALL_REMOTE],
];

const SWITCHES: readonly (readonly [string, Switches])[] = [
  ['is in another workbook', { always: [], atFirst: [OTHER_WORKBOOK_IN_FRONT] }],
  ['has a cell in which somebody types', { always: [], atFirst: [CELL_EDITING] }],
  ...ALONE.slice(0, times(0, ALONE.length)).map(([name, quirk]) => [name, { always: [quirk], atFirst: [] }] as const),
  ['is all of that', { always: ALWAYS, atFirst: [OTHER_WORKBOOK_IN_FRONT, CELL_EDITING] }],
];

/** The first item that no form scores for IPS-O, in row 17 of Scores; bezetting-2 stands in row 7. */
const CLOSED = 'begeleiding-1a';
const ITEM = { item: 'bezetting-2', column: 'A' } as const;

const ONE_OF_EACH: { readonly [T in TableId]: readonly Change<T>[] } = {
  scores: [
    scoreChange({ ...ITEM, entry: 1 }),
    { table: 'scores', row: 'bezetting-2', field: 'note', value: '=niet tellen' },
    { table: 'scores', row: 'bezetting-2', field: 'recommendation', value: '3-4' },
  ],
  evidence: [
    { table: 'evidence', row: { item: 'bezetting-2', key: 'percent', component: null }, field: 'A', value: 92 },
  ],
  workers: [{ table: 'workers', row: 0, field: 'code', value: '=A1' }],
  jobs: [{ table: 'jobs', row: 1, field: 'employer', value: '+31 6' }],
  agenda: [
    { table: 'agenda', row: 1, field: 'start', value: '9:30' },
    { table: 'agenda', row: 1, field: 'place', value: '=A1' },
  ],
  agreements: [{ table: 'agreements', row: 'visit', field: 'erased', value: '2027-01-04' }],
  papers: [{ table: 'papers', row: 'files', field: 'note', value: '+31 6' }],
  reviewed: [
    { table: 'reviewed', row: { of: 1, item: 'bezetting-2', column: 'AO' }, field: 'A', value: 2 },
    { table: 'reviewed', row: { of: 1, item: 'bezetting-2', column: 'AO' }, field: 'note', value: '=rooster' },
  ],
  reviewers: [{ table: 'reviewers', row: 1, field: 'name', value: '+31 6' }],
  'reviewed-answers': [
    {
      table: 'reviewed-answers',
      row: { of: 0, item: 'bezetting-2', key: 'percent', component: null },
      ...{ field: 'A', value: 95 },
    },
  ],
  reasons: [{ table: 'reasons', row: { item: 'bezetting-2', column: 'AO' }, field: 'reason', value: '-' }],
  scenarios: [scenarioChange(0, { ...ITEM, entry: 4 }), scenarioChange('kept', { ...ITEM, entry: 2 })],
  'scenario-names': [
    { table: 'scenario-names', row: 0, field: 'name', value: '+31 6' },
    { table: 'scenario-names', row: 'kept', field: 'name', value: 'WAAR' },
  ],
  improvements: [{ table: 'improvements', row: 1, field: 'action', value: '-' }],
  identity: [{ table: 'identity', row: 'measurement', field: 'id', value: measurementId(2) }],
  review: [
    { table: 'review', row: 'review', field: 'programme', value: '=Team' },
    { table: 'review', row: 'review', field: 'date', value: '2026-11-22' },
  ],
  bands: [{ table: 'bands', row: 'A', field: 'provenance', value: '+ eigen afspraak' }],
  'official-anchors': [{ table: 'official-anchors', row: 'bezetting-2', field: 3, value: "'t anker" }],
  // A workbook that is no copy has no place for it.
  sharing: [],
};

const jobs: Measurement['jobs'] = [{ kind: '=1+1', regular: 'yes' }];
const consensus: Measurement['consensus'] = {
  reviewers: [
    { ...NO_REVIEWER, code: '=A', evidence: { 'bezetting-2': { AO: { percent: 92 } } } },
    { ...NO_REVIEWER, code: 'B', entries: { 'bezetting-2': { A: 4, O: 4 } } },
  ],
  reasons: {},
};
const whole = { ...filledMeasurement(scoreForm('ips-ao-2015', 'integrated')), jobs, consensus };
/** With less to calculate. */
const small = { ...filledMeasurement(scoreForm('ips-ao-2015', 'work')), jobs };
/** With least: without the sheet Banen, which is there for one switch alone in `npm run test:deep`, and for all together always. */
const least = times(0, 1) === 1 ? small : { ...small, jobs: [] };

describe.each(SWITCHES)('an Excel that %s', (_, { always, atFirst }) => {
  let open: OpenWorkbook;
  let expected = always.length + atFirst.length > 1 ? whole : least;
  const tabs = sheetsFor(expected);
  let stop: () => Promise<void>;
  const heard: HostEvent[] = [];
  const changesHeard = () => heard.filter(({ kind }) => kind === 'changed');
  /** Whose doing Excel says it is. */
  const by = always.includes(ALL_REMOTE) ? 'other' : 'user';
  const hindrances = new Set<Hindrance>();
  const isBehind = atFirst.includes(OTHER_WORKBOOK_IN_FRONT);
  const isTyping = atFirst.includes(CELL_EDITING);

  beforeAll(async () => {
    open = await openWorkbook();
    open.excel.quirks.turnOn(...always);
  });
  afterAll(async () => {
    await stop();
    open.excel.dispose();
  });

  /** The user goes and does something else; a cell in which something is typed is left as soon as that is noticed. */
  const userLeaves = () => {
    hindrances.clear();
    open.excel.quirks.onHindrance = (kind) => {
      hindrances.add(kind);
      open.excel.quirks.turnOff(CELL_EDITING);
    };
    open.excel.quirks.turnOn(...atFirst);
  };
  const userIsBack = () => {
    open.excel.quirks.turnOff(...atFirst);
  };
  /**
   * What is asked comes about; or a sentence says why not, nothing changes, and it does as soon as the user is back.
   * @param needsFront does Excel do it only in the workbook that is in front?
   */
  const succeeds = async <Result>(needsFront: boolean, ask: (host: MeasurementHost) => Promise<Result>) => {
    userLeaves();
    const result = await ask(open.host).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    userIsBack();
    const isRefused = needsFront && isBehind;
    expect([...hindrances].toSorted()).toEqual([isRefused && 'refused', isTyping && 'waits'].filter(Boolean));
    if ('error' in result) {
      expect(result.error).toBeInstanceOf(HostError);
      expect(result.error).toMatchObject({ problem: 'behind', leftovers: [], unplaced: [] });
    }
    const value = 'value' in result ? result.value : await ask(open.host);
    // Where it moved the selection, that is looked at a moment later: no business of what is asked next.
    if (needsFront && atFirst.length > 0) await afterEvents();
    return value;
  };
  const writes = async (changes: readonly Change[]) => {
    await succeeds(false, (host) => host.write(changes));
    expected = applyChanges(expected, changes);
  };
  const reading = async () => {
    const found = await open.host.read();
    return found.kind === 'measurement'
      ? { measurement: found.checked.measurement, damage: found.damage }
      : { measurement: found.kind, damage: [] };
  };
  const unprotect = (sheetName: string, action: (sheet: Excel.Worksheet) => void) =>
    open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName).load('protection/protected');
      await context.sync();
      if (sheet.protection.protected) sheet.protection.unprotect();
      action(sheet);
      await context.sync();
    });

  /** Somebody takes the protection off Scores, exchanges the first two items and filters one of them out of sight. */
  const swapFirstRows = async () => {
    const rows = await open.excel.workbook.values('Scores!A4:L5');
    const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? `'${value}` : value);
    await unprotect('Scores', (sheet) => {
      sheet.getRange('A4:L5').values = rows.toReversed().map((row) => row.map(asText));
    });
    open.excel.workbook.filterOut('Scores', [5]);
  };

  it('is listened to', async () => {
    stop = await succeeds(true, (host) => host.watch((event) => heard.push(event)));
  });

  it('gets a measurement', async () => {
    expect(await succeeds(true, (host) => host.build(expected))).toEqual([]);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...tabs]);
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
  });

  it('prints its sheets as wide as a page, at a scale of their own where it fits them to no width', () => {
    const { sheets } = templateOf(expected.form, tabs);
    const zooms = sheets.map(({ name }) =>
      open.excel.workbook.printCalls(name).findLast(({ member }) => member === 'pageLayout.zoom'),
    );
    expect(zooms.map((zoom) => zoom?.args[0])).toEqual(
      sheets.map((sheet) => {
        if ('percent' in sheet.print.fit) return { scale: sheet.print.fit.percent };
        return always.includes(FIT_IGNORED) ? { scale: widthPercent(sheet) } : { horizontalFitToPages: 1 };
      }),
    );
  });

  it('takes a score, a note, evidence and a scenario', async () => {
    open.excel.workbook.filterOut('Scores', [7]);
    const changes: readonly Change[] = Object.values(ONE_OF_EACH).flat();
    await writes(changes.filter(({ table }) => tabs.includes(TABLES[table].sheet)));
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
  });

  it('puts back the scores that were kept, and takes over a scenario', async () => {
    await writes(restoreKept(expected).changes);
    const [scenario] = usedScenarios(expected);
    if (scenario) await writes(takeOver(expected, scenario, new Date(2026, 10, 29)).changes);
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
    expect(expected.kept?.label).toBe('+31 6 (29-11-2026)');
  });

  it('lets the pane send a score, fill the plan and score anew, and make the report of what is there then', async () => {
    const store = createMeasurementStore(open.host, 0);
    const change = scoreChange({ ...ITEM, entry: 1 });
    const added: AddedToPlan[] = [];
    userLeaves();
    store.write([change]);
    await store.fillPlan((each) => added.push(each));
    userIsBack();
    expect([...hindrances]).toEqual(isTyping ? ['waits'] : []);
    expected = applyChanges(expected, [change]);
    const lines = suggestedImprovements(expected);
    expect(lines.map(({ improvement }) => improvement.item)).toContain('Bezetting 2');
    expect(added).toMatchObject([{ lines: lines.length }]);
    expected = applyChanges(expected, improvementChanges(lines));
    const [scenario] = usedScenarios(expected);
    if (!scenario) throw new Error('no scenario that says anything');
    const takeAnew = (found: Measurement) => takeOver(found, scenario, new Date(2026, 10, 30)).changes;
    userLeaves();
    const changes = takeAnew(expected);
    expect(await store.replace(changes, takeAnew)).toBe(true);
    userIsBack();
    expected = applyChanges(expected, changes);
    const { reading, problems, unwritten, unsaved } = store.get();
    expect({ problems, unwritten, unsaved }).toEqual({ problems: [], unwritten: [], unsaved: [] });
    if (reading?.kind !== 'measurement') throw new Error('no measurement to report');
    expect(reading.checked.measurement).toEqual(expected);
    const { paragraphs } = await readDocx(await writeDocx(measurementReport(reading.checked)));
    // So says a line of the plan that nobody has begun with.
    expect(paragraphs.filter((text) => text === 'nog te doen')).toHaveLength(lines.length);
  });

  it('shows the cell of an item', async () => {
    await succeeds(true, (host) => host.select('bezetting-2', 'A'));
  });

  it('wipes what somebody put in a closed cell of a sheet that is not protected', async () => {
    await unprotect('Scores', (sheet) => {
      sheet.getRange('G17').values = [[3]];
    });
    await writes([{ table: 'scores', row: CLOSED, field: 'O', value: null }]);
    expect(await open.excel.workbook.value('Scores!G17')).toBe('×');
  });

  it('tells what its user types', async () => {
    // What the step before did has been told.
    await afterEvents();
    heard.length = 0;
    await open.excel.workbook.type('Scores!F7', 2);
    await afterEvents();
    expect(changesHeard()).toEqual([{ kind: 'changed', by }]);
    expected = applyChanges(expected, [scoreChange({ ...ITEM, entry: 2 })]);
  });

  it('tells what its user chooses from a list, at the latest when he goes on', async () => {
    open.excel.workbook.select('Scores!F7');
    await afterEvents();
    heard.length = 0;
    await open.excel.workbook.choose('Scores!F7', 3);
    await afterEvents();
    open.excel.workbook.select('Scores!F8');
    await afterEvents();
    // Where Excel says nothing of it, the pane has seen it itself: of that it is not known whose doing it is.
    const author = always.includes(UNANNOUNCED_CHOICES) ? 'user' : by;
    expect(changesHeard()).toEqual([{ kind: 'changed', by: author }]);
    expected = applyChanges(expected, [scoreChange({ ...ITEM, entry: 3 })]);
    expect((await reading()).measurement).toEqual(expected);
  });

  it('has its sheets mended, one of them open and filtered, with rows that were sorted', async () => {
    await swapFirstRows();
    expect(await succeeds(true, (host) => host.repair())).toEqual([]);
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
    expect(open.excel.workbook.filteredOut('Scores')).toEqual([]);
    expect(open.excel.workbook.filter('Scores')).not.toBeNull();
  });

  it('gets everything back when mending fails half-way, and has it mended after all', async () => {
    await swapFirstRows();
    const failing = open.host.repair((step) => {
      if (step !== 'building') return;
      open.excel.workbook.deleteSheet('Ankers');
      userLeaves();
    });
    // What stops it first: no cell may be typed in, then panes are let go, and only then the sheet is missed.
    const problem = isTyping ? 'editing' : isBehind ? 'behind' : 'gone';
    // Looks that were taken off are named, and the sheet that is gone; while a cell is typed in, all that is done is opening sheets.
    const looks = tabs.filter((name) => name !== 'Ankers').map((name) => `de opmaak van het blad ${name}`);
    const leftovers = isTyping
      ? ['de beveiliging van het blad Ankers']
      : (expect.arrayContaining([...looks, 'het blad Ankers']) as string[]);
    await expect(failing).rejects.toMatchObject({ problem, leftovers, unplaced: [] });
    userIsBack();
    // They stood on the sheet that is gone.
    expected = { ...expected, officialAnchors: {} };
    expect((await reading()).measurement).toEqual(expected);
    await succeeds(true, (host) => host.repair());
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
  });

  it('shows the report, fitted to what is in it', async () => {
    const before = open.excel.workbook.printCalls('Verslag').length;
    await succeeds(true, (host) => host.show('Verslag'));
    expect(open.excel.workbook.printCalls('Verslag').length).toBeGreaterThan(before);
    const members = open.excel.workbook.printCalls('Verslag').map(({ member }) => member);
    expect(members.slice(before)).toContain('horizontalPageBreaks.removePageBreaks');
    expect(tabs.map((name) => open.excel.workbook.isProtected(name))).toEqual(tabs.map(() => true));
  });
});

describe('while a measurement is made', () => {
  let open: OpenWorkbook;
  beforeEach(async () => {
    open = await openWorkbook();
  });
  afterEach(async () => {
    // What is still being calculated would disturb the next workbook.
    await open.excel.workbook.value('Blad1!A1');
    open.excel.dispose();
  });
  /** Something begins with a step, and is over when a batch has been hindered by it in this way. */
  const buildDuring = (step: BuildStep, quirk: Quirk, until: Hindrance, happens: () => void = () => undefined) => {
    const steps: BuildStep[] = [];
    const built = open.host.build(small, (begun) => {
      steps.push(begun);
      if (begun !== step || steps.indexOf(step) < steps.length - 1) return;
      happens();
      open.excel.quirks.turnOn(quirk);
      open.excel.quirks.onHindrance = (kind) => {
        if (kind === until) open.excel.quirks.turnOff(quirk);
      };
    });
    return { built, steps };
  };

  it('somebody begins to type in a cell: nothing is left of it, and it is made the next time', async () => {
    const { built, steps } = buildDuring('building', CELL_EDITING, 'waits');
    await expect(built).rejects.toMatchObject({ problem: 'editing', leftovers: [] });
    expect(steps).toEqual(['checking', 'building', 'clearing']);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await open.host.build(small)).toEqual([]);
    expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  });

  it('somebody begins to type at the end: pages are set up all the same', async () => {
    const { built, steps } = buildDuring('protecting', CELL_EDITING, 'waits');
    expect(await built).toEqual([]);
    expect(steps).toEqual(['checking', 'building', 'protecting', 'waiting', 'protecting']);
    expect(open.excel.workbook.printCalls('Verslag')).not.toEqual([]);
    expect(open.excel.workbook.isProtected('Verslag')).toBe(true);
  });

  it('another workbook comes in front when half of the sheets are there: they are taken away', async () => {
    let sheets = 0;
    const half: Quirk = {
      takes: (use) => {
        if (use.name === 'add' && use.object.type === 'WorksheetCollection') sheets += 1;
        return sheets < 5 ? use.args : (OTHER_WORKBOOK_IN_FRONT.takes?.(use) ?? use.args);
      },
    };
    const { built } = buildDuring('building', half, 'refused');
    await expect(built).rejects.toMatchObject({ problem: 'behind', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
  });

  it('it fails behind another workbook: it is cleared away when Excel is back', async () => {
    const { built } = buildDuring('protecting', OTHER_WORKBOOK_IN_FRONT, 'refused', () => {
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(built).rejects.toMatchObject({ problem: 'gone', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await open.host.read()).toEqual({ kind: 'none' });
  });
});

describe('in a Dutch Excel', () => {
  let open: OpenWorkbook;
  beforeAll(async () => {
    open = await openWorkbook();
    open.excel.quirks.turnOn(DUTCH_ANSWERS);
    await open.host.build(small);
  });
  afterAll(() => {
    open.excel.dispose();
  });

  it('an error in a score cell is an entry like any other, and damages no formula that counts it', async () => {
    await open.excel.workbook.type('Scores!F7', '=1/0');
    const found = await open.host.read();
    expect(found).toMatchObject({ kind: 'measurement', damage: [] });
    const entries = found.kind === 'measurement' ? found.checked.measurement.entries : {};
    expect(entries['bezetting-2']?.A).toEqual({ error: '#DEEL/0!' });
  });

  it('a name that refers nowhere is known by its formula too, should its type not say so', () => {
    const names = new Map([['model', { formula: '=#VERW!$A$1', isBroken: false }]]);
    const state = { readOnly: false, isProtected: false, sheets: new Map([['1', 'Blad1']]), names };
    expect(isLeftOver(state, 'Model')).toBe(true);
  });

  it('names that refer nowhere any more are used again', async () => {
    for (const name of sheetsFor(small)) open.excel.workbook.deleteSheet(name);
    expect(await open.host.read()).toEqual({ kind: 'none' });
    expect(await open.host.build(small)).toEqual([]);
    expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  });
});
