import { after, everyClimb, mostGain, type Climb, type ClimbingRow, type Points } from './climbing-row';
import { costAt, effortCost, leastCosts } from './least-costs';

/**
 * A climb for each row, so that together they cover both needs: with the least effort; of these over the fewest rows
 * that move; of these with the most anchors in the first part of the first row, then in the next part, and so on.
 *
 * Exact: from the last row back, the least is computed for the rows from there on and all that can be needed of them.
 * @returns null where all that can climb does not cover the needs
 */
export function leastEffort<R extends ClimbingRow>(rows: readonly R[], needed: Points): readonly Climb<R>[] | null {
  const [first, second] = after(needed, mostGain(rows));
  // Bands can be typed of any height: no tables are made for needs that cannot be covered.
  if (first > 0 || second > 0) return null;
  const tables = leastCosts(rows, needed);
  const costOf = ({ effort, moves }: Climb) => effort * effortCost(rows) + (moves ? 1 : 0);
  let need = needed;
  return rows.flatMap((row, index) => {
    const [here, later] = tables.slice(index);
    if (!here || !later) return [];
    const least = costAt(here, need);
    const climb = everyClimb(row).find((each) => costOf(each) + costAt(later, after(need, each.gain)) === least);
    if (!climb) return [];
    need = after(need, climb.gain);
    return [climb];
  });
}
