import { isJob, type JobEntries, type JobValues } from './jobs';
import { lineRecords } from './line-records';
import { never, type Records } from './records';

export const jobRecords: Records<number, JobValues> = {
  ...lineRecords<JobValues, JobEntries>({
    empty: {},
    blank: () => null,
    isFilled: isJob,
    of: ({ jobs }) => jobs,
    into: (measurement, jobs) => ({ ...measurement, jobs }),
  }),
  isText: never,
  isTogether: never,
};
