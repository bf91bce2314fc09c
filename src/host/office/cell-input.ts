import type { PlanCell } from '../../workbook/paper/plan';

/** What `range.formulas` takes for a cell. */
export type CellInput = string | number | boolean;

/**
 * What to give `range.formulas` so that a cell holds this. Excel treats a string there as if it were typed: `=1+1`
 * becomes a formula, `3-4` a date, `WAAR` a Boolean, and which ones depends on the user's language. So every text gets
 * the apostrophe that says "this is text"; it is no part of the value. The alternative, number format `@`, would also
 * turn the score that a reviewer types into the cell later into text.
 */
export function cellInput(cell: PlanCell): CellInput {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'object') return `=${cell.formula}`;
  return typeof cell === 'string' ? `'${cell}` : cell;
}

/** What to write so that a cell holds again what it held: text as text, whatever it looks like. */
export function oldInput(value: unknown, formula: unknown, type: Excel.RangeValueType | string | undefined): CellInput {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = String(formula);
  return type === 'Error' || value !== formula ? text : cellInput(text);
}
