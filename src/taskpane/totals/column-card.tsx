import { COLUMN_LABELS } from '../../scale/column-labels';
import { withComma } from '../../scale/dutch';
import { bandSetOf } from '../../scale/band-sets';
import type { ColumnId } from '../../scale/types';
import { percentOf, type Total } from '../../scoring/totals';
import { useChecked } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { Bar } from './bar';
import { useCardStyles } from './card-styles';
import { TOTALS_TEXTS } from './texts';
import { VerdictText } from './verdict';

/** The total of a column and its verdict, or what can still be reached. */
export function ColumnCard({ column }: { readonly column: ColumnId }) {
  const styles = useCardStyles();
  const { assessment, measurement } = useChecked();
  const judged = assessment.columns[column];
  if (!judged) return null;
  const { total } = judged;
  return (
    <section className={styles.card}>
      <h3 className={styles.name}>{COLUMN_LABELS[column]}</h3>
      <TotalLines total={total} />
      <VerdictText judged={judged} set={bandSetOf(measurement.form, column)} />
    </section>
  );
}

/** A total in numbers: sum, maximum, percentage, how many items, and the range while items are missing. */
export function TotalLines({ total }: { readonly total: Total }) {
  const styles = useCardStyles();
  const texts = useTextStyles();
  const isProvisional = total.scored < total.items;
  return (
    <>
      <p className={styles.total}>
        <strong>{TOTALS_TEXTS.total(total.score, total.maximum)}</strong>
        {isProvisional && <span className={styles.provisional}> ({TOTALS_TEXTS.provisional})</span>}
      </p>
      <Bar share={total.score / total.maximum} />
      <p className={texts.text}>
        {TOTALS_TEXTS.percent(withComma(percentOf(total).toFixed(1)))}, {TOTALS_TEXTS.scored(total.scored, total.items)}
      </p>
      {isProvisional && <p className={texts.text}>{TOTALS_TEXTS.range(...total.range)}</p>}
    </>
  );
}
