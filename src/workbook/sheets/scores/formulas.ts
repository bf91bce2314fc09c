import { entryOf } from '../../../measurement/entries';
import { readEntry, SCORE_DECIMALS } from '../../../measurement/entry';
import { columnOfBody, evidenceBodies } from '../../../measurement/recorded-evidence';
import { oncePer } from '../../../scale/once-per';
import { isBeside } from '../../../scale/evidence-input';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import { WORKER_FIELDS, type WorkerField } from '../../../scale/worker-fields';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { cellFinding, isForbiddenDivergence, SCORE_FINDINGS, SEVERITIES } from '../../../scoring/findings';
import { adviceFor, evidenceFindings, type EvidenceFindingCode } from '../../../scoring/row-advice';
import { rowSeverity, rowStatus, rowsWithFindings, STATUS_ORDER } from '../../../scoring/row-status';
import { ROW_TEXTS } from '../../../scoring/texts';
import { typedCell } from '../../paper/a1';
import type { EvidenceLayout } from '../evidence/layout';
import { adviceText } from '../evidence/advice-text';
import type { Filled, FormulaCell, TemplateCell } from '../../paper/sheet-template';
import type { ScoresLayout } from './layout';
import { CLOSED_MARK } from '../../tables/scores';
import { SCORES_SHEET_TEXTS } from './texts';
import { workersLayout } from '../workers/layout';

/**
 * The formulas of one row of the sheet Scores. Each is written beside what it must give, so that the file can cache
 * the result and the tests can compare the two.
 */

/** What the hidden finding columns hold; 0 is in order. Findings above `missing` are errors. */
export const FINDING_NUMBERS = { missing: 1, invalid: 2, closed: 3, 'forbidden-divergence': 4 } as const;

/** Does a cell hold a real number? TRUE is one to LibreOffice, and text is taken for one by some functions. */
export const isRealNumber = (cell: string) => `ISNUMBER(${cell})-ISLOGICAL(${cell})=1`;

/** The score in a cell that holds a real number; an error where that is not 1, 2, 3, 4 or 5. */
export const scoreOfNumber = (cell: string) => `MATCH(ROUND(${cell},${SCORE_DECIMALS}),{${RATINGS.join(',')}},0)`;

/** The valid score of a cell, or 0. */
export function valueFormula(layout: ScoresLayout, formRow: FormRow, column: ColumnId): TemplateCell {
  if (!formRow.open.includes(column)) return 0;
  const cell = typedCell(layout.letter(column), 'own row');
  return {
    formula: `IF(${isRealNumber(cell)},IFERROR(${scoreOfNumber(cell)},0),0)`,
    repeats: `value ${column}`,
    result: ({ measurement: { entries } }) => {
      const value = readEntry(entryOf(entries, formRow.item.id, column));
      return typeof value === 'number' ? value : 0;
    },
  };
}

/** The number of the finding of a cell. A forbidden divergence is noted in the first column of the scale. */
export function findingFormula(layout: ScoresLayout, row: number, formRow: FormRow, column: ColumnId): FormulaCell {
  const cell = typedCell(layout.letter(column), 'own row');
  const result = ({ measurement: { entries } }: Filled) => {
    const code = cellFinding(formRow, column, entryOf(entries, formRow.item.id, column));
    return code === null ? 0 : FINDING_NUMBERS[code];
  };
  const { missing, invalid, closed, 'forbidden-divergence': divergent } = FINDING_NUMBERS;
  if (!formRow.open.includes(column)) {
    return {
      formula: `IF(ISERROR(${cell}),${closed},IF(LEN(${cell})=0,0,IF(${cell}="${CLOSED_MARK}",0,${closed})))`,
      repeats: `closed ${column}`,
      result,
    };
  }
  const value = `${layout.letter(`value-${column}`)}${row}`;
  const wrong = `IF(ISERROR(${cell}),${invalid},IF(LEN(${cell})=0,${missing},${invalid}))`;
  if (!formRow.mustBeEqual || column !== 'A') {
    return { formula: `IF(${value}>0,0,${wrong})`, repeats: `finding ${column}`, result };
  }
  const other = `${layout.letter('value-O')}${row}`;
  return {
    formula: `IF(${value}>0,IF(AND(${other}>0,${value}<>${other}),${divergent},0),${wrong})`,
    repeats: 'divergence',
    result: (filled) =>
      isForbiddenDivergence(formRow, filled.measurement.entries)
        ? FINDING_NUMBERS['forbidden-divergence']
        : result(filled),
  };
}

