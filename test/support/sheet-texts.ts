import type { Measurement } from '../../src/measurement/measurement';
import type { SheetContents } from '../../src/workbook/paper/contents';
import type { SheetPlan } from '../../src/workbook/paper/plan';
import type { SheetName } from '../../src/workbook/paper/sheets';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { planContents } from './plan-contents';

/** One sheet of the workbook of a measurement. */
export function sheetOf(measurement: Measurement, name: SheetName): SheetPlan {
  const found = workbookPlan(measurement).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

/** What stands on a sheet, row by row from the top, in the columns that are not hidden; empty cells are empty text. */
export function shownRows(measurement: Measurement, name: SheetName): (string | number)[][] {
  const { columns } = sheetOf(measurement, name);
  const contents = planContents(workbookPlan(measurement)).sheets.find((sheet) => sheet.name === name);
  const rows: SheetContents['rows'] = contents?.rows ?? new Map();
  return Array.from({ length: Math.max(...rows.keys()) }, (_, row) =>
    columns.flatMap(({ hidden }, column) => {
      const value = rows.get(row + 1)?.get(column + 1)?.value;
      return hidden ? [] : [typeof value === 'number' || typeof value === 'string' ? value : ''];
    }),
  );
}
