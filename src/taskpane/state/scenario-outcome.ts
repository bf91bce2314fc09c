import type { Measurement } from '../../measurement/measurement';
import type { Scenario } from '../../measurement/scenario';
import type { FormRow } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { assess, type Assessment } from '../../scoring/assessment';
import { isForbiddenDivergence } from '../../scoring/findings';
import { withScenario } from '../../scoring/take-over';

/** A row that may not differ and does. */
export interface Divergence {
  readonly row: FormRow;
  /** The scores as they are do not differ here. */
  readonly isNew: boolean;
}

/** What a measurement would come to. */
export interface Outcome {
  readonly measurement: Measurement;
  readonly assessment: Assessment;
  /** Points more than now, per column; negative for less. */
  readonly differences: Readonly<Partial<Record<ColumnId, number>>>;
  readonly divergences: readonly Divergence[];
}

/** What a measurement would come to with a scenario; null is the scores as they are. */
export function outcomeOf(now: Measurement, scenario: Scenario | null): Outcome {
  const measurement = scenario === null ? now : withScenario(now, scenario);
  return outcomeAfter(now, measurement);
}

/** What another version of a measurement comes to, beside it as it is now. */
export function outcomeAfter(now: Measurement, measurement: Measurement): Outcome {
  const [before, assessment] = [assess(now), assess(measurement)];
  const { columns, rows } = measurement.form;
  const score = ({ columns: judged }: Assessment, column: ColumnId) => judged[column]?.total.score ?? 0;
  return {
    measurement,
    assessment,
    differences: Object.fromEntries(
      columns.map((column) => [column, score(assessment, column) - score(before, column)]),
    ),
    divergences: rows
      .filter((row) => isForbiddenDivergence(row, measurement.entries))
      .map((row) => ({ row, isNew: !isForbiddenDivergence(row, now.entries) })),
  };
}
