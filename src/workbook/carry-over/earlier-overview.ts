import { textAt, valueAt, type SheetContents } from '../paper/contents';
import { EARLIER_OVERVIEW as TEXTS } from '../reading/earlier-texts';

/** The columns of a profile, from its title to its bar. */
const LAST_COLUMN = 7;
const COLUMN_OF_LINES = 2;

/**
 * Up to version 3 the sheet Overzicht began with its totals, and its profiles had a line for each column. What stood in those
 * tables was the program's, numbers and short words too; beside them people may have written something.
 * @returns tells a cell of that kind
 */
export function earlierOverview(contents: SheetContents): (row: number, column: number) => boolean {
  const isHeader = (row: number) =>
    TEXTS.profile.every((text, index) => textAt(contents, row, COLUMN_OF_LINES + index) === text);
  const profiles = new Set<number>();
  for (const row of contents.rows.keys()) {
    if (!isHeader(row)) continue;
    for (let line = row; valueAt(contents, line, COLUMN_OF_LINES) !== null; line += 1) profiles.add(line);
  }
  return (row, column) =>
    (profiles.has(row) && column <= LAST_COLUMN) || (column === 1 && textAt(contents, row, 1) === TEXTS.totals);
}
