import { EMPTY_AGENDA_ENTRIES } from '../../src/measurement/agenda';
import { EMPTY_PAPER } from '../../src/measurement/papers';
import { NO_VISIT, type RecordedVisit } from '../../src/measurement/recorded-visit';

/** Something of each sheet on which a visit is prepared, so that a workbook has them all. */
export const USED_VISIT: RecordedVisit = {
  ...NO_VISIT,
  papers: { files: { ...EMPTY_PAPER, asked: '2026-11-02' } },
  agenda: [{ ...EMPTY_AGENDA_ENTRIES, activity: 'CL' }],
};
