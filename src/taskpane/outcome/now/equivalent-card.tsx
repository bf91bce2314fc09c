import { equivalentToShow } from '../../../scoring/assessment';
import { useChecked } from '../../pane-context';
import { useTextStyles } from '../../text-styles';
import { useCardStyles } from './card-styles';
import { VerdictCard } from './verdict-card';
import { TOTALS_TEXTS } from './texts';

/** Column A as the 25-item instrument would have it. */
export function EquivalentCard() {
  const styles = useCardStyles();
  const texts = useTextStyles();
  const { assessment, measurement } = useChecked();
  const judged = assessment.equivalent;
  const { form } = measurement;
  if (!judged || !form.equivalent) return null;
  const { total } = judged;
  const what = <p className={texts.quiet}>{TOTALS_TEXTS.equivalentWhat}</p>;
  if (equivalentToShow(assessment)) {
    return <VerdictCard title={TOTALS_TEXTS.equivalent} what={what} judged={judged} set={form.equivalent.bands} />;
  }
  return (
    <section className={styles.card}>
      <h3 className={styles.name}>{TOTALS_TEXTS.equivalent}</h3>
      {what}
      <p className={texts.text}>{TOTALS_TEXTS.equivalentLater(total.scored, total.items, form.columns.length > 1)}</p>
    </section>
  );
}
