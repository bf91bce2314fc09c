import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** What a cell shows to Office.js: text, number or truth value; an empty cell is empty text. */
export type CellValue = string | number | boolean;

/** Univer's kinds of cell; written out, as this module must not load Univer. */
const NUMBER = 2 satisfies CellValueType.NUMBER;
const BOOLEAN = 3 satisfies CellValueType.BOOLEAN;
const TEXT = 1 satisfies CellValueType.STRING;
const FORCED_TEXT = 4 satisfies CellValueType.FORCE_STRING;

const BLANK = { v: null, f: null, si: null, p: null };

/**
 * The cell that Excel makes of a value assigned to `values` or `formulas`: text that looks like a number, percentage or
 * truth value becomes one, `=` begins a formula, an apostrophe or the text format keeps text as it is. Dates in text are
 * not recognised.
 */
export function cellFor(value: CellValue, numberFormat: string): ICellData {
  if (typeof value === 'number') return { ...BLANK, v: value, t: NUMBER };
  if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: BOOLEAN };
  if (value === '') return { ...BLANK };
  if (value.startsWith("'")) return { ...BLANK, v: value.slice(1), t: FORCED_TEXT };
  if (numberFormat === '@') return { ...BLANK, v: value, t: FORCED_TEXT };
  if (value.startsWith('=') && value.length > 1) return { ...BLANK, f: value };
  const text = value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { ...BLANK, v: Number(text), t: NUMBER };
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) {
    const pattern = text.includes('.') ? '0.00%' : '0%';
    return { ...BLANK, v: Number.parseFloat(text) / 100, t: NUMBER, s: { n: { pattern } } };
  }
  if (/^(true|false)$/i.test(text)) return { ...BLANK, v: /^t/i.test(text) ? 1 : 0, t: BOOLEAN };
  return { ...BLANK, v: value, t: TEXT };
}

/** What a cell holds, as Office.js gives it. */
export function valueIn(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell?.t === BOOLEAN) return value === true || value === 'TRUE' || Number(value) === 1;
  return cell?.t === NUMBER ? Number(value) : value;
}

/** Whether a change to a cell is about what it holds, rather than how it looks. */
export function holdsContent(cell: Nullable<ICellData>): boolean {
  return cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
}

export function valueTypeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!)$/.test(value) ? 'Error' : 'String';
}
