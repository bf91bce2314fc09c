import { itemName } from '../scale/item-name';
import type { FormRow, ScoreForm } from '../scale/score-form';
import { priorities, type Priority } from '../scoring/priorities';
import { anchorText } from './anchor-text';
import type { Measurement } from './measurement';

/** So many lines the improvement plan has room for: one for every item of the longest form, and some of one's own. */
export const MOST_IMPROVEMENTS = 40;

/** What can be said of an action in the improvement plan. */
export const IMPROVEMENT_STATUSES = ['nog te doen', 'loopt', 'klaar'] as const;

/** A line of the improvement plan, as people typed it. */
export interface Improvement {
  /** The id of the item, its name, or whatever else was typed in its place; may be empty. */
  readonly item: string;
  readonly action: string;
  readonly owner: string;
  /** ISO date, or the text that was typed where it is no date; empty if not filled in. */
  readonly date: string;
  readonly status: string;
}

export const EMPTY_IMPROVEMENT: Improvement = { item: '', action: '', owner: '', date: '', status: '' };

export const isImprovementFilled = (line: Improvement): boolean =>
  Object.values(line).some((text: string) => text.trim() !== '');

/** The item that a line is about, by its id or its name ("Begeleiding 7"); undefined where it names none. */
export function improvementRow({ rows }: ScoreForm, { item }: Pick<Improvement, 'item'>): FormRow | undefined {
  const text = item.trim().replace(/ +/g, ' ').toLowerCase();
  return rows.find((row) => row.item.id === text || itemName(row.item).toLowerCase() === text);
}

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
        recommendation === '' ? `Naar anker ${next}: ${anchorText(measurement, item, next).text}` : recommendation;
      return {
        line: free[index] ?? 0,
        improvement: { ...EMPTY_IMPROVEMENT, item: itemName(item), action, status: IMPROVEMENT_STATUSES[0] },
      };
    });
}
