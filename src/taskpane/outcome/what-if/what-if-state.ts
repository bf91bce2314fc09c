import type { Measurement } from '../../../measurement/measurement';
import type { ItemId } from '../../../scale/ids';
import type { ColumnId } from '../../../scale/types';
import type { RoadTarget } from '../../../scoring/road/road';

/** The parts of the tab Uitkomst, where there is a measurement. */
export const OUTCOME_PARTS = ['now', 'whatIf'] as const;
export type OutcomePart = (typeof OUTCOME_PARTS)[number];

/** The parts of Wat als; `scores` only without a measurement, to try scores out. */
export const WHAT_IF_PARTS = ['scores', 'scenario', 'road'] as const;
export type WhatIfPart = (typeof WHAT_IF_PARTS)[number];

/** What the reviewer says of an item on the road to a verdict. */
export const ROAD_MARKS = ['usual', 'hard', 'fixed'] as const;
export type RoadMark = (typeof ROAD_MARKS)[number];

/** What the tab Uitkomst shows; only of the pane, nothing of a measurement in the workbook. */
export interface WhatIfState {
  readonly part: OutcomePart;
  readonly view: WhatIfPart;
  /** The place of the scenario that is worked on; it need not be in use. */
  readonly place: number;
  /** The item that is changed; null until one is chosen here. */
  readonly item: ItemId | null;
  /** Null asks for the verdict above the present one. */
  readonly target: RoadTarget | null;
  /** Null asks for every measured column. */
  readonly columns: readonly ColumnId[] | null;
  readonly marks: Readonly<Partial<Record<ItemId, RoadMark>>>;
  /** Scores that are tried out while the workbook has no measurement; kept nowhere else. */
  readonly tryOut: Measurement | null;
}

export const FRESH_WHAT_IF: WhatIfState = {
  part: 'now',
  view: 'scenario',
  place: 0,
  item: null,
  target: null,
  columns: null,
  marks: {},
  tryOut: null,
};
