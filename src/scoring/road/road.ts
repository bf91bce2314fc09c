import type { ItemId } from '../../scale/ids';
import type { ColumnId, Rating } from '../../scale/types';
import { VERDICTS, type Verdict } from '../../scale/verdicts';

/** A verdict that a programme can climb to. */
export type RoadTarget = Exclude<Verdict, 'geen'>;

/** All of them, the lowest first. */
export const ROAD_TARGETS = VERDICTS.filter((verdict) => verdict !== 'geen');

/** What a road is asked for. */
export interface RoadRequest {
  readonly to: RoadTarget;
  /** The columns that must earn the verdict: one or more of those that are measured. */
  readonly columns: readonly ColumnId[];
  /** Items that cannot move; of an item that is hard too, this counts. */
  readonly fixed: ReadonlySet<ItemId>;
  /** Items of which every anchor costs `HARD_WEIGHT`. */
  readonly hard: ReadonlySet<ItemId>;
}

/** What an anchor costs at an item that the reviewer marks as hard; at another it costs 1. */
export const HARD_WEIGHT = 3;

/** An item that climbs; `AO` where both columns do so with one climb. */
export interface RoadStep {
  readonly item: ItemId;
  readonly column: ColumnId | 'AO';
  /** Of two columns that differ, the lower. */
  readonly from: Rating;
  readonly to: Rating;
}

/** The least that leads from the present scores to a verdict. */
export interface Road {
  /**
   * Whether the verdict can be reached; of an incomplete measurement, whether it is within reach of the scores that are
   * still to come, without any climb.
   */
  readonly reachable: boolean;
  /** Anchors climbed, each times the weight of its item; null where there is no road. */
  readonly effort: number | null;
  /** How many items climb; one that climbs in both columns counts once. Null where there is no road. */
  readonly items: number | null;
  /** In the order of the scale, A before O: at most one for each item and column. */
  readonly steps: readonly RoadStep[];
  /** Of every measured column, at the end of the road: the sum of its valid scores. Without a road, as they are. */
  readonly totals: Readonly<Partial<Record<ColumnId, number>>>;
  readonly obstacle: RoadObstacle | null;
}

/**
 * Why there is no road: the bands of an asked column cannot be used; a forbidden divergence stands at an item that
 * cannot move; an asked column misses scores or holds something else; or not even all that may move, at 5, suffices.
 */
export type RoadObstacle = 'bands' | 'fixed-divergence' | 'incomplete' | 'too-high';
