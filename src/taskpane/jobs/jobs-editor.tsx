import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Entry } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import { isJob } from '../../measurement/jobs';
import type { EvidenceBody } from '../../measurement/recorded-evidence';
import type { Change } from '../../measurement/tables';
import type { EvidenceInput } from '../../scale/evidence-input';
import type { ItemId } from '../../scale/ids';
import { JOB_FIELD_IDS, MOST_JOBS, type JobFieldId } from '../../scale/job-fields';
import { useRecord } from '../evidence/use-record';
import { useChecked } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { JobForm } from './job-form';
import { JobsSummary } from './jobs-summary';
import { JOBS_TEXTS } from './texts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  jobs: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '6px', alignItems: 'stretch' },
});

/** So many lines are shown at first: a form for each of four hundred takes long to draw. */
const SHOWN_AT_FIRST = 20;

interface JobsEditorProps {
  readonly item: ItemId;
  readonly bodies: readonly EvidenceBody[];
  /** What is asked for the item. */
  readonly inputs: readonly EvidenceInput[];
}

/** The table of jobs: what they come to for an item, and adding, filling in and wiping lines. */
export function JobsEditor({ item, bodies, inputs }: JobsEditorProps) {
  const styles = useStyles();
  const { jobs } = useChecked().measurement;
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{JOBS_TEXTS.title(jobs.filter(isJob).length)}</summary>
      {isOpen && (
        <div className={styles.jobs}>
          <JobsSummary item={item} bodies={bodies} inputs={inputs} />
          <JobLines item={item} bodies={bodies} />
        </div>
      )}
    </details>
  );
}

function JobLines({ item, bodies }: Pick<JobsEditorProps, 'item' | 'bodies'>) {
  const texts = useTextStyles();
  const { jobs } = useChecked().measurement;
  const record = useRecord(item, bodies);
  /** The lines that were added here and may still be blank; the last one has the focus. */
  const [added, setAdded] = useState<readonly number[]>([]);
  const [isAll, setAll] = useState(false);
  const isFilled = (line: number) => isJob(jobs[line] ?? {});
  const all = Array.from({ length: Math.max(MOST_JOBS, jobs.length) }, (_, line) => line);
  const present = all.filter((line) => isFilled(line) || added.includes(line));
  const shown = present.filter((line, index) => isAll || index < SHOWN_AT_FIRST || added.includes(line));
  const free = all.find((line) => line < MOST_JOBS && !present.includes(line));
  const change = (line: number, field: JobFieldId, value: Entry): Change => {
    return { table: 'jobs', row: line, field, value };
  };
  const wipe = (line: number) => {
    setAdded(added.filter((each) => each !== line));
    const filled = JOB_FIELD_IDS.filter((field) => !isBlankCell(jobs[line]?.[field]));
    if (filled.length > 0) record(filled.map((field) => change(line, field, null)));
  };
  return (
    <>
      {shown.map((line) => (
        <JobForm
          key={line}
          name={JOBS_TEXTS.job(line)}
          job={jobs[line] ?? {}}
          autoFocus={line === added.at(-1) && !isFilled(line)}
          onRecord={(field, entry) => {
            record([change(line, field, entry)]);
          }}
          onWipe={() => {
            wipe(line);
          }}
        />
      ))}
      {shown.length < present.length && (
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {JOBS_TEXTS.others(present.length - shown.length)}
        </Button>
      )}
      <Button
        size="small"
        disabledFocusable={free === undefined}
        onClick={() => {
          if (free !== undefined) setAdded([...added, free]);
        }}
      >
        {JOBS_TEXTS.add}
      </Button>
      {free === undefined && <p className={texts.quiet}>{JOBS_TEXTS.full(MOST_JOBS)}</p>}
    </>
  );
}
