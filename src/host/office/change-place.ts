import { cellKey, cleaned } from '../../measurement/changes';
import type { Entry } from '../../measurement/entry';
import type { Change, Row, TableId, Values } from '../../measurement/tables';
import { cellAt } from '../../workbook/paper/a1';
import { valueAt } from '../../workbook/paper/contents';
import type { StandingTable } from '../../workbook/tables/table';
import { HostError } from '../measurement-host';
import { cellInput, type CellInput } from './cell-input';
import { writtenCell, type TablePlaces } from './table-places';

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

/** What Office says of a cell with this value, without spaces around it. */
function textOfCell(value: Entry): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}

/** Where a change goes and what to write there. @throws {HostError} where the table, the row or the column is not there */
export function plannedWrite<T extends TableId>(
  { tables, sheetIds, written }: TablePlaces,
  change: Change<T>,
): PlannedWrite {
  const { table, row, field, value } = cleaned(change);
  const standing = tables[table] as StandingTable<Row<T>, Values<T>> | null;
  const place = standing?.placeOf(row, field);
  const sheetId = standing && sheetIds.get(standing.sheet);
  if (!standing || !place?.hasRoom || !sheetId) throw new HostError('gone', '', cellKey(change));
  const at = {
    sheetId,
    address: cellAt(place.row, place.column),
    proofs: place.proofs
      .map(({ row: top, column }) => ({
        address: cellAt(top, column),
        text: textOfCell(valueAt(standing.sheet, top, column)),
      }))
      .filter(({ address }) => !written.has(writtenCell({ sheetId, address }))),
  };
  // Wiping a closed cell gives it its mark back.
  if (value === null && place.mark !== null) return { ...at, input: cellInput(place.mark), opens: true };
  const opens = place.isLocked === true ? { opens: true as const } : {};
  return { ...at, input: cellInput(place.codec.write(value)), ...opens };
}