/** What the hidden evidence columns hold: the sum for all that the evidence has against a cell; 0 is in order. */
const EVIDENCE_NUMBERS: Readonly<Record<EvidenceFindingCode, number>> = {
  'evidence-differs': 1,
  'evidence-invalid': 2,
  'evidence-unusual': 4,
};

/** The sums in which a finding takes part: a score cannot be told to differ and the evidence to be unusual at once. */
const EVIDENCE_SUMS: Readonly<Record<EvidenceFindingCode, readonly number[]>> = {
  'evidence-differs': [1, 3],
  'evidence-invalid': [2, 3, 6],
  'evidence-unusual': [4, 6],
};

/** Whether one of some hidden evidence cells tells of a finding. */
export const hasEvidenceFinding = (cells: readonly string[], code: EvidenceFindingCode): string =>
  `OR(${cells.flatMap((cell) => EVIDENCE_SUMS[code].map((sum) => `${cell}=${sum}`)).join(',')})`;

export const isEvidenceFinding = (code: string): code is EvidenceFindingCode => code in EVIDENCE_NUMBERS;

/** What the evidence has against a cell: it cannot be right, it points elsewhere and nothing is noted, or it is unusual. */
export function evidenceFormula(
  layout: ScoresLayout,
  evidence: EvidenceLayout,
  row: number,
  formRow: FormRow,
  column: ColumnId,
): TemplateCell {
  const code = adviceCell(evidence, formRow, column);
  if (code === null) return 0;
  const value = `${layout.letter(`value-${column}`)}${row}`;
  const note = typedCell(layout.letter('note'), 'own row');
  const { 'evidence-differs': differs, 'evidence-invalid': invalid } = EVIDENCE_NUMBERS;
  const otherwise = unusualFormula(evidence, formRow, column);
  const beside = besideCells(evidence, formRow, column).map((cell) => `ISTEXT(${cell})`);
  const besides = beside.length === 0 ? '' : `IF(OR(${beside.join(',')}),${invalid},0)+`;
  const elsewhere = `OR(${value}<INT(${code}/10),${value}>MOD(${code},10))`;
  return {
    formula:
      `IF(${code}<0,${invalid},${besides}IF(OR(${code}=0,${value}=0),${otherwise},` +
      `IF(${elsewhere},IF(IFERROR(LEN(TRIM(${note})),0)=0,${differs},${otherwise}),${otherwise})))`,
    result: ({ measurement: { entries, notes }, assessment: { advice } }) =>
      evidenceFindings(
        adviceFor(advice[formRow.item.id] ?? {}, column),
        entryOf(entries, formRow.item.id, column),
        notes[formRow.item.id] ?? '',
      ).reduce((sum, finding) => sum + EVIDENCE_NUMBERS[finding], 0),
  };
}

