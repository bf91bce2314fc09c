import fc from 'fast-check';
import { EMPTY_PAPER, isPaperFilled, PAPER_ROWS, type RecordedPapers } from '../../src/measurement/papers';

/** Days in and out of order, and what is none. */
const day = fc.constantFrom('', '', '2026-11-02', '2026-11-16', '2027-01-04', 'in december', '12');

/** The documents of a visit: of most of them nothing is recorded. */
export const randomPapers: fc.Arbitrary<RecordedPapers> = fc
  .array(fc.record({ asked: day, received: day, note: fc.constantFrom('', '=1+1', '+31 6') }), {
    minLength: PAPER_ROWS.length,
    maxLength: PAPER_ROWS.length,
  })
  .map((drawn) => {
    const lines = PAPER_ROWS.map((row, index) => [row, { ...EMPTY_PAPER, ...drawn[index] }] as const);
    return Object.fromEntries(lines.filter(([, line]) => isPaperFilled(line)));
  });
