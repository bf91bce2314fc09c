import { entryOf, type Entries } from '../measurement/entries';
import { entryText, readEntry, type Entry } from '../measurement/entry';
import type { ItemId } from '../scale/ids';
import { itemName, itemNameIn } from '../scale/item-name';
import type { FormRow, ScoreForm } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { FINDING_TITLES, SCORE_FINDING_TEXTS } from './texts';

/** What can be wrong with a score. */
export const SCORE_FINDINGS = {
  missing: { severity: 'info', title: FINDING_TITLES.missing },
  invalid: { severity: 'error', title: FINDING_TITLES.invalid },
  closed: { severity: 'error', title: FINDING_TITLES.closed },
  'forbidden-divergence': { severity: 'error', title: FINDING_TITLES['forbidden-divergence'] },
  'evidence-invalid': { severity: 'error', title: FINDING_TITLES['evidence-invalid'] },
  'evidence-differs': { severity: 'warning', title: FINDING_TITLES['evidence-differs'] },
  'evidence-unusual': { severity: 'warning', title: FINDING_TITLES['evidence-unusual'] },
} as const satisfies Record<string, { severity: Severity; title: string }>;

/** From the most to the least serious. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Puts the most serious first. */
export const bySeverity = (one: { readonly severity: Severity }, other: { readonly severity: Severity }): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
export type ScoreFindingCode = keyof typeof SCORE_FINDINGS;

/** Something about the scores that a reviewer must do or know. */
export interface ScoreFinding {
  readonly code: ScoreFindingCode;
  readonly severity: Severity;
  readonly item: ItemId;
  /** `AO` for a row in which the two columns contradict each other. */
  readonly column: ColumnId | 'AO';
  readonly message: string;
}

/** All findings, in the order of the scale and column A before O. */
export function findInScores(form: ScoreForm, entries: Entries): ScoreFinding[] {
  return form.rows.flatMap((row) => findInRow(form, row, entries));
}

function findInRow(form: ScoreForm, row: FormRow, entries: Entries): ScoreFinding[] {
  const findings = form.scale.columns.flatMap(({ id: column }) => {
    const entry = entryOf(entries, row.item.id, column);
    const code = cellFinding(row, column, entry);
    return code === null ? [] : [scoreFinding(code, row, column, message(code, row, column, entry))];
  });
  if (!isForbiddenDivergence(row, entries)) return findings;
  const [a, o] = [entryOf(entries, row.item.id, 'A'), entryOf(entries, row.item.id, 'O')];
  const text = SCORE_FINDING_TEXTS.divergence(itemName(row.item), entryText(a), entryText(o));
  return [...findings, scoreFinding('forbidden-divergence', row, 'AO', text)];
}

export function scoreFinding(
  code: ScoreFindingCode,
  row: FormRow,
  column: ColumnId | 'AO',
  text: string,
): ScoreFinding {
  return { code, severity: SCORE_FINDINGS[code].severity, item: row.item.id, column, message: text };
}

/** What is the matter with one cell, judged by itself; `null` if it is in order. */
export function cellFinding(row: FormRow, column: ColumnId, entry: Entry): 'missing' | 'invalid' | 'closed' | null {
  const value = readEntry(entry);
  if (!row.open.includes(column)) return value === 'blank' ? null : 'closed';
  if (value === 'blank') return 'missing';
  return value === 'invalid' ? 'invalid' : null;
}

/** Rule 4: two valid scores that differ in a row where they may not. */
export function isForbiddenDivergence(row: FormRow, entries: Entries): boolean {
  if (!row.mustBeEqual) return false;
  const [a, o] = [readEntry(entryOf(entries, row.item.id, 'A')), readEntry(entryOf(entries, row.item.id, 'O'))];
  return typeof a === 'number' && typeof o === 'number' && a !== o;
}

/** The names of the items with a forbidden divergence, in the order of the scale. */
export function divergentNames(form: ScoreForm, entries: Entries): string[] {
  return form.rows.filter((row) => isForbiddenDivergence(row, entries)).map((row) => itemName(row.item));
}

function message(code: 'missing' | 'invalid' | 'closed', row: FormRow, column: ColumnId, entry: Entry): string {
  return SCORE_FINDING_TEXTS[code](itemNameIn(row.item, column), entryText(entry));
}
