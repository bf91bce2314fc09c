import { Link, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Measurement } from '../../../../measurement/measurement';
import { COLUMN_LABELS } from '../../../../scale/column-labels';
import { itemName } from '../../../../scale/item-name';
import { bandSetOf } from '../../../../scale/band-sets';
import type { ColumnId } from '../../../../scale/types';
import { VERDICT_TITLES } from '../../../../scale/verdicts';
import { usePane } from '../../../pane-context';
import { useTextStyles } from '../../../text-styles';
import { useBoard, useShow } from '../board';
import { useBoardStyles } from '../board-styles';
import { outcomeOf, type ScenarioOutcome } from '../outcome';
import { scenarioItems, usedScenarios, type UsedScenario } from '../scenarios';
import { signed, WHAT_IF_TEXTS } from '../texts';
import { CompareItems } from './compare-items';
import { COMPARE_TEXTS } from './texts';

/** The scores as they are and every scenario side by side: totals, differences, verdicts and what stands in the way. */
export function CompareView() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement, now } = useBoard();
  const { columns } = measurement.form;
  const used = usedScenarios(measurement);
  const lines = [null, ...used].map((each) => ({
    used: each,
    outcome: each === null ? now : outcomeOf(now, each.scenario),
  }));
  return (
    <div className={styles.column}>
      <section className={styles.section} aria-label={COMPARE_TEXTS.title}>
        <h2 className={styles.heading}>{COMPARE_TEXTS.title}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{COMPARE_TEXTS.what}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {COLUMN_LABELS[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <CompareLine key={line.used?.place ?? 'now'} {...line} />
            ))}
          </tbody>
        </table>
        <p className={texts.quiet}>{bandRemark(measurement)}</p>
      </section>
      <CompareItems used={used} />
    </div>
  );
}

interface CompareLineProps {
  /** Null for the scores as they are. */
  readonly used: UsedScenario | null;
  readonly outcome: ScenarioOutcome;
}

function CompareLine({ used, outcome }: CompareLineProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { measurement } = useBoard();
  const show = useShow();
  const { openTab } = usePane();
  const { columns } = measurement.form;
  const { divergences } = outcome;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {used === null ? (
            <span className={styles.strong}>{WHAT_IF_TEXTS.now}</span>
          ) : (
            <>
              <Link
                as="button"
                inline
                aria-label={COMPARE_TEXTS.open(COMPARE_TEXTS.numbered(used.place, used.name))}
                onClick={() => {
                  show({ place: used.place });
                  openTab('outcome');
                }}
              >
                {COMPARE_TEXTS.numbered(used.place, used.name)}
              </Link>
              <p className={texts.quiet}>{COMPARE_TEXTS.changes(scenarioItems(measurement, used.scenario).length)}</p>
            </>
          )}
        </th>
        {columns.map((column) => (
          <td key={column}>
            <ColumnOutcome outcome={outcome} column={column} isNow={used === null} />
          </td>
        ))}
      </tr>
      {divergences.length > 0 && (
        <tr className={styles.more}>
          <td colSpan={columns.length + 1}>
            <div className={mergeClasses(styles.card, styles.wrong)}>
              {COMPARE_TEXTS.divergence(divergences.map(({ row }) => itemName(row.item)).join(', '))}
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}

interface ColumnOutcomeProps {
  readonly outcome: ScenarioOutcome;
  readonly column: ColumnId;
  readonly isNow: boolean;
}

function ColumnOutcome({ outcome, column, isNow }: ColumnOutcomeProps) {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const judged = outcome.assessment.columns[column];
  if (!judged) return null;
  const { total, verdict, obstacle } = judged;
  return (
    <>
      <span className={styles.strong}>{total.score}</span>
      {!isNow && ` (${signed(outcome.differences[column] ?? 0)})`}
      <p className={texts.quiet}>
        {verdict === null ? COMPARE_TEXTS.noVerdict : VERDICT_TITLES[verdict]}
        {obstacle === 'incomplete' && ` (${COMPARE_TEXTS.incomplete(total.scored, total.items)})`}
      </p>
    </>
  );
}

/** How much the verdicts are worth, where something is said of it: "Oordelen: indicatief." */
function bandRemark({ form, bands }: Measurement): string {
  const statuses = new Set(
    form.columns.map((column) => bands[bandSetOf(form, column)].status).filter((status) => status !== ''),
  );
  return statuses.size === 0 ? '' : COMPARE_TEXTS.remark([...statuses].join(', '));
}
