import { textAt, type SheetContents, type WorkbookContents } from './contents';

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
    for (const [headerRow, cells] of sheet.rows) {
      const columns = new Map(
        [...cells.keys()].toReversed().map((column) => [textAt(sheet, headerRow, column), column]),
      );
      if (isHeader(columns)) return { sheet, headerRow, columns };
    }
  }
  return null;
}

/** The rows below the header by the key that stands in them, in the column with this header. */
export function rowsByKey({ sheet, headerRow, columns }: FoundTable, header: string): ReadonlyMap<string, number> {
  const keys = columns.get(header) ?? 1;
  return new Map([...sheet.rows.keys()].filter((row) => row > headerRow).map((row) => [textAt(sheet, row, keys), row]));
}
