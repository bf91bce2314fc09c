import { anchorText } from '../measurement/anchor-text';
import {
  EMPTY_IMPROVEMENT,
  IMPROVEMENT_STATUSES,
  improvementRow,
  isImprovementFilled,
  MOST_IMPROVEMENTS,
  type Improvement,
} from '../measurement/improvement';
import type { Measurement } from '../measurement/measurement';
import { itemName } from '../scale/item-name';
import { priorities, type Priority } from './priorities';
import { suggestedAction } from './texts';

/** A line that the priorities add to the improvement plan. */
export interface SuggestedImprovement {
  /** The line it belongs on, counted from 0. */
  readonly line: number;
  readonly improvement: Improvement;
}

/** The priorities that have no line in the plan. */
export function unplannedPriorities(measurement: Measurement): readonly Priority[] {
  const { form, improvements } = measurement;
  const planned = new Set(improvements.map((line) => improvementRow(form, line)));
  return priorities(measurement).filter(({ row }) => !planned.has(row));
}

/**
 * Lines that the priorities add to the plan, each on a line that is empty: for an item that has a line already nothing is
 * added, and what a person typed is never touched. The action is the recommendation for the item, or else what its next
 * anchor asks.
 */
export function suggestedImprovements(measurement: Measurement): readonly SuggestedImprovement[] {
  const { improvements, recommendations } = measurement;
  const free = Array.from({ length: MOST_IMPROVEMENTS }, (_, line) => line).filter(
    (line) => !isImprovementFilled(improvements[line] ?? EMPTY_IMPROVEMENT),
  );
  return unplannedPriorities(measurement)
    .slice(0, free.length)
    .map(({ row: { item }, next }, index) => {
      const recommendation = recommendations[item.id]?.trim() ?? '';
      const action =
        recommendation === '' ? suggestedAction(next, anchorText(measurement, item, next).text) : recommendation;
      return {
        line: free[index] ?? 0,
        improvement: { ...EMPTY_IMPROVEMENT, item: itemName(item), action, status: IMPROVEMENT_STATUSES[0] },
      };
    });
}
