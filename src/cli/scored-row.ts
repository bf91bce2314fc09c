import { itemName } from '../scale/item-name';
import type { FormRow, ScoreForm } from '../scale/score-form';
import { CallError } from './command-io';

/** The row of an item that an option names. @throws {CallError} where the measurement scores no such item */
export function scoredRow(form: ScoreForm, id: string, option: string): FormRow {
  const row = form.rows.find(({ item }) => item.id === id);
  if (!row)
    throw new CallError(`${option}: "${id}" is geen item van deze schaal. Met het commando scale ziet u alle items.`);
  if (row.open.length === 0) throw new CallError(`${option}: ${itemName(row.item)} wordt bij dit model niet gescoord.`);
  return row;
}
