import { anchorText } from '../../measurement/anchor-text';
import type { Measurement } from '../../measurement/measurement';
import type { FormRow } from '../../scale/score-form';
import { RATINGS, type Rating } from '../../scale/types';
import type { RoadStep } from './road';

/** An item on a road. */
export interface ClimbingItem {
  readonly row: FormRow;
  /** Its steps: more than one where A and O climb by themselves. */
  readonly steps: readonly RoadStep[];
  /** The anchors on the way, the lowest first; one that both columns pass asks the same of both and is here once. */
  readonly anchors: readonly StepAnchor[];
}

/** An anchor on the way, and what it asks. */
export interface StepAnchor {
  readonly rating: Rating;
  readonly text: string;
}

/** The items that climb along some steps, in the order of the scale. */
export function climbingItems(measurement: Measurement, steps: readonly RoadStep[]): readonly ClimbingItem[] {
  return measurement.form.rows
    .map((row) => ({ row, steps: steps.filter(({ item }) => item === row.item.id) }))
    .filter((climbing) => climbing.steps.length > 0)
    .map(({ row, steps: own }) => ({
      row,
      steps: own,
      anchors: RATINGS.filter((rating) => own.some(({ from, to }) => rating > from && rating <= to)).map((rating) => ({
        rating,
        text: anchorText(measurement, row.item, rating).text,
      })),
    }));
}
