import type { Measurement } from '../measurement/measurement';
import { withEntries, type Entries } from '../measurement/entries';
import { isForbiddenDivergence } from '../scoring/findings';
import { readBands, verdictOf } from '../scoring/bands';
import { columnTotal } from '../scoring/totals';
import { bandSetOf } from '../scale/band-sets';
import type { ScoreForm } from '../scale/score-form';
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

/** What of a reviewer's measurement is weighed. */
type Scored = Pick<Measurement, 'entries' | 'bands'>;

/** What is scored, in the order of what matters to reviewers who must agree; alike, in the order of the scale. */
export function inOrderOfWeight(form: ScoreForm, measurements: readonly Scored[]): readonly WeighedPlace[] {
  const weighed = scoredPlaces(form).map((place) => ({ ...place, weight: weightOf(place, form, measurements) }));
  return WEIGHTS.flatMap((weight) => weighed.filter((place) => place.weight === weight));
}

function weightOf(place: ScoredPlace, form: ScoreForm, measurements: readonly Scored[]): DifferenceWeight {
  const pairs = pairsOf(measurements);
  const apart = pairs.map(([one, other]) => Math.abs(comparedAt(place, one.entries, other.entries)?.difference ?? 0));
  if (apart.some((points) => points >= 2)) return 'large';
  if (measurements.some(({ entries }) => isForbiddenDivergence(place.row, entries))) return 'forbidden';
  if (apart.every((points) => points === 0)) return 'equal';
  const isDecisive = pairs.some(
    ([one, other]) => changesVerdict(place, form, one, other) || changesVerdict(place, form, other, one),
  );
  return isDecisive ? 'verdict' : 'small';
}

/** Every two of a list, once each, in its order. */
export const pairsOf = <Each>(all: readonly Each[]): readonly (readonly [Each, Each])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** Would the verdict on a column of one be another with the score of the other in this place? */
function changesVerdict(place: ScoredPlace, form: ScoreForm, one: Scored, other: Scored): boolean {
  const swapped = withEntries(
    one.entries,
    columnsOfPlace(place).map((column) => ({
      ...{ item: place.row.item.id, column },
      entry: ratingAt(other.entries, place.row, column),
    })),
  );
  return columnsOfPlace(place).some((column) => {
    const [before, after] = [one.entries, swapped].map((entries) => verdictWith(form, one, entries, column));
    // Where a score is missing there is no verdict that it changes.
    return before !== null && after !== null && before !== after;
  });
}

/** Null while scores are missing, or the bands cannot be used. */
function verdictWith(form: ScoreForm, { bands }: Scored, entries: Entries, column: ColumnId): Verdict | null {
  const { score, scored, items } = columnTotal(form, entries, column);
  const usable = readBands(bands[bandSetOf(form, column)]);
  return usable === null || scored < items ? null : verdictOf(score, usable);
}
