/** Points towards the first need and towards the second: whole, 0 or more. */
export type Points = readonly [number, number];

/** One way in which a row can climb, or stay as it is. */
export interface Climb {
  readonly gains: Points;
  /** Whole, 0 or more. */
  readonly effort: number;
  /** Whether anything climbs: such rows are counted. */
  readonly moves: boolean;
}

/**
 * One climb for each row, so that the gains cover both needs: with the least effort; of these the fewest rows that
 * move; of these the one that takes in the earliest row the earliest of its climbs, then in the next, and so on.
 *
 * Exact: from the last row back, the least is computed for the rows from there on and all that can be needed of them.
 * @param rows the climbs of each row in order of preference
 * @returns null where all climbs together do not cover the needs
 */
export function leastEffort<C extends Climb>(rows: readonly (readonly C[])[], needed: Points): readonly C[] | null {
  const [first, second] = mostGained(rows);
  // Bands can be typed of any height: no table is made for needs that cannot be covered.
  if (first < needed[0] || second < needed[1]) return null;
  // Effort before rows: all rows together do not outweigh one unit of effort.
  const costOf = ({ effort, moves }: Climb) => effort * (rows.length + 1) + (moves ? 1 : 0);
  const tables = rows.reduceRight<readonly LeastCosts[]>(
    (later, climbs, row) => {
      // No less than the earlier rows surely leave, and no more than the rows from here on can bring.
      const from = after(needed, mostGained(rows.slice(0, row)));
      const to = lower(needed, mostGained(rows.slice(row)));
      return [leastFrom(climbs, costOf, later[0] ?? NOTHING_LEFT, { from, to }), ...later];
    },
    [NOTHING_LEFT],
  );
  if (costAt(tables[0] ?? NOTHING_LEFT, ...needed) >= NEVER) return null;
  let need = needed;
  return rows.flatMap((climbs, row) => {
    const [here = NOTHING_LEFT, next = NOTHING_LEFT] = tables.slice(row);
    const least = costAt(here, ...need);
    const chosen = climbs.find((climb) => costOf(climb) + costAt(next, ...after(need, climb.gains)) === least);
    if (!chosen) return [];
    need = after(need, chosen.gains);
    return [chosen];
  });
}

/** What some rows cost at least, for every need between two; line by line, the second need along the line. */
interface LeastCosts {
  readonly from: Points;
  readonly to: Points;
  readonly costs: Int32Array;
}

/** Without rows nothing can be needed any more. */
const NOTHING_LEFT: LeastCosts = { from: [0, 0], to: [0, 0], costs: Int32Array.of(0) };

/** More than any cost; so small that a sum with it is still a whole number of 32 bits. */
const NEVER = 2 ** 30;

const width = ({ from, to }: Pick<LeastCosts, 'from' | 'to'>) => to[1] - from[1] + 1;

function costAt(table: LeastCosts, first: number, second: number): number {
  if (first > table.to[0] || second > table.to[1]) return NEVER;
  return table.costs[(first - table.from[0]) * width(table) + second - table.from[1]] ?? NEVER;
}

/** The least for a row and those after it, of which the least is known. */
function leastFrom(
  climbs: readonly Climb[],
  costOf: (climb: Climb) => number,
  later: LeastCosts,
  { from, to }: Pick<LeastCosts, 'from' | 'to'>,
): LeastCosts {
  const costs = new Int32Array((to[0] - from[0] + 1) * width({ from, to })).fill(NEVER);
  for (const climb of climbs) {
    const cost = costOf(climb);
    // Numbers, not pairs of them: this is carried out a hundred thousand times.
    const [firstGain, secondGain] = climb.gains;
    let place = 0;
    for (let first = from[0]; first <= to[0]; first += 1) {
      for (let second = from[1]; second <= to[1]; second += 1, place += 1) {
        const firstLeft = first > firstGain ? first - firstGain : 0;
        const secondLeft = second > secondGain ? second - secondGain : 0;
        const total = cost + costAt(later, firstLeft, secondLeft);
        if (total < (costs[place] ?? NEVER)) costs[place] = total;
      }
    }
  }
  return { from, to, costs };
}

/** What is still needed after some gains. */
const after = ([first, second]: Points, [firstGain, secondGain]: Points): Points => [
  Math.max(0, first - firstGain),
  Math.max(0, second - secondGain),
];

const lower = (one: Points, other: Points): Points => [Math.min(one[0], other[0]), Math.min(one[1], other[1])];

/** The most that rows can bring of each need. */
function mostGained(rows: readonly (readonly Climb[])[]): Points {
  const most = (climbs: readonly Climb[], need: 0 | 1) => Math.max(...climbs.map(({ gains }) => gains[need]));
  return rows.reduce<Points>(([first, second], climbs) => [first + most(climbs, 0), second + most(climbs, 1)], [0, 0]);
}
