import { entryOf, type Entries } from '../measurement/entries';
import { readEntry } from '../measurement/entry';
import type { FormRow, ScoreForm } from '../scale/score-form';
import type { ColumnId, Rating } from '../scale/types';

/** What two reviewers both score: a cell, or both cells of a row that must be equal, which counts once (`AO`). */
export interface ScoredPlace {
  readonly row: FormRow;
  readonly column: ColumnId | 'AO';
}

/** All that is scored with a form, in the order of the scale and column A before O. */
export const scoredPlaces = (form: ScoreForm): readonly ScoredPlace[] =>
  form.rows.flatMap((row): ScoredPlace[] =>
    row.mustBeEqual ? [{ row, column: 'AO' }] : row.open.map((column) => ({ row, column })),
  );

/** The columns in which a place stands. */
export const columnsOfPlace = ({ row, column }: ScoredPlace): readonly ColumnId[] =>
  column === 'AO' ? row.open : [column];

/** How far two lists of scores about the same things agree. Null where there is nothing to compare. */
export interface Agreement {
  /** How many were scored by both. */
  readonly pairs: number;
  /** How many of these are equal, and how many at most one point apart. */
  readonly exact: number;
  readonly withinOne: number;
  /** The mean of the first minus the second: above 0 the first scored higher. */
  readonly shift: number | null;
  readonly meanAbsoluteDifference: number | null;
}

/** By the differences of the pairs, the first minus the second. */
export function agreementOf(differences: readonly number[]): Agreement {
  const pairs = differences.length;
  const mean = (of: (difference: number) => number) =>
    pairs === 0 ? null : differences.reduce((sum, each) => sum + of(each), 0) / pairs;
  return {
    pairs,
    exact: differences.filter((each) => each === 0).length,
    withinOne: differences.filter((each) => Math.abs(each) <= 1).length,
    shift: mean((each) => each),
    meanAbsoluteDifference: mean(Math.abs),
  };
}

/** What two reviewers gave in one place, and the first minus the second. */
export interface ComparedScores {
  readonly scores: readonly [Rating, Rating];
  readonly difference: number;
}

/**
 * What they gave; null while one of them is missing. Of a row that must be equal in both columns and is not, the larger
 * difference counts, so that none is hidden; of two that are as large, that of the first column.
 */
export function comparedAt(place: ScoredPlace, one: Entries, other: Entries): ComparedScores | null {
  const compared = columnsOfPlace(place).flatMap((column): ComparedScores[] => {
    const [first, second] = [ratingAt(one, place.row, column), ratingAt(other, place.row, column)];
    return first === null || second === null ? [] : [{ scores: [first, second], difference: first - second }];
  });
  return compared.reduce<ComparedScores | null>(
    (largest, each) => (largest === null || Math.abs(each.difference) > Math.abs(largest.difference) ? each : largest),
    null,
  );
}

/** How far the scores of two measurements with one form agree. */
export const agreementBetween = (form: ScoreForm, one: Entries, other: Entries): Agreement =>
  agreementOf(scoredPlaces(form).flatMap((place) => comparedAt(place, one, other)?.difference ?? []));

/** The valid score in a cell; null where none stands. */
export function ratingAt(entries: Entries, { item }: FormRow, column: ColumnId): Rating | null {
  const value = readEntry(entryOf(entries, item.id, column));
  return typeof value === 'number' ? value : null;
}
