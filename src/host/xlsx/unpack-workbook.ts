import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { MOST_MEGABYTES_PACKED, MOST_MEGABYTES_UNPACKED, UnreadableFileError } from './unreadable-file';

const MEGABYTE = 1024 * 1024;
/** Deflate packs 1,032 to 1 at best, so a step of this size unpacks to 66 MB at most before the count is looked at. */
const STEP = 64 * 1024;

/** A zip file begins with a file in it, or with its list of files if there is none. */
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Compound File Binary, the container of .xls and of encrypted .xlsx files. */
const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

export const WORKBOOK_PART = 'xl/workbook.xml';
/** What is needed to read cells. Without the styles, a date stays the number that it is. */
const WANTED_PARTS = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * Unpacks the parts of a workbook that hold its cells, and makes sure that the file is a workbook of a reasonable size.
 * @throws {UnreadableFileError} saying what the file is instead
 */
export function unpackWorkbook(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new UnreadableFileError('empty');
  if (bytes.length > MOST_MEGABYTES_PACKED * MEGABYTE) throw new UnreadableFileError('too-large');
  if (startsWith(bytes, CFB_SIGNATURE)) {
    throw new UnreadableFileError(containsUtf16(bytes, 'EncryptedPackage') ? 'password' : 'xls');
  }
  const isZip = ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature));
  if (!isZip) throw new UnreadableFileError(isText(bytes) ? 'text' : 'no-workbook');
  const parts = unpack(bytes);
  if (!(WORKBOOK_PART in parts)) throw new UnreadableFileError('no-workbook');
  return parts;
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

/** Unpacks step by step and counts everything, wanted or not, so that it can stop as soon as the package grows too large. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let size = 0;
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    const wanted = WANTED_PARTS.test(file.name);
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      size += chunk.length;
      if (wanted) chunks.push(chunk);
      if (wanted && final) parts[file.name] = joined(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Throws where the list at the end of the package is missing: the file was cut off.
    unzipSync(bytes, { filter: () => false });
    for (let start = 0; start < bytes.length; start += STEP) {
      unzip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
      if (size > MOST_MEGABYTES_UNPACKED * MEGABYTE) break;
    }
  } catch (error) {
    throw new UnreadableFileError('damaged', { cause: error });
  }
  if (size > MOST_MEGABYTES_UNPACKED * MEGABYTE) throw new UnreadableFileError('unpacks-too-large');
  return parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
