import type { Measurement } from '../../../measurement/measurement';
import type { Scenario } from '../../../measurement/scenario';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { oncePer } from '../../../scale/once-per';
import { bandSetOf } from '../../../scale/band-sets';
import type { FormRow } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { assess, type Assessment } from '../../../scoring/assessment';
import { divergentNames, isForbiddenDivergence } from '../../../scoring/findings';
import { withScenario } from '../../../scoring/scenarios';
import { verdictSentence } from '../../../scoring/verdict-sentence';
import { WHAT_IF_TEXTS } from './texts';

/** A row that may not differ and does. */
export interface DivergentRow {
  readonly row: FormRow;
  /** The scores as they are do not differ here. */
  readonly isNew: boolean;
}

/** What scores come to: those of a measurement as they are, or with a scenario in their place. */
export interface ScenarioOutcome {
  readonly measurement: Measurement;
  readonly assessment: Assessment;
  /** Points more than now, per column; negative for less. */
  readonly differences: Readonly<Partial<Record<ColumnId, number>>>;
  readonly divergences: readonly DivergentRow[];
}

type Assessed = Pick<ScenarioOutcome, 'measurement' | 'assessment'>;

/** The outcome of the scores as they are, where these were assessed when they were read. */
export const presentOutcome = oncePer((now: Assessed): ScenarioOutcome => beside(now, now));

/** The outcome of scores that nobody has assessed yet. */
export const scoresOutcome = oncePer((measurement: Measurement): ScenarioOutcome =>
  presentOutcome({ measurement, assessment: assess(measurement) }),
);

/** What the scores of now would come to with a scenario; it is assessed once, however many parts of the tab ask. */
export const outcomeOf = (now: ScenarioOutcome, scenario: Scenario): ScenarioOutcome => outcomesBeside(now)(scenario);

const outcomesBeside = oncePer((now: ScenarioOutcome) =>
  oncePer((scenario: Scenario): ScenarioOutcome => {
    const measurement = withScenario(now.measurement, scenario);
    return beside(now, { measurement, assessment: assess(measurement) });
  }),
);

function beside(now: Assessed, { measurement, assessment }: Assessed): ScenarioOutcome {
  const { columns, rows } = measurement.form;
  const score = (of: Assessed, column: ColumnId) => of.assessment.columns[column]?.total.score ?? 0;
  const then = { measurement, assessment };
  return {
    ...then,
    differences: Object.fromEntries(columns.map((column) => [column, score(then, column) - score(now, column)])),
    divergences: rows
      .filter((row) => isForbiddenDivergence(row, measurement.entries))
      .map((row) => ({ row, isNew: !isForbiddenDivergence(row, now.measurement.entries) })),
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
  return judged ? verdictSentence(judged, bands[bandSetOf(form, column)].status, divergentNames(form, entries)) : '';
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
