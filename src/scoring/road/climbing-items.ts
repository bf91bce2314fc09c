import type { Measurement } from '../../measurement/measurement';
import type { FormRow } from '../../scale/score-form';
import { RATINGS, type Rating } from '../../scale/types';
import { askedFor } from '../asked-anchor';
import type { RoadStep } from './road';

/** An item on a road. */
export interface ClimbingItem {
  readonly row: FormRow;
  /** Its steps: more than one where A and O climb by themselves. */
  readonly steps: readonly RoadStep[];
  /** The anchors on the way, the lowest first; one that both columns pass asks the same of both and is here once. */
  readonly anchors: readonly StepAnchor[];
}

/** An anchor on the way, and what it asks (`askedFor`). */
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
      anchors: RATINGS.flatMap((rating) => {
        const columns = own
          .filter(({ from, to }) => rating > from && rating <= to)
          .flatMap(({ column }) => (column === 'AO' ? row.open : [column]));
        return columns.length === 0 ? [] : [{ rating, text: askedFor(measurement, row, columns, rating).text }];
      }),
    }));
}
