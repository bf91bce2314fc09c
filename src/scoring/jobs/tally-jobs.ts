import type { Entry } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import { isJob, type JobEntries } from '../../measurement/jobs';
import { JOB_FIELDS, MOST_JOBS, type JobFieldId } from '../../scale/job-fields';
import { oncePer } from '../../scale/once-per';

/** What is counted of the current stock of jobs. The sheet Banen counts the same with formulas. */
export interface JobTally {
  readonly jobs: number;
  /** Does something stand in a line for which there is no room? Then nothing is known. */
  readonly isTooMany: boolean;
  /** Those that are regular and paid, and those of which a blank still leaves it open; null where something cannot be. */
  readonly regular: { readonly sure: number; readonly open: number } | null;
  readonly kinds: Different | null;
  readonly employers: Different | null;
}

/** How many different ones there are, and in how many jobs it is blank. */
export interface Different {
  readonly different: number;
  readonly blank: number;
}

export const tallyJobs = oncePer((lines: readonly JobEntries[]): JobTally => {
  const jobs = lines.slice(0, MOST_JOBS).filter(isJob);
  const isWrong = (field: JobFieldId) => jobs.some((job) => isWrongInJob(field, job[field] ?? null));
  const states = jobs.map(({ regular = null, paid = null }) => regularAndPaid(regular, paid));
  const count = (state: (typeof states)[number]) => states.filter((each) => each === state).length;
  return {
    jobs: jobs.length,
    isTooMany: lines.findLastIndex(isJob) >= MOST_JOBS,
    regular: isWrong('regular') || isWrong('paid') ? null : { sure: count('yes'), open: count('open') },
    kinds: isWrong('kind') ? null : different(jobs.map(({ kind }) => kind)),
    employers: isWrong('employer') ? null : different(jobs.map(({ employer }) => employer)),
  };
});

/** Can an entry of a job not be? An error or TRUE says nothing, and of a question only its answers do. */
export function isWrongInJob(field: JobFieldId, entry: Entry): boolean {
  if (isBlankCell(entry)) return false;
  const { options } = JOB_FIELDS[field];
  return options === null ? sameKey(entry).startsWith(NO_TEXT) : !options.some(({ value }) => value === entry);
}

/** "Nee" to one of the two is enough, whatever the other still becomes. */
function regularAndPaid(regular: Entry, paid: Entry): 'yes' | 'no' | 'open' {
  if (regular === 'no' || paid === 'no') return 'no';
  return regular === 'yes' && paid === 'yes' ? 'yes' : 'open';
}

function different(entries: readonly (Entry | undefined)[]): Different {
  const keys = entries.map((entry) => sameKey(entry ?? null));
  const filled = keys.filter((key) => key !== '');
  return { different: new Set(filled).size, blank: keys.length - filled.length };
}

/** Stands for what is no text: an error, TRUE, or a text that looks like an error. */
export const NO_TEXT = '#';

/** Some programs take these for any characters where a formula compares, so that they are compared as others. */
export const WILDCARDS = [
  ['*', '×'],
  ['?', '¿'],
] as const;

/**
 * Kinds and employers are the same when this is: without case, without outer spaces, and with one space between words, as
 * TRIM in a spreadsheet leaves it. Empty text where nothing stands.
 */
export function sameKey(entry: Entry): string {
  if (entry === null) return '';
  if (typeof entry === 'boolean' || typeof entry === 'object') return NO_TEXT;
  const trimmed = String(entry).replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
  return WILDCARDS.reduce((key, [wildcard, other]) => key.replaceAll(wildcard, other), trimmed);
}
