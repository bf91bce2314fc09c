import { UnreadableFileError } from '../unreadable-file';

/**
 * The directory at the end of a zip file, read as APPNOTE.TXT, the specification of zip files, has it: sections 4.3.7 (a
 * part), 4.3.12 (a line of the directory), 4.3.14 to 4.3.16 (where the directory begins) and 4.5.3 (sizes of 64 bits).
 */
export interface ZipEntry {
  readonly name: string;
  /** As it stands in the file. */
  readonly packed: Uint8Array;
  readonly method: 'stored' | 'deflated' | 'other';
  /** Bytes after unpacking, as the directory says. */
  readonly size: number;
  /** CRC-32 of what is unpacked, as the directory says. */
  readonly checksum: number;
}

const END = { signature: 0x06054b50, size: 22, directorySize: 12, directoryOffset: 16, commentLength: 20 };
const MOST_COMMENT = 65_535;
const LOCATOR_64 = { signature: 0x07064b50, size: 20, recordOffset: 8 };
const END_64 = { signature: 0x06064b50, size: 56, directorySize: 40, directoryOffset: 48 };
const LINE = {
  signature: 0x02014b50,
  size: 46,
  flags: 8,
  method: 10,
  checksum: 16,
  packedSize: 20,
  unpackedSize: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  offset: 42,
};
const ENCRYPTED = 1;
const PART = { signature: 0x04034b50, size: 30, nameLength: 26, extraLength: 28 };
const EXTRA_64 = 1;
/** In 32 bits: see the 64 bits elsewhere. */
const ELSEWHERE = 0xffffffff;

/** More parts than any workbook has: one of 255 sheets, each with a drawing and its relationships, has some 2,000. */
const MOST_PARTS = 10_000;

/** Does the file end with the directory of a zip file? */
export const hasZipDirectory = (bytes: Uint8Array) => endOfDirectory(viewOf(bytes)) !== null;

/**
 * The parts that the directory names. Bytes before the zip file, as a mail gateway may put there, are passed over.
 * @throws {UnreadableFileError} where the directory does not fit the file
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const { start, end, before } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  let next = start;
  while (next < end) {
    const at = next;
    need(entries.length < MOST_PARTS && at + LINE.size <= end && view.getUint32(at, true) === LINE.signature);
    const length = (field: number) => view.getUint16(at + field, true);
    const extraAt = at + LINE.size + length(LINE.nameLength);
    const commentAt = extraAt + length(LINE.extraLength);
    next = commentAt + length(LINE.commentLength);
    need(next <= end);
    const { size, packedSize, offset } = sizes(view, at, { from: extraAt, to: commentAt });
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + LINE.size, extraAt)),
      packed: packedPart(bytes, view, before + offset, packedSize, start),
      method: methodOf(view, at),
      size,
      checksum: view.getUint32(at + LINE.checksum, true),
    });
  }
  return entries;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function need(condition: boolean): asserts condition {
  if (!condition) throw new UnreadableFileError('damaged');
}

/** How a part is packed. What is encrypted cannot be unpacked either, whatever its method. */
function methodOf(view: DataView, line: number): ZipEntry['method'] {
  if (view.getUint16(line + LINE.flags, true) & ENCRYPTED) return 'other';
  return ({ 0: 'stored', 8: 'deflated' } as const)[view.getUint16(line + LINE.method, true)] ?? 'other';
}

/**
 * Where the last record of the file begins. It is followed by a comment, in which its signature may stand as well: the
 * record is the one whose comment ends with the file. Without one, as something was added behind the file, it is the last.
 */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END.size;
  let found: number | null = null;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + view.getUint16(at + END.commentLength, true) === last) return at;
    found ??= at;
  }
  return found;
}

/**
 * The directory ends where its record begins. Offsets count from the start of the zip file: where the directory stands
 * further on than its own offset says, the difference is what stands before the zip file.
 */
function directoryPlace(view: DataView): { start: number; end: number; before: number } {
  const record = endOfDirectory(view);
  need(record !== null);
  const locator = record - LOCATOR_64.size;
  const isLarge = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64.signature;
  const end = isLarge ? largeRecord(view, locator) : record;
  const [size, offset] = isLarge
    ? [large(view, end + END_64.directorySize), large(view, end + END_64.directoryOffset)]
    : [view.getUint32(end + END.directorySize, true), view.getUint32(end + END.directoryOffset, true)];
  const start = end - size;
  need(start >= 0 && offset <= start);
  return { start, end, before: start - offset };
}

/** Just before its locator, unless it is longer than usual. */
function largeRecord(view: DataView, locator: number): number {
  const usual = locator - END_64.size;
  const stated = large(view, locator + LOCATOR_64.recordOffset);
  const found = [usual, stated].find((at) => at >= 0 && at <= usual && view.getUint32(at, true) === END_64.signature);
  need(found !== undefined);
  return found;
}

/** What a part takes and where it stands, in 32 bits or in the line's extra field in 64. */
function sizes(view: DataView, line: number, extra: { from: number; to: number }) {
  let at = extra.from;
  while (at + 4 <= extra.to && view.getUint16(at, true) !== EXTRA_64) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  const resolved = (field: number) => {
    const value = view.getUint32(line + field, true);
    if (value !== ELSEWHERE) return value;
    need(at + 8 <= extra.to);
    at += 8;
    return large(view, at - 8);
  };
  // Those that do not fit stand in the extra field in this order, so they are read in this order.
  return {
    size: resolved(LINE.unpackedSize),
    packedSize: resolved(LINE.packedSize),
    offset: resolved(LINE.offset),
  };
}

/** A number of 64 bits. Above 2^53 it is not exact, but then it is far beyond the file, and refused where it is used. */
function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function packedPart(bytes: Uint8Array, view: DataView, at: number, length: number, end: number): Uint8Array {
  need(at + PART.size <= end && view.getUint32(at, true) === PART.signature);
  const from =
    at + PART.size + view.getUint16(at + PART.nameLength, true) + view.getUint16(at + PART.extraLength, true);
  need(from + length <= end);
  return bytes.subarray(from, from + length);
}
