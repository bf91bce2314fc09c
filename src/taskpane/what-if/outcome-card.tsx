import { mergeClasses } from '@fluentui/react-components';
import { COLUMN_LABELS, columnLabels } from '../../scale/column-labels';
import { useTextStyles } from '../text-styles';
import { outcomeOf, type Outcome } from '../state/scenario-outcome';
import type { UsedScenario } from '../state/scenario-changes';
import { useBoard } from './board';
import { useBoardStyles } from './board-styles';
import { DivergenceList } from './divergence-list';
import { signed, WHAT_IF_TEXTS } from './texts';
import { verdictLines } from './verdict-lines';

/** What a scenario comes to, beside the scores as they are. */
export function OutcomeCard({ used: { name, scenario } }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const { measurement } = useBoard();
  const now = outcomeOf(measurement, null);
  const then = outcomeOf(measurement, scenario);
  return (
    <section className={styles.section} aria-label={WHAT_IF_TEXTS.outcome(name)}>
      <div className={styles.card}>
        <Totals now={now} then={then} />
        <Verdicts now={now} then={then} />
      </div>
      <DivergenceList divergences={then.divergences} entries={then.measurement.entries} />
    </section>
  );
}

interface Both {
  readonly now: Outcome;
  readonly then: Outcome;
}

function Totals({ now, then }: Both) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const lines = then.measurement.form.columns.flatMap((column) => {
    const [before, after] = [now.assessment.columns[column]?.total, then.assessment.columns[column]?.total];
    return before && after ? [{ column, before, after, difference: then.differences[column] ?? 0 }] : [];
  });
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{WHAT_IF_TEXTS.total}</th>
            <th scope="col">{WHAT_IF_TEXTS.now}</th>
            <th scope="col">{WHAT_IF_TEXTS.then}</th>
            <th scope="col">{WHAT_IF_TEXTS.difference}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ column, before, after, difference }) => (
            <tr key={column}>
              <th scope="row">{COLUMN_LABELS[column]}</th>
              <td>{before.score}</td>
              <td className={styles.strong}>{after.score}</td>
              <td className={mergeClasses(difference !== 0 && styles.strong)}>{signed(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines
        .filter(({ after }) => after.scored < after.items)
        .map(({ column, after }) => (
          <p key={column} className={texts.quiet}>
            {WHAT_IF_TEXTS.provisional(COLUMN_LABELS[column], after.scored, after.items)}
          </p>
        ))}
    </>
  );
}

function Verdicts({ now, then }: Both) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  return verdictLines(now, then).map((line) => (
    <p key={line.columns.join('')} className={texts.text}>
      {line.columns[0] !== 'score' && `${columnLabels(line.columns)}: `}
      <span className={styles.strong}>{line.then}</span>.{' '}
      <span className={texts.quiet}>
        {line.now === line.then ? WHAT_IF_TEXTS.sameVerdict : WHAT_IF_TEXTS.nowVerdict(line.now)}
      </span>
    </p>
  ));
}
