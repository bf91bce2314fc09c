import { columnNumber } from '../../workbook/paper/a1';
import type { HostEvent } from '../measurement-host';
import { subjectOf, type CellSubject, type TablePlaces } from './table-places';

/** Which item and column are selected, told when either changes. */
export interface FollowedSelection {
  /** The user selected something; the address may hold several ranges. */
  moved(sheetId: string, address: string): void;
  /** The tables were read: the same cell may be another item's now, or be known at last. */
  lookAgain(): void;
}

/** @param places where the tables were last seen; null while that is not known, and then nothing is told */
export function followSelection(
  places: () => TablePlaces | null,
  listener: (event: HostEvent) => void,
): FollowedSelection {
  let cell: readonly [sheetId: string, address: string] | null = null;
  let told: CellSubject | null = null;
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
function selectedIn(tables: TablePlaces, sheetId: string, address: string): CellSubject {
  const [, letters = '', row] = FIRST_CELL.exec(address) ?? [];
  return subjectOf(tables, sheetId, Number(row), letters === '' ? 0 : columnNumber(letters));
}
