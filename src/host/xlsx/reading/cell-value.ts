import type { Entry } from '../../../scoring/entry';
import type { CellContent } from '../../../workbook/contents';
import { serialOfIsoTime } from '../../../workbook/dates';
import { UnreadableFileError } from '../unreadable-file';
import { unescaped } from './spreadsheet-xml';

/** A cell as it stands in the file. */
export interface RawCell {
  /** The attribute `t`; a cell without one holds a number. */
  readonly type: string | undefined;
  /** What stands in `v`; null without one. */
  readonly value: string | null;
  /** What stands in `is`. */
  readonly inlineText: string;
  readonly isFormula: boolean;
}

/** What a formula cell says when no program has calculated it; it is no score. */
const NOT_CALCULATED = { error: 'formule zonder uitkomst' };

/** `xsd:double` without its INF and NaN, which no cell can hold: digits, a point, and no sign that groups thousands. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

const MOST_SHARED_NUMBERS = 1000;

const EMPTY: CellContent = { value: null, isFormula: false };

/**
 * Tells what cells hold. What is no number by the grammar of the file is not guessed at: it stays the text that it is, so
 * that `4,9` is never taken for a 4 (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
 * @throws {UnreadableFileError} where a cell points to a text that the file does not have
 */
export function cellReader(sharedTexts: readonly string[], is1904: boolean): (cell: RawCell) => CellContent {
  // One object for all cells that hold the same: a pasted column holds few values.
  const numbers = new Map<number, CellContent>();
  const shared: (CellContent | undefined)[] = [];
  const sharedContent = (index: string): CellContent => {
    const text = sharedTexts[/^\s*\d+\s*$/.test(index) ? Number(index) : -1];
    if (text === undefined) throw new UnreadableFileError('damaged');
    return (shared[Number(index)] ??= { value: text === '' ? null : text, isFormula: false });
  };
  return (cell) => {
    const { type, value, isFormula } = cell;
    if (isFormula) {
      const isBlank = value === null || (value === '' && type !== 'str');
      return { isFormula, value: isBlank ? NOT_CALCULATED : entryOf(cell, value, is1904) };
    }
    if (type === 's' && value !== null && value !== '') return sharedContent(value);
    const entry = type === 'inlineStr' ? unescaped(cell.inlineText) : entryOf(cell, value ?? '', is1904);
    if (entry === null || entry === '') return EMPTY;
    const known = typeof entry === 'number' ? numbers.get(entry) : undefined;
    if (known) return known;
    const content = { isFormula, value: entry };
    if (typeof entry === 'number' && numbers.size < MOST_SHARED_NUMBERS) numbers.set(entry, content);
    return content;
  };
}

function entryOf({ type = 'n' }: RawCell, value: string, is1904: boolean): Entry {
  const text = unescaped(value);
  if (text === '') return null;
  switch (type) {
    case 'n':
      return numberOf(text) ?? text;
    case 'd':
      return serialOfIsoTime(text.trim(), is1904) ?? text;
    case 'b':
      return { 1: true, true: true, 0: false, false: false }[text.trim()] ?? text;
    case 'e':
      return { error: text };
    default:
      return text;
  }
}

/** Null for what is no number, and for what is larger than a number can be. */
function numberOf(text: string): number | null {
  const digits = text.trim();
  const number = NUMBER.test(digits) ? Number(digits) : NaN;
  return Number.isFinite(number) ? number : null;
}
