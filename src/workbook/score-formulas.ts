import type { FormRow, ScoreForm } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { cellFinding, isForbiddenDivergence, SCORE_FINDINGS } from '../scoring/findings';
import { readEntry, SCORE_NOISE } from '../scoring/entry';
import { entryOf, type Entries } from '../scoring/measurement';
import { missingIn, ROW_IN_ORDER, ROW_NOT_SCORED, rowSeverity, rowStatus } from '../scoring/row-status';
import { typedCell } from './a1';
import type { Formula } from './plan';
import { CLOSED_MARK, type ScoresLayout } from './scores-layout';

/**
 * The formulas of one row of the sheet Scores. Each is written beside what it must give, so that the file can cache
 * the result and the tests can compare the two.
 */

/** What the hidden finding columns hold; 0 is in order. Findings above `missing` are errors. */
export const FINDING_NUMBERS = { missing: 1, invalid: 2, closed: 3, 'forbidden-divergence': 4 } as const;

/** The valid score of a cell, or 0. Only a real number counts: TRUE is a number to LibreOffice, and text adds up in some engines. */
export function valueFormula(layout: ScoresLayout, formRow: FormRow, column: ColumnId, entries: Entries) {
  if (!formRow.open.includes(column)) return 0;
  const cell = typedCell(layout.letter(column), 'own row');
  const value = readEntry(entryOf(entries, formRow.item.id, column));
  const whole = `ROUND(${cell},0)`;
  const isScore = `AND(${whole}>=1,${whole}<=5,ABS(${cell}-${whole})<${SCORE_NOISE})`;
  return {
    formula: `IF(ISNUMBER(${cell}),IF(ISLOGICAL(${cell}),0,IF(${isScore},${whole},0)),0)`,
    result: typeof value === 'number' ? value : 0,
  } satisfies Formula;
}

/** The number of the finding of a cell. A forbidden divergence is noted in the first column of the scale. */
export function findingFormula(
  layout: ScoresLayout,
  row: number,
  formRow: FormRow,
  column: ColumnId,
  entries: Entries,
) {
  const cell = typedCell(layout.letter(column), 'own row');
  const code = cellFinding(formRow, column, entryOf(entries, formRow.item.id, column));
  const result = code === null ? 0 : FINDING_NUMBERS[code];
  const { missing, invalid, closed, 'forbidden-divergence': divergent } = FINDING_NUMBERS;
  if (!formRow.open.includes(column)) {
    return {
      formula: `IF(ISERROR(${cell}),${closed},IF(LEN(${cell})=0,0,IF(${cell}="${CLOSED_MARK}",0,${closed})))`,
      result,
    };
  }
  const value = `${layout.letter(`value-${column}`)}${row}`;
  const wrong = `IF(ISERROR(${cell}),${invalid},IF(LEN(${cell})=0,${missing},${invalid}))`;
  if (!formRow.mustBeEqual || column !== 'A') return { formula: `IF(${value}>0,0,${wrong})`, result };
  const other = `${layout.letter('value-O')}${row}`;
  return {
    formula: `IF(${value}>0,IF(AND(${other}>0,${value}<>${other}),${divergent},0),${wrong})`,
    result: isForbiddenDivergence(formRow, entries) ? FINDING_NUMBERS['forbidden-divergence'] : result,
  };
}

/** How serious the findings of a row are: 0, 1 (only missing) or 2. */
export function severityFormula(
  form: ScoreForm,
  layout: ScoresLayout,
  row: number,
  formRow: FormRow,
  entries: Entries,
): Formula {
  const codes = form.scale.columns.map(({ id }) => `${layout.letter(`finding-${id}`)}${row}`);
  const any = (test: string) => `OR(${codes.map((code) => `${code}${test}`).join(',')})`;
  return { formula: `IF(${any('>1')},2,IF(${any('=1')},1,0))`, result: rowSeverity(form, formRow, entries) };
}

/** The place of a row in the list of findings (errors first), or 0; counts from the top row to its own. */
export function orderFormula(layout: ScoresLayout, row: number, place: number): Formula {
  const severity = layout.letter('severity');
  const own = `${severity}${row}`;
  const all = `${severity}$${layout.firstRow}:${severity}$${layout.lastRow}`;
  const upToHere = `${severity}$${layout.firstRow}:${own}`;
  return {
    formula: `IF(${own}=0,0,SUMPRODUCT(1*(${upToHere}=${own}))+IF(${own}=1,SUMPRODUCT(1*(${all}=2)),0))`,
    result: place,
  };
}

/** The words of the column "Controle"; the same order of seriousness as `rowStatus`. */
export function statusFormula(
  form: ScoreForm,
  layout: ScoresLayout,
  row: number,
  formRow: FormRow,
  entries: Entries,
): Formula {
  const codes = form.scale.columns.map(({ id, label }) => ({
    id,
    label,
    cell: `${layout.letter(`finding-${id}`)}${row}`,
  }));
  const open = codes.filter(({ id }) => formRow.open.includes(id));
  const closed = codes.filter(({ id }) => !formRow.open.includes(id));
  const any = (cells: typeof codes, number: number) => `OR(${cells.map(({ cell }) => `${cell}=${number}`).join(',')})`;
  const tests: [condition: string, words: string][] = [];
  if (open.length > 0) tests.push([any(open, FINDING_NUMBERS.invalid), SCORE_FINDINGS.invalid.title]);
  if (closed.length > 0) tests.push([any(closed, FINDING_NUMBERS.closed), SCORE_FINDINGS.closed.title]);
  if (formRow.mustBeEqual) {
    tests.push([any(open, FINDING_NUMBERS['forbidden-divergence']), SCORE_FINDINGS['forbidden-divergence'].title]);
  }
  if (open.length > 0) {
    tests.push([`AND(${open.map(({ cell }) => `${cell}=1`).join(',')})`, SCORE_FINDINGS.missing.title]);
  }
  if (open.length > 1) tests.push(...open.map(({ cell, label }): [string, string] => [`${cell}=1`, missingIn(label)]));
  const otherwise = `"${open.length === 0 ? ROW_NOT_SCORED : ROW_IN_ORDER}"`;
  return {
    formula: tests.reduceRight((rest, [condition, words]) => `IF(${condition},"${words}",${rest})`, otherwise),
    result: rowStatus(form, formRow, entries),
  };
}
