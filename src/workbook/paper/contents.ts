import type { Entry } from '../../measurement/entry';
import { columnLetters, parseArea, sheetPrefix, type Area } from './a1';

/** A workbook as it was found, whoever saved it: values, and whether a formula made them. No library's types. */
export interface CellContent {
  readonly value: Entry;
  readonly isFormula: boolean;
  /** The formula without its equals sign, where it was read: in a file, if no other cell shares it. */
  readonly formula?: string;
}

export interface SheetContents {
  readonly name: string;
  /** Rows from the top, each with its filled cells by column number; empty rows are left out. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellContent>>;
}

export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  /** Workbook-wide defined names and what they refer to, such as `Meting!$B$13`. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether its days are counted from 1904, as far as that is known. */
  readonly is1904?: boolean;
}

/** The value of a cell; null where it is empty. */
export function valueAt(sheet: SheetContents, row: number, column: number): Entry {
  return sheet.rows.get(row)?.get(column)?.value ?? null;
}

/** Text without spaces around it; empty text where there is no text or number. */
export const textOf = (value: Entry): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** The text of a cell. */
export const textAt = (sheet: SheetContents, row: number, column: number): string =>
  textOf(valueAt(sheet, row, column));

/** The sheet and cells that a defined name points at; null if the name is missing or broken. */
export function namedArea(contents: WorkbookContents, name: string): { sheet: SheetContents; area: Area } | null {
  const reference = contents.names.get(name);
  const match = reference === undefined ? null : /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const area = match ? parseArea(match[3] ?? '') : null;
  const sheetName = (match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'");
  const sheet = contents.sheets.find((candidate) => candidate.name === sheetName);
  return sheet && area ? { sheet, area } : null;
}

/** The value of the first cell of a defined name; null if the name is missing, broken or empty. */
export function namedValue(contents: WorkbookContents, name: string): Entry {
  const found = namedArea(contents, name);
  return found ? valueAt(found.sheet, found.area.top, found.area.left) : null;
}

/** An address as people and formulas write it: `Scores!F7`, `'Mijn scores'!F7:G7`. */
export function addressOf(sheet: SheetContents, { top, left, bottom, right }: Area): string {
  const first = `${columnLetters(left)}${top}`;
  const last = `${columnLetters(right)}${bottom}`;
  return sheetPrefix(sheet.name) + (first === last ? first : `${first}:${last}`);
}

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
