import type { Entry } from '../../measurement/entry';
import { isJob, type JobEntries } from '../../measurement/jobs';
import { itemEvidence } from '../../scale/item-evidence';
import { JOB_FIELD_IDS, JOB_FIELDS, MOST_JOBS, type JobField } from '../../scale/job-fields';
import type { ScoreForm } from '../../scale/score-form';
import { wrongJobs } from '../../scoring/jobs/job-facts';
import { readChoice } from './evidence-values';
import { asEntry, isObject, type JsonObject } from './json-values';
import { JOBS_FILE_TEXTS, SCORES_FILE_TEXTS as TEXTS } from './texts';

const EXAMPLE = '{"kind": "schoonmaak", "employer": "W1", "regular": "yes", "paid": "yes"}';

/** Reads `[{"kind": "schoonmaak", "employer": "W1", "regular": "yes", "paid": "no"}, …]`; every problem is added to the list. */
export function readJobs(form: ScoreForm, value: unknown, problems: string[]): readonly JobEntries[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push(TEXTS.notAList('"jobs"', `[${EXAMPLE}]`));
    return [];
  }
  if (value.length > MOST_JOBS) {
    problems.push(TEXTS.tooMany('jobs', value.length, MOST_JOBS));
    return [];
  }
  if (value.length > 0 && !asksForJobs(form)) problems.push(JOBS_FILE_TEXTS.notAsked);
  const jobs = value.map((job: unknown, index) => {
    const where = TEXTS.numbered('jobs', index + 1);
    if (isObject(job)) return readJob(job, where, problems);
    problems.push(TEXTS.notSuchAnObject(where, EXAMPLE));
    return {};
  });
  problems.push(...wrongJobs(jobs, JOB_FIELD_IDS).problems.map((problem) => `jobs: ${problem}`));
  return jobs.slice(0, 1 + jobs.findLastIndex(isJob));
}

/** Does an item that is scored ask something that the jobs answer? */
const asksForJobs = ({ rows }: ScoreForm) =>
  rows.some(
    ({ item, open }) => open.length > 0 && (itemEvidence(item)?.inputs ?? []).some(({ fact }) => fact !== undefined),
  );

function readJob(job: JsonObject, where: string, problems: string[]): JobEntries {
  const entries = Object.entries(job).flatMap(([key, value]): [string, Entry][] => {
    const id = JOB_FIELD_IDS.find((each) => each === key);
    const entry = asEntry(value);
    if (id === undefined) {
      problems.push(`${where}: ${TEXTS.unknown(key, JOB_FIELD_IDS)}`);
      return [];
    }
    if (entry === null) return [];
    const { options }: JobField = JOB_FIELDS[id];
    if (options === null) {
      if (typeof value === 'string' || typeof value === 'number') return [[id, value]];
      problems.push(TEXTS.notText(`${where}: "${id}"`));
      return [];
    }
    const read = readChoice(options, value);
    if ('entry' in read) return [[id, entry]];
    problems.push(`${where}: ${id}: ${read.problem}`);
    return [];
  });
  return Object.fromEntries(entries);
}
