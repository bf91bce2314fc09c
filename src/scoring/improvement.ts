/** What can be said of an action in the improvement plan. */
export const IMPROVEMENT_STATUSES = ['nog te doen', 'loopt', 'klaar'] as const;

/** A line of the improvement plan, as people typed it. */
export interface Improvement {
  /** The id of the item; empty, or what was typed in its place. */
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
