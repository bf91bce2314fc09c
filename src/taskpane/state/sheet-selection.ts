import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { MeasurementStore } from './measurement-store';

/** Keeps the selection in the sheet with the item in the pane, and tells a reviewer's selection from its own echo. */
export interface SheetSelection {
  readonly follow: (item: ItemId, column: ColumnId | undefined, asked: boolean) => void;
  /** Is this the sheet answering to `follow`? */
  readonly isEcho: (item: ItemId) => boolean;
}

/** An answer that has not come by then will not come: the cell was selected already. */
const ECHO_MS = 1000;

/** While the sheet is on its way to one item, only the last of the items asked for meanwhile is gone to. */
export function createSheetSelection(store: Pick<MeasurementStore, 'select'>): SheetSelection {
  type Target = Parameters<SheetSelection['follow']>;
  let next: Target | null = null;
  let isUnderway = false;
  let expected: readonly { readonly item: ItemId; readonly until: number }[] = [];

  const go = async () => {
    if (isUnderway || next === null) return;
    const target = next;
    next = null;
    isUnderway = true;
    expected = [...expected, { item: target[0], until: Date.now() + ECHO_MS }];
    await store.select(...target);
    isUnderway = false;
    await go();
  };
  return {
    follow: (...target) => {
      next = target;
      void go();
    },
    isEcho: (item) => {
      expected = expected.filter(({ until }) => until > Date.now());
      const index = expected.findIndex((each) => each.item === item);
      expected = expected.slice(index + 1);
      return index >= 0;
    },
  };
}
