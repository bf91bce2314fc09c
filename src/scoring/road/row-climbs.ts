import type { FormRow } from '../../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../scale/types';
import { readEntry } from '../entry';
import { entryOf, type Entries } from '../measurement';
import type { Climb } from './least-effort';
import { HARD_WEIGHT, type RoadRequest, type RoadStep } from './road';

/** A climb of a row of the scale, and how it is told. */
export interface RowClimb extends Climb {
  readonly steps: readonly RoadStep[];
}

/**
 * Every way in which a row can climb, the one that climbs most first: in A, and then in O. Of a row that must be equal
 * both columns climb to one score, also when only one is asked; a partner that has no valid score counts as the other,
 * as it will have to be scored the same.
 * @param columns the asked columns, one or two, in which every score is valid
 */
export function rowClimbs(
  row: FormRow,
  entries: Entries,
  columns: readonly ColumnId[],
  request: RoadRequest,
): readonly RowClimb[] {
  return row.mustBeEqual ? jointClimbs(row, entries, columns, request) : freeClimbs(row, entries, columns, request);
}

function jointClimbs(row: FormRow, entries: Entries, columns: readonly ColumnId[], request: RoadRequest): RowClimb[] {
  const scores = row.open.map((column) => ratingOf(entries, row, column)).filter((rating) => rating !== null);
  const [lowest, highest] = [Math.min(...scores) as Rating, Math.max(...scores) as Rating];
  return upFrom(highest, row, request).map((to) => ({
    gains: gains(columns, (column) => to - (ratingOf(entries, row, column) ?? to)),
    effort: (to - lowest) * weight(row, request),
    moves: to > lowest,
    steps: to > lowest ? [{ item: row.item.id, column: 'AO', from: lowest, to }] : [],
  }));
}

function freeClimbs(row: FormRow, entries: Entries, columns: readonly ColumnId[], request: RoadRequest): RowClimb[] {
  const choices = columns
    .filter((column) => row.open.includes(column))
    .reduce<readonly (readonly RoadStep[])[]>(
      (all, column) => {
        const from = ratingOf(entries, row, column);
        if (from === null) return all;
        const steps = upFrom(from, row, request).map((to): RoadStep => ({ item: row.item.id, column, from, to }));
        return all.flatMap((earlier) => steps.map((step) => [...earlier, step]));
      },
      [[]],
    );
  return choices.map((choice): RowClimb => {
    const steps = choice.filter(({ from, to }) => to > from);
    return {
      gains: gains(columns, (column) => anchorsClimbed(steps.filter((step) => step.column === column))),
      effort: anchorsClimbed(steps) * weight(row, request),
      moves: steps.length > 0,
      steps,
    };
  });
}

/** The scores to which a row can go from one, the highest first. */
const upFrom = (rating: Rating, { item }: FormRow, { fixed }: RoadRequest): Rating[] =>
  fixed.has(item.id) ? [rating] : RATINGS.filter((to) => to >= rating).toReversed();

const anchorsClimbed = (steps: readonly RoadStep[]) => steps.reduce((sum, { from, to }) => sum + to - from, 0);

const weight = ({ item }: FormRow, { hard }: RoadRequest) => (hard.has(item.id) ? HARD_WEIGHT : 1);

const gains = ([first, second]: readonly ColumnId[], gainIn: (column: ColumnId) => number): [number, number] => [
  first === undefined ? 0 : gainIn(first),
  second === undefined ? 0 : gainIn(second),
];

function ratingOf(entries: Entries, { item }: FormRow, column: ColumnId): Rating | null {
  const value = readEntry(entryOf(entries, item.id, column));
  return typeof value === 'number' ? value : null;
}
