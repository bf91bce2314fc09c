import { entryOf } from '../measurement/entries';
import { readEntry } from '../measurement/entry';
import type { Measurement } from '../measurement/measurement';
import type { FormRow } from '../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../scale/types';

/** So many of the lowest items are worth naming first. */
export const MOST_PRIORITIES = 10;

/** An item on which a programme is as it should be. */
export interface Strength {
  readonly row: FormRow;
  /** Where it has a 5. */
  readonly columns: readonly ColumnId[];
}

/** An item on which a programme has most to gain. */
export interface Priority {
  readonly row: FormRow;
  /** The lowest of its scores, and the columns that have it. */
  readonly score: Rating;
  readonly columns: readonly ColumnId[];
  /** The anchor that comes next. */
  readonly next: Rating;
}

/** The items with a 5, in the order of the scale. */
export function strengths(measurement: Measurement): readonly Strength[] {
  return measurement.form.rows
    .map((row) => ({ row, columns: columnsWith(measurement, row, 5) }))
    .filter(({ columns }) => columns.length > 0);
}

/** The lowest items below 5, the lowest first and alike in the order of the scale. */
export function priorities(measurement: Measurement, most = MOST_PRIORITIES): readonly Priority[] {
  const all = RATINGS.filter((rating) => rating < 5).flatMap((score) =>
    measurement.form.rows
      .filter((row) => lowestScore(measurement, row) === score)
      .map((row): Priority => ({ row, score, columns: columnsWith(measurement, row, score), next: nextAnchor(score) })),
  );
  return all.slice(0, most);
}

/** The lowest valid score of a row; null where it has none. */
export function lowestScore({ entries }: Measurement, { item, open }: FormRow): Rating | null {
  const scores = new Set(open.map((column) => readEntry(entryOf(entries, item.id, column))));
  return RATINGS.find((rating) => scores.has(rating)) ?? null;
}

/** The anchor above a score; 5 has none above it. */
const nextAnchor = (score: Rating): Rating => RATINGS.find((rating) => rating > score) ?? 5;

function columnsWith({ entries }: Measurement, { item, open }: FormRow, score: Rating): readonly ColumnId[] {
  return open.filter((column) => readEntry(entryOf(entries, item.id, column)) === score);
}
