import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { HostEvent } from '../measurement-host';
import type { ScorePlaces } from './score-places';

/** Which item and column are selected, told when either changes. */
export interface FollowedSelection {
  /** The user selected something; the address may hold several ranges. */
  moved(sheetId: string, address: string): void;
  /** The table was read: the same cell may be another item's now, or be known at last. */
  lookAgain(): void;
}

interface Selected {
  readonly item: ItemId | null;
  readonly column: ColumnId | null;
}

/** @param places where the table was last seen; null while that is not known, and then nothing is told */
export function followSelection(
  places: () => ScorePlaces | null,
  listener: (event: HostEvent) => void,
): FollowedSelection {
  let cell: readonly [sheetId: string, address: string] | null = null;
  let told: Selected | null = null;
  const tell = () => {
    const table = places();
    if (!cell || !table) return;
    const selected = selectedIn(table, ...cell);
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
function selectedIn({ sheetId, rows, columns }: ScorePlaces, sheet: string, address: string): Selected {
  const [, letters, row] = FIRST_CELL.exec(address) ?? [];
  const item = sheet === sheetId ? [...rows].find(([, place]) => place === Number(row))?.[0] : undefined;
  if (item === undefined) return { item: null, column: null };
  return { item, column: (['A', 'O', 'score'] as const).find((column) => columns[column] === letters) ?? null };
}
