import { bandSetOf } from '../../scale/score-form';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { assess } from '../../scoring/assessment';
import { verdictMargin } from '../../scoring/road/verdict-margin';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { inColumn, ROAD_TEXTS } from './texts';

/** How many points each column can lose before its verdict drops. */
export function Margins() {
  const styles = useBoardStyles();
  const { measurement } = useBoard();
  const { columns } = assess(measurement);
  return (
    <section className={styles.section} aria-label={ROAD_TEXTS.marginTitle}>
      <h2 className={styles.heading}>{ROAD_TEXTS.marginTitle}</h2>
      <ul className={styles.list}>
        {measurement.form.columns.map((column) => {
          const judged = columns[column];
          if (!judged) return null;
          const margin = verdictMargin(judged, measurement.bands[bandSetOf(column)]);
          return (
            <li key={column}>
              {inColumn(column)}
              {judged.verdict === null
                ? ROAD_TEXTS.noMargin
                : margin === null
                  ? ROAD_TEXTS.lowest
                  : ROAD_TEXTS.margin(VERDICT_TITLES[judged.verdict], margin)}
              .
            </li>
          );
        })}
      </ul>
    </section>
  );
}
