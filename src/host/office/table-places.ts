import type { ItemId } from '../../scale/ids';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ColumnId } from '../../scale/types';
import { cellAt } from '../../workbook/paper/a1';
import type { SheetContents } from '../../workbook/paper/contents';
import { itemOfAnswer } from '../../workbook/tables/evidence';
import type { StandingTables } from '../../workbook/tables/tables';
import { HostError } from '../measurement-host';
import type { FoundWorkbook } from './read-workbook';

/** Where the tables that people fill in stood when they were last read. */
export interface TablePlaces {
  readonly tables: StandingTables;
  /** Of the sheet that a table stands on. */
  readonly sheetIds: ReadonlyMap<SheetContents, string>;
  /** The cells that were written since: what was read in them proves nothing. */
  readonly written: ReadonlySet<string>;
}

export const writtenCell = ({ sheetId, address }: { readonly sheetId: string; readonly address: string }): string =>
  `${sheetId} ${address}`;

export function tablePlaces({ sheets }: FoundWorkbook, tables: StandingTables): TablePlaces {
  const sheetIds = new Map(Object.values(sheets).map(({ id, contents }) => [contents, id]));
  return { tables, sheetIds, written: new Set() };
}

/** A cell by the item and column that it is about, in the scores or the evidence; null where it is about none. */
export interface CellSubject {
  readonly item: ItemId | null;
  readonly column: ColumnId | null;
}

export function subjectOf(
  { tables, sheetIds }: TablePlaces,
  sheetId: string,
  row: number,
  column: number,
): CellSubject {
  const standing = [tables.scores, tables.evidence].find((each) => each && sheetIds.get(each.sheet) === sheetId);
  const key = standing && [...standing.rows].find(([, place]) => place === row)?.[0];
  if (!standing || !key) return { item: null, column: null };
  const isIt = (id: ColumnId) => standing.table.columnOf(COLUMN_LABELS[id]) === column;
  return { item: itemOfAnswer(key), column: (['A', 'O', 'score'] as const).find(isIt) ?? null };
}

/** The cell with the score of an item in a column, or in the first that is there. @throws {HostError} where there is none */
export function scorePlace(
  { tables: { scores }, sheetIds }: TablePlaces,
  item: ItemId,
  column: ColumnId | undefined,
): { readonly sheetId: string; readonly address: string } {
  const columns = [...(column === undefined ? [] : [column]), 'A', 'score', 'O'] as const;
  const [place] = columns.flatMap((id) => scores?.placeOf(item, id) ?? []);
  const sheetId = scores && sheetIds.get(scores.sheet);
  if (!place || !sheetId) throw new HostError('gone', '', item);
  return { sheetId, address: cellAt(place.row, place.column) };
}
