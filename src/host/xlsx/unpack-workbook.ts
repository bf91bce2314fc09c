import { unzipSync } from 'fflate';
import { MOST_MEGABYTES_PACKED, MOST_MEGABYTES_UNPACKED, UnreadableFileError } from './unreadable-file';
import { crc32, statedChecksums } from './zip-checksums';

const MEGABYTE = 1024 * 1024;
/** A workbook with 100,000 rows beside the measurement has half of this; far more would take minutes to read. */
const MOST_ELEMENTS = 3_000_000;

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
  if (countElements(parts) > MOST_ELEMENTS) throw new UnreadableFileError('too-many-cells');
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

/**
 * Unpacks what the list at the end of the package names, as Excel does. The sizes in that list are added up first, a part
 * gets no more memory than it says it needs, and its contents must fit the checksum that the list gives.
 */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    const inOrder = statedChecksums(bytes).values();
    const checksums = new Map<string, number | undefined>();
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > MOST_MEGABYTES_UNPACKED * MEGABYTE) throw new UnreadableFileError('unpacks-too-large');
        checksums.set(name, inOrder.next().value);
        return WANTED_PARTS.test(name);
      },
    });
    for (const [name, part] of Object.entries(parts)) {
      if (crc32(part) !== checksums.get(name)) throw new UnreadableFileError('damaged');
    }
    return parts;
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : new UnreadableFileError('damaged', { cause: error });
  }
}

/** How many elements the parts hold, roughly: every one begins with this sign. */
function countElements(parts: Record<string, Uint8Array>): number {
  const less = '<'.charCodeAt(0);
  let count = 0;
  for (const part of Object.values(parts)) {
    for (let at = part.indexOf(less); at >= 0; at = part.indexOf(less, at + 1)) count += 1;
  }
  return count;
}
