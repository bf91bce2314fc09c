import { oncePer } from '../../scale/once-per';
import { textAt, type SheetContents, type WorkbookContents } from '../paper/contents';

/** A table as it was found, known by its headers. */
export interface FoundTable {
  readonly sheet: SheetContents;
  readonly headerRow: number;
  /** Column numbers by header; of a header that occurs twice the first. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The first row of a workbook that is the header of a table; null if there is none. */
export function findTable(
  { sheets }: Pick<WorkbookContents, 'sheets'>,
  isHeader: (texts: ReadonlyMap<string, number>) => boolean,
): FoundTable | null {
  for (const sheet of sheets) {
    for (const [headerRow, columns] of textsByRow(sheet)) {
      if (isHeader(columns)) return { sheet, headerRow, columns };
    }
  }
  return null;
}

/** Of every row the texts in it, each with its first column. */
const textsByRow = oncePer((sheet: SheetContents) =>
  [...sheet.rows].map(
    ([row, cells]) =>
      [row, new Map([...cells.keys()].toReversed().map((column) => [textAt(sheet, row, column), column]))] as const,
  ),
);

/**
 * The rows below the header by the key that stands in them, in the column with this header. A key that stands there twice
 * is not among them, for which of its rows counts cannot be known.
 */
export function rowsByKey(table: FoundTable, header: string): ReadonlyMap<string, number> {
  const single = [...allRowsByKey(table, header)].flatMap(([key, [row, ...others]]) =>
    row === undefined || others.length > 0 ? [] : [[key, row] as const],
  );
  return new Map(single);
}

/** The keys that stand below the header more than once, each with its rows. */
export function doubleKeys(table: FoundTable, header: string): ReadonlyMap<string, readonly number[]> {
  return new Map([...allRowsByKey(table, header)].filter(([, rows]) => rows.length > 1));
}

function allRowsByKey({ sheet, headerRow, columns }: FoundTable, header: string) {
  const keys = columns.get(header) ?? 1;
  const found = new Map<string, number[]>();
  for (const row of sheet.rows.keys()) {
    const key = row > headerRow ? textAt(sheet, row, keys) : '';
    if (key !== '') found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

/**
 * The lines below the header down to the last that is filled in: an empty one between them keeps its place. Only rows in
 * which something stands are read, however far below the table that is.
 */
export function linesBelow<T>(
  { sheet, headerRow }: FoundTable,
  read: (row: number) => T,
  isFilled: (line: T) => boolean,
  empty: T,
): readonly T[] {
  const filled = [...sheet.rows.keys()]
    .filter((row) => row > headerRow)
    .map((row) => ({ index: row - headerRow - 1, line: read(row) }))
    .filter(({ line }) => isFilled(line));
  const lines = Array<T>(1 + (filled.at(-1)?.index ?? -1)).fill(empty);
  for (const { index, line } of filled) lines[index] = line;
  return lines;
}
