import { EMPTY_IMPROVEMENT, isImprovementFilled, type Improvement } from '../measurement/improvement';
import { dateTextAt, textAt, type WorkbookContents } from './contents';
import { findTable, linesBelow, type FoundTable } from './found-table';
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
  return linesBelow(table, (row) => readLine(contents, table, row), isImprovementFilled, EMPTY_IMPROVEMENT);
}

function readLine(contents: WorkbookContents, { sheet, columns }: FoundTable, row: number): Improvement {
  const fields = FIELDS.map((field): [keyof Improvement, string] => {
    const column = columns.get(IMPROVEMENT_HEADERS[field]);
    if (column === undefined) return [field, ''];
    return [field, field === 'date' ? dateTextAt(contents, sheet, row, column) : textAt(sheet, row, column)];
  });
  return { ...EMPTY_IMPROVEMENT, ...Object.fromEntries(fields) };
}
