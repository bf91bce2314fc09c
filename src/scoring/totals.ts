import { entryOf, type Entries } from '../measurement/entries';
import { readEntry } from '../measurement/entry';
import { openRows, type ScoreForm } from '../scale/score-form';
import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';

/** Adding up one column, or some of its items. */
export interface Total {
  /** Sum of the valid scores. */
  readonly score: number;
  /** Five times the number of items. */
  readonly maximum: number;
  /** How many items have a valid score. */
  readonly scored: number;
  readonly items: number;
  /** Lowest and highest total still possible: what is missing or invalid counts 1 … 5 (rules 2 and 3). */
  readonly range: readonly [number, number];
}

/** Adds up the valid scores of some items of a column. */
export function totalOf(entries: Entries, column: ColumnId, items: readonly ItemId[]): Total {
  const ratings = items
    .map((item) => readEntry(entryOf(entries, item, column)))
    .filter((value) => typeof value === 'number');
  const score = ratings.reduce<number>((sum, rating) => sum + rating, 0);
  const left = items.length - ratings.length;
  return {
    score,
    maximum: 5 * items.length,
    scored: ratings.length,
    items: items.length,
    range: [score + left, score + 5 * left],
  };
}

/** Adds up a whole column. */
export function columnTotal(form: ScoreForm, entries: Entries, column: ColumnId): Total {
  return totalOf(entries, column, columnItems(form, column));
}

export function columnItems(form: ScoreForm, column: ColumnId): ItemId[] {
  return openRows(form, column).map((row) => row.item.id);
}

/** Mean of the scored items, 1-5; null while nothing is scored. */
export function meanScore(total: Total): number | null {
  return total.scored === 0 ? null : total.score / total.scored;
}

/** Percentage of the maximum, 0-100, to one decimal. */
export function percentOf(total: Total): number {
  return Math.round((total.score * 1000) / total.maximum) / 10;
}
