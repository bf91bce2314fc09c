import { mergeClasses } from '@fluentui/react-components';
import { entryOf, type Entries } from '../../../../measurement/entries';
import { entryText } from '../../../../measurement/entry';
import { COLUMN_LABELS, columnLabels } from '../../../../scale/column-labels';
import { useTextStyles } from '../../../text-styles';
import { useBoard } from '../board';
import { useBoardStyles } from '../board-styles';
import { ItemLink } from '../go-to-item';
import { outcomeOf, verdictLines, type DivergentRow, type ScenarioOutcome } from '../outcome';
import type { UsedScenario } from '../scenarios';
import { signed, WHAT_IF_TEXTS } from '../texts';
import { SCENARIO_TEXTS } from './texts';

/** What a scenario comes to, beside the scores as they are. */
export function OutcomeCard({ used: { name, scenario } }: { readonly used: UsedScenario }) {
  const styles = useBoardStyles();
  const { now } = useBoard();
  const then = outcomeOf(now, scenario);
  return (
    <section className={styles.section} aria-label={SCENARIO_TEXTS.outcome(name)}>
      <div className={styles.card}>
        <Totals now={now} then={then} />
        <Verdicts now={now} then={then} />
      </div>
      <DivergenceList divergences={then.divergences} entries={then.measurement.entries} />
    </section>
  );
}

interface Both {
  readonly now: ScenarioOutcome;
  readonly then: ScenarioOutcome;
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
            <th scope="col">{SCENARIO_TEXTS.total}</th>
            <th scope="col">{WHAT_IF_TEXTS.now}</th>
            <th scope="col">{SCENARIO_TEXTS.then}</th>
            <th scope="col">{SCENARIO_TEXTS.difference}</th>
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
            {SCENARIO_TEXTS.provisional(COLUMN_LABELS[column], after.scored, after.items)}
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
        {line.now === line.then ? SCENARIO_TEXTS.sameVerdict : SCENARIO_TEXTS.nowVerdict(line.now)}
      </span>
    </p>
  ));
}

interface DivergenceListProps {
  readonly divergences: readonly DivergentRow[];
  readonly entries: Entries;
}

/** The rows in which A and O would differ and may not, each with a way to go there. */
function DivergenceList({ divergences, entries }: DivergenceListProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  if (divergences.length === 0) return null;
  return (
    <div className={mergeClasses(styles.card, styles.wrong)}>
      <p className={mergeClasses(texts.text, styles.strong)}>{SCENARIO_TEXTS.divergences(divergences.length)}</p>
      <ul className={styles.list}>
        {divergences.map(({ row, row: { item, open }, isNew }) => (
          <li key={item.id}>
            <ItemLink row={row} />:{' '}
            {SCENARIO_TEXTS.divergent(
              open.map((column) => `${COLUMN_LABELS[column]} ${entryText(entryOf(entries, item.id, column))}`),
            )}{' '}
            {isNew ? SCENARIO_TEXTS.isNew : SCENARIO_TEXTS.isOld}
          </li>
        ))}
      </ul>
    </div>
  );
}
