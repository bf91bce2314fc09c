import { MOST_MEGABYTES_PACKED, UnreadableFileError } from '../unreadable-file';
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
  [0xff, 0xfe],
  [0xfe, 0xff],
];

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
  throw new UnreadableFileError(isText(bytes) ? 'text' : 'no-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(text);
}

function isText(bytes: Uint8Array): boolean {
  return UTF16_MARKS.some((mark) => startsWith(bytes, mark)) || !bytes.subarray(0, 4096).includes(0);
}
