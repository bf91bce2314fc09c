import { RATINGS, type Rating } from '../scale/types';

/**
 * How reliable scores are over many reviews, beside how often they are equal. Of one review these figures mislead: all equal
 * is 0 ÷ 0, and nearly all equal may come to less than nothing (comparing.md). Null is "niet te berekenen".
 */

/** So many reviews there are at least before any of these is shown. */
export const LEAST_REVIEWS = 10;

/** What two reviewers gave to the same thing. */
export type ScorePair = readonly [Rating, Rating];

/** Cohen's κ: 1 is always equal, 0 as often equal as by chance. */
export const kappa = (pairs: readonly ScorePair[]): number | null =>
  weightedKappa(pairs, (one, other) => (one === other ? 0 : 1));

/** The same where a difference of two points counts twice that of one. */
export const linearKappa = (pairs: readonly ScorePair[]): number | null =>
  weightedKappa(pairs, (one, other) => Math.abs(one - other));

/** 1 − Σ w·observed ÷ Σ w·expected, over all that two may give. */
function weightedKappa(pairs: readonly ScorePair[], weight: (one: Rating, other: Rating) => number): number | null {
  const observed = pairs.reduce((sum, [one, other]) => sum + weight(one, other), 0) / pairs.length;
  const share = (which: 0 | 1, rating: Rating) => pairs.filter((pair) => pair[which] === rating).length / pairs.length;
  const expected = RATINGS.reduce(
    (sum, one) => sum + RATINGS.reduce((all, other) => all + weight(one, other) * share(0, one) * share(1, other), 0),
    0,
  );
  return pairs.length === 0 || expected === 0 ? null : 1 - observed / expected;
}

/**
 * ICC(A,1), absolute agreement of single scores: which part of what scores differ is of what was scored, and not of who
 * scored or of chance.
 * @param rows a list for each thing scored, in which each reviewer has a place
 */
export function intraclassCorrelation(rows: readonly (readonly number[])[]): number | null {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  if (n < 2 || k < 2) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = (values: readonly number[], from: number) =>
    values.reduce((sum, value) => sum + (value - from) ** 2, 0);
  const all = rows.flat();
  const grand = mean(all);
  const betweenRows = k * squares(rows.map(mean), grand);
  const betweenReviewers =
    n *
    squares(
      Array.from({ length: k }, (_, place) => mean(rows.map((row) => row[place] ?? 0))),
      grand,
    );
  const left = squares(all, grand) - betweenRows - betweenReviewers;
  const [msr, msc, mse] = [betweenRows / (n - 1), betweenReviewers / (k - 1), left / ((n - 1) * (k - 1))];
  const whole = msr + (k - 1) * mse + (k * (msc - mse)) / n;
  // Sums of squares of equal scores come to no more than noise.
  return Math.abs(whole) < 1e-12 ? null : (msr - mse) / whole;
}
