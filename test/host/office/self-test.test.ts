import { TIME_LIMITS, type TimeLimits } from '../../../src/host/office/self-test/time-limits';
import type { Bench, ExcelProbe } from '../../../src/host/office/self-test/probe';
import { PROBES } from '../../../src/host/office/self-test/probes';
import { officeSelfTest } from '../../../src/host/office/self-test/self-test';
import { PROBE_TEXTS } from '../../../src/host/office/self-test/texts';
import {
  SELF_TEST_ORGANISATION,
  type ProbeOutcome,
  type ProbeResult,
  type SelfTestProgress,
  type SelfTestReport,
  type SelfTestRun,
} from '../../../src/host/self-test';
import type { Quirk } from '../../../src/preview/office-bridge/quirks';
import { ALL_REMOTE } from '../../../src/preview/quirks/all-remote';
import { QUIRKS } from '../../../src/preview/quirks/all-quirks';
import { CELL_EDITING } from '../../../src/preview/quirks/cell-editing';
import { COMMA_LISTS } from '../../../src/preview/quirks/comma-lists';
import { DUTCH_ANSWERS } from '../../../src/preview/quirks/dutch-answers';
import { failsHalfWay } from '../../../src/preview/quirks/fails-half-way';
import { FILTERED_ROWS } from '../../../src/preview/quirks/filtered-rows';
import { FIT_IGNORED } from '../../../src/preview/quirks/fit-ignored';
import { OTHER_WORKBOOK_IN_FRONT } from '../../../src/preview/quirks/other-workbook-in-front';
import { PROTECTED_COMMENTS } from '../../../src/preview/quirks/protected-comments';
import { PROTECTED_PAGES } from '../../../src/preview/quirks/protected-pages';
import { UNANNOUNCED_CHOICES } from '../../../src/preview/quirks/unannounced-choices';
import { UNPROTECT_OPEN_SHEET } from '../../../src/preview/quirks/unprotect-open-sheet';
import type { SavedBook } from '../../../src/preview/univer/saved-book';
import { times } from '../../support/depth';
import { openNewWorkbook, type OpenWorkbook } from './open-workbook';

/** With nobody to wait for; what Excel needs to calculate it gets. */
const SHORT: TimeLimits = { ...TIME_LIMITS, behind: 60, look: 10, event: 2000, retry: 10 };

