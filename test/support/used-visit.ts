import { EMPTY_PAPER } from '../../src/measurement/papers';
import type { RecordedVisit } from '../../src/measurement/recorded-visit';

/** Something of each sheet on which a visit is prepared, so that a workbook has them all. */
export const USED_VISIT: RecordedVisit = {
  papers: { files: { ...EMPTY_PAPER, asked: '2026-11-02' } },
};
