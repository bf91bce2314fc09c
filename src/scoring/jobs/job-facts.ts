import { entryText } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import { isJob, type JobEntries } from '../../measurement/jobs';
import { withoutNoise } from '../../measurement/recorded-number';
import { listed } from '../../scale/dutch';
import { JOB_FIELDS, MOST_JOBS, type JobFieldId } from '../../scale/job-fields';
import { oncePer } from '../../scale/once-per';
import type { Fact, Facts, WrongFact } from '../evidence/fact';
import { isWrongInJob, tallyJobs } from './tally-jobs';
import { ADVICE_TEXTS, ANSWER_TEXTS, someOf } from '../evidence/texts';
import { JOB_TEXTS as TEXTS } from './texts';

/** What the jobs come to (scale.md, "Jobs"), as far as a question follows from it. Our readings are for who asks for them. */
export const jobFacts = oncePer((lines: readonly JobEntries[]): Facts => {
  const { jobs, isTooMany, regular } = tallyJobs(lines);
  if (jobs === 0) return {};
  if (isTooMany) {
    const row = lines.findIndex((job, line) => line >= MOST_JOBS && isJob(job));
    const fact: Fact = { problems: [TEXTS.tooMany(MOST_JOBS)], at: { table: 'jobs', row, field: 'kind' } };
    return { jobs: fact, 'regular-jobs': fact };
  }
  return {
    jobs: { least: jobs, most: jobs, missing: null },
    'regular-jobs':
      regular === null
        ? wrongJobs(lines, ASKED)
        : {
            least: shareInPercent(regular.sure, jobs),
            most: shareInPercent(regular.sure + regular.open, jobs),
            missing: openJobs(lines),
          },
  };
});

export const shareInPercent = (count: number, jobs: number): number => withoutNoise((100 * count) / jobs);

/** What cannot be in these fields of the jobs. */
export function wrongJobs(lines: readonly JobEntries[], fields: readonly JobFieldId[]): WrongFact {
  const cells = lines.flatMap((job, row) =>
    fields.filter((field) => isWrongInJob(field, job[field] ?? null)).map((field) => ({ job, row, field })),
  );
  const [first] = cells;
  return {
    problems: cells.map(({ job, row, field }) => {
      const { header, options } = JOB_FIELDS[field];
      const wanted = options === null ? TEXTS.text : ANSWER_TEXTS.options(options.map(({ label }) => label));
      return TEXTS.problem(header, row + 1, ANSWER_TEXTS.cannotBe(entryText(job[field]), wanted));
    }),
    at: { table: 'jobs', row: first?.row ?? 0, field: first?.field ?? 'kind' },
  };
}

/** The jobs of which a blank leaves open whether they are regular and paid; null where that holds for all of them. */
function openJobs(lines: readonly JobEntries[]): string | null {
  const asked = lines.map((job) => (isJob(job) ? blankOf(job) : []));
  const open = [...asked.keys()].filter((line) => asked[line]?.length);
  if (open.length === 0 || open.length === lines.filter(isJob).length) return null;
  const fields = ASKED.filter((field) => asked.some((blank) => blank.includes(field)));
  const numbers = someOf(
    open.map((line) => String(line + 1)),
    MOST_NUMBERS,
  );
  return TEXTS.missing(
    listed(fields.map((field) => ADVICE_TEXTS.quoted(JOB_FIELDS[field].header))),
    numbers,
    open.length,
  );
}

const ASKED = ['regular', 'paid'] as const satisfies readonly JobFieldId[];
const MOST_NUMBERS = 5;

const blankOf = (job: JobEntries) =>
  ASKED.some((field) => job[field] === 'no') ? [] : ASKED.filter((field) => isBlankCell(job[field]));
