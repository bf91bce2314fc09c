import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { MeasurementStore } from './measurement-store';

/** Keeps the selection in the sheet with the item in the pane, and tells a reviewer's selection from its own echo. */
export interface SheetSelection {
  readonly follow: (item: ItemId, column: ColumnId | undefined, asked: boolean) => void;
  /** Is this the sheet answering to `follow`? It may name a column where none was asked for. */
  readonly isEcho: (item: ItemId, column: ColumnId | null) => boolean;
}

/**
 * While the sheet is on its way to one item, only the last of the items asked for meanwhile is gone to.
 *
 * An answer is waited for without a clock. It can come at any time after the sheet has gone there, and taken for the
 * reviewer's it would bring back an item that was scored before, under the next key. Where none comes, the cell was
 * selected already: the reviewer has to select another before this one can mean anything.
 */
export function createSheetSelection(store: Pick<MeasurementStore, 'select'>): SheetSelection {
  type Target = Parameters<SheetSelection['follow']>;
  let next: Target | null = null;
  let isUnderway = false;
  let expected: readonly { readonly item: ItemId; readonly column: ColumnId | undefined }[] = [];

  const go = async () => {
    if (isUnderway || next === null) return;
    const target = next;
    next = null;
    isUnderway = true;
    const [item, column] = target;
    expected = [...expected, { item, column }];
    await store.select(...target);
    isUnderway = false;
    await go();
  };
  return {
    follow: (...target) => {
      next = target;
      void go();
    },
    isEcho: (item, column) => {
      const index = expected.findIndex(
        (each) => each.item === item && (each.column === undefined || each.column === column),
      );
      // A reviewer's own selection ends the waiting: the sheet is where the reviewer went.
      expected = index < 0 ? [] : expected.slice(index + 1);
      return index >= 0;
    },
  };
}
