import { UnreadableFileError } from '../unreadable-file';

/** Bytes that are decoded at once, so that of a large part no second whole copy is held. */
const STEP = 65_536;

/** Enough for an XML declaration, which may only stand at the very beginning. */
const DECLARATION_BYTES = 200;
const ENCODING = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML part, piece by piece. It is UTF-8, or says by its first bytes or in its declaration what else it is
 * (XML 1.0, 4.3.3).
 * @throws {UnreadableFileError} where what it says is unknown, is contradicted by its first bytes, or does not hold
 */
export function* decodedXml(bytes: Uint8Array): Generator<string> {
  const decoder = decoderFor(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += STEP) {
    const [piece, last] = [bytes.subarray(at, at + STEP), at + STEP >= bytes.length];
    yield decode(decoder, piece, last);
  }
}

function decode(decoder: TextDecoder, piece: Uint8Array, last: boolean): string {
  try {
    return decoder.decode(piece, { stream: !last });
  } catch (cause) {
    throw new UnreadableFileError('encoding', { cause });
  }
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new UnreadableFileError('encoding', { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  const start = new TextDecoder(marked ?? 'latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = ENCODING.exec(start)?.[1]?.toLowerCase() ?? null;
  // "UTF-16" leaves it to the first bytes which of the two it is.
  if (declared === null || (declared === 'utf-16' && marked?.startsWith('utf-16'))) return marked ?? 'utf-8';
  if ((marked !== null && declared !== marked) || (marked === null && declared.startsWith('utf-16'))) {
    throw new UnreadableFileError('encoding');
  }
  return declared;
}

/** What the byte order mark says; null without one. */
function markedEncoding([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}
