import { entryOf, type Entries } from '../../measurement/entries';
import { readEntry } from '../../measurement/entry';
import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../scale/types';
import type { Climb, ClimbingRow, Part, Points } from './climbing-row';
import { HARD_WEIGHT, type RoadRequest, type RoadStep } from './road';

/** A row of the scale as a row of the puzzle. */
export interface RoadRow extends ClimbingRow {
  readonly parts: readonly RoadPart[];
}

interface RoadPart extends Part {
  readonly item: ItemId;
  readonly column: RoadStep['column'];
  /** Where its step begins. */
  readonly from: Rating;
  /** Where it may stay: above `from` where A and O differ and must not. */
  readonly start: Rating;
}

/**
 * What can climb in a row, and with how much effort. Where A and O must be equal they climb together, also when only one
 * is asked; a partner that has no valid score counts as the other, as it will have to be scored the same.
 * @param columns the asked columns, one or two, in which every score is valid
 */
export function roadRow(row: FormRow, entries: Entries, columns: readonly ColumnId[], request: RoadRequest): RoadRow {
  return row.mustBeEqual ? jointRow(row, entries, columns, request) : freeRow(row, entries, columns, request);
}

/** What a climb of a row comes to, a step for each part. */
export function stepsOf({ row: { parts }, anchors }: Climb<RoadRow>): readonly RoadStep[] {
  return parts.flatMap(({ item, column, from, start }, index) => {
    const to = RATINGS.find((rating) => rating === start + (anchors[index] ?? 0));
    return to === undefined || to === from ? [] : [{ item, column, from, to }];
  });
}

function jointRow(row: FormRow, entries: Entries, columns: readonly ColumnId[], request: RoadRequest): RoadRow {
  const scores = row.open.map((column) => ratingOf(row, entries, column)).filter((rating) => rating !== null);
  const [from, start] = [Math.min(...scores) as Rating, Math.max(...scores) as Rating];
  const gain = pointsIn(columns, (column) => start - (ratingOf(row, entries, column) ?? start));
  return {
    parts: [
      roadPart(
        row,
        'AO',
        [from, start],
        pointsIn(columns, () => 1),
        request,
      ),
    ],
    forced: start === from ? null : { gain, effort: (start - from) * weightOf(row, request) },
  };
}

function freeRow(row: FormRow, entries: Entries, columns: readonly ColumnId[], request: RoadRequest): RoadRow {
  const parts = columns
    .filter((column) => row.open.includes(column))
    .flatMap((column) => {
      const rating = ratingOf(row, entries, column);
      if (rating === null) return [];
      return [
        roadPart(
          row,
          column,
          [rating, rating],
          pointsIn(columns, (each) => (each === column ? 1 : 0)),
          request,
        ),
      ];
    });
  return { parts, forced: null };
}

function roadPart(
  row: FormRow,
  column: RoadPart['column'],
  [from, start]: readonly [Rating, Rating],
  gain: Points,
  request: RoadRequest,
): RoadPart {
  const room = request.fixed.has(row.item.id) ? 0 : 5 - start;
  return { item: row.item.id, column, from, start, gain, effort: weightOf(row, request), room };
}

const weightOf = ({ item }: FormRow, { hard }: RoadRequest) => (hard.has(item.id) ? HARD_WEIGHT : 1);

/** Points for the first asked column and for the second; none where only one is asked. */
const pointsIn = ([first, second]: readonly ColumnId[], points: (column: ColumnId) => number): Points => [
  first === undefined ? 0 : points(first),
  second === undefined ? 0 : points(second),
];

function ratingOf({ item }: FormRow, entries: Entries, column: ColumnId): Rating | null {
  const value = readEntry(entryOf(entries, item.id, column));
  return typeof value === 'number' ? value : null;
}
