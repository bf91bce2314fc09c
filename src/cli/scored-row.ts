import { itemName } from '../scale/item-name';
import type { FormRow, ScoreForm } from '../scale/score-form';
import { CallError } from './command-io';
import { CALL_TEXTS } from './texts';

/** The row of an item that an option names. @throws {CallError} where the measurement scores no such item */
export function scoredRow(form: ScoreForm, id: string, option: string): FormRow {
  const row = form.rows.find(({ item }) => item.id === id);
  if (!row) throw new CallError(CALL_TEXTS.unknownItem(option, id));
  if (row.open.length === 0) throw new CallError(CALL_TEXTS.notScored(option, itemName(row.item)));
  return row;
}
