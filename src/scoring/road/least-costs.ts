import { after, mostGain, times, type ClimbingRow, type Points } from './climbing-row';

/**
 * What some rows cost at least, for every pair of points that can be needed of them: line by line, the second need along
 * the line. All tables of a puzzle are of one size.
 */
export interface LeastCosts {
  /** The length of a line. */
  readonly width: number;
  readonly costs: Int32Array;
}

/** A climb of a part of a row, or of more, at its price. */
type Priced = Readonly<{ gain: Points; cost: number }>;

/** The needs from one pair of points to another, both included. */
type PointsRange = Readonly<{ from: Points; to: Points }>;

/** More than any cost; so small that a sum with it is still a whole number of 32 bits. */
const NEVER = 2 ** 30;

/** The cost of a unit of effort where that of a row is 1: all rows together do not outweigh it. */
export const effortCost = (rows: readonly ClimbingRow[]) => rows.length + 1;

export const costAt = ({ width, costs }: LeastCosts, [first, second]: Points): number =>
  costs[first * width + second] ?? NEVER;

/** What the rows from each one on cost at least; at the end what no rows cost, of which nothing can be needed. */
export function leastCosts(rows: readonly ClimbingRow[], needed: Points): readonly LeastCosts[] {
  const never: LeastCosts = {
    width: needed[1] + 1,
    costs: new Int32Array((needed[0] + 1) * (needed[1] + 1)).fill(NEVER),
  };
  const end: LeastCosts = { ...never, costs: never.costs.slice().fill(0, 0, 1) };
  const unit = effortCost(rows);
  return rows.reduceRight<readonly LeastCosts[]>(
    (tables, row, index) => {
      const [later = end] = tables;
      // No less than the earlier rows surely leave, and no more than the rows from here on can bring.
      const leftBy = (count: number) => after(needed, mostGain(rows.slice(0, count)));
      const to = lower(needed, mostGain(rows.slice(index)));
      const climbing = withParts(row, later, unit, { from: leftBy(index + 1), to });
      const { gain, effort } = row.forced ?? { gain: [0, 0], effort: 0 };
      const moving: Priced = { gain, cost: effort * unit + 1 };
      return [cheaper(row.forced ? never : later, climbing, moving, { from: leftBy(index), to }), ...tables];
    },
    [end],
  );
}

const lower = (one: Points, other: Points): Points => [Math.min(one[0], other[0]), Math.min(one[1], other[1])];

/** The least once every part of a row may climb; that the row is one that moves is not counted here. */
function withParts({ parts }: ClimbingRow, later: LeastCosts, unit: number, range: PointsRange): LeastCosts {
  return parts.reduce((least, { gain, effort, room }) => {
    const leaps = leapsTo(room).map((leap): Priced => ({ gain: times(gain, leap), cost: effort * unit * leap }));
    return leaps.reduce((lower, leap) => cheaper(lower, lower, leap, range), least);
  }, later);
}

/** Leaps of which some together give every number of anchors up to `room`, and none above it: 1, 1 and 2 for 4. */
function leapsTo(room: number): number[] {
  if (room === 0) return [];
  const half = Math.floor(room / 2);
  return [...leapsTo(half), room - half];
}

/** The lower cost for each need in a range: without a climb, or with one. */
function cheaper(without: LeastCosts, rest: LeastCosts, { gain, cost }: Priced, { from, to }: PointsRange): LeastCosts {
  const { width } = without;
  const [firstGain, secondGain] = gain;
  const costs = new Int32Array(without.costs.length).fill(NEVER);
  for (let first = from[0]; first <= to[0]; first += 1) {
    const line = first * width;
    const restLine = Math.max(0, first - firstGain) * width;
    // Numbers only: this is carried out a hundred thousand times for one road.
    for (let second = from[1]; second <= to[1]; second += 1) {
      const staying = without.costs[line + second] ?? NEVER;
      const climbing = cost + (rest.costs[second > secondGain ? restLine + second - secondGain : restLine] ?? NEVER);
      costs[line + second] = climbing < staying ? climbing : staying;
    }
  }
  return { width, costs };
}
