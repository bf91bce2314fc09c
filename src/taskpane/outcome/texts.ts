import type { OutcomePart } from './what-if/what-if-state';

/** The tab Uitkomst. */
export const OUTCOME_TAB_TEXTS = {
  parts: { now: 'Nu', whatIf: 'Wat als' },
  partChoice: 'Onderdelen van Uitkomst',
} as const satisfies { parts: Record<OutcomePart, string> } & Record<string, unknown>;
