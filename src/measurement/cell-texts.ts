import type { Measurement } from './measurement';

/** The most characters that a spreadsheet cell holds. */
export const MOST_CHARACTERS = 32_767;

/** Characters that XML forbids, and the control characters that it allows (7F to 9F): those too would steer a terminal. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Text as a cell can hold it: without control characters and what XML forbids, and no longer than a cell or `most`. */
export function cellText(text: string, most = MOST_CHARACTERS): string {
  const allowed = text.replace(FORBIDDEN, '');
  // Half of a pair, also one that the cut leaves behind.
  return allowed.slice(0, most).replace(/\p{Surrogate}/gu, '');
}

/** A measurement in which every text, in whatever record, is as a cell can hold it. */
export const withCellTexts = ({ form, ...records }: Measurement): Measurement => ({ form, ...fitForCells(records) });

/** The same value with every text in it as a cell can hold it; records are lists, objects, texts, numbers and Booleans. */
function fitForCells<Value>(value: Value): Value {
  const clean = (each: unknown): unknown => {
    if (typeof each === 'string') return cellText(each);
    if (Array.isArray(each)) return each.map(clean);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(value) as Value;
}
