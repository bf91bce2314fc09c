import type { ScoreForm } from '../../scale/score-form';
import type { WorkbookContents } from '../paper/contents';
import { withChangedHeaders } from './changed-headers';
import type { Codec } from './codec';
import { findTable, type FoundTable, type TableMarks } from './found-table';
import { filledIn, type FieldCell, type Place, type StandingTable, type Table } from './table';

/** A table of inputs in which a row is nothing but a line below the header, counted from 0. */
interface LineTableMarks<Values> extends TableMarks {
  /** For how many lines there is room. What people typed below the last is read and kept; no line is written there. */
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

export interface LineTable<Values> extends Table<number, Values> {
  readonly most: number;
  readonly fields: LineTableMarks<Values>['fields'];
  readonly find: (contents: WorkbookContents, form: ScoreForm) => StandingLines<Values> | null;
}

export interface StandingLines<Values> extends StandingTable<number, Values> {
  readonly table: FoundTable;
}

export function lineTable<Values>(marks: LineTableMarks<Values>): LineTable<Values> {
  const { fields, most } = marks;
  const columnIn = (
    { columnOf }: FoundTable,
    { header, earlierHeader }: Pick<Field<never>, 'header' | 'earlierHeader'>,
  ) => columnOf(header) ?? (earlierHeader === null ? undefined : columnOf(earlierHeader));
  return {
    ...marks,
    find: (contents, form) => {
      const found = findTable(contents, marks);
      if (!found) return null;
      const headers = marks.headers?.(form) ?? [];
      const table = withChangedHeaders(
        found,
        headers,
        headers.filter((header) => header !== null),
      );
      const columns = (Object.keys(fields) as (keyof Values)[]).flatMap((name): [keyof Values, number][] => {
        const column = columnIn(table, fields[name]);
        return column === undefined ? [] : [[name, column]];
      });
      const { sheet, headerRow } = table;
      return {
        sheet,
        table,
        doubles: new Map(),
        changedHeaders: table.changedHeaders,
        placeOf: <F extends keyof Values>(line: number, field: F): Place<Values[F]> | null => {
          const column = columnIn(table, fields[field]);
          if (column === undefined) return null;
          const { codec } = fields[field];
          const row = headerRow + 1 + line;
          const telling = columns.slice(0, TELLING).map(([, each]) => ({ row, column: each }));
          return {
            row,
            column,
            codec,
            mark: null,
            hasRoom: line < most,
            proofs: [{ row: headerRow, column }, ...telling],
          };
        },
        filled: () => filledIn(contents, sheet, cellsBelow(table, columns, fields)),
      };
    },
  };
}

/** So many fields tell which line it is, the first ones: a code with its fte, an item with what is done. */
const TELLING = 2;

/** The cells in which anything stands in the lines below the header, however far below. */
function* cellsBelow<Values>(
  { sheet, headerRow, rows }: FoundTable,
  columns: readonly (readonly [keyof Values, number])[],
  fields: LineTableMarks<Values>['fields'],
): Iterable<FieldCell<number, Values>> {
  for (const row of rows) {
    const cells = sheet.rows.get(row);
    for (const [field, column] of columns) {
      if (cells?.has(column) !== true) continue;
      yield { record: row - headerRow - 1, field, row, column, codec: fields[field].codec, mark: null };
    }
  }
}
