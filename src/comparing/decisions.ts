import type { ReviewerScores } from '../measurement/consensus';
import type { Entries } from '../measurement/entries';
import type { Measurement } from '../measurement/measurement';
import type { Rating } from '../scale/types';
import { columnsOfPlace, ratingAt, scoredPlaces, type ScoredPlace } from './agreement';

/**
 * How far the reviewers are with what is scored as one. `open`: they have no score yet, or two where there may be one.
 * `unexplained`: they have, and why is not written where it is asked: where they differed, or where it is none of theirs.
 * `decided`: they have, and all that is asked is written. `agreed`: all of them scored so by themselves.
 */
export const DECISION_STATUSES = ['open', 'unexplained', 'decided', 'agreed'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** What reviewers scored in one place, and what they came to. */
export interface PlaceDecision {
  readonly place: ScoredPlace;
  /** The largest score minus the smallest; null where fewer than two of them have one. Of both columns the larger. */
  readonly difference: number | null;
  /** Did one of them not score it, or not in all its columns? */
  readonly isMissing: boolean;
  /** Do they have to say why: because they differed, or because the score is none of theirs? */
  readonly asksReason: boolean;
  readonly status: DecisionStatus;
}

/** Is there still something to do: no score that they agree on, or a reason that is asked? */
export const isUndecided = ({ status }: Pick<PlaceDecision, 'status'>): boolean =>
  status === 'open' || status === 'unexplained';

/** What was decided of all that is scored, in the order of the scale; nothing where no reviewers are recorded. */
export const decisionsOf = (measurement: Measurement): readonly PlaceDecision[] =>
  measurement.consensus.reviewers.length === 0
    ? []
    : scoredPlaces(measurement.form).map((place) => decisionAt(measurement, place));

/** How far a consensus is. */
export interface ConsensusStanding {
  /** How many places there are in which reviewers differ, and in how many places nothing is decided yet. */
  readonly differences: number;
  readonly open: number;
  /** In how many places a reason is asked that is not written. */
  readonly unexplained: number;
}

/** Null where no reviewers are recorded. */
export function consensusStanding(measurement: Measurement): ConsensusStanding | null {
  const decisions = decisionsOf(measurement);
  if (decisions.length === 0) return null;
  const count = (is: (decision: PlaceDecision) => boolean) => decisions.filter(is).length;
  return {
    differences: count(({ difference }) => (difference ?? 0) > 0),
    open: count(({ status }) => status === 'open'),
    unexplained: count(({ status }) => status === 'unexplained'),
  };
}

/** Did a reviewer score all that a form asks? */
export const hasScoredAll = ({ form }: Measurement, { entries }: ReviewerScores): boolean =>
  scoredPlaces(form).every((place) =>
    columnsOfPlace(place).every((column) => ratingAt(entries, place.row, column) !== null),
  );

export function decisionAt({ entries, consensus }: Measurement, place: ScoredPlace): PlaceDecision {
  const { reviewers, reasons } = consensus;
  const spreads = columnsOfPlace(place).map((column) => spreadOf(ratingsIn(place, column, reviewers)));
  const difference = spreads.reduce<number | null>(
    (largest, spread) => (spread === null ? largest : Math.max(largest ?? 0, spread)),
    null,
  );
  const isMissing = columnsOfPlace(place).some(
    (column) => ratingsIn(place, column, reviewers).length < reviewers.length,
  );
  const score = scoreAt(entries, place);
  const isOneOfTheirs = reviewers.some((reviewer) =>
    columnsOfPlace(place).some((column) => ratingAt(reviewer.entries, place.row, column) === score),
  );
  const asksReason = (difference ?? 0) > 0 || (score !== null && !isOneOfTheirs);
  const reason = reasons[place.row.item.id]?.[place.column]?.trim() ?? '';
  return {
    ...{ place, difference, isMissing, asksReason },
    status:
      score === null
        ? 'open'
        : asksReason
          ? reason === ''
            ? 'unexplained'
            : 'decided'
          : isMissing
            ? 'decided'
            : 'agreed',
  };
}

/** The one score in a place; null where a column of it has none, or both have another. */
function scoreAt(entries: Entries, place: ScoredPlace): Rating | null {
  const [first = null, ...others] = columnsOfPlace(place).map((column) => ratingAt(entries, place.row, column));
  return others.every((rating) => rating === first) ? first : null;
}

const ratingsIn = (
  { row }: ScoredPlace,
  column: Parameters<typeof ratingAt>[2],
  reviewers: readonly Pick<ReviewerScores, 'entries'>[],
): readonly Rating[] => reviewers.flatMap(({ entries }) => ratingAt(entries, row, column) ?? []);

const spreadOf = (ratings: readonly Rating[]): number | null =>
  ratings.length < 2 ? null : Math.max(...ratings) - Math.min(...ratings);
