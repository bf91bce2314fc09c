import { cellKey, cleaned } from '../../measurement/changes';
import type { Change, Row, TableId, Values } from '../../measurement/tables';
import { cellAt } from '../../workbook/paper/a1';
import { textAt } from '../../workbook/paper/contents';
import type { StandingTable } from '../../workbook/tables/table';
import { HostError } from '../measurement-host';
import { cellInput, type CellInput } from './cell-input';
import type { TablePlaces } from './table-places';

/** The cell that a change is written to. */
export interface CellPlace {
  readonly sheetId: string;
  readonly address: string;
  /** The texts by which it is known that the table still stands as it was read. */
  readonly proofs: readonly { readonly address: string; readonly text: string }[];
}

export interface PlannedWrite extends CellPlace {
  readonly input: CellInput;
  /** Does the sheet have to be opened for it? */
  readonly opens?: true;
}

/** Where a change goes and what to write there. @throws {HostError} where the table, the row or the column is not there */
export function plannedWrite<T extends TableId>({ tables, sheetIds }: TablePlaces, change: Change<T>): PlannedWrite {
  const { table, row, field, value } = cleaned(change);
  const standing = tables[table] as StandingTable<Row<T>, Values<T>> | null;
  const place = standing?.placeOf(row, field);
  const sheetId = standing && sheetIds.get(standing.sheet);
  if (!standing || !place?.hasRoom || !sheetId) throw new HostError('gone', '', cellKey(change));
  const at = {
    sheetId,
    address: cellAt(place.row, place.column),
    proofs: place.proofs.map((proof) => ({
      address: cellAt(proof.row, proof.column),
      text: textAt(standing.sheet, proof.row, proof.column),
    })),
  };
  // Wiping a closed cell gives it its mark back.
  if (value === null && place.mark !== null) return { ...at, input: cellInput(place.mark), opens: true };
  return { ...at, input: cellInput(place.codec.write(value)) };
}
