import { oncePer } from '../../scale/once-per';
import { namedArea, textAt, type SheetContents, type WorkbookContents } from '../paper/contents';
import type { SheetName } from '../paper/sheets';

/** The headers in a row of a sheet, whatever their case. */
export interface Headers {
  readonly has: (header: string) => boolean;
}

/** A table as it was found, known by its headers. */
export interface FoundTable {
  readonly sheet: SheetContents;
  readonly headerRow: number;
  /** The number of the column under a header; of a header that occurs twice the first. */
  readonly columnOf: (header: string) => number | undefined;
}

/** By what a table of ours is known. */
export interface TableMarks {
  /** The sheet that it stands on, as a new workbook calls it. */
  readonly sheet: SheetName;
  /** The defined name that points to it; workbooks of before have none for most tables. */
  readonly name: string;
  readonly isHeader: (headers: Headers) => boolean;
}

/** @returns tells a header in which all of these stand */
export const withHeaders =
  (...headers: readonly string[]) =>
  (row: Headers): boolean =>
    headers.every(row.has);

/**
 * The table that counts. It is the one to which our defined name points, wherever it stands; without that name the one on
 * the sheet with the known tab, and among equals the first that is no copy. Null where there is none.
 */
export function findTable(contents: Pick<WorkbookContents, 'sheets' | 'names'>, marks: TableMarks): FoundTable | null {
  const named = namedArea(contents, marks.name);
  const there = named && tableOn(named.sheet, marks.isHeader);
  if (there) return there;
  const all = contents.sheets.flatMap((sheet) => tableOn(sheet, marks.isHeader) ?? []);
  return originalOf(all, marks.sheet);
}

/** Of things on sheets that are alike, the one on the sheet with this tab, or the first that is on no copy of a sheet. */
export function originalOf<T extends { readonly sheet: SheetContents }>(all: readonly T[], tab: string): T | null {
  const isCopy = ({ sheet }: T) => COPIED_TAB.test(sheet.name);
  return all.find(({ sheet }) => sheet.name === tab) ?? all.find((each) => !isCopy(each)) ?? all[0] ?? null;
}

/** Excel and LibreOffice call the copy of a sheet so: "Bewijs (2)", "Bewijs_2". */
const COPIED_TAB = /(?: \(\d+\)|_\d+)$/;

/** The table on a sheet; of two below each other the first. */
export function tableOn(sheet: SheetContents, isHeader: TableMarks['isHeader']): FoundTable | null {
  for (const headerRow of sheet.rows.keys()) {
    const texts = textsIn(sheet, headerRow);
    if (isHeader(texts)) return { sheet, headerRow, columnOf: texts.columnOf };
  }
  return null;
}

interface RowTexts extends Headers {
  readonly columnOf: (header: string) => number | undefined;
}

/** The texts in a row, each with its first column. */
export function textsIn(sheet: SheetContents, row: number): RowTexts {
  const known = rowsKnown(sheet);
  const columns = known.get(row) ?? columnsByText(sheet, row);
  known.set(row, columns);
  return {
    has: (header) => columns.has(header.toLowerCase()),
    columnOf: (header) => columns.get(header.toLowerCase()),
  };
}

/** Of a sheet the rows of which the texts are known; worked out for a row when they are asked for. */
const rowsKnown = oncePer<SheetContents, Map<number, ReadonlyMap<string, number>>>(() => new Map());

const columnsByText = (sheet: SheetContents, row: number) =>
  new Map(
    [...(sheet.rows.get(row)?.keys() ?? [])]
      .toReversed()
      .map((column) => [textAt(sheet, row, column).toLowerCase(), column]),
  );

/** The rows below the header by what is their key, each key with all its rows; rows without a key are left out. */
export function rowsByKey(
  { sheet, headerRow }: FoundTable,
  keyOf: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of sheet.rows.keys()) {
    const key = row > headerRow ? keyOf(row) : '';
    if (key !== '') found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}
