import { beginConsensus } from '../../src/comparing/consensus';
import type { Measurement } from '../../src/measurement/measurement';
import { measurementId } from './measurement-ids';
import { allScored, formOf } from './measurements';
import { emptyAo } from './example-measurement';

const INTEGRATED = formOf('integrated');

/**
 * The consensus that two reviewers begin who scored nearly all 4. B gave 2 to Bezetting 2, two points less (`large`), 5 to
 * Bezetting 3 in A (`small`), and 3 to Begeleiding 1b, with which 100 of 125 is 99 and no longer good (`verdict`). Of what
 * they found on Bezetting 2 the evidence of A points to 4 (92 %), that of B to 1 (50 %).
 */
export function consensusOfTwo(): Measurement {
  const empty = emptyAo();
  const reviewer = (code: string, name: string, more: Partial<Measurement>): Measurement => ({
    ...empty,
    ...more,
    review: { ...empty.review, reviewerCode: code, reviewer1: name },
  });
  return beginConsensus(
    INTEGRATED,
    [
      reviewer('A', 'Anne', {
        entries: allScored(INTEGRATED, 4),
        notes: { 'bezetting-2': 'Gezien in tien dossiers.' },
        evidence: { items: { 'bezetting-2': { AO: { percent: 92 } } }, workers: [] },
      }),
      reviewer('B', 'Bram', {
        entries: allScored(INTEGRATED, 4, {
          'bezetting-2': { A: 2, O: 2 },
          'bezetting-3': { A: 5 },
          'begeleiding-1b': { O: 3 },
        }),
        evidence: { items: { 'bezetting-2': { AO: { percent: 50 } } }, workers: [] },
      }),
    ],
    measurementId(7),
  ).measurement;
}
