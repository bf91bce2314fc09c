import { HostError, type CellChange, type MeasurementHost } from '../../../src/host/measurement-host';
import type { Quirk } from '../../../src/preview/office-bridge/quirks';
import { CELL_EDITING } from '../../../src/preview/quirks/cell-editing';
import { COMMA_LISTS } from '../../../src/preview/quirks/comma-lists';
import { DUTCH_ANSWERS } from '../../../src/preview/quirks/dutch-answers';
import { FILTERED_ROWS } from '../../../src/preview/quirks/filtered-rows';
import { OTHER_WORKBOOK_IN_FRONT } from '../../../src/preview/quirks/other-workbook-in-front';
import { UNPROTECT_OPEN_SHEET } from '../../../src/preview/quirks/unprotect-open-sheet';
import { scoreForm } from '../../../src/scale/score-form';
import { applyChange } from '../../../src/taskpane/state/apply-change';
import { afterEvents } from '../../support/after-events';
import { filledMeasurement } from './filled-measurement';
import { openWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';

/** How Excel is all the time, and what its user is doing at the moment that the pane asks for something. */
interface Switches {
  readonly always: readonly Quirk[];
  readonly atFirst: readonly Quirk[];
}

const ALWAYS = [COMMA_LISTS, UNPROTECT_OPEN_SHEET, FILTERED_ROWS, DUTCH_ANSWERS];

const SWITCHES: readonly (readonly [string, Switches])[] = [
  ['takes no commas between addresses', { always: [COMMA_LISTS], atFirst: [] }],
  ['unprotects no open sheet', { always: [UNPROTECT_OPEN_SHEET], atFirst: [] }],
  ['writes past filtered rows', { always: [FILTERED_ROWS], atFirst: [] }],
  ['speaks Dutch', { always: [DUTCH_ANSWERS], atFirst: [] }],
  ['is in another workbook', { always: [], atFirst: [OTHER_WORKBOOK_IN_FRONT] }],
  ['has a cell in which somebody types', { always: [], atFirst: [CELL_EDITING] }],
  ['is all of that', { always: ALWAYS, atFirst: [OTHER_WORKBOOK_IN_FRONT, CELL_EDITING] }],
];

const form = scoreForm('ips-ao-2015', 'integrated');
/** The first item that IPS-O does not score, in row 17 of Scores. */
const CLOSED = 'begeleiding-1a';
const measurement = filledMeasurement(form);

describe.each(SWITCHES)('an Excel that %s', (_, { always, atFirst }) => {
  let open: OpenWorkbook;
  let expected = measurement;
  let stop: () => Promise<void>;
  const heard: string[] = [];

  beforeAll(async () => {
    open = await openWorkbook();
    open.excel.quirks.turnOn(...always);
  });
  afterAll(async () => {
    await stop();
    open.excel.dispose();
  });

  /** The user goes and does something else; a cell in which something is typed is left again in the end. */
  const userLeaves = () => {
    open.excel.quirks.turnOn(...atFirst);
    setTimeout(() => {
      open.excel.quirks.turnOff(CELL_EDITING);
    }, 20);
  };
  const userIsBack = () => {
    open.excel.quirks.turnOff(...atFirst);
  };
  /** What is asked comes about; or a sentence says why not, nothing changes, and it does as soon as the user is back. */
  const succeeds = async <Result>(ask: (host: MeasurementHost) => Promise<Result>): Promise<Result> => {
    userLeaves();
    const result = await ask(open.host).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    userIsBack();
    if ('value' in result) return result.value;
    expect(result.error).toBeInstanceOf(HostError);
    expect(result.error).toMatchObject({ problem: 'behind', leftovers: [], unplaced: [] });
    return ask(open.host);
  };
  const writes = async (change: CellChange) => {
    await succeeds((host) => host.write([change]));
    expected = applyChange(expected, change);
    expect(await reading()).toMatchObject({ measurement: expected, damage: [] });
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
    stop = await succeeds((host) => host.watch((event) => heard.push(event.kind)));
  });

  it('gets a measurement', async () => {
    expect(await succeeds((host) => host.build(expected))).toEqual([]);
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1', ...OUR_TABS]);
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
  });

  it('takes a score, a note, evidence and a scenario', async () => {
    await writes({ kind: 'score', item: 'bezetting-2', column: 'A', entry: 1 });
    await writes({ kind: 'note', item: 'bezetting-2', text: '=niet tellen' });
    await writes({ kind: 'evidence', item: 'bezetting-2', body: 'AO', key: 'percent', component: null, entry: 92 });
    await writes({ kind: 'scenario', scenario: 0, item: 'bezetting-2', column: 'A', entry: 4 });
  });

  it('wipes what somebody put in a closed cell of a sheet that is not protected', async () => {
    await unprotect('Scores', (sheet) => {
      sheet.getRange('G17').values = [[3]];
    });
    await writes({ kind: 'score', item: CLOSED, column: 'O', entry: null });
    expect(await open.excel.workbook.value('Scores!G17')).toBe('×');
  });

  it('tells what its user types', async () => {
    heard.length = 0;
    await open.excel.workbook.type('Scores!F4', 2);
    await afterEvents();
    expect(heard).toContain('changed');
    expected = applyChange(expected, { kind: 'score', item: 'bezetting-1a', column: 'A', entry: 2 });
  });

  it('has its sheets mended, one of them open and filtered, with rows that were sorted', async () => {
    await swapFirstRows();
    expect(await succeeds((host) => host.repair())).toEqual([]);
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
    const frontProblem = atFirst.includes(OTHER_WORKBOOK_IN_FRONT) ? 'behind' : 'gone';
    const problem = atFirst.includes(CELL_EDITING) ? 'editing' : frontProblem;
    await expect(failing).rejects.toMatchObject({ problem, unplaced: [] });
    userIsBack();
    // They stood on the sheet that is gone.
    expected = { ...expected, officialAnchors: {} };
    expect((await reading()).measurement).toEqual(expected);
    await succeeds((host) => host.repair());
    expect(await reading()).toEqual({ measurement: expected, damage: [] });
  });

  it('shows the report, fitted to what is in it', async () => {
    const before = open.excel.workbook.printCalls('Verslag').length;
    await succeeds((host) => host.show('Verslag'));
    expect(open.excel.workbook.printCalls('Verslag').length).toBeGreaterThan(before);
    expect(OUR_TABS.map((name) => open.excel.workbook.isProtected(name))).toEqual(OUR_TABS.map(() => true));
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
  /** Something happens as a step begins, and is over after so many milliseconds. */
  const buildDuring = (step: string, quirk: Quirk, duration: number, happens: () => void = () => undefined) =>
    open.host.build(measurement, (begun) => {
      if (begun !== step) return;
      happens();
      open.excel.quirks.turnOn(quirk);
      setTimeout(() => {
        open.excel.quirks.turnOff(quirk);
      }, duration);
    });

  it('somebody begins to type in a cell: nothing is left of it, and it is made the next time', async () => {
    await expect(buildDuring('building', CELL_EDITING, 20)).rejects.toMatchObject({
      problem: 'editing',
      leftovers: [],
    });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await open.host.build(measurement)).toEqual([]);
    expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  });

  it('it fails behind another workbook: it is cleared away when Excel is back', async () => {
    const failing = buildDuring('protecting', OTHER_WORKBOOK_IN_FRONT, 20, () => {
      open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone', leftovers: [] });
    expect(open.excel.workbook.sheetNames()).toEqual(['Blad1']);
    expect(await open.host.read()).toEqual({ kind: 'none' });
  });
});

describe('in a Dutch Excel', () => {
  let open: OpenWorkbook;
  beforeAll(async () => {
    open = await openWorkbook();
    open.excel.quirks.turnOn(DUTCH_ANSWERS);
    await open.host.build(measurement);
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

  it('names that refer nowhere any more are used again', async () => {
    for (const name of OUR_TABS) open.excel.workbook.deleteSheet(name);
    expect(await open.host.read()).toEqual({ kind: 'none' });
    expect(await open.host.build(measurement)).toEqual([]);
    expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  });
});
