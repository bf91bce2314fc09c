import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { entryOf } from '../../measurement/entries';
import type { EvidenceBody } from '../../measurement/recorded-evidence';
import type { FormRow } from '../../scale/score-form';
import type { Advice } from '../../scoring/evidence/advise';
import { useChecked, usePane } from '../pane-context';
import { columnsOfChoice, ratingOf } from '../state/score-steps';
import { useTextStyles } from '../text-styles';
import { EVIDENCE_TEXTS } from './texts';

const useStyles = makeStyles({
  advice: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '6px 10px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  pointing: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorBrandBackground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface AdviceBoxProps {
  readonly row: FormRow;
  readonly body: EvidenceBody;
  readonly advice: Advice;
}

/** The anchor that the evidence points to, why, and taking it over as the score. */
export function AdviceBox({ row, body, advice }: AdviceBoxProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { entries } = useChecked().measurement;
  const { session } = usePane();
  const choice = body === 'AO' ? (row.open[0] ?? 'A') : body;
  const scores = columnsOfChoice(row, choice).map((column) => ratingOf(entryOf(entries, row.item.id, column)));
  const others = advice.anchors.filter((anchor) => scores.some((score) => score !== anchor));
  const isTaken = others.length < advice.anchors.length;
  return (
    <div className={mergeClasses(styles.advice, advice.anchors.length > 0 && styles.pointing)}>
      <p className={texts.text}>{advice.rule}</p>
      {isTaken && <p className={texts.quiet}>{EVIDENCE_TEXTS.isTaken}</p>}
      {others.length > 0 && (
        <div className={styles.actions}>
          {others.map((anchor) => (
            <Button
              key={anchor}
              size="small"
              {...(body === 'AO' || body === 'score' ? {} : { 'aria-label': EVIDENCE_TEXTS.takeIn(anchor, body) })}
              onClick={() => {
                session.choose(choice, anchor);
              }}
            >
              {EVIDENCE_TEXTS.take(anchor)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
