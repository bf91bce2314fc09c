import { EMPTY_IMPROVEMENT, isImprovementFilled, type Improvement } from '../scoring/improvement';
import { textAt, valueAt, type WorkbookContents } from './contents';
import { dateOfSerial } from './dates';
import { findTable, type FoundTable } from './found-table';
import { IMPROVEMENT_HEADERS } from './improvement-layout';

const FIELDS = Object.keys(IMPROVEMENT_HEADERS) as (keyof Improvement)[];

/** The improvement plan in a workbook; null where it has none. */
export function improvementTable(contents: WorkbookContents): FoundTable | null {
  const { item, action, owner } = IMPROVEMENT_HEADERS;
  return findTable(contents, (texts) => [item, action, owner].every((header) => texts.has(header)));
}

/** The lines down to the last that is filled in: an empty one between them keeps its place. */
export function readImprovements(contents: WorkbookContents): readonly Improvement[] {
  const table = improvementTable(contents);
  if (!table) return [];
  const { sheet, headerRow } = table;
  const lines = Array.from({ length: Math.max(0, ...sheet.rows.keys()) - headerRow }, (_, index) =>
    readLine(table, headerRow + 1 + index),
  );
  return lines.slice(0, 1 + lines.findLastIndex(isImprovementFilled));
}

function readLine({ sheet, columns }: FoundTable, row: number): Improvement {
  const fields = FIELDS.map((field): [keyof Improvement, string] => {
    const column = columns.get(IMPROVEMENT_HEADERS[field]);
    if (column === undefined) return [field, ''];
    const value = valueAt(sheet, row, column);
    const date = field === 'date' && typeof value === 'number' ? dateOfSerial(value) : null;
    return [field, date ?? textAt(sheet, row, column)];
  });
  return { ...EMPTY_IMPROVEMENT, ...Object.fromEntries(fields) };
}
