import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlaceColumn } from '../../../measurement/consensus';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import type { FormRow } from '../../../scale/score-form';
import { anchorsText } from '../../../scoring/row-advice';
import { useChecked, useMeasurement, usePane, useSession } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { ReasonField } from './reason-field';
import { decisionsIn, placePoints, placeScores } from './reviewed-row';
import { REVIEWERS_BESIDE_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '4px 8px',
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  undecided: { borderLeftColor: tokens.colorBrandStroke1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '17px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  // As it was typed, with its lines.
  note: { margin: 0, whiteSpace: 'pre-wrap' },
});

/**
 * What each reviewer scored and noted at an item, how far they are with it, and why they chose what they chose. Nothing in a
 * measurement of one reviewer.
 */
export function ReviewersPanel({ row }: { readonly row: FormRow }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { measurement } = useChecked();
  const { session } = usePane();
  const { reasonRequests } = useSession(session);
  const { reviewers, reasons } = measurement.consensus;
  const decisions = decisionsIn(measurement, row);
  if (reviewers.length === 0) return <WithoutReviewers />;
  const isTwofold = decisions.length > 1;
  const label = (column: PlaceColumn) => (isTwofold && column !== 'AO' ? COLUMN_LABELS[column] : '');
  const reasonOf = (column: PlaceColumn) => reasons[row.item.id]?.[column] ?? '';
  const explained = decisions.filter(({ asksReason, place }) => asksReason || reasonOf(place.column) !== '');
  const asked = explained.find(({ status }) => status === 'unexplained') ?? explained[0];
  const scoreOf = (column: PlaceColumn, index: number) => {
    const scores = reviewers[index] ? placeScores(row, column, reviewers[index]) : [];
    return scores.map((score) => score ?? TEXTS.notScored).join(' / ');
  };
  return (
    <section className={styles.panel} aria-labelledby="reviewers-title">
      <h3 id="reviewers-title" className={styles.title}>
        {TEXTS.title}
      </h3>
      {decisions.map(({ place: { column, weight }, ...decision }) => (
        <p key={column} className={texts.text}>
          {TEXTS.standing(label(column), { ...decision, weight })}
        </p>
      ))}
      {explained.map((decision) => (
        <ReasonField
          key={decision.place.column}
          decision={decision}
          column={label(decision.place.column)}
          reason={reasonOf(decision.place.column)}
          requests={decision === asked ? reasonRequests : null}
        />
      ))}
      <ul className={styles.list}>
        {reviewers.map((reviewer, index) => {
          const { code, name, notes } = reviewer;
          const points = decisions.flatMap(({ place: { column } }) => {
            const anchors = placePoints(row, column, reviewer);
            return anchors.length === 0 ? [] : [TEXTS.evidence(label(column), anchorsText(anchors))];
          });
          const scored = decisions.map(({ place: { column } }) => TEXTS.scored(label(column), scoreOf(column, index)));
          return (
            <li key={index}>
              <p className={texts.text}>
                <strong>{TEXTS.reviewer(code, name)}</strong>: {[...scored, ...points].join(', ')}
              </p>
              {notes[row.item.id] !== undefined && <p className={styles.note}>{notes[row.item.id]}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where reviewers should agree, but their scores are not there. */
function WithoutReviewers() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { openTab, store } = usePane();
  const { reading } = useMeasurement(store);
  const isDamaged = reading?.kind === 'measurement' && reading.damage.length > 0;
  return (
    <div className={styles.panel}>
      <p className={texts.text}>{isDamaged ? TEXTS.unread : TEXTS.none}</p>
      <div>
        <Button
          size="small"
          onClick={() => {
            openTab('start');
          }}
        >
          {TEXTS.toStart}
        </Button>
      </div>
    </div>
  );
}
