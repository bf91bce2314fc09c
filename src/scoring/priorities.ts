import { entryOf } from '../measurement/entries';
import { readEntry } from '../measurement/entry';
import type { Measurement } from '../measurement/measurement';
import type { FormRow } from '../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../scale/types';

/** So many items are worth naming first. */
export const MOST_PRIORITIES = 10;

/** An item on which a programme is as it should be. */
export interface Strength {
  readonly row: FormRow;
  /** Where it has a 5. */
  readonly columns: readonly ColumnId[];
}

/** An item to work on first. */
export interface Priority {
  readonly row: FormRow;
  /** The lowest of its scores, and the columns that have it; null where it has none yet. */
  readonly score: Rating | null;
  readonly columns: readonly ColumnId[];
  /** The anchor that comes next; null above a 5, and without a score. */
  readonly next: Rating | null;
  /** What the reviewers recommend; empty for an item that only scores low. */
  readonly recommendation: string;
}

/** The items with a 5, in the order of the scale. */
export function strengths(measurement: Measurement): readonly Strength[] {
  return measurement.form.rows
    .map((row) => ({ row, columns: columnsWith(measurement, row, 5) }))
    .filter(({ columns }) => columns.length > 0);
}

/**
 * The items with a recommendation, whatever their score, and behind them those that only score below 5. Of both the lowest
 * come first, those without a score last, and alike they are in the order of the scale. A workbook decides the same on the
 * sheet Verslag (`priority` of its items).
 */
export function priorities(measurement: Measurement, most = MOST_PRIORITIES): readonly Priority[] {
  const all = measurement.form.rows
    .filter(({ open }) => open.length > 0)
    .map((row) => priorityOf(measurement, row))
    .filter(({ recommendation, next }) => recommendation !== '' || next !== null);
  const isRecommended = ({ recommendation }: Priority) => recommendation !== '';
  const lowestFirst = (found: readonly Priority[]) =>
    [...RATINGS, null].flatMap((wanted) => found.filter(({ score }) => score === wanted));
  return [
    ...lowestFirst(all.filter(isRecommended)),
    ...lowestFirst(all.filter((priority) => !isRecommended(priority))),
  ].slice(0, most);
}

function priorityOf(measurement: Measurement, row: FormRow): Priority {
  const score = lowestScore(measurement, row);
  return {
    row,
    score,
    columns: score === null ? [] : columnsWith(measurement, row, score),
    next: score === null ? null : nextAnchor(score),
    recommendation: measurement.recommendations[row.item.id]?.trim() ?? '',
  };
}

/** The lowest valid score of a row; null where it has none. */
export function lowestScore({ entries }: Measurement, { item, open }: FormRow): Rating | null {
  const scores = new Set(open.map((column) => readEntry(entryOf(entries, item.id, column))));
  return RATINGS.find((rating) => scores.has(rating)) ?? null;
}

/** The anchor above a score; 5 has none above it. */
const nextAnchor = (score: Rating): Rating | null => RATINGS.find((rating) => rating > score) ?? null;

function columnsWith({ entries }: Measurement, { item, open }: FormRow, score: Rating): readonly ColumnId[] {
  return open.filter((column) => readEntry(entryOf(entries, item.id, column)) === score);
}
