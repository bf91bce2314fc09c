import { Button } from '@fluentui/react-components';
import type { Entry } from '../../measurement/entry';
import type { JobEntries } from '../../measurement/jobs';
import { JOB_FIELD_IDS, JOB_FIELDS, type JobField, type JobFieldId } from '../../scale/job-fields';
import { ChoiceField } from '../evidence/choice-field';
import { useLineStyles } from '../evidence/line-styles';
import { TypedField } from '../evidence/typed-field';
import { JOBS_TEXTS } from './texts';

interface JobFormProps {
  /** "Baan 2" */
  readonly name: string;
  readonly job: JobEntries;
  readonly autoFocus: boolean;
  readonly onRecord: (field: JobFieldId, entry: Entry) => void;
  readonly onWipe: () => void;
}

/** A line of the table of jobs. */
export function JobForm({ name, job, autoFocus, onRecord, onWipe }: JobFormProps) {
  const styles = useLineStyles();
  return (
    <div role="group" aria-label={name} className={styles.line}>
      <div className={styles.name}>
        {name}
        <Button size="small" aria-label={JOBS_TEXTS.wipeJob(name)} onClick={onWipe}>
          {JOBS_TEXTS.wipe}
        </Button>
      </div>
      {JOB_FIELD_IDS.map((id, index) => {
        const { header, options }: JobField = JOB_FIELDS[id];
        const stored = job[id] ?? null;
        const record = (entry: Entry) => {
          onRecord(id, entry);
        };
        return options === null ? (
          <TypedField
            key={id}
            label={header}
            isNumber={false}
            autoFocus={autoFocus && index === 0}
            stored={stored}
            parse={(text) => ({ entry: text.trim() === '' ? null : text.trim() })}
            onRecord={record}
          />
        ) : (
          <ChoiceField key={id} label={header} options={options} stored={stored} onRecord={record} />
        );
      })}
    </div>
  );
}
