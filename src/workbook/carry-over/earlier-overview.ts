import { textAt, valueAt, type SheetContents } from '../paper/contents';
import { BANDS_TITLE } from '../tables/bands';
import { EARLIER_OVERVIEW as TEXTS } from '../reading/earlier-texts';

/** The columns of a profile, from its title to its bar, and those of the totals. */
const LAST_COLUMN = 7;
const LAST_OF_TOTALS = 4;
const COLUMN_OF_LINES = 2;

/**
 * Up to version 3 the sheet Overzicht began with its totals, and its profiles had a line for each column. What stood in those
 * tables was the program's, numbers and short words too; beside them people may have written something. So were the formulas
 * from the totals down to the bands.
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
  const [totals = Infinity] = [...contents.rows.keys()].filter((row) => textAt(contents, row, 1) === TEXTS.totals);
  const bands = [...contents.rows.keys()].find((row) => textAt(contents, row, 1) === BANDS_TITLE) ?? -Infinity;
  const isTotal = (row: number, column: number) =>
    totals < row && row < bands && column <= LAST_OF_TOTALS && contents.rows.get(row)?.get(column)?.isFormula === true;
  return (row, column) =>
    isTotal(row, column) ||
    (profiles.has(row) && column <= LAST_COLUMN) ||
    (column === 1 && textAt(contents, row, 1) === TEXTS.totals);
}
