import type { RecordedPapers } from './papers';

/** What people record of how a visit is prepared. */
export interface RecordedVisit {
  readonly papers: RecordedPapers;
}

export const NO_VISIT: RecordedVisit = { papers: {} };
