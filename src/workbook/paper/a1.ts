/** Addresses in A1 notation; rows and columns count from 1. */

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** The number of a column: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export function cellAt(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Looking up by place goes down to this row, far below everything we write. */
const LAST_LOOKUP_ROW = 200;

/**
 * A cell in which people type, for use in a formula: looked up by its place in the column. A plain reference would follow
 * the cell when somebody cuts or drags it, and then count another item's score.
 * @param row the row, or the formula's own row
 */
export function typedCell(letters: string, row: number | 'own row', sheet = ''): string {
  return `INDEX(${sheet}${letters}$1:${letters}$${LAST_LOOKUP_ROW},${row === 'own row' ? 'ROW()' : row})`;
}

/**
 * The same by how far the row lies below another.
 * @param letters of the column, or of the first and the last of several
 * @param place cell with how far below `row`, and for several columns a cell with which of them, both counted from 1
 */
export function typedCellBelow(
  letters: string | readonly [string, string],
  row: number,
  sheet: string,
  place: string,
  column?: string,
): string {
  const [first, last] = typeof letters === 'string' ? [letters, letters] : letters;
  const which = column === undefined ? '' : `,${column}`;
  return `INDEX(${sheet}${first}$1:${last}$${LAST_LOOKUP_ROW},${place}+${row}${which})`;
}

/**
 * The same where cells in the rest of the column depend on the typed cell: engines that take all of a looked-up column
 * for what a formula needs would go round in a circle.
 * @param row the row, between `first` and `last`, which are rows that nobody can drag; or the formula's own row
 */
export function typedCellBetween(first: number, last: number, letters: string, row: number | 'own row'): string {
  const place = row === 'own row' ? `ROW()-${first - 1}` : row - first + 1;
  return `INDEX(${letters}$${first}:${letters}$${last},${place})`;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The corners of a range such as `B2:D9`, `$B$2` or `Meting!$B$2`; null if it is no such range. */
export function parseArea(reference: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

/** Do two ranges of one sheet have cells in common? */
export function areasMeet(one: string, other: string): boolean {
  const [a, b] = [parseArea(one), parseArea(other)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What stands before an address to say on which sheet it is: `Scores!`, `'Wat als'!`. */
export function sheetPrefix(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** A range with dollar signs, as defined names want it: `F4:F37` becomes `$F$4:$F$37`. */
export function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
