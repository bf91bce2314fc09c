import type { Measurement } from '../../../src/measurement/measurement';
import type { FormRow } from '../../../src/scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../../src/scale/types';
import type { RoadRequest, RoadStep } from '../../../src/scoring/road/road';

/** A row at the end of a road: the score of each of its open columns that has one. */
type Scores = Readonly<Partial<Record<ColumnId, Rating>>>;

interface End {
  readonly effort: number;
  readonly items: number;
  readonly steps: readonly RoadStep[];
  /** How many anchors are climbed: of each item together where it must be equal, else in A and in O. */
  readonly climbed: readonly number[];
}

/**
 * The road as the issue words it, found by trying every score that every cell can get, also in columns that nobody
 * asked; null where none of them will do. For a few rows only.
 * @param bounds the totals that the asked columns must reach
 */
export function roadByTrying(
  { form, entries }: Measurement,
  bounds: Readonly<Partial<Record<ColumnId, number>>>,
  request: RoadRequest,
): End | null {
  const rows = form.rows.map((row) => {
    const now = (entries[row.item.id] ?? {}) as Scores;
    return outcomes(row, now, request).map((then) => ({ then, ...climbOf(row, now, then, request) }));
  });
  let best: End | null = null;
  const visit = (index: number, totals: Readonly<Record<string, number>>, end: End) => {
    if (index === rows.length) {
      if (
        request.columns.every((column) => (totals[column] ?? 0) >= (bounds[column] ?? 0)) &&
        (!best || isBetter(end, best))
      )
        best = end;
      return;
    }
    for (const { then, steps, effort, climbed } of rows[index] ?? []) {
      const sums = Object.fromEntries(
        form.columns.map((column) => [column, (totals[column] ?? 0) + (then[column] ?? 0)]),
      );
      visit(index + 1, sums, {
        effort: end.effort + effort,
        items: end.items + (steps.length > 0 ? 1 : 0),
        steps: [...end.steps, ...steps],
        climbed: [...end.climbed, ...climbed],
      });
    }
  };
  visit(0, {}, { effort: 0, items: 0, steps: [], climbed: [] });
  return best;
}

/** Least effort, then fewest items, then the first item that climbs more, in A before O. */
function isBetter(one: End, other: End): boolean {
  if (one.effort !== other.effort) return one.effort < other.effort;
  if (one.items !== other.items) return one.items < other.items;
  const place = one.climbed.findIndex((count, index) => count !== other.climbed[index]);
  return place >= 0 && (one.climbed[place] ?? 0) > (other.climbed[place] ?? 0);
}

/** Every way to score a row without a score that falls, a fixed item that moves, or a forbidden divergence. */
function outcomes({ item, open, mustBeEqual }: FormRow, now: Scores, { fixed }: RoadRequest): Scores[] {
  const all = open.reduce<Scores[]>(
    (found, column) =>
      found.flatMap((scores) =>
        scoresFrom(now[column], mustBeEqual).map((score) =>
          score === undefined ? scores : { ...scores, [column]: score },
        ),
      ),
    [{}],
  );
  return all.filter((then) => {
    if (mustBeEqual && then.A !== then.O) return false;
    return !fixed.has(item.id) || open.every((column) => now[column] === undefined || then[column] === now[column]);
  });
}

/** Where there is no score none comes, unless it must be the one of the other column. */
function scoresFrom(score: Rating | undefined, mustBeEqual: boolean): (Rating | undefined)[] {
  if (score === undefined) return mustBeEqual ? [...RATINGS] : [undefined];
  return RATINGS.filter((rating) => rating >= score);
}

function climbOf({ item, open, mustBeEqual }: FormRow, now: Scores, then: Scores, { hard }: RoadRequest) {
  const weight = hard.has(item.id) ? 3 : 1;
  const columns = mustBeEqual ? (['AO'] as const) : open;
  const steps = columns.flatMap((column): RoadStep[] => {
    const scores = column === 'AO' ? open.map((each) => now[each]) : [now[column]];
    const from = Math.min(...scores.filter((score) => score !== undefined)) as Rating;
    const to = column === 'AO' ? then.A : then[column];
    return to === undefined || !(to > from) ? [] : [{ item: item.id, column, from, to }];
  });
  const climb = (some: readonly RoadStep[]) => some.reduce((total, { from, to }) => total + to - from, 0);
  const climbed = columns.map((column) => climb(steps.filter((step) => step.column === column)));
  return { steps, effort: climb(steps) * weight, climbed };
}
