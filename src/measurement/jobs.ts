import type { JobFieldId } from '../scale/job-fields';
import type { Entry } from './entry';
import { isBlankCell } from './evidence-entries';

/** What is recorded of a job in the current stock; the employer by a code. */
export type JobEntries = Partial<JobValues>;
export type JobValues = Readonly<Record<JobFieldId, Entry>>;

/** A line counts as a job once anything stands in it. */
export const isJob = (job: JobEntries): boolean => Object.values(job).some((entry) => !isBlankCell(entry));
