import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import type { Emitter } from './emitter';
import { filteredRows, nextRow, rowList, rowOf } from './item-list';
import { checkedIn } from './measurement-state';
import type { MeasurementStore } from './measurement-store';
import { columnsToScore, firstChoice } from './score-steps';
import { choiceIn, type SessionState } from './session-state';
import { createSheetSelection } from './sheet-selection';

/** The item that is shown and the choice that digits make in it, kept with what is selected in the sheet. */
export interface ShownItem {
  /** Shows a row here, and in the sheet. */
  readonly goTo: (row: FormRow, column: ColumnId | undefined, asked: boolean) => void;
  /** Lets the digits make another choice in the row that is shown. */
  readonly aim: (column: ColumnId) => void;
  /** Follows the workbook and its selection until the returned function is called. */
  readonly start: () => () => void;
}

/** @param onFollowed told after the pane has gone along with the sheet */
export function createShownItem(
  store: MeasurementStore,
  emitter: Emitter<SessionState>,
  onFollowed: (row: FormRow) => void,
): ShownItem {
  const selection = createSheetSelection(store);
  /** What the sheet last said before there was anything to show it in. */
  let early: { readonly item: ItemId; readonly column: ColumnId | null } | null = null;

  const checkedNow = () => checkedIn(store.get());
  /** Which choice the digits make is settled now, and not again when its scores change. */
  const show = (checked: CheckedWorkbook, row: FormRow, column?: ColumnId | null) => {
    const choice = choiceIn(row, column) ?? firstChoice(row, checked.measurement.entries);
    emitter.set({ ...emitter.get(), item: row.item.id, column: choice });
  };
  /** As soon as there is a measurement: the row that is selected, or the first that needs to be discussed or scored. */
  const settle = () => {
    const checked = checkedNow();
    if (!checked || rowOf(checked, emitter.get().item)) return;
    const { form, entries } = checked.measurement;
    const selected = rowOf(checked, early?.item ?? null);
    const toDiscuss = nextRow(rowList(checked, 'differences'), null);
    const row =
      selected ??
      toDiscuss ??
      form.rows.find((each) => columnsToScore(each, entries).length > 0) ??
      filteredRows(checked, 'all')[0];
    // Who opens a consensus comes for what reviewers have to agree on.
    if (toDiscuss) emitter.set({ ...emitter.get(), filter: 'differences' });
    if (row) show(checked, row, row === selected ? early?.column : null);
    early = null;
  };
  const followSheet = (item: ItemId, column: ColumnId | null) => {
    const checked = checkedNow();
    if (!checked) {
      early = { item, column };
      return;
    }
    const row = rowOf(checked, item);
    if (!row || selection.isEcho(item, column)) return;
    const shown = emitter.get();
    const isShown = shown.item === item;
    // Of the item that is shown, only a click on another of its choices means something.
    if (isShown && (choiceIn(row, column) ?? shown.column) === shown.column) return;
    show(checked, row, column);
    onFollowed(row);
  };
  return {
    goTo: (row, column, asked) => {
      const checked = checkedNow();
      if (!checked) return;
      show(checked, row, column);
      selection.follow(row.item.id, emitter.get().column ?? undefined, asked);
    },
    aim: (column) => {
      const { item, column: before } = emitter.get();
      if (item === null || column === before) return;
      emitter.set({ ...emitter.get(), column });
      selection.follow(item, column, false);
    },
    start: () => {
      settle();
      const stops = [store.subscribe(settle), store.onSelected(followSheet)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
