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
import { askedFor } from './asked-anchor';
import { MOST_PRIORITIES, priorities, type Priority } from './priorities';
import { suggestedAction } from './texts';

/** A line that the priorities add to the improvement plan. */
export interface SuggestedImprovement {
  /** The line it belongs on, counted from 0. */
  readonly line: number;
  readonly improvement: Improvement;
}

/** The priorities that have no line in the plan: every item with a recommendation is among them, however many there are. */
export function unplannedPriorities(measurement: Measurement): readonly Priority[] {
  const { form, improvements } = measurement;
  const planned = new Set(improvements.map((line) => improvementRow(form, line)));
  const recommended = priorities(measurement, form.rows.length).filter(({ recommendation }) => recommendation !== '');
  return priorities(measurement, Math.max(MOST_PRIORITIES, recommended.length)).filter(({ row }) => !planned.has(row));
}

/**
 * Lines that the priorities add to the plan, each on a line that is empty: for an item that has a line already nothing is
 * added, and what a person typed is never touched. The action is the recommendation for the item, or else what its next
 * anchor asks (`askedFor`).
 */
export function suggestedImprovements(measurement: Measurement): readonly SuggestedImprovement[] {
  const { improvements } = measurement;
  const free = Array.from({ length: MOST_IMPROVEMENTS }, (_, line) => line).filter(
    (line) => !isImprovementFilled(improvements[line] ?? EMPTY_IMPROVEMENT),
  );
  return unplannedPriorities(measurement)
    .slice(0, free.length)
    .map((priority, index) => ({
      line: free[index] ?? 0,
      improvement: {
        ...EMPTY_IMPROVEMENT,
        item: itemName(priority.row.item),
        action: actionOf(measurement, priority),
        status: IMPROVEMENT_STATUSES[0],
      },
    }));
}

function actionOf(measurement: Measurement, { row, columns, next, recommendation }: Priority): string {
  if (recommendation !== '' || next === null) return recommendation;
  const { text, isThere } = askedFor(measurement, row, columns, next);
  return isThere ? text : suggestedAction(next, text);
}
