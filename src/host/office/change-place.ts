import { cellKey, cleaned } from '../../measurement/changes';
import { isSameContent } from '../../measurement/conflicts';
import { entryText, type Entry } from '../../measurement/entry';
import { heldIn, lineIn } from '../../measurement/line-cells';
import type { Measurement } from '../../measurement/measurement';
import type { Change, Row, TableId, Values } from '../../measurement/tables';
import { shortDate } from '../../scale/dutch';
import { cellAt } from '../../workbook/paper/a1';
import { serialOfDate } from '../../workbook/paper/dates';
import { valueAt, type SheetContents } from '../../workbook/paper/contents';
import type { Place, StandingTable } from '../../workbook/tables/table';
import { HostError, type ReplacedFormula } from '../measurement-host';
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
  readonly change: Change;
  /** The change as it will be read back. */
  readonly wanted: Change;
  readonly input: CellInput;
  /** What stands in its cell, as people see it there. */
  readonly asSeen: (entry: Entry) => string;
  /** Its cell as the pane showed it, and behind it the others of its line; none where it does not matter what stands there. */
  readonly shown: readonly ShownCell[];
  /** Does the sheet have to be opened for it? */
  readonly opens?: true;
}

/** A cell as the pane showed it. */
export interface ShownCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What gives it the content that was shown, as it would be read. */
  readonly shown: Change;
  /** What gives it the content that stands there. */
  readonly read: (entry: Entry) => Change;
}

/** What Office says of a cell with this value, without spaces around it. */
function textOfCell(value: Entry): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
}

/**
 * Where a change goes and what to write there.
 * @param seen what was shown when it was made; null where it does not matter what stands there
 * @param undo the formulas that come again, where something is taken back; then a closed cell gets back what stood in it
 * @throws {HostError} where the table, the row or the column is not there
 */
export function plannedWrite(
  places: TablePlaces,
  change: Change,
  seen: Measurement | null,
  undo: readonly ReplacedFormula[] | null,
): PlannedWrite {
  const { value } = cleaned(change);
  const standing = standingCell(places, change);
  if (!standing || !mayHold(standing.place, value, undo)) throw new HostError('gone', '', cellKey(change));
  const { sheet, sheetId, place } = standing;
  const line = seen ? lineIn(seen, change) : [];
  // Where all of a line is compared with what was shown, what stood in it when it was read proves no more.
  const isCompared = line.some(({ table }) => table === change.table);
  const at = {
    change,
    wanted: { ...change, value: asRead(place, value) } as Change,
    asSeen: (entry: Entry) => seenText(place, entry),
    shown: seen ? [heldIn(seen, change), ...line].flatMap((cell) => shownCell(places, cell) ?? []) : [],
    sheetId,
    address: cellAt(place.row, place.column),
    proofs: place.proofs
      .filter(({ row }) => !isCompared || row !== place.row)
      .map(({ row, column }) => ({ address: cellAt(row, column), text: textOfCell(valueAt(sheet, row, column)) }))
      .filter(({ address }) => !places.written.has(writtenCell({ sheetId, address }))),
  };
  // Wiping a closed cell gives it its mark back.
  if (value === null && place.mark !== null) return { ...at, input: cellInput(place.mark), opens: true };
  const isLocked = place.isLocked === true || !place.hasRoom || (undo !== null && place.mark !== null);
  const opens = isLocked ? { opens: true as const } : {};
  const formula = undo?.find(({ cell }) => cellKey(cell) === cellKey(change) && isSameContent(cell, change))?.formula;
  return { ...at, input: formula ?? cellInput(place.codec.write(value)), ...opens };
}

/**
 * Nothing comes below the last line for which there is room. What people have put there is read and can go, as where a
 * measurement is emptied, and comes back where that is undone.
 */
const mayHold = ({ hasRoom, codec }: Place<unknown>, value: unknown, undo: readonly ReplacedFormula[] | null) =>
  hasRoom || undo !== null || codec.write(value) === null;

interface StandingCell {
  readonly sheet: SheetContents;
  readonly sheetId: string;
  readonly place: Place<unknown>;
}

/** Where the cell of a change stands; null where its table, its row or its column is not there. */
function standingCell<T extends TableId>(
  { tables, sheetIds }: TablePlaces,
  { table, row, field }: Change<T>,
): StandingCell | null {
  const standing = tables[table] as StandingTable<Row<T>, Values<T>> | null;
  const place = standing?.placeOf(row, field);
  const sheetId = standing && sheetIds.get(standing.sheet);
  return standing && place && sheetId ? { sheet: standing.sheet, sheetId, place: place as Place<unknown> } : null;
}

/** Not every form and version has all fields of a line. */
function shownCell(places: TablePlaces, change: Change): ShownCell | null {
  const standing = standingCell(places, change);
  if (!standing) return null;
  const { sheetId, place } = standing;
  const withValue = (value: unknown) => ({ ...change, value }) as Change;
  return {
    sheetId,
    row: place.row,
    column: place.column,
    shown: withValue(asRead(place, change.value)),
    read: (entry) => withValue(place.codec.read(entry === place.mark ? null : entry, false)),
  };
}

/** A value as it is read back once it stands in its cell. */
const asRead = ({ codec }: Place<unknown>, value: unknown) => codec.read(codec.write(value), false);

/** An entry of a cell as people see it there: a number that is read as a date was shown as one. */
function seenText({ codec }: Place<unknown>, entry: Entry): string {
  const read = typeof entry === 'number' ? codec.read(entry, false) : null;
  if (typeof read === 'string' && serialOfDate(read) !== null) return shortDate(read);
  return typeof entry === 'string' ? entry : entryText(entry);
}
