import { makeStyles, tokens } from '@fluentui/react-components';
import { columnOfBody, evidenceBodies, type EvidenceBody } from '../../measurement/recorded-evidence';
import { itemEvidence, type ItemEvidence } from '../../scale/item-evidence';
import type { FormRow } from '../../scale/score-form';
import { ADVICE_TEXTS } from '../../scoring/evidence/texts';
import { JobsEditor } from '../jobs/jobs-editor';
import { useChecked, useMeasurement, usePane, useSession } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { AdviceBox } from './advice-box';
import { AnswerField } from './answer-field';
import { EVIDENCE_TEXTS } from './texts';
import { useRecord } from './use-record';
import { WorkersEditor } from './workers-editor';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '10px', paddingTop: '6px' },
  summary: {
    cursor: 'pointer',
    lineHeight: '18px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  bodyTitle: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { display: 'inline', fontSize: tokens.fontSizeBase300, lineHeight: '18px' },
});

/**
 * What was found for an item, and the anchor that it supports; for both columns together or for each. Folded, it says in
 * one line what the evidence points to.
 */
export function EvidenceForm({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const evidence = itemEvidence(row.item);
  const bodies = evidenceBodies(row);
  const { store, session } = usePane();
  const { reading } = useMeasurement(store);
  const { showsEvidence: isOpen } = useSession(session);
  const { assessment } = useChecked();
  const advised = bodies.flatMap((body) => {
    const advice = assessment.advice[row.item.id]?.[body];
    return advice ? [EVIDENCE_TEXTS.adviceOn(body, advice.rule)] : [];
  });
  if (row.open.length === 0) return null;
  if (reading?.kind === 'measurement' && reading.isOutdated) {
    return <p className={texts.quiet}>{EVIDENCE_TEXTS.outdated}</p>;
  }
  const fields = evidence?.inputs.flatMap(({ workers }) => workers ?? []) ?? [];
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        session.showEvidence(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <h3 className={styles.title}>{EVIDENCE_TEXTS.title(null)}</h3>
        {!isOpen && ` – ${advised.length === 0 ? EVIDENCE_TEXTS.nothingYet(evidence === null) : advised.join(' ')}`}
      </summary>
      {isOpen && (
        <section className={styles.section} aria-label={EVIDENCE_TEXTS.title(null)}>
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
      )}
    </details>
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
      {!isOne && <h4 className={styles.bodyTitle}>{EVIDENCE_TEXTS.title(body)}</h4>}
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
