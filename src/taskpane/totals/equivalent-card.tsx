import { equivalentToShow } from '../../scoring/assessment';
import { useChecked } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { useCardStyles } from './card-styles';
import { TotalLines } from './column-card';
import { TOTALS_TEXTS } from './texts';
import { VerdictText } from './verdict';

/** Column A as the 25-item instrument would have it. */
export function EquivalentCard() {
  const styles = useCardStyles();
  const texts = useTextStyles();
  const { assessment, measurement } = useChecked();
  const judged = assessment.equivalent;
  const { form } = measurement;
  if (!judged || !form.equivalent) return null;
  const { total } = judged;
  return (
    <section className={styles.card}>
      <h3 className={styles.name}>{TOTALS_TEXTS.equivalent}</h3>
      <p className={texts.quiet}>{TOTALS_TEXTS.equivalentWhat}</p>
      {equivalentToShow(assessment) ? (
        <>
          <TotalLines total={total} />
          <VerdictText judged={judged} set={form.equivalent.bands} />
        </>
      ) : (
        <p className={texts.text}>{TOTALS_TEXTS.equivalentLater(total.scored, total.items, form.columns.length > 1)}</p>
      )}
    </section>
  );
}
