import { withComma } from '../scale/dutch';
import type { Rating } from '../scale/types';

/** What stands in a score cell, whoever put it there; `null` is an empty cell, `error` a cell error such as #N/A. */
export type Entry = number | string | boolean | null | { readonly error: string };

/** What an entry is worth: a rating, nothing yet, or not a score. */
export type EntryValue = Rating | 'blank' | 'invalid';

/** Ten times 0.1 is shown as 1: what is a whole number to so many decimals is a score with arithmetic noise, not a half one. */
export const SCORE_DECIMALS = 9;

const SCORE_NOISE = 0.5 * 10 ** -SCORE_DECIMALS;

/**
 * Reads an entry by rule 1 of the scale: a score is the whole number 1, 2, 3, 4 or 5. Text is never a score, not even
 * "3", and neither is TRUE: a spreadsheet would not add them up either.
 */
export function readEntry(entry: Entry | undefined): EntryValue {
  if (entry === null || entry === undefined || entry === '') return 'blank';
  if (typeof entry !== 'number') return 'invalid';
  const whole = Math.round(entry);
  return whole >= 1 && whole <= 5 && Math.abs(entry - whole) < SCORE_NOISE ? (whole as Rating) : 'invalid';
}

/** An entry as a person would read it back, for messages. */
export function entryText(entry: Entry | undefined): string {
  if (entry === null || entry === undefined) return '';
  if (typeof entry === 'boolean') return entry ? 'WAAR' : 'ONWAAR';
  if (typeof entry === 'object') return entry.error;
  return typeof entry === 'number' ? withComma(Number(entry.toPrecision(12))) : entry.slice(0, 40);
}
