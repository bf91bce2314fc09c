import { oncePer } from '../../scale/once-per';
import { MODEL_IDS } from '../../scale/models';
import { SCALES } from '../../scale/scales';
import { SCALE_IDS, scoreForm, type ScoreForm } from '../../scale/score-form';
import type { Area } from '../paper/a1';
import { namedArea, namedValue, textAt, type SheetContents, type WorkbookContents } from '../paper/contents';
import { SCHEMA_VERSION } from '../paper/plan';
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
  /** The rows below the header, as far as it does not stand there again. */
  readonly rows: readonly number[];
  /** Where the same header stands again above or below it: what is there does not count. */
  readonly seconds: readonly number[];
  /** The cells over which our name says that it goes, where that begins with this header. */
  readonly within: Area | null;
  /** Does our name for the version say that its workbook is one of today? */
  readonly isOfToday: boolean;
}

/** By what a table of ours is known. */
export interface TableMarks {
  /** The sheet that it stands on, as a new workbook calls it. */
  readonly sheet: SheetName;
  /** The defined name that points to it; workbooks of before have none for most tables. */
  readonly name: string;
  readonly isHeader: (headers: Headers) => boolean;
  /** The headers of a new workbook, from the first cell of the name to its last; null for one by which nothing is found. */
  readonly headers?: (form: ScoreForm) => readonly (string | null)[];
}

/** @returns tells a header in which all of these stand */
export const withHeaders =
  (...headers: readonly string[]) =>
  (row: Headers): boolean =>
    headers.every(row.has);

/**
 * The table that counts. It is the one to which our defined name points, wherever it stands; without that name the one on
 * the sheet with the known tab, and among equals the first that is no copy. Also where somebody changed the header by which
 * it is known, the name tells which row it is: a copy of before must not count in its place. Null where there is none.
 */
export function findTable(contents: TableContents, marks: TableMarks): FoundTable | null {
  const found = anyTable(contents, marks);
  if (!found) return null;
  const named = namedArea(contents, marks.name);
  return {
    ...found,
    within: named?.sheet === found.sheet && named.area.top === found.headerRow ? named.area : null,
    isOfToday: Number(namedValue(contents, 'IPS_versie')) === SCHEMA_VERSION,
  };
}

type TableContents = Pick<WorkbookContents, 'sheets' | 'names'>;

function anyTable(contents: TableContents, marks: TableMarks): FoundTable | null {
  const named = namedArea(contents, marks.name);
  if (named && isStillOurs(named, marks)) return tableBelow(named.sheet, named.area.top, marks.isHeader);
  const there = named && tableOn(named.sheet, marks.isHeader, named.area.top);
  if (there) return there;
  const all = contents.sheets.flatMap((sheet) => tableOn(sheet, marks.isHeader) ?? []);
  const isThere = named?.sheet.rows.has(named.area.top) === true;
  return originalOf(all, marks.sheet) ?? (isThere ? tableBelow(named.sheet, named.area.top, marks.isHeader) : null);
}

/** A place to which a name of ours points. */
export type NamedPlace = NonNullable<ReturnType<typeof namedArea>>;

/**
 * Does our name for a table still point to its headers, though some may be changed? Other tables have a few of the same, so
 * that half of them must be left, or one under our own tab.
 */
export function isStillOurs({ sheet, area }: NamedPlace, { isHeader, headers, sheet: tab }: TableMarks): boolean {
  const row = rowTexts(sheet, area.top);
  if (isHeader(row) || !headers) return isHeader(row);
  return ALL_FORMS.some((form) => {
    const ours = headers(form).filter((header) => header !== null);
    const left = ours.filter(row.has).length;
    return left > 0 && (sheet.name === tab || left * 2 >= ours.length);
  });
}

const ALL_FORMS = SCALE_IDS.flatMap((scale) =>
  (SCALES[scale].models.length === 0 ? [null] : MODEL_IDS).map((model) => scoreForm(scale, model)),
);

/** Of things on sheets that are alike, the one on the sheet with this tab, or the first that is on no copy of a sheet. */
export function originalOf<T extends { readonly sheet: SheetContents }>(all: readonly T[], tab: string): T | null {
  const isCopy = ({ sheet }: T) => COPIED_TAB.test(sheet.name);
  return all.find(({ sheet }) => sheet.name === tab) ?? all.find((each) => !isCopy(each)) ?? all[0] ?? null;
}

/** Excel and LibreOffice call the copy of a sheet so: "Bewijs (2)", "Bewijs_2". */
const COPIED_TAB = /(?: \(\d+\)|_\d+)$/;

/** The table on a sheet; of several below each other the one with its header in a certain row, or else the first. */
export function tableOn(sheet: SheetContents, isHeader: TableMarks['isHeader'], at?: number): FoundTable | null {
  const is = (row: number) => isHeader(rowTexts(sheet, row));
  const headerRow = at !== undefined && is(at) ? at : [...sheet.rows.keys()].find(is);
  return headerRow === undefined ? null : tableBelow(sheet, headerRow, isHeader);
}

function tableBelow(sheet: SheetContents, headerRow: number, isHeader: TableMarks['isHeader']): FoundTable {
  const { columnOf } = rowTexts(sheet, headerRow);
  const isAgain = (row: number) =>
    isHeader({ has: (header) => textAt(sheet, row, columnOf(header) ?? 0).toLowerCase() === header.toLowerCase() });
  const seconds = [...sheet.rows.keys()].filter((row) => row !== headerRow && isAgain(row));
  const end = seconds.find((row) => row > headerRow) ?? Infinity;
  const rows = [...sheet.rows.keys()].filter((row) => row > headerRow && row < end);
  return { sheet, headerRow, columnOf, rows, seconds, within: null, isOfToday: false };
}

interface RowTexts extends Headers {
  readonly columnOf: (header: string) => number | undefined;
}

/** The texts in a row, each with its first column. */
export function rowTexts(sheet: SheetContents, row: number): RowTexts {
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

/** Rows by what is their key, each key with all its rows; rows without a key are left out. */
export function rowsByKey<Key extends string>(
  rows: Iterable<number>,
  keyOf: (row: number) => Key | '',
): ReadonlyMap<Key, readonly number[]> {
  const found = new Map<Key, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const same = found.get(key);
    // Not a list anew for every row: one key may stand there 100,000 times.
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}
