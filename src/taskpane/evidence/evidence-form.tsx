import { makeStyles, tokens } from '@fluentui/react-components';
import { columnOfBody, evidenceBodies, type EvidenceBody } from '../../measurement/recorded-evidence';
import { itemEvidence, type ItemEvidence } from '../../scale/item-evidence';
import type { FormRow } from '../../scale/score-form';
import { ADVICE_TEXTS } from '../../scoring/evidence/texts';
import { JobsEditor } from '../jobs/jobs-editor';
import { useChecked, useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { AdviceBox } from './advice-box';
import { AnswerField } from './answer-field';
import { EVIDENCE_TEXTS } from './texts';
import { useRecord } from './use-record';
import { WorkersEditor } from './workers-editor';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What was found for an item, and the anchor that it supports; for both columns together or for each. */
export function EvidenceForm({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const evidence = itemEvidence(row.item);
  const bodies = evidenceBodies(row);
  const { reading } = useMeasurement(usePane().store);
  if (row.open.length === 0) return null;
  if (reading?.kind === 'measurement' && reading.isOutdated) {
    return <p className={texts.quiet}>{EVIDENCE_TEXTS.outdated}</p>;
  }
  const fields = evidence?.inputs.flatMap(({ workers }) => workers ?? []) ?? [];
  return (
    <section className={styles.section} aria-label={EVIDENCE_TEXTS.title(null)}>
      {bodies.length < 2 && <h3 className={styles.title}>{EVIDENCE_TEXTS.title(null)}</h3>}
      {evidence === null ? (
        <p className={texts.quiet}>{ADVICE_TEXTS.judgement}</p>
      ) : (
        <>
          {bodies.map((body) => (
            <BodyForm key={body} row={row} evidence={evidence} body={body} isOne={bodies.length === 1} />
          ))}
          {fields.length > 0 && (
            <WorkersEditor
              item={row.item.id}
              bodies={bodies}
              fields={fields}
              isNeeded={evidence.inputs.some(({ kind }) => kind === 'numbers')}
            />
          )}
          {evidence.inputs.some(({ fact }) => fact !== undefined) && (
            <JobsEditor item={row.item.id} bodies={bodies} inputs={evidence.inputs} />
          )}
        </>
      )}
    </section>
  );
}

interface BodyFormProps {
  readonly row: FormRow;
  readonly evidence: ItemEvidence;
  readonly body: EvidenceBody;
  /** There is no other beside it. */
  readonly isOne: boolean;
}

function BodyForm({ row, evidence, body, isOne }: BodyFormProps) {
  const styles = useStyles();
  const { measurement, assessment } = useChecked();
  const { id } = row.item;
  const record = useRecord(id, [body]);
  const entries = measurement.evidence.items[id]?.[body] ?? {};
  const advice = assessment.advice[id]?.[body];
  return (
    <section className={styles.section} {...(isOne ? {} : { 'aria-label': EVIDENCE_TEXTS.title(body) })}>
      {!isOne && <h3 className={styles.title}>{EVIDENCE_TEXTS.title(body)}</h3>}
      {advice && <AdviceBox row={row} body={body} advice={advice} />}
      {evidence.inputs.map((input) => (
        <AnswerField
          key={input.key}
          evidence={evidence}
          input={input}
          entries={entries}
          onRecord={(component, entry) => {
            record([
              {
                table: 'evidence',
                row: { item: id, key: input.key, component },
                field: columnOfBody(body),
                value: entry,
              },
            ]);
          }}
        />
      ))}
    </section>
  );
}
