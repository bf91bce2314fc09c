import type { FieldChange } from '../../measurement/records';
import type { ScoreForm } from '../../scale/score-form';
import { valueAt, type SheetContents, type WorkbookContents } from '../paper/contents';
import type { Codec } from './codec';
import type { ChangedHeader } from './changed-headers';
import type { TableMarks } from './found-table';

/** Where records of one kind stand in a workbook: a table of inputs, described once. */
export interface Table<Row, Values> extends TableMarks {
  /** For how many lines there is room, where a row is a line. */
  readonly most?: number;
  /** The table in a workbook that measures with a form; null where it has none, as one of an earlier version may. */
  readonly find: (contents: WorkbookContents, form: ScoreForm) => StandingTable<Row, Values> | null;
}

/** A cell of the sheet that a table stands on. */
export interface CellOf {
  readonly row: number;
  readonly column: number;
}

/** A table as it stands in a workbook that was read. */
export interface StandingTable<Row, Values> {
  readonly sheet: SheetContents;
  /** Where a field of a row stands; null where its row or column is gone, or its row stands there twice. */
  readonly placeOf: <F extends keyof Values>(row: Row, field: F) => Place<Values[F]> | null;
  /** All that people filled in, in the order of the form or of the lines. */
  readonly filled: () => readonly FieldChange<Row, Values>[];
  /** The cells of each key that stands there more than once; none of their rows counts. */
  readonly doubles: ReadonlyMap<string, readonly CellOf[]>;
  /** Headers of what people fill in that are no longer ours, where the table has any. */
  readonly changedHeaders?: readonly ChangedHeader[];
}

/** A cell in which a value stands. */
export interface Place<Value> extends CellOf {
  readonly codec: Codec<Value>;
  /** What stands in it where nothing may be filled in; null where something may. */
  readonly mark: string | null;
  /** Is it within the lines for which the workbook has room? Below them people's lines are read and wiped, and none is written. */
  readonly hasRoom: boolean;
  /** Is it locked, so that nobody types there? Its sheet is opened for what is written. */
  readonly isLocked?: true;
  /** Cells whose text tells that the table still stands as it was read: the key of the row, the header of the column. */
  readonly proofs: readonly CellOf[];
}

/** A field of a record, with the cell in which it stands. */
export interface FieldCell<Row, Values, F extends keyof Values = keyof Values> extends CellOf {
  readonly record: Row;
  readonly field: F;
  readonly codec: Codec<Values[F]>;
  readonly mark: string | null;
}

/** Of rows by their keys those of which there are several, by the cell with the key. */
export const doublesIn = (
  rows: ReadonlyMap<string, readonly number[]>,
  column: number,
): StandingTable<never, never>['doubles'] =>
  new Map(
    [...rows]
      .filter(([, found]) => found.length > 1)
      .map(([key, found]) => [key, found.map((row) => ({ row, column }))]),
  );

/** What is filled in in these cells of a sheet. */
export function filledIn<Row, Values>(
  { is1904 = false }: WorkbookContents,
  sheet: SheetContents,
  cells: Iterable<FieldCell<Row, Values>>,
): FieldChange<Row, Values>[] {
  const filled: FieldChange<Row, Values>[] = [];
  for (const { record, field, row, column, codec, mark } of cells) {
    const entry = valueAt(sheet, row, column);
    if (entry === null || (mark !== null && entry === mark)) continue;
    filled.push({ row: record, field, value: codec.read(entry, is1904) });
  }
  return filled;
}
