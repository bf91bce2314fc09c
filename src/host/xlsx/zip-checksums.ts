/**
 * The checksums in a zip file, which the library that unpacks it leaves alone. Offsets are those of APPNOTE.TXT, the
 * specification of zip files: section 4.3.12 (a line of the directory), 4.3.14 to 4.3.16 (where the directory begins).
 */

/** CRC-32 (IEEE 802.3), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    return remainder;
  });
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
  return ~remainder >>> 0;
}

const END_OF_DIRECTORY = { signature: 0x06054b50, size: 22, offset: 16 };
const ZIP64_LOCATOR = { signature: 0x07064b50, size: 20, record: 8 };
const ZIP64_END_OF_DIRECTORY = { offset: 48 };
const LINE = { signature: 0x02014b50, size: 46, checksum: 16, lengths: [28, 30, 32] };

/**
 * The CRC-32 of every part, in the order in which the directory at the end of the file names them.
 * @throws {RangeError} where the directory is not where it should be
 */
export function statedChecksums(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const checksums: number[] = [];
  let at = directoryStart(view);
  while (view.getUint32(at, true) === LINE.signature) {
    checksums.push(view.getUint32(at + LINE.checksum, true));
    at += LINE.lengths.reduce((sum, length) => sum + view.getUint16(at + length, true), LINE.size);
  }
  return checksums;
}

/** Where the directory begins: as the last record of the file says, or the larger one (ZIP64) just before it. */
function directoryStart(view: DataView): number {
  let end = view.byteLength - END_OF_DIRECTORY.size;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY.signature) end -= 1;
  const locator = end - ZIP64_LOCATOR.size;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR.signature) {
    return view.getUint32(end + END_OF_DIRECTORY.offset, true);
  }
  // An offset of 64 bits, of which a file that is read here needs no more than the lower half.
  return view.getUint32(view.getUint32(locator + ZIP64_LOCATOR.record, true) + ZIP64_END_OF_DIRECTORY.offset, true);
}
