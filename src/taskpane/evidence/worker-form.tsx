import { Button } from '@fluentui/react-components';
import type { Entry } from '../../measurement/entry';
import type { WorkerEntries } from '../../measurement/workers';
import { capitalised } from '../../scale/dutch';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../scale/worker-fields';
import { unusualHint } from '../../scoring/evidence/gather-workers';
import { ChoiceField } from './choice-field';
import { useLineStyles } from './line-styles';
import { EVIDENCE_TEXTS } from './texts';
import { fractionHint, typedAnswer } from './typed-answer';
import { TypedField } from './typed-field';

interface WorkerFormProps {
  /** "IPS-werker 2" */
  readonly name: string;
  readonly worker: WorkerEntries;
  readonly fields: readonly WorkerFieldId[];
  readonly autoFocus: boolean;
  readonly onRecord: (field: WorkerFieldId | 'code', entry: Entry) => void;
  readonly onWipe: () => void;
}

/** A line of the table of workers. */
export function WorkerForm({ name, worker, fields, autoFocus, onRecord, onWipe }: WorkerFormProps) {
  const styles = useLineStyles();
  return (
    <div role="group" aria-label={name} className={styles.line}>
      <div className={styles.name}>
        {name}
        <Button size="small" aria-label={EVIDENCE_TEXTS.wipeWorker(name)} onClick={onWipe}>
          {EVIDENCE_TEXTS.wipe}
        </Button>
      </div>
      <TypedField
        label={EVIDENCE_TEXTS.code}
        isNumber={false}
        autoFocus={autoFocus}
        stored={worker.code ?? null}
        parse={(text) => ({ entry: text.trim() === '' ? null : text.trim() })}
        onRecord={(entry) => {
          onRecord('code', entry);
        }}
      />
      {fields.map((id) => {
        const field: WorkerField = WORKER_FIELDS[id];
        const stored = worker[id] ?? null;
        const record = (entry: Entry) => {
          onRecord(id, entry);
        };
        return field.kind === 'choice' ? (
          <ChoiceField key={id} label={field.header} options={field.options} stored={stored} onRecord={record} />
        ) : (
          <TypedField
            key={id}
            label={field.header}
            stored={stored}
            warning={fractionHint(field, stored) || capitalised(unusualHint(field, stored))}
            {...(field.percent ? { unit: '%' } : {})}
            parse={(text) => typedAnswer(field, text)}
            onRecord={record}
          />
        );
      })}
    </div>
  );
}
