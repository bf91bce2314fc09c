import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { rowOf, type ItemFilter } from './item-list';
import { choicesOf, firstChoice } from './score-steps';

/** Where the reviewer is in the list of items; only what the pane shows, nothing of the measurement. */
export interface SessionState {
  readonly item: ItemId | null;
  /** The choice that a digit makes, where a row has two; null where that follows from the row. */
  readonly column: ColumnId | null;
  readonly filter: ItemFilter;
  /** Show the next open item once an item is scored by key. */
  readonly advance: boolean;
  /** Is the evidence of an item unfolded? It stays so at the next: who notes evidence goes on with it. */
  readonly showsEvidence: boolean;
  /** Goes up when the user asks, by key, for the field in which reviewers say why. */
  readonly reasonRequests: number;
  /** What is read out to someone who does not see the pane change; the number tells a repeated text apart. */
  readonly announcement: { readonly text: string; readonly number: number };
}

export const FRESH_SESSION: SessionState = {
  item: null,
  column: null,
  filter: 'all',
  advance: true,
  showsEvidence: false,
  reasonRequests: 0,
  announcement: { text: '', number: 0 },
};

/** Which choice the next digit makes in the row that is shown. */
export function aimedAt(state: SessionState, checked: CheckedWorkbook): ColumnId | null {
  const row = rowOf(checked, state.item);
  return row && (choiceIn(row, state.column) ?? firstChoice(row, checked.measurement.entries));
}

/** The choice of a row that is named by a column; null where the row has no choice of that name. */
export function choiceIn(row: FormRow, column: ColumnId | null | undefined): ColumnId | null {
  return choicesOf(row).find((choice) => choice === column) ?? null;
}
