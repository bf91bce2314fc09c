import type { FieldChange } from '../../measurement/records';
import { valueAt, type WorkbookContents } from '../paper/contents';
import { findTable, type FoundTable } from '../reading/found-table';
import type { SheetName } from '../paper/plan';
import type { Codec } from './codec';

/** A table of inputs in which a row is nothing but a line below the header, described once. */
export interface LineTable<Values> {
  /** The sheet that it stands on, as a new workbook calls it. */
  readonly sheet: SheetName;
  /** The headers that tell it from other tables, and that every version had. */
  readonly knownBy: readonly string[];
  /** For how many lines there is room. What people typed below the last is read and kept; nothing is written there. */
  readonly most: number;
  readonly fields: { readonly [F in keyof Values]: Field<Values[F]> };
}

/** A column in which people fill in something. */
export interface Field<Value> {
  readonly header: string;
  /** How versions of before called it, where that was otherwise. */
  readonly earlierHeader: string | null;
  readonly codec: Codec<Value>;
}

/** Where a table of lines stands, with the columns of its fields as far as they are there. */
export interface FoundLines<Values> extends FoundTable {
  readonly fields: ReadonlyMap<keyof Values, number>;
}

/** The table in a workbook, wherever it stands; null where it has none. */
export function findLines<Values>(table: LineTable<Values>, contents: WorkbookContents): FoundLines<Values> | null {
  const found = findTable(contents, (texts) => table.knownBy.every((header) => texts.has(header)));
  if (found === null) return null;
  const all = Object.entries(table.fields) as [keyof Values, Field<Values[keyof Values]>][];
  const fields = all.flatMap(([name, { header, earlierHeader }]): [keyof Values, number][] => {
    const column = found.columns.get(header) ?? found.columns.get(earlierHeader ?? header);
    return column === undefined ? [] : [[name, column]];
  });
  return { ...found, fields: new Map(fields) };
}

/** What is filled in below the header, however far below; a line is counted from 0. */
export function filledFields<Values>(
  { fields }: LineTable<Values>,
  { sheet, headerRow, fields: columns }: FoundLines<Values>,
  is1904: boolean,
): FieldChange<number, Values>[] {
  const filled: FieldChange<number, Values>[] = [];
  for (const at of sheet.rows.keys()) {
    if (at <= headerRow) continue;
    for (const [field, column] of columns) {
      const entry = valueAt(sheet, at, column);
      const row = at - headerRow - 1;
      if (entry !== null) filled.push({ row, field, value: fields[field].codec.read(entry, is1904) });
    }
  }
  return filled;
}
