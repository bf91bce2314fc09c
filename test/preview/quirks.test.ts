import { CELL_EDITING } from '../../src/preview/quirks/cell-editing';
import { COMMA_LISTS } from '../../src/preview/quirks/comma-lists';
import { DUTCH_ANSWERS } from '../../src/preview/quirks/dutch-answers';
import { failsHalfWay } from '../../src/preview/quirks/fails-half-way';
import { FILTERED_ROWS } from '../../src/preview/quirks/filtered-rows';
import { FIT_IGNORED } from '../../src/preview/quirks/fit-ignored';
import { OTHER_WORKBOOK_IN_FRONT } from '../../src/preview/quirks/other-workbook-in-front';
import { PROTECTED_PAGES } from '../../src/preview/quirks/protected-pages';
import { UNPROTECT_OPEN_SHEET } from '../../src/preview/quirks/unprotect-open-sheet';
import type { Quirk } from '../../src/preview/office-bridge/quirks';
import type { HeadlessExcel } from '../../src/preview/headless/open-headless-excel';
import { errorOf, freshExcel, SHEET } from './support';

let excel: HeadlessExcel;

beforeAll(async () => {
  excel = await freshExcel();
});

/** What a batch ends with, with a quirk and without; the workbook is kind again afterwards. */
async function codesWith(quirk: Quirk, batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) {
  const run = (context: Excel.RequestContext) => {
    batch(context.workbook.worksheets.getItem(SHEET), context.workbook);
  };
  excel.quirks.turnOn(quirk);
  const { code } = await errorOf(excel, run);
  excel.quirks.turnOff(quirk);
  await excel.run(async (context) => {
    run(context);
    await context.sync();
  });
  return code;
}

it('several ranges at once are refused where lists are separated by semicolons, one range is not', async () => {
  const code = await codesWith(COMMA_LISTS, (sheet) => {
    sheet.getRanges('A1:B2').format.wrapText = true;
    sheet.getRanges('A1,C1').format.wrapText = true;
  });
  expect(code).toBe('InvalidArgument');
});

it('a print area of several ranges is refused there too', async () => {
  const code = await codesWith(COMMA_LISTS, (sheet) => {
    sheet.pageLayout.setPrintArea('A1:B2');
    sheet.pageLayout.setPrintArea('A1:B2,C1');
  });
  expect(code).toBe('InvalidArgument');
});

it('a sheet that is not protected cannot be unprotected', async () => {
  const code = await codesWith(UNPROTECT_OPEN_SHEET, (sheet) => {
    sheet.protection.protect();
    sheet.protection.unprotect();
    sheet.protection.unprotect();
  });
  expect(code).toBe('AccessDenied');
});

describe('behind another workbook', () => {
  it.each<[string, string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void]>([
    ['the active cell is unknown', 'InvalidSelection', (_, workbook) => workbook.getActiveCell().load('address')],
    ['no sheet is added', 'GeneralException', (_, { worksheets }) => worksheets.add()],
    [
      'no sheet is deleted',
      'InvalidSelection',
      (_, { worksheets }) => {
        worksheets.getLast().delete();
      },
    ],
    [
      'no sheet is shown',
      'GeneralException',
      (sheet) => {
        sheet.activate();
      },
    ],
    [
      'no cell is selected',
      'GeneralException',
      (sheet) => {
        sheet.getRange('B2').select();
      },
    ],
    [
      'no panes are frozen',
      'GeneralException',
      (sheet) => {
        sheet.freezePanes.freezeAt('A1:A1');
      },
    ],
    [
      'no panes are let go',
      'GeneralException',
      (sheet) => {
        sheet.freezePanes.unfreeze();
      },
    ],
    ['grid lines stay', 'GeneralException', (sheet) => (sheet.showGridlines = false)],
  ])('%s', async (_, code, batch) => {
    expect(await codesWith(OTHER_WORKBOOK_IN_FRONT, batch)).toBe(code);
  });
});

describe('while a cell is being typed in', () => {
  const writeIn = (options: Excel.RunOptions, value: number) =>
    excel.run(options, async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[value]];
      await context.sync();
    });

  it('a batch that may wait does, and one that may not is refused', async () => {
    await writeIn({}, 1);
    excel.quirks.turnOn(CELL_EDITING);
    const waiting = writeIn({ delayForCellEdit: true }, 2);
    await expect(writeIn({}, 3)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(await excel.workbook.value(`${SHEET}!A1`)).toBe(1);
    excel.quirks.turnOff(CELL_EDITING);
    await waiting;
    expect(await excel.workbook.value(`${SHEET}!A1`)).toBe(2);
  });
});

