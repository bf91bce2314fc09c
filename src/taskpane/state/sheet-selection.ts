import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { MeasurementStore } from './measurement-store';

/** Keeps the selection in the sheet with the item in the pane, and tells a reviewer's selection from its own echo. */
export interface SheetSelection {
  readonly follow: (item: ItemId, column: ColumnId | undefined, asked: boolean) => void;
  /** Is this the sheet answering to `follow`? It may name a column where none was asked for. */
  readonly isEcho: (item: ItemId, column: ColumnId | null) => boolean;
}

/** So long after the sheet has gone to an item its answer may come; if not, the cell was selected already. */
const ECHO_MS = 2000;

/** While the sheet is on its way to one item, only the last of the items asked for meanwhile is gone to. */
export function createSheetSelection(store: Pick<MeasurementStore, 'select'>): SheetSelection {
  type Target = Parameters<SheetSelection['follow']>;
  let next: Target | null = null;
  let isUnderway = false;
  let expected: readonly { readonly item: ItemId; readonly column: ColumnId | undefined; until: number }[] = [];

  const go = async () => {
    if (isUnderway || next === null) return;
    const target = next;
    next = null;
    isUnderway = true;
    // A slow workbook may take any time: only after it has gone there the waiting begins.
    const [item, column] = target;
    const echo = { item, column, until: Infinity };
    expected = [...expected, echo];
    await store.select(...target);
    echo.until = Date.now() + ECHO_MS;
    isUnderway = false;
    await go();
  };
  return {
    follow: (...target) => {
      next = target;
      void go();
    },
    isEcho: (item, column) => {
      expected = expected.filter(({ until }) => until > Date.now());
      const index = expected.findIndex(
        (each) => each.item === item && (each.column === undefined || each.column === column),
      );
      // A reviewer's own selection ends the waiting: the sheet is where the reviewer went.
      expected = index < 0 ? [] : expected.slice(index + 1);
      return index >= 0;
    },
  };
}
