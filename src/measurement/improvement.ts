import { itemName } from '../scale/item-name';
import type { FormRow, ScoreForm } from '../scale/score-form';

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
