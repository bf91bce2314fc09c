import type { FormRow, ScoreForm } from '../scale/score-form';
import { cellFinding, isForbiddenDivergence, SCORE_FINDINGS } from './findings';
import { entryOf, type Entries } from './measurement';

/** The words of the column "Controle" for a row that needs nothing. */
export const ROW_IN_ORDER = 'akkoord';
export const ROW_NOT_SCORED = 'niet van toepassing';

/** "nog scoren: IPS-A", for a row in which only one of two columns is missing. */
export const missingIn = (label: string) => `${SCORE_FINDINGS.missing.title}: ${label}`;

/** The words of the column "Controle": the most serious thing about a row. */
export function rowStatus(form: ScoreForm, row: FormRow, entries: Entries): string {
  const codes = form.scale.columns.map(({ id, label }) => ({
    label,
    code: cellFinding(row, id, entryOf(entries, row.item.id, id)),
  }));
  const has = (code: string) => codes.some((cell) => cell.code === code);
  if (has('invalid')) return SCORE_FINDINGS.invalid.title;
  if (has('closed')) return SCORE_FINDINGS.closed.title;
  if (isForbiddenDivergence(row, entries)) return SCORE_FINDINGS['forbidden-divergence'].title;
  const missing = codes.filter((cell) => cell.code === 'missing');
  if (missing.length === 1 && row.open.length === 2) return missingIn(missing[0]?.label ?? '');
  if (missing.length > 0) return SCORE_FINDINGS.missing.title;
  return row.open.length === 0 ? ROW_NOT_SCORED : ROW_IN_ORDER;
}

/** How serious the findings of a row are: 2 with an error, 1 with only missing scores, 0 with none. */
export function rowSeverity(form: ScoreForm, row: FormRow, entries: Entries): 0 | 1 | 2 {
  const codes = form.scale.columns.map(({ id }) => cellFinding(row, id, entryOf(entries, row.item.id, id)));
  if (isForbiddenDivergence(row, entries) || codes.includes('invalid') || codes.includes('closed')) return 2;
  return codes.includes('missing') ? 1 : 0;
}

/** The rows that need attention: those with errors first, then those with missing scores, each in the scale's order. */
export function rowsWithFindings(form: ScoreForm, entries: Entries): FormRow[] {
  const withSeverity = (wanted: number) => form.rows.filter((row) => rowSeverity(form, row, entries) === wanted);
  return [...withSeverity(2), ...withSeverity(1)];
}
