import type { Measurement } from '../../measurement/measurement';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { bandSetOf } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { divergentNames } from '../../scoring/findings';
import { verdictSentence } from '../../scoring/verdict-sentence';
import type { Outcome } from '../state/scenario-outcome';
import { COMPARE_TEXTS, WHAT_IF_TEXTS } from './texts';

/** What is said of a column, or of both where it is the same. */
export interface VerdictLine {
  readonly columns: readonly ColumnId[];
  readonly then: string;
  readonly now: string;
}

/** The verdicts of an outcome beside those of now. */
export function verdictLines(now: Outcome, then: Outcome): readonly VerdictLine[] {
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
export function sentenceOf({ measurement, assessment }: Outcome, column: ColumnId): string {
  const judged = assessment.columns[column];
  const { form, entries, bands } = measurement;
  return judged ? verdictSentence(judged, bands[bandSetOf(column)].status, divergentNames(form, entries)) : '';
}

/** How much the verdicts are worth, where something is said of it: "Oordelen: indicatief." */
export function bandRemark({ form, bands }: Measurement): string {
  const statuses = new Set(
    form.columns.map((column) => bands[bandSetOf(column)].status).filter((status) => status !== ''),
  );
  return statuses.size === 0 ? '' : COMPARE_TEXTS.remark([...statuses].join(', '));
}

/** "IPS-A 107 (+3): goede modeltrouw (indicatief).", a sentence for each column. */
export function totalsSentences(outcome: Outcome): readonly string[] {
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
