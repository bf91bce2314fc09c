import fc from 'fast-check';
import type { Entry } from '../../src/measurement/entry';
import { isJob, type JobEntries } from '../../src/measurement/jobs';

/** No random stock is larger: some are just large enough for begeleiding-11. */
export const MOST_RANDOM_JOBS = 14;

/** Alike without case and outer spaces, or with characters that some functions take for others; an error is typed as its text. */
const KINDS: readonly Entry[] = [
  'zorg',
  ' Zorg',
  'ZORG ',
  'zorg  en welzijn',
  'Zorg en welzijn',
  'é',
  'É',
  '*',
  '?org',
  12,
];
const EMPLOYERS: readonly Entry[] = ['a1', 'A1', ' a1 ', 12, '12', 'b~1', '=A1', '-'];

const some = (often: fc.Arbitrary<Entry>, wrong: readonly Entry[]) =>
  fc.oneof(
    { weight: 20, arbitrary: often },
    { weight: 3, arbitrary: fc.constant<Entry>(null) },
    ...(wrong.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...wrong) }] : []),
  );

const yesOrNo = (yes: number) => fc.nat({ max: 99 }).map((dice): Entry => (dice < yes ? 'yes' : 'no'));

const jobOf = (yes: number, wrong: boolean): fc.Arbitrary<JobEntries> =>
  fc
    .record({
      kind: some(fc.constantFrom(...KINDS), wrong ? [true, '#N/A', ' '] : [' ']),
      employer: some(fc.constantFrom(...EMPLOYERS), wrong ? [false, '#REF!'] : []),
      regular: some(yesOrNo(yes), wrong ? ['misschien', 1, true] : []),
      paid: some(yesOrNo(yes), wrong ? ['nee?'] : []),
    })
    .map((job) => Object.fromEntries(Object.entries(job).filter(([, entry]) => entry !== null)));

/** The jobs of a measurement: none, few, or enough of them; some with blanks, and now and then with what cannot be. */
export const randomJobs: fc.Arbitrary<readonly JobEntries[]> = fc
  .record({ yes: fc.constantFrom(50, 85, 97, 100), wrong: fc.nat({ max: 3 }).map((dice) => dice === 0) })
  .chain(({ yes, wrong }) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(jobOf(yes, wrong), { maxLength: 9 }) },
      { weight: 3, arbitrary: fc.array(jobOf(yes, wrong), { minLength: 10, maxLength: MOST_RANDOM_JOBS }) },
    ),
  )
  // As a workbook gives them back.
  .map((jobs) => jobs.slice(0, 1 + jobs.findLastIndex(isJob)));
