import type { FormRow, ScoreForm } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { ROW_TEXTS } from './texts';
import { SCORE_FINDINGS, SEVERITIES, type ScoreFinding, type ScoreFindingCode, type Severity } from './findings';

/** The words of "Controle" from the most to the least serious; a score that is missing comes after all of these. */
export const STATUS_ORDER = [
  'invalid',
  'closed',
  'forbidden-divergence',
  'evidence-invalid',
  'evidence-differs',
  'evidence-unusual',
] as const satisfies readonly ScoreFindingCode[];

const findingsOf = ({ item }: FormRow, findings: readonly ScoreFinding[]) =>
  findings.filter((finding) => finding.item === item.id);

/** The words of the column "Controle": the most serious thing about a row, of all that was found in a measurement. */
export function rowStatus(form: ScoreForm, row: FormRow, findings: readonly ScoreFinding[]): string {
  const own = findingsOf(row, findings);
  const worst = STATUS_ORDER.find((code) => own.some((finding) => finding.code === code));
  if (worst !== undefined) return SCORE_FINDINGS[worst].title;
  const missing = own.filter(({ code }) => code === 'missing');
  if (missing.length === 1 && row.open.length === 2) {
    return ROW_TEXTS.missingIn(form.scale.columns.find(({ id }) => id === missing[0]?.column)?.label ?? '');
  }
  if (missing.length > 0) return SCORE_FINDINGS.missing.title;
  return row.open.length === 0 ? ROW_TEXTS.notScored : ROW_TEXTS.inOrder;
}

/** Everything that stands against a row, the most serious first; where no more than a score is missing, as "Controle". */
export function rowFindings(form: ScoreForm, row: FormRow, findings: readonly ScoreFinding[]): string {
  const own = findingsOf(row, findings);
  if (own.every(({ code }) => code === 'missing')) return rowStatus(form, row, findings);
  const missing = missingWords(form);
  const has = (code: ScoreFindingCode, column?: ColumnId) =>
    own.some((finding) => finding.code === code && (column === undefined || finding.column === column));
  return [
    ...STATUS_ORDER.filter((code) => has(code)).map((code) => SCORE_FINDINGS[code].title),
    ...form.scale.columns.flatMap(({ id }, index) => (has('missing', id) ? (missing[index] ?? []) : [])),
  ].join(ROW_TEXTS.between);
}

/** What is said of a missing score, by the columns of the scale. */
export const missingWords = ({ scale: { columns } }: ScoreForm): readonly string[] =>
  columns.map(({ label }) => (columns.length > 1 ? ROW_TEXTS.missingIn(label) : SCORE_FINDINGS.missing.title));

/** How serious the findings of a row are; null where it has none. */
export function rowSeverity(row: FormRow, findings: readonly ScoreFinding[]): Severity | null {
  const own = findingsOf(row, findings);
  return SEVERITIES.find((severity) => own.some((finding) => finding.severity === severity)) ?? null;
}

/** The rows that need attention: the most serious first, and alike in the scale's order. */
export function rowsWithFindings({ rows }: ScoreForm, findings: readonly ScoreFinding[]): FormRow[] {
  return SEVERITIES.flatMap((severity) => rows.filter((row) => rowSeverity(row, findings) === severity));
}
