import { isConsensus } from '../measurement/consensus';
import type { Measurement } from '../measurement/measurement';
import { withEntries, type Entries } from '../measurement/entries';
import { isForbiddenDivergence } from '../scoring/findings';
import { readBands, verdictOf } from '../scoring/bands';
import { columnTotal } from '../scoring/totals';
import { bandSetOf } from '../scale/band-sets';
import { oncePer } from '../scale/once-per';
import type { ColumnId } from '../scale/types';
import type { Verdict } from '../scale/verdicts';
import { columnsOfPlace, comparedAt, ratingAt, scoredPlaces, type ScoredPlace } from './agreement';

/** Why a place is worth talking about, from the most to the least. */
export const WEIGHTS = ['large', 'forbidden', 'verdict', 'small', 'equal'] as const;
export type DifferenceWeight = (typeof WEIGHTS)[number];

export interface WeighedPlace extends ScoredPlace {
  /**
   * `large`: two reviewers differ by two points or more. `forbidden`: A and O differ in the scores of one of them where they
   * may not. `verdict`: with the score of another reviewer there, the verdict on a column would be another. `small`: they
   * differ. `equal`: all scored the same, or too few did to say.
   */
  readonly weight: DifferenceWeight;
}

/**
 * By which bands verdicts are given. It is one set of bands for all reviewers, that of their consensus: the verdict
 * that a difference decides on is the one that they give together. Everywhere where differences are weighed, also before
 * there is a consensus (`consensusBands`).
 */
type WeighedWith = Pick<Measurement, 'form' | 'bands'>;

/** What is scored, in the order of what matters to reviewers who must agree; alike, in the order of the scale. */
export function inOrderOfWeight(judged: WeighedWith, reviewers: readonly Entries[]): readonly WeighedPlace[] {
  const weighed = scoredPlaces(judged.form).map((place) => ({ ...place, weight: weightOf(place, judged, reviewers) }));
  return WEIGHTS.flatMap((weight) => weighed.filter((place) => place.weight === weight));
}

/** The same of a consensus that is recorded; nothing in any other measurement. */
export const reviewedPlaces = oncePer((measurement: Measurement): readonly WeighedPlace[] =>
  isConsensus(measurement.consensus)
    ? inOrderOfWeight(
        measurement,
        measurement.consensus.reviewers.map(({ entries }) => entries),
      )
    : [],
);

function weightOf(place: ScoredPlace, judged: WeighedWith, reviewers: readonly Entries[]): DifferenceWeight {
  const pairs = pairsOf(reviewers);
  const apart = pairs.map(([one, other]) => Math.abs(comparedAt(place, one, other)?.difference ?? 0));
  if (apart.some((points) => points >= 2)) return 'large';
  if (reviewers.some((entries) => isForbiddenDivergence(place.row, entries))) return 'forbidden';
  if (apart.every((points) => points === 0)) return 'equal';
  const isDecisive = pairs.some(
    ([one, other]) => changesVerdict(place, judged, one, other) || changesVerdict(place, judged, other, one),
  );
  return isDecisive ? 'verdict' : 'small';
}

/** Every two of a list, once each, in its order. */
export const pairsOf = <Each>(all: readonly Each[]): readonly (readonly [Each, Each])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** Would the verdict on a column of one be another with the score of the other in this place? */
function changesVerdict(place: ScoredPlace, judged: WeighedWith, one: Entries, other: Entries): boolean {
  const swapped = withEntries(
    one,
    columnsOfPlace(place).map((column) => ({
      ...{ item: place.row.item.id, column },
      entry: ratingAt(other, place.row, column),
    })),
  );
  return columnsOfPlace(place).some((column) => {
    const [before, after] = [one, swapped].map((entries) => verdictWith(judged, entries, column));
    // Where a score is missing there is no verdict that it changes.
    return before !== null && after !== null && before !== after;
  });
}

/** Null while scores are missing, or the bands cannot be used. */
function verdictWith({ form, bands }: WeighedWith, entries: Entries, column: ColumnId): Verdict | null {
  const { score, scored, items } = columnTotal(form, entries, column);
  const usable = readBands(bands[bandSetOf(form, column)]);
  return usable === null || scored < items ? null : verdictOf(score, usable);
}
