import { oncePer } from '../../scale/once-per';
import type { ScoreForm } from '../../scale/score-form';
import { textAt, type WorkbookContents } from '../paper/contents';
import { withChangedHeaders } from './changed-headers';
import type { Codec } from './codec';
import { findTable, rowsByKey, type FoundTable, type TableMarks } from './found-table';
import { doublesIn, filledIn, type FieldCell, type Place, type StandingTable, type Table } from './table';

/** A table of inputs in which a row is known by a key that stands in it, wherever it was moved or sorted to. */
interface KeyedTableMarks<Row, Values> extends TableMarks {
  /** The header above the keys. */
  readonly keys: string;
  /** The key of a row as it stands in the table, where that is more than what stands in the column of keys. */
  readonly keyAt?: (table: FoundTable, row: number) => string;
  /** The headers of what tells which row it is where its key does not stand in it. */
  readonly otherKeys?: readonly string[];
  /** By which a row is known among the records. */
  readonly id: (row: Row) => string;
  readonly cells: (form: ScoreForm) => readonly KeyedCell<Row, Values>[];
}

/** A field of a row, with the key before it and the header above it. */
export type KeyedCell<Row, Values> = { [F in keyof Values]: KeyedCellOf<Row, Values, F> }[keyof Values];

interface KeyedCellOf<Row, Values, F extends keyof Values> {
  readonly row: Row;
  readonly field: F;
  readonly key: string;
  readonly header: string;
  readonly codec: Codec<Values[F]>;
  /** What stands in it where nothing may be filled in; null where something may. */
  readonly mark: string | null;
  /** Is it locked, so that nobody types there? */
  readonly isLocked?: true;
}

export interface KeyedTable<Row, Values> extends Table<Row, Values> {
  readonly keys: string;
  /** The key of a row of the table as it was found. */
  readonly keyIn: (table: FoundTable, row: number) => string;
  readonly find: (contents: WorkbookContents, form: ScoreForm) => StandingKeyedTable<Row, Values> | null;
}

interface StandingKeyedTable<Row, Values> extends StandingTable<Row, Values> {
  readonly table: FoundTable;
  /** The row of a key; none for one that stands there twice. */
  readonly rows: ReadonlyMap<string, number>;
}

export function keyedTable<Row, Values>(marks: KeyedTableMarks<Row, Values>): KeyedTable<Row, Values> {
  const { keys, id, keyAt = textInColumn(keys), otherKeys = [] } = marks;
  /** The cells of a form by the record and the field that stand in them. */
  const cellsOf = oncePer(
    (form: ScoreForm) => new Map(marks.cells(form).map((cell) => [cellId(id(cell.row), cell.field), cell])),
  );
  return {
    ...marks,
    keyIn: keyAt,
    find: (contents, form) => {
      const found = findTable(contents, marks);
      if (!found) return null;
      const cells = cellsOf(form);
      const headers = [...(otherKeys.length === 0 ? [keys] : []), ...[...cells.values()].map(({ header }) => header)];
      const table = withChangedHeaders(found, marks.headers?.(form) ?? [], headers);
      const all = rowsByKey(table.rows, (row) => keyAt(table, row));
      const rows = new Map([...all].flatMap(([key, [row, second]]) => (row && !second ? [[key, row] as const] : [])));
      const keyColumn = table.columnOf(keys);
      return {
        sheet: table.sheet,
        table,
        rows,
        doubles: doublesIn(all, keyColumn ?? 1),
        changedHeaders: table.changedHeaders,
        placeOf: <F extends keyof Values>(record: Row, field: F): Place<Values[F]> | null => {
          const cell = cells.get(cellId(id(record), field)) as unknown as KeyedCellOf<Row, Values, F> | undefined;
          const row = cell && rows.get(cell.key);
          const column = cell && table.columnOf(cell.header);
          if (!cell || row === undefined || column === undefined) return null;
          const isKeyed = keyColumn !== undefined && textAt(table.sheet, row, keyColumn) !== '';
          const telling = (isKeyed ? [keys] : otherKeys).flatMap((header) => table.columnOf(header) ?? []);
          const proofs = [...telling.map((each) => ({ row, column: each })), { row: table.headerRow, column }];
          const locked = cell.isLocked ? ({ isLocked: true } as const) : {};
          return { row, column, codec: cell.codec, mark: cell.mark, hasRoom: true, ...locked, proofs };
        },
        filled: () => filledIn(contents, table.sheet, cellsIn(table, rows, cells.values())),
      };
    },
  };
}

const cellId = (row: string, field: PropertyKey) => `${row} ${String(field)}`;

const textInColumn = (header: string) => (table: FoundTable, row: number) =>
  textAt(table.sheet, row, table.columnOf(header) ?? 1);

/** The cells of the form in which anything stands. */
function* cellsIn<Row, Values>(
  { sheet, columnOf }: FoundTable,
  rows: ReadonlyMap<string, number>,
  cells: Iterable<KeyedCell<Row, Values>>,
): Iterable<FieldCell<Row, Values>> {
  const columns = new Map<string, number | undefined>();
  for (const cell of cells) {
    const { key, header } = cell;
    if (!columns.has(header)) columns.set(header, columnOf(header));
    const [row, column] = [rows.get(key), columns.get(header)];
    if (row === undefined || column === undefined || !sheet.rows.get(row)?.has(column)) continue;
    yield { record: cell.row, field: cell.field, row, column, codec: cell.codec, mark: cell.mark };
  }
}
