import type { Entry } from '../../measurement/entry';
import type { JobValues } from '../../measurement/jobs';
import { JOB_FIELD_IDS, JOB_FIELDS, MOST_JOBS, type JobFieldId } from '../../scale/job-fields';
import { answer } from './codec';
import { withHeaders } from './found-table';
import { lineTable, type Field } from './line-table';

const fieldOf = (id: JobFieldId): Field<Entry> => {
  const { header, options } = JOB_FIELDS[id];
  return { header, earlierHeader: null, codec: answer(options === null ? {} : { options }) };
};

/** The current stock of jobs: a line per job. */
export const jobTable = lineTable<JobValues>({
  sheet: 'Banen',
  name: 'Banen_gegevens',
  isHeader: withHeaders(JOB_FIELDS.kind.header, JOB_FIELDS.employer.header),
  headers: () => JOB_FIELD_IDS.map((id) => JOB_FIELDS[id].header),
  most: MOST_JOBS,
  fields: Object.fromEntries(JOB_FIELD_IDS.map((id) => [id, fieldOf(id)])) as Record<JobFieldId, Field<Entry>>,
});
