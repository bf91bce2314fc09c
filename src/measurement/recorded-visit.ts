import { NO_AGREEMENTS, type AgendaEntries, type VisitAgreements } from './agenda';
import type { RecordedPapers } from './papers';

/** What people record of how a visit is prepared and carried out. */
export interface RecordedVisit {
  readonly papers: RecordedPapers;
  /** By its lines; empty ones at the end are left out. */
  readonly agenda: readonly AgendaEntries[];
  readonly agreements: VisitAgreements;
}

export const NO_VISIT: RecordedVisit = { papers: {}, agenda: [], agreements: NO_AGREEMENTS };