/** Does a worker have what looks like a slip, in a field that answers the item? 0 where no item's field can. */
function unusualFormula(layout: EvidenceLayout, formRow: FormRow, column: ColumnId): string {
  const { columns } = workersLayout(layout.form);
  const typed = layout.helper('typed', evidenceColumn(formRow, column));
  const tests = layout.lines.flatMap((line): string[] => {
    if (line.kind !== 'answer' || line.formRow !== formRow) return [];
    const { id, range } = columns.find((each) => each.id === line.input.workers) ?? {};
    const field: WorkerField | undefined = id && WORKER_FIELDS[id];
    if (field?.kind !== 'number' || field.unusual === undefined) return [];
    // A number in the text of a criterion would be read with the decimal comma of a Dutch Excel.
    return [`AND(Bewijs!${typed}${line.row}="",COUNTIF(Werkers!${range},">"&${field.unusual.above})>0)`];
  });
  return tests.length === 0 ? '0' : `IF(OR(${tests.join(',')}),${EVIDENCE_NUMBERS['evidence-unusual']},0)`;
}

/** The cells of the answers that no anchor rests on: text where such an answer cannot be. */
function besideCells(layout: EvidenceLayout, formRow: FormRow, column: ColumnId): string[] {
  const worst = layout.helper('worst', evidenceColumn(formRow, column));
  return layout.lines.flatMap((line) =>
    line.kind === 'answer' && line.formRow === formRow && isBeside(line.input) ? [`Bewijs!${worst}${line.row}`] : [],
  );
}

/** The column in which the evidence for the scores of another stands. */
function evidenceColumn(formRow: FormRow, column: ColumnId): ColumnId {
  const [body] = evidenceBodies(formRow);
  return body === 'AO' ? columnOfBody(body) : column;
}

/** The cell with the code of the advice for a column; null where the item has no calculation. */
function adviceCell(layout: EvidenceLayout, formRow: FormRow, column: ColumnId): string | null {
  const row = formRow.open.includes(column) ? layout.itemRow(formRow.item.id) : null;
  return row === null ? null : `Bewijs!${layout.helper('advice', evidenceColumn(formRow, column))}${row}`;
}

/** "3 of 4", or "A: 3; O: 4" where each column has evidence of its own. */
export function pointsFormula(layout: EvidenceLayout, formRow: FormRow): FormulaCell | string | null {
  const row = layout.itemRow(formRow.item.id);
  if (row === null) return formRow.open.length > 0 ? SCORES_SHEET_TEXTS.none : null;
  const cells = evidenceBodies(formRow).map((body) => ({
    body,
    cell: `Bewijs!${layout.result(columnOfBody(body))}${row}`,
    text: ({ assessment: { advice } }: Filled) => adviceText(advice[formRow.item.id]?.[body]),
  }));
  const [one, two] = cells;
  if (!one) return null;
  if (!two) return { formula: one.cell, result: one.text };
  const { between } = SCORES_SHEET_TEXTS;
  const part = ({ cell, body }: typeof one) => `IF(${cell}="","","${body}: "&${cell})`;
  return {
    formula: `${part(one)}&IF(OR(${one.cell}="",${two.cell}=""),"","${between}")&${part(two)}`,
    result: (filled) =>
      cells
        .map(({ body, text }) => ({ body, text: text(filled) }))
        .filter(({ text }) => text !== '')
        .map(({ body, text }) => `${body}: ${text}`)
        .join(between),
  };
}

/** How serious the findings of a row are, in a number: 3 with an error, 2 with a warning, 1 with only missing scores. */
export function severityFormula(form: ScoreForm, layout: ScoresLayout, row: number, formRow: FormRow): FormulaCell {
  const cells = (kind: 'finding' | 'evidence') =>
    form.scale.columns.map(({ id }) => `${layout.letter(`${kind}-${id}`)}${row}`);
  const found = (test: string) =>
    cells('finding')
      .map((cell) => `${cell}${test}`)
      .join(',');
  const wrong = hasEvidenceFinding(cells('evidence'), 'evidence-invalid');
  // All that evidence can have against a score besides is a warning.
  const some = cells('evidence')
    .map((cell) => `${cell}>0`)
    .join(',');
  return {
    formula: `IF(OR(${found('>1')},${wrong}),3,IF(OR(${some}),2,IF(OR(${found('=1')}),1,0)))`,
    repeats: 'severity',
    result: ({ assessment: { findings } }) => {
      const severity = rowSeverity(formRow, findings);
      return severity === null ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);
    },
  };
}

