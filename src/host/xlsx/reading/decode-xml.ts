import { UnreadableFileError } from '../unreadable-file';

/** Bytes that are decoded at once, so that of a large part no second whole copy is held. */
const STEP = 65_536;

/** Enough for an XML declaration, which may only stand at the very beginning. */
const DECLARATION_BYTES = 1000;
const UNFINISHED = /^<\?xml\s[^>]*$/;
const ENCODING = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of an XML part, piece by piece. It is UTF-8, unless its first bytes or its declaration say that it is in another
 * encoding (XML 1.0, 4.3.3).
 * @throws {UnreadableFileError} where what it says is unknown, is contradicted by its first bytes, or does not hold
 */
export function* decodedXml(bytes: Uint8Array): Generator<string> {
  const decoder = decoderOf(bytes);
  // Node 20 decodes Windows-1252 as Latin-1 unless more is to come, and a € would become a control character.
  const endsOpen = decoder.encoding === 'windows-1252';
  for (let at = 0; at < bytes.length; at += STEP) {
    const [piece, last] = [bytes.subarray(at, at + STEP), at + STEP >= bytes.length];
    yield decode(decoder, piece, last && !endsOpen);
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

function decoderOf(bytes: Uint8Array): TextDecoder {
  const marked = markedEncoding(bytes);
  const start = new TextDecoder(marked ?? 'latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  if (bytes.length > DECLARATION_BYTES && UNFINISHED.test(start)) throw new UnreadableFileError('encoding');
  const declared = ENCODING.exec(start)?.[1]?.toLowerCase();
  if (declared === undefined) return decoderFor(marked ?? 'utf-8');
  const decoder = decoderFor(declared);
  if (!fits(declared, decoder.encoding, marked) || hasForeignBytes(bytes, declared, decoder.encoding)) {
    throw new UnreadableFileError('encoding');
  }
  return marked === null ? decoder : decoderFor(marked);
}

type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * What the byte order mark says; null without one.
 * @throws {UnreadableFileError} for UTF-32, and for UTF-16 without the mark that it must have: there a sign has zeros in it
 */
function markedEncoding(bytes: Uint8Array): MarkedEncoding | null {
  const [first, second, third, fourth] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const start = bytes.subarray(0, 4);
  const hasZeros = isUtf16 ? third === 0 && fourth === 0 : start.includes(0) && start.some((byte) => byte > 0);
  if (hasZeros) throw new UnreadableFileError('encoding');
  if (isUtf16) return first === 0xff ? 'utf-16le' : 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Does a declaration agree with the mark? An encoding has several labels, and "UTF-16" leaves the order to the mark. */
function fits(declared: string, encoding: string, marked: MarkedEncoding | null): boolean {
  if (marked === null) return !encoding.startsWith('utf-16');
  return encoding === marked || (marked === 'utf-16be' && encoding === 'utf-16le' && declared !== encoding);
}

/**
 * Decoders take labels such as `us-ascii` and `iso-8859-1` for the larger encoding of Windows. Bytes that only the larger
 * one has show that the label is wrong; which letter was meant by them is then a guess.
 */
function hasForeignBytes(bytes: Uint8Array, declared: string, encoding: string): boolean {
  if (!encoding.startsWith('windows-') || declared.includes(encoding.slice('windows-'.length))) return false;
  const last = /ascii|^ansi_x3/.test(declared) ? 0xff : 0x9f;
  return bytes.some((byte) => byte >= 0x80 && byte <= last);
}
