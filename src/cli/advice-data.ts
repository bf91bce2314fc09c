import type { Advice } from '../scoring/evidence/advise';

/** Advice as the commands print it as JSON; `problems` only where something recorded cannot be. */
export function adviceData({ anchors, value, rounded, rule, problems }: Advice): object {
  return { anchors, value, rounded, rule, ...(problems.length > 0 ? { problems } : {}) };
}
