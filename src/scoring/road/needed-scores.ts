import type { BandEntries } from '../../measurement/band-entries';
import { readBands } from '../bands';
import type { Total } from '../totals';
import { ROAD_TARGETS, type RoadTarget } from './road';

/** What the items of a column that have no valid score yet must bring for a verdict. */
export interface NeededScores {
  readonly verdict: RoadTarget;
  /** Whether they can: at 5 they would be enough. */
  readonly reachable: boolean;
  /** How many items they are. */
  readonly items: number;
  /** The least that they must add up to, never less than 1 each; null out of reach. */
  readonly points: number | null;
  /** That as a mean score, 1-5, up to two decimals; null out of reach. */
  readonly mean: number | null;
}

/**
 * For each verdict what is still needed of the items without a valid score, the lowest verdict first. Nothing for a
 * total that is complete, or where the bands cannot be used. As in the range of a total, a partner of a score to which
 * it must be equal is left out of account.
 */
export function neededScores(
  { score, scored, items: all, range }: Total,
  entries: BandEntries,
): readonly NeededScores[] {
  const bands = readBands(entries);
  const items = all - scored;
  if (bands === null || items === 0) return [];
  return ROAD_TARGETS.map((verdict) => {
    if (range[1] < bands[verdict]) return { verdict, reachable: false, items, points: null, mean: null };
    const points = Math.max(items, bands[verdict] - score);
    return { verdict, reachable: true, items, points, mean: Math.ceil((points * 100) / items) / 100 };
  });
}
