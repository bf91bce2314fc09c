import { emptyMeasurement } from '../../../src/measurement/measurement';
import { officeRun, type Run } from '../../../src/host/office/office-errors';
import { queueFirstSheet, removeUntouched } from '../../../src/host/office/untouched-sheet';
import { queueState } from '../../../src/host/office/workbook-state';
import { failsHalfWay } from '../../../src/preview/quirks/fails-half-way';
import { scoreForm } from '../../../src/scale/score-form';
import { openNewWorkbook, OUR_TABS, type OpenWorkbook } from './open-workbook';

const measurement = emptyMeasurement(scoreForm('ips-25-2024', null));
let open: OpenWorkbook;
let run: Run;

beforeEach(async () => {
  open = await openNewWorkbook();
  run = officeRun(open.excel.Excel);
});
afterEach(async () => {
  // What is still being calculated would disturb the next workbook.
  const [first = ''] = tabs();
  await open.excel.workbook.value(`${first}!A1`);
  open.excel.dispose();
});

const tabs = () => open.excel.workbook.sheetNames();
const isProtected = () => open.excel.workbook.isProtected('Blad1');

const change = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  run(async (context) => {
    work(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });

/** The id of the sheet that can be taken for untouched before anything is made. */
const firstSheet = () =>
  run(async (context) => {
    const [read, first] = [queueState(context), queueFirstSheet(context)];
    await context.sync();
    return first(read());
  });

/** Removes it beside another sheet, such as those of a measurement, unless it was touched. */
async function removeBesideAnother(): Promise<void> {
  const id = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('id');
    context.workbook.worksheets.add('Scores');
    await context.sync();
    return sheet.id;
  });
  await removeUntouched(run, id);
}

describe('a measurement that is built in a new workbook', () => {
  it('takes the place of the sheet that was there, in two more round trips', async () => {
    open.excel.workbook.resetTraffic();
    expect(await open.host.build(measurement)).toEqual([]);
    expect(tabs()).toEqual(OUR_TABS);
    expect(open.excel.workbook.traffic.requests).toBe(5);
    expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [] });
  });

  it('leaves it where somebody fills it in while the sheets are made', async () => {
    await open.host.build(measurement, (step) => {
      if (step === 'protecting') open.excel.workbook.paste('Blad1!A1', [['net op tijd']]);
    });
    expect(tabs()).toEqual(['Blad1', ...OUR_TABS]);
    expect(await open.excel.workbook.value('Blad1!A1')).toBe('net op tijd');
    expect(isProtected()).toBe(false);
  });

  it('leaves it where it is not made after all, and is taken back', async () => {
    const failing = open.host.build(measurement, (step) => {
      if (step === 'protecting') open.excel.workbook.deleteSheet('Ankers');
    });
    await expect(failing).rejects.toMatchObject({ problem: 'gone', leftovers: [] });
    expect(tabs()).toEqual(['Blad1']);
    expect(isProtected()).toBe(false);
  });
});

describe('a sheet that the workbook began with', () => {
  it.each(['Blad1', 'Sheet1', 'Tabelle1', 'Feuil1'])('is known by its name: %s', async (tab) => {
    open.excel.workbook.renameSheet('Blad1', tab);
    expect(await firstSheet()).not.toBeNull();
    await removeBesideAnother();
    expect(tabs()).toEqual(['Scores']);
  });

  const touches: Readonly<Record<string, () => unknown>> = {
    'something stands on it': () => change((sheet) => (sheet.getRange('B2').values = [['van mij']])),
    'a formula stands on it': () => change((sheet) => (sheet.getRange('B2').formulas = [['=""']])),
    'a cell has a format': () => change((sheet) => (sheet.getRange('C3').format.fill.color = '#ff0000')),
    'its cells are judged': () => change((sheet) => sheet.getRange('C3').conditionalFormats.add('Custom')),
    'what may be typed is bound': () =>
      change((sheet) => (sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } })),
    'its tab has a colour': () => change((sheet) => (sheet.tabColor = '#00ff00')),
    'a name refers to it': () => change((_, { workbook }) => workbook.names.add('Mijn_cel', '=Blad1!$A$1')),
    'it has a name of its own': () => change((sheet) => sheet.names.add('Mijn_cel', '=Blad1!$A$1')),
    'a chart lies on it': () => {
      open.excel.workbook.draw('Blad1', 'charts');
    },
    'a shape lies on it': () => {
      open.excel.workbook.draw('Blad1', 'shapes');
    },
    'it was protected': () =>
      change((sheet) => {
        sheet.protection.protect();
      }),
    'it was renamed': () => {
      open.excel.workbook.renameSheet('Blad1', 'Mijn blad');
    },
  };

  it.each(Object.keys(touches))('stays as it is where %s', async (title) => {
    await touches[title]?.();
    const [tab = ''] = tabs();
    const isTheirs = open.excel.workbook.isProtected(tab);
    await removeBesideAnother();
    expect(tabs()).toEqual([tab, 'Scores']);
    expect(open.excel.workbook.isProtected(tab)).toBe(isTheirs);
  });

  it.each(['something stands on it', 'a cell has a format', 'it was renamed'])(
    'is not looked at again where at first %s',
    async (title) => {
      await touches[title]?.();
      expect(await firstSheet()).toBeNull();
    },
  );

  it('stays where there is another beside it, for then somebody chose so', async () => {
    await change((_, { workbook }) => workbook.worksheets.add('Blad2'));
    expect(await firstSheet()).toBeNull();
  });

  // The first request says which it is; the second looks, the third removes.
  it.each([2, 3])('stays as it was where Excel does not get as far: request %d', async (request) => {
    const failure = failsHalfWay(request);
    open.excel.quirks.turnOn(failure);
    await removeBesideAnother();
    open.excel.quirks.turnOff(failure);
    expect(tabs()).toEqual(['Blad1', 'Scores']);
    expect(isProtected()).toBe(false);
  });
});
