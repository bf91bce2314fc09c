import { serialOfDate } from '../../../workbook/paper/dates';
import { cellInput } from '../cell-input';
import { checkSame, type Bench, type ExcelProbe } from './probe';

/** Text as a reviewer may begin it. */
const SIGNED = ['=1+1', '+31 6', '-5', '@naam'];

/** Text that Excel would make something else of if it were typed. */
const LIKE_NUMBERS = ['4', '3-4', '85%', 'WAAR', '1,5'];

/** More cells than the client library sends at once. */
const BLOCK = { rows: 60, columns: 40 };

/** What stands in cells: formulas, texts, numbers, and how they are written. */
export const CELL_PROBES: readonly ExcelProbe[] = [
  {
    id: 'formulas',
    run: async (bench) => {
      const { formulas, values } = await written(bench, 'B3:D3', [['=SUM(1,2)', '=IF(1=1,"a","b")', '=1.5+1']]);
      checkSame(
        { formulas, values },
        { formulas: [['=SUM(1,2)', '=IF(1=1,"a","b")', '=1.5+1']], values: [[3, 'a', 2.5]] },
      );
      return undefined;
    },
  },
  {
    id: 'formula-copies',
    run: async (bench) => {
      const read = await bench.batch(async (sheet, context) => {
        sheet.getRange('A3:A5').values = [[1], [2], [3]];
        sheet.getRange('B3').formulas = [['=A3*2+$A$3']];
        const copies = sheet.getRange('B3:B5');
        copies.copyFrom(sheet.getRange('B3'), 'Formulas');
        copies.load('formulas,values');
        await context.sync();
        return { formulas: copies.formulas, values: copies.values as unknown };
      });
      const formulas = [['=A3*2+$A$3'], ['=A4*2+$A$3'], ['=A5*2+$A$3']];
      checkSame(read, { formulas, values: [[3], [5], [7]] });
      return undefined;
    },
  },
  { id: 'signed-texts', run: (bench) => keepsTexts(bench, SIGNED) },
  { id: 'numbers-as-text', run: (bench) => keepsTexts(bench, LIKE_NUMBERS) },
  {
    id: 'empty-places',
    run: async (bench) => {
      const { values } = await bench.batch(async (sheet, context) => {
        const range = sheet.getRange('B3:D3');
        range.values = [[1, 2, 3]];
        range.formulas = [[null, 9, null]];
        range.load('values');
        await context.sync();
        return range;
      });
      checkSame(values, [[1, 9, 3]]);
      return undefined;
    },
  },
  {
    id: 'dates',
    run: async (bench) => {
      const serial = serialOfDate('2026-11-22');
      const { values, numberFormat } = await written(bench, 'B3', [[serial]], 'dd-mm-yyyy');
      checkSame({ values, numberFormat }, { values: [[serial]], numberFormat: [['dd-mm-yyyy']] });
      return undefined;
    },
  },
  {
    id: 'truth-values',
    run: async (bench) => {
      const { values, valueTypes } = await written(bench, 'B3:C3', [['=1=1', '=1=2']]);
      checkSame({ values, valueTypes }, { values: [[true, false]], valueTypes: [['Boolean', 'Boolean']] });
      return undefined;
    },
  },
  {
    id: 'number-formats',
    run: async (bench) => {
      const { values, numberFormat } = await written(bench, 'B3', [[0.855]], '0.0%');
      checkSame({ values, numberFormat }, { values: [[0.855]], numberFormat: [['0.0%']] });
      return undefined;
    },
  },
  {
    id: 'large-block',
    run: async (bench) => {
      const { rows, columns } = BLOCK;
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => row * columns + column),
      );
      const { values } = await bench.batch(async (sheet, context) => {
        sheet.getRange('B3').getResizedRange(rows - 1, columns - 1).values = cells;
        await context.sync();
        const range = sheet
          .getRange('B3')
          .getResizedRange(rows - 1, columns - 1)
          .load('values');
        await context.sync();
        return range;
      });
      checkSame(
        [values.length, values.flat().reduce((sum: number, value) => sum + Number(value), 0)],
        [rows, cells.flat().reduce((sum, value) => sum + value, 0)],
      );
      return undefined;
    },
  },
];

/** Writes cells, and reads them back in a batch that follows. */
export function written(bench: Bench, address: string, formulas: readonly (readonly unknown[])[], format?: string) {
  return bench.batch(async (sheet, context) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = formulas.map((line) => line.map(() => format));
    range.formulas = formulas.map((line) => [...line]);
    await context.sync();
    const { values, valueTypes, formulas: read, numberFormat } = await loaded(context, range);
    return {
      values: values as unknown[][],
      valueTypes,
      formulas: read as unknown[][],
      numberFormat: numberFormat as unknown,
    };
  });
}

async function loaded(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  range.load('values,valueTypes,formulas,numberFormat');
  await context.sync();
  return range;
}

/** Texts are written as the add-in writes them, and must be read back as they are, as texts. */
async function keepsTexts(bench: Bench, texts: readonly string[]): Promise<undefined> {
  const { values, valueTypes } = await written(
    bench,
    `B3:B${texts.length + 2}`,
    texts.map((text) => [cellInput(text)]),
  );
  checkSame({ values, valueTypes }, { values: texts.map((text) => [text]), valueTypes: texts.map(() => ['String']) });
  return undefined;
}