/** Which probe tells of a switch, and what it finds: what Excel says, or what is read back. */
const TOLD_BY: readonly (readonly [quirk: Quirk, id: string, detail: RegExp])[] = [
  [COMMA_LISTS, 'comma-areas', /^InvalidArgument Worksheet\.getRanges$/],
  [UNPROTECT_OPEN_SHEET, 'unprotect-open', /^AccessDenied WorksheetProtection\.unprotect$/],
  [DUTCH_ANSWERS, 'error-texts', /^#DEEL\/0! =#VERW!/],
  // Three values for the first, the second (out of sight) and the third row.
  [FILTERED_ROWS, 'filtered-rows', /^gelezen: \[\[1\],\[""\],\[2\]\]$/],
  [FIT_IGNORED, 'fit-to-width', /^gelezen: null$/],
  [PROTECTED_COMMENTS, 'comments', /^AccessDenied CommentCollection\.add$/],
  [PROTECTED_PAGES, 'protected-breaks', /^AccessDenied PageBreakCollection\.add$/],
  [ALL_REMOTE, 'local-events', /^gelezen: "Remote"$/],
  [UNANNOUNCED_CHOICES, 'list-choice', /^geen melding$/],
  [CELL_EDITING, 'typing', /^InvalidOperationInCellEditMode$/],
  [OTHER_WORKBOOK_IN_FRONT, 'other-workbook', /^InvalidSelection$/],
];

/** What a user does at a certain moment, not how Excel is. */
const ACTS: readonly Quirk[] = [CELL_EDITING, OTHER_WORKBOOK_IN_FRONT];

/** An Excel that has comments. */
const NEWEST = '1.10';

let open: OpenWorkbook;
beforeAll(async () => {
  open = await openNewWorkbook(NEWEST);
});
afterAll(() => {
  open.excel.dispose();
});

interface Tried {
  readonly limits?: Partial<TimeLimits>;
  readonly probes?: readonly ExcelProbe[];
  /** The newest ExcelApi 1.x that there is. */
  readonly excelApi?: number;
  readonly onProgress?: (progress: SelfTestProgress, run: SelfTestRun) => void;
}

let started = 0;
function selfTestOf({ limits = {}, probes = PROBES, excelApi = 10 }: Tried = {}) {
  return officeSelfTest({
    excel: open.excel.Excel,
    isSupported: (version) => Number(version.split('.')[1]) <= excelApi,
    during: (work) => work(),
    limits: { ...SHORT, ...limits },
    probes,
    token: () => `t${(started += 1)}`,
  });
}

async function selfTest({ onProgress, ...tried }: Tried = {}): Promise<SelfTestReport> {
  const run: SelfTestRun = selfTestOf(tried).start((progress) => onProgress?.(progress, run));
  return run.report;
}

const probe = (id: string): ExcelProbe => {
  const found = PROBES.find((each) => each.id === id);
  if (!found) throw new Error(`no probe ${id}`);
  return found;
};

/** Another probe under the texts of one that is there. */
const madeUp = (run: (bench: Bench) => Promise<string | undefined>): ExcelProbe => ({ id: 'names', run });

const idsOf = (results: readonly ProbeResult[], outcome: ProbeOutcome) =>
  results.filter((result) => result.outcome === outcome).map(({ id }) => id);

const namesInWorkbook = () =>
  open.excel.run(async (context) => {
    context.workbook.names.load('items/name');
    await context.sync();
    return context.workbook.names.items.map(({ name }) => name);
  });

const settingsInWorkbook = () =>
  open.excel.run(async (context) => {
    context.workbook.settings.load('items/key');
    await context.sync();
    return context.workbook.settings.items.map(({ key }) => key);
  });

async function expectClean(): Promise<void> {
  expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
  expect(await namesInWorkbook()).toEqual([]);
  expect(await settingsInWorkbook()).toEqual([]);
  expect([...(open.excel.quirks as unknown as { on: Set<Quirk> }).on]).toEqual([]);
}

const leaveCell = () => {
  open.excel.quirks.turnOff(CELL_EDITING);
};

/** A person who does what is asked, in an Excel that is then as it is. */
function person(quirks: readonly Quirk[]): NonNullable<Tried['onProgress']> {
  const asked = new Set<object>();
  let typedIn = '';
  const turn = (quirk: Quirk, isOn: boolean) => {
    if (!quirks.includes(quirk)) return;
    if (isOn) open.excel.quirks.turnOn(quirk);
    else open.excel.quirks.turnOff(quirk);
  };
  return ({ question, current }, { reply }) => {
    if (question === null || asked.has(question)) return;
    asked.add(question);
    if (current === PROBE_TEXTS['list-choice'].title) {
      const [, tab = ''] = /het blad (Zelftest \S+ \d+)/.exec(question.text) ?? [];
      void open.excel.workbook.choose(`${tab}!B3`, 3);
    } else if (current === PROBE_TEXTS.typing.title) {
      turn(CELL_EDITING, question.done !== null);
      const [tab] = /Zelftest \S+ \d+/.exec(question.text) ?? [];
      typedIn = tab ?? typedIn;
      if (question.done !== null && !quirks.includes(CELL_EDITING)) setTimeout(reply, 50, 'done');
      if (question.text.includes('op Enter, zodat')) void open.excel.workbook.type(`${typedIn}!B3`, 'x');
    } else {
      if (question.done === 'Begin') turn(OTHER_WORKBOOK_IN_FRONT, true);
      if (question.text.startsWith('Kom terug')) turn(OTHER_WORKBOOK_IN_FRONT, false);
      if (question.done !== null) setTimeout(reply, 0, 'done');
    }
  };
}

async function testWith(quirks: readonly Quirk[]): Promise<SelfTestReport> {
  const always = quirks.filter((quirk) => !ACTS.includes(quirk));
  open.excel.quirks.turnOn(...always);
  const report = await selfTest({ onProgress: person(quirks) });
  open.excel.quirks.turnOff(...always);
  return report;
}

describe('the self-test', () => {
  it('finds nothing amiss where Excel is kind, and says so with what Excel it is', async () => {
    const { results, text, ...rest } = await testWith([]);
    expect(rest).toEqual({ refusal: null, leftovers: [] });
    expect(results.map(({ id }) => id)).toEqual(PROBES.map(({ id }) => id));
    expect(idsOf(results, 'skipped')).toEqual([]);
    expect(idsOf(results, 'passed')).toHaveLength(PROBES.length);
    const lines = text.split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'Zelftest van IPS-modeltrouw',
      expect.stringMatching(/^Uitgave: IPS-modeltrouw \d/),
      'Platform: PC',
      'Versie van Excel: 16.0.17328.20000',
      'Taal van Excel en van de inhoud: ?',
      'ExcelApi tot en met: 1.10',
      'Ook: DelayForCellEdit',
      `Uitkomst: ${PROBES.length} geslaagd, 0 niet geslaagd, 0 overgeslagen, 0 geen antwoord`,
    ]);
    expect(lines).toContain('geslaagd – WAAR en ONWAAR [truth-values]');
    expect(lines).toContainEqual(expect.stringMatching(/^geslaagd – Een meting maken .*\[build\]: \d+,\d seconden$/));
    await expectClean();
  });

  it('does not try what comes with a later ExcelApi, and finds all else in order, as the README says', async () => {
    const { text } = await selfTest({ excelApi: 9, onProgress: person([]) });
    const lines = text.split('\n');
    expect(lines).toContain('Uitkomst: 30 geslaagd, 0 niet geslaagd, 1 overgeslagen, 0 geen antwoord');
    expect(lines).toContain(
      'overgeslagen – Een opmerking op een beveiligd blad [comments]: deze Excel heeft ExcelApi 1.10 niet',
    );
    await expectClean();
  });

  it.each(['comments', 'protected-breaks'])('tells where Excel takes it and does something else: %s', async (id) => {
    const deaf: Quirk = {
      answers: ({ object, name }, value) =>
        object.type === 'Range' && name === 'address' ? 'Blad1!A1' : name === 'content' ? '' : value,
    };
    open.excel.quirks.turnOn(deaf);
    const { results } = await selfTest({ probes: [probe(id)] });
    open.excel.quirks.turnOff(deaf);
    expect(results).toMatchObject([{ outcome: 'failed', detail: expect.stringMatching(/^gelezen: /) as string }]);
    await expectClean();
  });

  it('does not take the announcement of another cell for that of a choice', async () => {
    open.excel.quirks.turnOn(UNANNOUNCED_CHOICES);
    const asked = new Set<object>();
    const { results } = await selfTest({
      limits: { event: 200 },
      probes: [probe('list-choice')],
      onProgress: ({ question }) => {
        if (question === null || asked.has(question)) return;
        asked.add(question);
        const [tab = ''] = /Zelftest \S+ \d+/.exec(question.text) ?? [];
        const { workbook } = open.excel;
        void workbook.type(`${tab}!D5`, 'x').then(() => workbook.choose(`${tab}!B3`, 3));
      },
    });
    open.excel.quirks.turnOff(UNANNOUNCED_CHOICES);
    expect(results).toMatchObject([{ outcome: 'failed', detail: 'geen melding' }]);
    await expectClean();
  });

  it('has a probe for each switch of the spreadsheet', () => {
    expect(new Set(TOLD_BY.map(([quirk]) => quirk))).toEqual(new Set(Object.values(QUIRKS)));
  });

  it.each(TOLD_BY.map(([quirk, id, detail]) => ({ quirk, id, detail })))(
    'fails with $id alone where Excel is unkind just there, and passes with all others',
    async ({ quirk, id, detail }) => {
      const { results, text, leftovers } = await testWith([quirk]);
      expect(idsOf(results, 'failed')).toEqual([id]);
      expect(idsOf(results, 'passed')).toEqual(PROBES.map((each) => each.id).filter((each) => each !== id));
      expect(results.find((result) => result.id === id)?.detail).toMatch(detail);
      expect(text).toMatch(new RegExp(`^niet geslaagd – .* \\[${id}\\]: `, 'm'));
      expect(leftovers).toEqual([]);
      await expectClean();
    },
  );

  it('fails with all of them where Excel is unkind in every way', async () => {
    const { results, leftovers } = await testWith(TOLD_BY.map(([quirk]) => quirk));
    expect(idsOf(results, 'failed').toSorted()).toEqual(TOLD_BY.map(([, id]) => id).toSorted());
    expect(idsOf(results, 'skipped')).toEqual([]);
    expect(idsOf(results, 'no-answer')).toEqual([]);
    expect(leftovers).toEqual([]);
    await expectClean();
  });

  it('passes over what the person will not do', async () => {
    const asking = ['list-choice', 'typing', 'other-workbook'].map(probe);
    const { results } = await selfTest({
      probes: asking,
      onProgress: ({ question }, { reply }) => {
        if (question) setTimeout(reply, 0, 'skip');
      },
    });
    expect(results.map(({ outcome, detail }) => [outcome, detail])).toEqual(
      asking.map(() => ['skipped', 'niet gedaan']),
    );
    await expectClean();
  });

  it.each([
    ['says so and types nothing', ''],
    ['had left the cell by then', 'x'],
  ])('does not say that Excel takes what is written while somebody types where the person %s', async (_, before) => {
    const asked: string[] = [];
    const { results } = await selfTest({
      limits: { person: 150 },
      probes: [probe('typing')],
      onProgress: ({ question }, { reply }) => {
        if (!question || asked.includes(question.text)) return;
        asked.push(question.text);
        const [tab = ''] = /Zelftest \S+ \d+/.exec(question.text) ?? [];
        if (question.done === null) return;
        void (before === '' ? Promise.resolve() : open.excel.workbook.type(`${tab}!B3`, before)).then(() => {
          reply('done');
        });
      },
    });
    expect(results).toMatchObject([{ outcome: 'skipped', detail: 'niet gedaan' }]);
    await expectClean();
  });

  it('tells it also where the person begins to type after saying so', async () => {
    const { results } = await selfTest({
      probes: [probe('typing')],
      onProgress: ({ question }, { reply }) => {
        if (question?.done) setTimeout(reply, 0, 'done');
        else if (question?.text.includes('op Enter, zodat')) open.excel.quirks.turnOn(CELL_EDITING);
        else leaveCell();
      },
    });
    expect(results).toMatchObject([{ outcome: 'failed', detail: 'InvalidOperationInCellEditMode' }]);
    await expectClean();
  });

  it('does not say that Excel works behind another workbook where none was in front', async () => {
    const { results } = await selfTest({
      probes: [probe('other-workbook')],
      onProgress: ({ question }, { reply }) => {
        if (question) setTimeout(reply, 0, question.skip === 'Nee' ? 'skip' : 'done');
      },
    });
    expect(results).toMatchObject([{ outcome: 'skipped', detail: 'er stond geen andere werkmap vooraan' }]);
  });
});

