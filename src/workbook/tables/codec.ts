import type { Entry } from '../../measurement/entry';
import { textOf } from '../paper/contents';
import { dateOfSerial, serialOfDate } from '../paper/dates';
import { evidenceCell, evidenceEntry, type CellKind } from './evidence-codec';
import { textCell, type Constant } from '../paper/plan';

/**
 * How a value stands in a cell. `read` takes anything: what is no such value comes back as it was typed, so that a finding
 * can name it; of a text only WAAR, ONWAAR and errors are nothing. Reading what was written gives the value again, save for
 * spaces around a text.
 */
export interface Codec<Value> {
  /** @param is1904 whether the workbook counts its days from 1904 */
  readonly read: (entry: Entry, is1904: boolean) => Value;
  /** `null` where the cell stays empty. */
  readonly write: (value: Value) => Constant;
}

/** Anything at all, as it stands there; an error is written as its text, for nothing else can be. */
export const entry: Codec<Entry> = {
  read: (found) => found,
  write: (value) => (value !== null && typeof value === 'object' ? value.error : value),
};

export const text: Codec<string> = { read: textOf, write: textCell };

/** An ISO date, in the cell a day number; a text that is no date stays that text. */
export const date: Codec<string> = {
  read: (entry, is1904) => (typeof entry === 'number' ? dateOfSerial(entry, is1904) : null) ?? textOf(entry),
  write: (value) => serialOfDate(value) ?? textCell(value),
};

/** What is recorded as evidence: a number, a percentage, an answer in words. */
export const answer = (kind: CellKind): Codec<Entry> => ({
  read: (entry) => evidenceEntry(kind, entry),
  write: (value) => evidenceCell(kind, value),
});
