import { REVIEW_KINDS, ROLES, type Review } from '../../measurement/review';
import { oncePer } from '../../scale/once-per';
import { SCALES } from '../../scale/scales';
import { SCALE_IDS } from '../../scale/score-form';
import type { Scale } from '../../scale/types';
import { inWords } from '../../scale/words';
import { textAt, type SheetContents } from '../paper/contents';
import { serialOfDate } from '../paper/dates';
import type { ValidationRule } from '../paper/plan';

interface ReviewField {
  readonly key: keyof Review;
  readonly label: string;
  readonly rule?: ValidationRule;
  readonly error?: string;
}

/** The fields of the sheet Meting, in their order; the labels are what a reader looks for. */
export const REVIEW_FIELDS = [
  { key: 'organisation', label: 'Organisatie' },
  { key: 'programme', label: 'Programma of team' },
  {
    key: 'date',
    label: 'Datum van de meting',
    rule: { kind: 'date', from: '2000-01-01' },
    error: 'Vul een datum in vanaf 2000, bijvoorbeeld 22-11-2026.',
  },
  {
    key: 'kind',
    label: 'Soort meting',
    rule: { kind: 'list', values: REVIEW_KINDS },
    error: 'Kies nulmeting, herhaalmeting of zelfevaluatie.',
  },
  { key: 'reviewer1', label: 'Reviewer 1' },
  { key: 'reviewer2', label: 'Reviewer 2' },
  {
    key: 'workersFte',
    label: 'IPS-werkers (fte)',
    rule: { kind: 'decimal', least: 0, most: 1000 },
    error: 'Vul het aantal fte in als getal van 0 tot en met 1000, bijvoorbeeld 3,6.',
  },
  { key: 'conduct', label: 'Uitvoering' },
  { key: 'remarks', label: 'Opmerkingen' },
] as const satisfies readonly ReviewField[];

/** Below everything else on that sheet, as they came later: by what a measurement is told from others of the same visit. */
export const WHO_FIELDS = [
  { key: 'programmeCode', label: 'Programmacode' },
  {
    key: 'role',
    label: 'Rol',
    rule: { kind: 'list', values: Object.values(ROLES) },
    error: 'Kies alleen, reviewer of consensus.',
  },
  { key: 'reviewerCode', label: 'Reviewercode' },
] as const satisfies readonly ReviewField[];

/** All that is asked of a review. */
export const ALL_REVIEW_FIELDS = [...REVIEW_FIELDS, ...WHO_FIELDS] as const;

/** What a field is called, in the workbook and elsewhere. */
export function reviewFieldLabel(key: keyof Review): string {
  return ALL_REVIEW_FIELDS.find((field) => field.key === key)?.label ?? key;
}

/** The same in the words of the scale that is measured, as people see it. */
export const reviewFieldLabelIn = (key: keyof Review, { words }: Scale): string =>
  inWords(words, reviewFieldLabel(key));

/** The field that has a label, in the words of any scale. */
export const reviewFieldLabelled = (text: string) => fieldsByLabel(ALL_REVIEW_FIELDS).get(text);

const fieldsByLabel = oncePer(
  (fields: typeof ALL_REVIEW_FIELDS) =>
    new Map(
      fields.flatMap((field) =>
        SCALE_IDS.map((id) => [inWords<string>(SCALES[id].words, field.label), field] as const),
      ),
    ),
);

/** A number of workers as people type it, 3,6 or 3.6; NaN for what is none. */
export function fteTyped(text: string): number {
  return /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
}

/** Why a value does not fit the field's rule, in the words of the workbook itself; null if it fits. */
export function reviewFieldProblem(key: keyof Review, value: string | number): string | null {
  const field: ReviewField | undefined = ALL_REVIEW_FIELDS.find((candidate) => candidate.key === key);
  const rule = field?.rule;
  if (!rule || fits(rule, value)) return null;
  return field.error ?? null;
}

function fits(rule: ValidationRule, value: string | number): boolean {
  if (rule.kind === 'list') return rule.values.includes(String(value));
  if (rule.kind === 'date') {
    const serial = serialOfDate(String(value));
    return serial !== null && serial >= (serialOfDate(rule.from) ?? 0);
  }
  return typeof value === 'number' && value >= rule.least && value <= rule.most;
}

/** Beside one of these stands the version of the layout, or the release of the program that made the workbook. */
export const VERSION_LABELS: readonly string[] = ['Versie van de werkmap', 'Versie van het werkboek', 'Gemaakt met'];

/** The labels below those of the fields, before what is measured with; nobody fills in anything there. */
export const LABELS_BELOW: readonly string[] = ['Schaal', 'Model', ...VERSION_LABELS];

/** Those that came later are words that other sheets have too. */
const isLabel = (text: string) =>
  LABELS_BELOW.includes(text) || REVIEW_FIELDS.some(({ key }) => key === reviewFieldLabelled(text)?.key);

/** So many of our labels in one column are no chance. */
const ENOUGH_LABELS = 4;

/**
 * The column in which our labels stand, as far as people have not changed them; null on another sheet.
 * @param least how many there must be
 */
export function labelColumn(sheet: SheetContents, least = ENOUGH_LABELS): number | null {
  // Each counts once, for a list may name one of them in every row, as the scores do that of the organisation.
  const labels = new Map<number, Set<string>>();
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      const text = textAt(sheet, row, column);
      if (isLabel(text)) labels.set(column, (labels.get(column) ?? new Set<string>()).add(text));
    }
  }
  const [best] = [...labels].sort(([, one], [, other]) => other.size - one.size);
  return best && best[1].size >= least ? best[0] : null;
}