it('values land in the rows that a filter leaves in sight, until the filter is gone', async () => {
  excel.quirks.turnOn(FILTERED_ROWS);
  const write = (values: number[][]) =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('D1:D3').values = values;
      await context.sync();
    });
  excel.workbook.filterOut(SHEET, [2]);
  await write([[1], [2], [3]]);
  expect(await excel.workbook.values(`${SHEET}!D1:D3`)).toEqual([[1], [''], [2]]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).autoFilter.remove();
    await context.sync();
  });
  await write([[1], [2], [3]]);
  expect(await excel.workbook.values(`${SHEET}!D1:D3`)).toEqual([[1], [2], [3]]);
  excel.quirks.turnOff(FILTERED_ROWS);
});

it('values land past rows that are hidden by hand too, and one row is written whether it is in sight or not', async () => {
  excel.quirks.turnOn(FILTERED_ROWS);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('E2:E2').rowHidden = true;
    sheet.getRange('E1:E3').values = [[1], [2], [3]];
    sheet.getRange('G2').values = [[9]];
    await context.sync();
  });
  expect(await excel.workbook.values(`${SHEET}!E1:E3`)).toEqual([[1], [''], [2]]);
  expect(await excel.workbook.value(`${SHEET}!G2`)).toBe(9);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('E2:E2').rowHidden = false;
    await context.sync();
  });
  excel.quirks.turnOff(FILTERED_ROWS);
});

it('errors are said in Dutch, in cells and names, and their types are not', async () => {
  excel.quirks.turnOn(DUTCH_ANSWERS);
  const said = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Weg');
    const name = context.workbook.names.add('Nergens', '=Weg!$A$1').load('formula,type');
    const range = context.workbook.worksheets.getItem(SHEET).getRange('F1:G1');
    range.formulas = [['=1/0', '#REF! is wat hier staat']];
    range.load('values,formulas,valueTypes');
    await context.sync();
    sheet.delete();
    name.load('formula,type');
    await context.sync();
    return { values: range.values, types: range.valueTypes, formulas: range.formulas, name: name.toJSON() };
  });
  excel.quirks.turnOff(DUTCH_ANSWERS);
  expect(said).toMatchObject({
    values: [['#DEEL/0!', '#REF! is wat hier staat']],
    types: [['Error', 'String']],
    formulas: [['=1/0', '#REF! is wat hier staat']],
    name: { formula: '=#VERW!', type: 'Error' },
  });
});

it('pages are scaled and not fitted to a width, which leaves the scale as it was', async () => {
  excel.quirks.turnOn(FIT_IGNORED);
  const zooms = await excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(SHEET);
    pageLayout.zoom = { scale: 70 };
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load('zoom');
    await context.sync();
    return pageLayout.zoom;
  });
  excel.quirks.turnOff(FIT_IGNORED);
  expect(zooms).toEqual({ scale: 70 });
});

it('where pages end cannot be set on a protected sheet, what is printed can', async () => {
  excel.quirks.turnOn(PROTECTED_PAGES);
  const { code } = await errorOf(excel, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(SHEET);
    sheet.horizontalPageBreaks.add('A3');
    sheet.protection.protect();
    sheet.pageLayout.setPrintArea('A1:B9');
    sheet.horizontalPageBreaks.removePageBreaks();
  });
  excel.quirks.turnOff(PROTECTED_PAGES);
  expect(code).toBe('AccessDenied');
  expect(excel.workbook.printCalls(SHEET).slice(-2)).toEqual([
    { member: 'horizontalPageBreaks.add', args: ['A3'] },
    { member: 'pageLayout.setPrintArea', args: ['A1:B9'] },
  ]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.unprotect();
    await context.sync();
  });
});

it('what stood before the middle of a batch that fails stays done, and other batches go through', async () => {
  const failure = failsHalfWay(1);
  const write = async (value: number) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('J1').values = [[value]];
      for (const row of [2, 3, 4]) sheet.getRange(`J${row}`).values = [[value]];
      await context.sync();
    });
  await write(1);
  excel.quirks.turnOn(failure);
  await expect(write(2)).rejects.toMatchObject({ code: 'GeneralException' });
  const values = await excel.workbook.values(`${SHEET}!J1:J4`);
  expect([values.at(0), values.at(-1)]).toEqual([[2], [1]]);
  excel.quirks.turnOff(failure);
});
