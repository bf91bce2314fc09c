import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { bandSetOf } from '../scale/band-sets';
import { COLUMN_LABELS } from '../scale/column-labels';
import { headlineOf } from '../scoring/headline';
import { VERDICT_NAMES } from '../scale/verdicts';
import { GuideLink } from './guide-link';
import { useHiddenStyles } from './hidden-styles';
import { useMeasurement, usePane } from './pane-context';
import { standingOf, type Standing } from '../workbook/reading/standing';
import { PANE_TEXTS } from './texts';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';

const useStyles = makeStyles({
  // Office draws its own button over the top right corner of 34 by 32 pixels.
  header: { padding: '3px 8px 0', minHeight: '32px', boxSizing: 'border-box' },
  titleLine: { display: 'flex', justifyContent: 'space-between', paddingRight: '36px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  totals: { display: 'flex', columnGap: '12px', flexWrap: 'wrap', margin: 0, paddingRight: '24px' },
  total: { display: 'flex', columnGap: '4px', alignItems: 'baseline', whiteSpace: 'nowrap' },
  verdicts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  standingLine: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: '4px' },
  standing: { fontSize: tokens.fontSizeBase200, lineHeight: '24px', color: tokens.colorNeutralForeground2 },
  errors: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  unseen: { visibility: 'hidden' },
  track: {
    height: '4px',
    marginTop: '1px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', height: '2px' },
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** Always in view: both totals, how far the scoring is, and how much is wrong. */
export function PaneHeader() {
  const styles = useStyles();
  const { reading } = useMeasurement(usePane().store);
  if (reading?.kind === 'measurement') return <MeasurementHeader checked={reading.checked} />;
  return (
    <div className={mergeClasses(styles.header, styles.titleLine)}>
      <h1 className={styles.title}>{PANE_TEXTS.title}</h1>
      <GuideLink />
    </div>
  );
}

function MeasurementHeader({ checked }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { measurement, assessment } = checked;
  const { form } = measurement;
  const totals = form.columns.flatMap((column) => {
    const judged = assessment.columns[column];
    return judged ? [{ column, judged, total: judged.total }] : [];
  });
  const standing = standingOf(checked);
  const { scored, all } = standing;
  return (
    <div role="group" aria-label={PANE_TEXTS.standing}>
      <h1 className={hidden.hidden}>{PANE_TEXTS.title}</h1>
      <div className={styles.header}>
        <dl className={styles.totals}>
          {totals.map(({ column, total }) => (
            <div key={column} className={styles.total}>
              <dt className={styles.term}>{COLUMN_LABELS[column]}</dt>
              <dd className={styles.value}>
                <span className={styles.number}>{total.scored === 0 ? PANE_TEXTS.nothing : total.score}</span>{' '}
                {PANE_TEXTS.ofMaximum(total.maximum)}
              </dd>
            </div>
          ))}
        </dl>
        {totals.map(({ column, judged }) => {
          const { verdict, lines } = headlineOf(measurement, judged, bandSetOf(form, column));
          return (
            verdict !== null && (
              <p key={column} className={styles.verdicts}>
                {form.columns.length > 1 && <span className={styles.term}>{COLUMN_LABELS[column]} </span>}
                <strong>{VERDICT_NAMES[verdict]}</strong>, {lines[0]}
              </p>
            )
          );
        })}
        <div className={styles.standingLine}>
          <div className={styles.standing}>
            {PANE_TEXTS.progress(scored, all)}
            <WrongOrSaving standing={standing} />
          </div>
          <GuideLink />
        </div>
      </div>
      <div className={styles.track}>
        <div className={styles.done} style={{ width: `${all === 0 ? 0 : (100 * scored) / all}%` }} />
      </div>
    </div>
  );
}

/**
 * How much is wrong, and whether anything is still on its way to the workbook. Words for both would break the line for the
 * moment that a save takes, so there is a sign, in a place that is kept for it. What is wrong is never left out, for a cell
 * that is being typed in may hold up a save for long.
 */
function WrongOrSaving({ standing: { scored, errors, advice } }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const isSaving = useMeasurement(usePane().store).unwritten.length > 0;
  if (errors + advice === 0) {
    const text = isSaving ? PANE_TEXTS.saving : scored === 0 ? null : PANE_TEXTS.noFindings;
    return text === null ? null : ` · ${text}`;
  }
  return (
    <>
      {errors > 0 && (
        <>
          {' · '}
          <span className={styles.errors}>{PANE_TEXTS.errors(errors)}</span>
        </>
      )}
      {advice > 0 && ` · ${PANE_TEXTS.advice(advice)}`}
      <span className={mergeClasses(!isSaving && styles.unseen)} aria-hidden title={PANE_TEXTS.saving}>
        {' …'}
      </span>
      {isSaving && <span className={hidden}>, {PANE_TEXTS.saving}</span>}
    </>
  );
}
