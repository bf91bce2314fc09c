import type { Entry } from '../../../measurement/entry';
import type { CellContent } from '../../../workbook/paper/contents';
import { serialOfIsoTime } from '../../../workbook/paper/dates';
import { NOT_CALCULATED_TEXT } from '../texts';
import { UnreadableFileError } from '../unreadable-file';
import { unescaped } from './spreadsheet-xml';

/** A cell as it stands in the file. */
export interface RawCell {
  /** The attribute `t`; a cell without one holds a number. */
  readonly type: string | undefined;
  /** What stands in `v`; null without one. */
  readonly value: string | null;
  /** What stands in `is`; null without one. */
  readonly inlineText: string | null;
  readonly isFormula: boolean;
  /** What stands in `f` where it is the formula of this cell alone; null elsewhere. */
  readonly formula: string | null;
}

/** What a formula cell says when no program has calculated it; it is no score. */
const NOT_CALCULATED = { error: NOT_CALCULATED_TEXT };

/**
 * `xsd:double` without its INF and NaN, which no cell can hold: digits, a point, and no sign that groups thousands. Around
 * it may stand what XML calls white space, which is less than JavaScript does: a no-break space is none.
 */
const NUMBER = /^[ \t\r\n]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\r\n]*$/;
const INDEX = /^[ \t\r\n]*\d+[ \t\r\n]*$/;
const WORD = /^[ \t\r\n]*([^ \t\r\n]+)[ \t\r\n]*$/;

const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

const MOST_KEPT = 1000;

const EMPTY: CellContent = { value: null, isFormula: false };

/**
 * Tells what cells hold. What is no number by the grammar of the file is not guessed at: it stays the text that it is, so
 * that `4,9` is never taken for a 4 (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
 * @throws {UnreadableFileError} where a cell points to a text that the file does not have, or holds two things
 */
export function cellReader(sharedTexts: readonly string[], is1904: boolean): (cell: RawCell) => CellContent {
  // One object for all cells that hold the same: a pasted column holds few values.
  const kept = new Map<Entry, CellContent>();
  return (cell) => {
    const entry = entryOf(cell, sharedTexts, is1904);
    const value = entry === '' ? null : entry;
    if (cell.isFormula) {
      const result = isBlank(cell) ? NOT_CALCULATED : value;
      return { value: result, isFormula: true, ...(cell.formula && { formula: cell.formula }) };
    }
    if (value === null) return EMPTY;
    const known = kept.get(value);
    if (known) return known;
    const content = { value, isFormula: false };
    if (kept.size === MOST_KEPT) kept.clear();
    kept.set(value, content);
    return content;
  };
}

/** Has a formula no outcome? Of one whose outcome is text that can be an empty text. */
const isBlank = ({ type, value, inlineText }: RawCell) =>
  inlineText === null && (value === null || (value === '' && type !== 'str'));

/** Text that stands in the element of another type is still there: it is no score, but it is not nothing either. */
function entryOf({ type = 'n', value, inlineText }: RawCell, sharedTexts: readonly string[], is1904: boolean): Entry {
  if (inlineText !== null && value) throw new UnreadableFileError('damaged');
  if (inlineText !== null) return unescaped(inlineText);
  if (value === null || value === '') return null;
  switch (type) {
    case 'n':
      return numberOf(value) ?? unescaped(value);
    case 's':
      return sharedText(sharedTexts, value);
    case 'd':
      return serialOfIsoTime(wordOf(value), is1904) ?? unescaped(value);
    case 'b':
      return BOOLEANS.get(wordOf(value)) ?? unescaped(value);
    case 'e':
      return { error: unescaped(value) };
    default:
      return unescaped(value);
  }
}

/** A value without the white space around it; empty if it is more than one word. */
const wordOf = (value: string): string => WORD.exec(value)?.[1] ?? '';

function sharedText(sharedTexts: readonly string[], index: string): string {
  const text = sharedTexts[INDEX.test(index) ? Number(index) : -1];
  if (text === undefined) throw new UnreadableFileError('damaged');
  return text;
}

/** Null for what is no number, and for what is larger than a number can be. */
function numberOf(text: string): number | null {
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : null;
}
