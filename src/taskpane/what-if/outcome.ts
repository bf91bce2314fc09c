import type { Measurement } from '../../measurement/measurement';
import type { Scenario } from '../../measurement/scenario';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { bandSetOf, type FormRow } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { assess, type Assessment } from '../../scoring/assessment';
import { divergentNames, isForbiddenDivergence } from '../../scoring/findings';
import { withScenario } from '../../scoring/scenarios';
import { verdictSentence } from '../../scoring/verdict-sentence';
import { WHAT_IF_TEXTS } from './texts';

/** A row that may not differ and does. */
export interface DivergentRow {
  readonly row: FormRow;
  /** The scores as they are do not differ here. */
  readonly isNew: boolean;
}

/** What a measurement would come to. */
export interface ScenarioOutcome {
  readonly measurement: Measurement;
  readonly assessment: Assessment;
  /** Points more than now, per column; negative for less. */
  readonly differences: Readonly<Partial<Record<ColumnId, number>>>;
  readonly divergences: readonly DivergentRow[];
}

/** What a measurement would come to with a scenario; null is the scores as they are. */
export function outcomeOf(now: Measurement, scenario: Scenario | null): ScenarioOutcome {
  const measurement = scenario === null ? now : withScenario(now, scenario);
  return outcomeAfter(now, measurement);
}

/** What another version of a measurement comes to, beside it as it is now. */
export function outcomeAfter(now: Measurement, measurement: Measurement): ScenarioOutcome {
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

/** What is said of a column, or of both where it is the same. */
export interface VerdictLine {
  readonly columns: readonly ColumnId[];
  readonly then: string;
  readonly now: string;
}

/** The verdicts of an outcome beside those of now. */
export function verdictLines(now: ScenarioOutcome, then: ScenarioOutcome): readonly VerdictLine[] {
  const lines = then.measurement.form.columns.map((column) => ({
    columns: [column],
    then: sentenceOf(then, column),
    now: sentenceOf(now, column),
  }));
  return lines.reduce<readonly VerdictLine[]>((all, line) => {
    const same = all.find((each) => each.then === line.then && each.now === line.now);
    if (!same) return [...all, line];
    return all.map((each) => (each === same ? { ...each, columns: [...each.columns, ...line.columns] } : each));
  }, []);
}

/** What there is to say of a column: its verdict, or what stands in the way. */
export function sentenceOf({ measurement, assessment }: ScenarioOutcome, column: ColumnId): string {
  const judged = assessment.columns[column];
  const { form, entries, bands } = measurement;
  return judged ? verdictSentence(judged, bands[bandSetOf(column)].status, divergentNames(form, entries)) : '';
}

/** "IPS-A 107 (+3): goede modeltrouw (indicatief).", a sentence for each column. */
export function totalsSentences(outcome: ScenarioOutcome): readonly string[] {
  const { assessment, differences, measurement } = outcome;
  return measurement.form.columns.map((column) =>
    WHAT_IF_TEXTS.totalOf(
      COLUMN_LABELS[column],
      assessment.columns[column]?.total.score ?? 0,
      differences[column] ?? 0,
      sentenceOf(outcome, column),
    ),
  );
}
