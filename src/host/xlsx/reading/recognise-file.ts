import { MOST_MEGABYTES_PACKED } from '../file-limits';
import { UnreadableFileError } from '../unreadable-file';
import { hasZipDirectory } from './zip-directory';

/** How a zip file begins: with a part, or with its directory if it has none. */
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Compound File Binary, the container of .xls and of encrypted .xlsx files. */
const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** Text in UTF-16 is half zeros, and says so at its start. */
const UTF16_MARKS = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];
/** Enough for the first element of a flat OpenDocument file, which names some thirty namespaces. */
const START_BYTES = 16_384;

/**
 * Makes sure that the bytes can be a package of a reasonable size.
 * @throws {UnreadableFileError} saying what the file is instead
 */
export function recogniseFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  if (bytes.length > MOST_MEGABYTES_PACKED * 1024 * 1024) throw new UnreadableFileError('too-large');
  if (startsWith(bytes, CFB_SIGNATURE)) {
    throw new UnreadableFileError(containsUtf16(bytes, 'EncryptedPackage') ? 'password' : 'xls');
  }
  if (hasZipDirectory(bytes)) return;
  if (ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature))) throw new UnreadableFileError('damaged');
  throw new UnreadableFileError(textReason(bytes) ?? 'no-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(text);
}

/** Which kind of text it is; null for what is no text. Workbooks can be text too: as XML, as a web page, or as RTF. */
function textReason(bytes: Uint8Array): 'ods' | 'other-format' | 'text' | null {
  const utf16 = UTF16_MARKS.find(({ mark }) => startsWith(bytes, mark));
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) return null;
  const start = new TextDecoder(utf16?.encoding).decode(bytes.subarray(0, START_BYTES)).trimStart();
  if (/<office:document[^>]*opendocument\.spreadsheet/.test(start)) return 'ods';
  return /^(<|\{\\rtf)/.test(start) ? 'other-format' : 'text';
}