describe('when Excel does not answer', () => {
  it('one probe has its time, and the next ones are tried', async () => {
    const { results } = await selfTest({
      limits: { probe: 300 },
      probes: [madeUp(() => new Promise(() => undefined)), probe('page-scale')],
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(['no-answer', 'passed']);
    await expectClean();
  });

  it('because a cell is being typed in, it waits for that and goes on', async () => {
    const silences: boolean[] = [];
    const { results } = await selfTest({
      limits: { probe: 300 },
      probes: [madeUp(() => Promise.resolve(undefined)), probe('page-scale'), probe('truth-values')],
      onProgress: ({ results: { length }, isSilent }) => {
        silences.push(isSilent);
        if (length === 1 && !isSilent) open.excel.quirks.turnOn(CELL_EDITING);
        if (isSilent) setTimeout(leaveCell, 50);
      },
    });
    open.excel.quirks.turnOff(CELL_EDITING);
    expect(silences).toContain(true);
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'no-answer', 'passed']);
    await expectClean();
  });

  it('any more, it ends all the same, says what it could not remove, and removes that as soon as Excel can', async () => {
    const { results, leftovers, text } = await selfTest({
      limits: { probe: 200, silence: 100, clear: 100 },
      probes: [madeUp(holdUp), probe('page-scale'), probe('truth-values')],
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(['no-answer', 'no-answer', 'no-answer']);
    expect(leftovers).toEqual(['bladen met de naam Zelftest']);
    expect(text).toContain('niet opgeruimd: bladen met de naam Zelftest');
    expect(open.excel.workbook.sheetNames()).toHaveLength(2);
    open.excel.quirks.turnOff(CELL_EDITING);
    expect(await selfTestOf().clear()).toEqual([]);
    await expectClean();
  });

  /** Somebody begins to type while it is being tried. */
  async function holdUp(bench: Bench): Promise<undefined> {
    open.excel.quirks.turnOn(CELL_EDITING);
    await bench.batch((_, context) => context.sync());
    return undefined;
  }

  it('stops when it is told to, and clears away', async () => {
    const { results, text } = await selfTest({
      probes: [probe('page-scale'), madeUp(() => new Promise(() => undefined)), probe('truth-values')],
      onProgress: ({ results: { length } }, { cancel }) => {
        if (length === 1) setTimeout(cancel, 50);
      },
    });
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped', 'skipped']);
    expect(text).toContain('[truth-values]: gestopt');
    await expectClean();
  });
});

describe('the sheets of a self-test', () => {
  const reopened = ([saved]: readonly SavedBook[]) => openNewWorkbook(NEWEST, saved && { saved });

  it('go, whichever request fails half-way', async () => {
    const probes = ['error-texts', 'locked-cells', 'own-events'].map(probe);
    open.excel.workbook.resetTraffic();
    await selfTest({ probes });
    const { requests, releases } = open.excel.workbook.traffic;
    expect(requests - releases).toBeGreaterThan(20);
    for (let request = 1; request <= requests - releases; request += times(6, 1)) {
      const failure = failsHalfWay(request);
      open.excel.quirks.turnOn(failure);
      const { leftovers } = await selfTest({ probes });
      open.excel.quirks.turnOff(failure);
      expect(leftovers).toEqual([]);
      await expectClean();
    }
  });

  it('go where the pane was closed while a measurement was made: by their marks, and no others', async () => {
    const saved: SavedBook[] = [];
    const build = probe('build');
    const closing = async (bench: Bench) => {
      await build.run(bench);
      saved.push(await open.excel.workbook.save());
      return undefined;
    };
    await selfTest({ probes: [{ ...build, run: closing }] });
    open.excel.dispose();
    open = await reopened(saved);
    expect(await open.host.read()).toMatchObject({
      kind: 'measurement',
      checked: { measurement: { review: { organisation: SELF_TEST_ORGANISATION } } },
    });
    const { workbook } = open.excel;
    workbook.renameSheet('Meting', 'Van mij');
    await open.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Zelftest t1 1');
      context.workbook.names.add('Eigen', sheet.getRange('A1'));
      sheet.getRange('A1').values = [['Zelftest van IPS-modeltrouw. Dit blad verdwijnt vanzelf; het mag ook weg.']];
      await context.sync();
    });
    // It may be one that goes on in another pane.
    const tabs = workbook.sheetNames().filter((name) => !['Blad1', 'Zelftest t1 1'].includes(name));
    const report = await selfTest();
    expect(report.refusal).toMatch(/^Hier staan bladen van een andere zelftest: .*Van mij/);
    expect(report.leftovers.toSorted()).toEqual(tabs.toSorted());
    expect(report.leftovers.length).toBeGreaterThan(1);
    expect((await selfTestOf().leftovers()).toSorted()).toEqual(tabs.toSorted());
    expect(await selfTestOf().clear()).toEqual([]);
    expect((await selfTest()).refusal).toMatch(/^In deze werkmap staat al iets\./);
    expect(workbook.sheetNames()).toEqual(['Blad1', 'Zelftest t1 1']);
    expect(await namesInWorkbook()).toEqual(['Eigen']);
    workbook.deleteSheet('Zelftest t1 1');
    await open.excel.run(async (context) => {
      context.workbook.names.getItem('Eigen').delete();
      await context.sync();
    });
  });

  it.each([
    ['is kept', 1],
    ['is taken away', 2],
  ])('go, and the setting too, where that cannot be saved when it %s', async (_, failing) => {
    const { settings } = Office.context.document;
    const save = settings.saveAsync.bind(settings);
    const failure = { status: 'failed', error: { code: 5001, name: 'x', message: 'x' } };
    let calls = 0;
    settings.saveAsync = (done?: unknown) => {
      calls += 1;
      if (calls === failing) setTimeout(done as () => void, 0, failure);
      else save(done as () => void);
    };
    const { results, leftovers } = await selfTest({ probes: [probe('settings')] });
    settings.saveAsync = save;
    expect(results).toMatchObject([{ outcome: 'failed', detail: '5001' }]);
    expect(leftovers).toEqual([]);
    await expectClean();
  });

  it('go, and the setting too, where the pane was closed while that was kept', async () => {
    const { settings } = Office.context.document;
    const save = settings.saveAsync.bind(settings);
    const saved: SavedBook[] = [];
    settings.saveAsync = (done?: unknown) => {
      save((result) => {
        void open.excel.workbook.save().then((book) => {
          saved.push(book);
          (done as (told: typeof result) => void)(result);
        });
      });
    };
    await selfTest({ probes: [probe('settings')] });
    open.excel.dispose();
    open = await reopened(saved);
    expect(await settingsInWorkbook()).toHaveLength(1);
    expect(await selfTestOf().clear()).toEqual([]);
    await expectClean();
  });

  it('stay where another pane is at it: one that comes later waits, and of two that begin at once each clears its own', async () => {
    const at = { later: null as SelfTestReport | null, tabs: 0 };
    const first = await selfTest({
      probes: [
        madeUp(async (bench) => {
          await bench.addSheet();
          at.later = await selfTest({ probes: [probe('page-scale')] });
          at.tabs = open.excel.workbook.sheetNames().length;
          return undefined;
        }),
      ],
    });
    expect(at.later).toMatchObject({
      results: [],
      refusal: expect.stringMatching(/van een andere zelftest/) as string,
    });
    // Blad1 and the two of the probe.
    expect(at.tabs).toBe(3);
    expect(idsOf(first.results, 'passed')).toHaveLength(1);
    const probes = ['error-texts', 'locked-cells', 'page-scale', 'own-events'].map(probe);
    const reports = await Promise.all([selfTest({ probes }), selfTest({ probes })]);
    for (const { refusal, results, leftovers } of reports) {
      expect([refusal, leftovers]).toEqual([null, []]);
      expect(results.map(({ outcome, detail }) => [outcome, detail])).toEqual(probes.map(() => ['passed', '']));
    }
    await expectClean();
  });

  it('go also where they are the only ones that are left', async () => {
    const saved: SavedBook[] = [];
    const keeps = async () => {
      open.excel.workbook.deleteSheet('Blad1');
      saved.push(await open.excel.workbook.save());
      return undefined;
    };
    await selfTest({ probes: [madeUp(keeps)] });
    open.excel.dispose();
    open = await reopened(saved);
    expect(open.excel.workbook.sheetNames()).toHaveLength(1);
    expect(await selfTestOf().clear()).toEqual([]);
    expect(open.excel.workbook.sheetNames()).not.toContainEqual(expect.stringContaining('Zelftest'));
  });

  it('are never made where something stands in the workbook already, or where it may not be changed', async () => {
    open.excel.dispose();
    open = await openNewWorkbook(NEWEST);
    await open.excel.workbook.type('Blad1!B2', 'van mij');
    expect(await selfTest()).toMatchObject({ refusal: expect.stringMatching(/lege werkmap/) as string, results: [] });
    await open.excel.workbook.type('Blad1!B2', '');
    open.excel.workbook.makeReadOnly();
    expect((await selfTest()).refusal).toMatch(/^Deze werkmap is alleen-lezen\./);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
  });
});