/** The rows of the list of findings, in its order. */
export const foundRows = oncePer(({ measurement: { form }, assessment: { findings } }: Filled) =>
  rowsWithFindings(form, findings),
);

/** The place of a row in the list of findings (the most serious first), or 0; counts from the top row to its own. */
export function orderFormula(layout: ScoresLayout, row: number, formRow: FormRow): FormulaCell {
  const severity = layout.letter('severity');
  const own = `${severity}${row}`;
  const all = `${severity}$${layout.firstRow}:${severity}$${layout.lastRow}`;
  const upToHere = `${severity}$${layout.firstRow}:${own}`;
  return {
    formula: `IF(${own}=0,0,SUMPRODUCT(1*(${upToHere}=${own}))+SUMPRODUCT(1*(${all}>${own})))`,
    repeats: 'order',
    result: (filled) => foundRows(filled).indexOf(formRow) + 1,
  };
}

/** The words of the column "Controle"; the same order of seriousness as `rowStatus`. */
export function statusFormula(form: ScoreForm, layout: ScoresLayout, row: number, formRow: FormRow): FormulaCell {
  const codes = form.scale.columns.map(({ id, label }) => ({
    id,
    label,
    cell: `${layout.letter(`finding-${id}`)}${row}`,
    evidence: `${layout.letter(`evidence-${id}`)}${row}`,
  }));
  const open = codes.filter(({ id }) => formRow.open.includes(id));
  const closed = codes.filter(({ id }) => !formRow.open.includes(id));
  const any = (cells: readonly string[], number: number) => `OR(${cells.map((cell) => `${cell}=${number}`).join(',')})`;
  const found = (cells: typeof codes) => cells.map(({ cell }) => cell);
  const evidence = evidenceBodies(formRow).length > 0 ? open.map((each) => each.evidence) : [];
  const told = (code: EvidenceFindingCode) => (evidence.length > 0 ? hasEvidenceFinding(evidence, code) : null);
  const conditions: Readonly<Record<(typeof STATUS_ORDER)[number], string | null>> = {
    invalid: open.length > 0 ? any(found(open), FINDING_NUMBERS.invalid) : null,
    closed: closed.length > 0 ? any(found(closed), FINDING_NUMBERS.closed) : null,
    'forbidden-divergence': formRow.mustBeEqual ? any(found(open), FINDING_NUMBERS['forbidden-divergence']) : null,
    'evidence-invalid': told('evidence-invalid'),
    'evidence-differs': told('evidence-differs'),
    'evidence-unusual': told('evidence-unusual'),
  };
  const tests = STATUS_ORDER.flatMap((code): [condition: string, words: string][] => {
    const condition = conditions[code];
    return condition === null ? [] : [[condition, SCORE_FINDINGS[code].title]];
  });
  if (open.length > 0) {
    tests.push([`AND(${open.map(({ cell }) => `${cell}=1`).join(',')})`, SCORE_FINDINGS.missing.title]);
  }
  if (open.length > 1)
    tests.push(...open.map(({ cell, label }): [string, string] => [`${cell}=1`, ROW_TEXTS.missingIn(label)]));
  const otherwise = `"${open.length === 0 ? ROW_TEXTS.notScored : ROW_TEXTS.inOrder}"`;
  return {
    formula: tests.reduceRight((rest, [condition, words]) => `IF(${condition},"${words}",${rest})`, otherwise),
    // Rows with the same conditions say the same.
    repeats: `status ${formRow.open.join('')} ${String(formRow.mustBeEqual)} ${evidence.length}`,
    result: ({ assessment: { findings } }) => rowStatus(form, formRow, findings),
  };
}
