import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { HostEvent } from '../measurement-host';
import { itemOfKey, type TablePlaces } from './table-places';

/** Which item and column are selected, told when either changes. */
export interface FollowedSelection {
  /** The user selected something; the address may hold several ranges. */
  moved(sheetId: string, address: string): void;
  /** The tables were read: the same cell may be another item's now, or be known at last. */
  lookAgain(): void;
}

interface Selected {
  readonly item: ItemId | null;
  readonly column: ColumnId | null;
}

/** @param places where the tables were last seen; null while that is not known, and then nothing is told */
export function followSelection(
  places: () => TablePlaces | null,
  listener: (event: HostEvent) => void,
): FollowedSelection {
  let cell: readonly [sheetId: string, address: string] | null = null;
  let told: Selected | null = null;
  const tell = () => {
    const tables = places();
    if (!cell || !tables) return;
    const selected = selectedIn(tables, ...cell);
    if (told?.item === selected.item && told.column === selected.column) return;
    told = selected;
    listener({ kind: 'selected', ...selected });
  };
  return {
    moved: (sheetId, address) => {
      cell = [sheetId, address];
      tell();
    },
    lookAgain: tell,
  };
}

/** The first cell of an address: behind the sheet, which may be named; of whole rows there is only the number. */
const FIRST_CELL = /^(?:'(?:[^']|'')*'!|[^'!,]*!)?\$?([A-Z]*)\$?(\d+)/;

/** Of a larger selection its first cell counts; whole rows are in none of the columns. */
function selectedIn({ scores, evidence }: TablePlaces, sheet: string, address: string): Selected {
  const [, letters, row] = FIRST_CELL.exec(address) ?? [];
  const table = [scores, evidence].find((each) => each?.sheetId === sheet);
  const key = table && [...table.rows].find(([, place]) => place === Number(row))?.[0];
  if (!table || !key) return { item: null, column: null };
  const column = (['A', 'O', 'score'] as const).find((each) => table.columns[each] === letters) ?? null;
  return { item: itemOfKey(key), column };
}
