import type { Entries } from '../../measurement/entries';
import type { ItemId } from '../../scale/ids';
import { itemName } from '../../scale/item-name';
import type { FormRow, ScoreForm } from '../../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../scale/types';
import { CallError } from '../command-io';
import { scoredRow } from '../scored-row';
import { WHAT_IF_COMMAND_TEXTS as TEXTS } from './texts';

/** A score in place of the one that stands in a cell. */
export interface SetScore {
  readonly item: ItemId;
  readonly column: ColumnId;
  readonly rating: Rating;
}

/**
 * Reads "begeleiding-7=4", for every column in which the item is scored, and "organisatie-3:O=5", for one.
 * @throws {CallError} for what is no item, no column of it or no score, for a cell that takes none, and for one that is
 *   set twice
 */
export function setArguments(form: ScoreForm, texts: readonly string[]): readonly SetScore[] {
  const all = texts.flatMap((text) => setOf(form, text));
  const twice = all.find(({ item, column }, index) =>
    all.slice(0, index).some((earlier) => earlier.item === item && earlier.column === column),
  );
  if (twice) throw new CallError(TEXTS.twice(twice.item, twice.column));
  return all;
}

/** As a scenario has them. */
export function setEntries(scores: readonly SetScore[]): Entries {
  return scores.reduce<Entries>(
    (all, { item, column, rating }) => ({ ...all, [item]: { ...all[item], [column]: rating } }),
    {},
  );
}

function setOf(form: ScoreForm, text: string): SetScore[] {
  const {
    id = '',
    typedColumn,
    score = '',
  } = /^(?<id>[^:=]+)(:(?<typedColumn>[^=]*))?=(?<score>.*)$/.exec(text)?.groups ?? {};
  if (id.trim() === '') throw new CallError(TEXTS.unreadable(text));
  const row = scoredRow(form, id.trim(), '--set');
  const columns = typedColumn === undefined ? row.open : [columnOf(form, row, typedColumn.trim())];
  const rating = RATINGS.find((each) => String(each) === score.trim());
  if (rating === undefined) throw new CallError(TEXTS.notAScore(row.item.id, score));
  return columns.map((column) => ({ item: row.item.id, column, rating }));
}

function columnOf(form: ScoreForm, { item, open }: FormRow, typed: string): ColumnId {
  const column = form.scale.columns.find(({ id }) => id === typed)?.id;
  if (column === undefined) throw new CallError(TEXTS.noColumn(typed, itemName(item), open));
  if (!open.includes(column)) throw new CallError(TEXTS.closed(itemName(item), column));
  return column;
}
