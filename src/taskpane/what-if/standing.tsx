import { COLUMN_LABELS } from '../../scale/column-labels';
import type { Outcome } from '../state/scenario-outcome';
import { useTextStyles } from '../text-styles';
import { PANE_TEXTS } from '../texts';
import { TOTALS_TEXTS } from '../totals/texts';
import { useBoardStyles } from './board-styles';
import { sentenceOf } from './verdict-lines';

/** The totals and verdicts of scores that are only tried out; a measurement has them at the top of the pane. */
export function Standing({ outcome }: { readonly outcome: Outcome }) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  return (
    <section className={styles.card} aria-label={TOTALS_TEXTS.title}>
      {outcome.measurement.form.columns.map((column) => {
        const total = outcome.assessment.columns[column]?.total;
        return (
          total && (
            <p key={column} className={texts.text}>
              {COLUMN_LABELS[column]} <span className={styles.strong}>{total.score}</span>{' '}
              {PANE_TEXTS.ofMaximum(total.maximum)}
              {total.scored < total.items && `, ${TOTALS_TEXTS.scored(total.scored, total.items)}`}
              <br />
              <span className={texts.quiet}>{sentenceOf(outcome, column)}</span>
            </p>
          )
        );
      })}
    </section>
  );
}
