import { CallError } from '../command-io';
import { SCORES_FILE_TEXTS } from './texts';

/** How a text file in UTF-16 begins. */
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

const LINE_END = 0x0a;

/**
 * The text of a file in UTF-8, or in UTF-16 with a mark in front that says so; such a mark is no part of the text.
 * @throws {CallError} for any other encoding, as guessing would change letters without a word
 */
export function fileText(bytes: Uint8Array): string {
  const utf16 = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = utf16?.encoding ?? 'utf-8';
  const text = decoded(bytes, encoding);
  if (text !== null) return text;
  if (utf16) throw new CallError(SCORES_FILE_TEXTS.notUtf16);
  throw new CallError(SCORES_FILE_TEXTS.notUtf8(firstUnreadableLine(bytes)));
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-8 a line end is no part of any other character, so lines can be read one by one. Counted from 1. */
function firstUnreadableLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(LINE_END, start);
    const end = next < 0 ? bytes.length : next;
    if (decoded(bytes.subarray(start, end), 'utf-8') === null) break;
    start = end + 1;
  }
  return line;
}
