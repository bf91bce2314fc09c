import { Unzip, UnzipInflate } from 'fflate';
import { MOST_MEGABYTES_PACKED, MOST_MEGABYTES_UNPACKED, UnreadableFileError } from './unreadable-file';

const MEGABYTE = 1024 * 1024;
/** Deflate packs 1,032 to 1 at best, so a step of this size unpacks to 16 MB at most before the count is looked at. */
const STEP = 16 * 1024;

const ZIP_SIGNATURE = [0x50, 0x4b];
/** Compound File Binary, the container of .xls and of encrypted .xlsx files. */
const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Makes sure that a file is a zip package of a reasonable size with a workbook in it, before a library reads it whole.
 * @throws {UnreadableFileError} saying what the file is instead
 */
export function guardPackage(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  if (bytes.length > MOST_MEGABYTES_PACKED * MEGABYTE) throw new UnreadableFileError('too-large');
  if (startsWith(bytes, CFB_SIGNATURE)) {
    throw new UnreadableFileError(containsUtf16(bytes, 'EncryptedPackage') ? 'password' : 'xls');
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new UnreadableFileError(isText(bytes) ? 'text' : 'no-workbook');
  if (!unpackedNames(bytes).includes('xl/workbook.xml')) throw new UnreadableFileError('no-workbook');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes(text);
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}

/** Unpacks a package step by step, keeping nothing but the names, and stops as soon as it grows too large. */
function unpackedNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let size = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += STEP) {
      unzip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
      if (size > MOST_MEGABYTES_UNPACKED * MEGABYTE) break;
    }
  } catch (error) {
    throw new UnreadableFileError('damaged', { cause: error });
  }
  if (size > MOST_MEGABYTES_UNPACKED * MEGABYTE) throw new UnreadableFileError('unpacks-too-large');
  return names;
}
