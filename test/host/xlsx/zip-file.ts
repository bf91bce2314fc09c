import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file written by hand, so that what it says and what it holds can differ. */
export interface ZipEntry {
  readonly name: string;
  /** As packed. */
  readonly data: Uint8Array;
  readonly method: 'stored' | 'deflated' | 'other';
  /** Unpacked, in bytes; what the entry claims. */
  readonly size: number;
  /** CRC-32 of what is unpacked. */
  readonly checksum: number;
}

export function deflated(name: string, contents: Uint8Array): ZipEntry {
  return {
    ...{ name, method: 'deflated', data: deflateRawSync(contents) },
    size: contents.length,
    checksum: crc32(contents),
  };
}

export function stored(name: string, contents: Uint8Array): ZipEntry {
  return { name, method: 'stored', data: contents, size: contents.length, checksum: crc32(contents) };
}

/** The header of an entry with its data, as it stands in the file. */
export function localEntry(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  commonFields(entry).copy(header, 6);
  return Buffer.concat([header, Buffer.from(entry.name), entry.data]);
}

/** A line of the directory at the end of a zip file: an entry and where it stands. */
interface DirectoryLine {
  readonly entry: ZipEntry;
  readonly offset: number;
}

function directory(lines: readonly DirectoryLine[], start: number): Buffer {
  const headers = lines.map(({ entry, offset }) => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(20, 6);
    commonFields(entry).copy(header, 8);
    header.writeUInt32LE(offset, 42);
    return Buffer.concat([header, Buffer.from(entry.name)]);
  });
  const all = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(lines.length, 8);
  end.writeUInt16LE(lines.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([all, end]);
}

/** An honest zip file. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  return withUnnamed(entries, Buffer.alloc(0));
}

/** The same in the form for large files: a longer record, and where it stands, before the one at the end. */
export function zip64File(entries: readonly ZipEntry[]): Buffer {
  const plain = zipFile(entries);
  const [before, end] = [plain.subarray(0, -22), Buffer.from(plain.subarray(-22))];
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(record.length - 12), 4);
  record.writeBigUInt64LE(BigInt(entries.length), 24);
  record.writeBigUInt64LE(BigInt(entries.length), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(before.length), 8);
  locator.writeUInt32LE(1, 16);
  // These say: see the longer record.
  end.fill(0xff, 8, 20);
  return Buffer.concat([before, record, locator, end]);
}

/**
 * A zip file with something between its parts and its directory.
 * @param more lines of the directory that point into it, counted from where it begins
 */
export function withUnnamed(entries: readonly ZipEntry[], bytes: Buffer, more: readonly DirectoryLine[] = []): Buffer {
  const locals = entries.map(localEntry);
  const lengthOf = (buffers: readonly Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0);
  const lines = entries.map((entry, index) => ({ entry, offset: lengthOf(locals.slice(0, index)) }));
  const moreLines = more.map(({ entry, offset }) => ({ entry, offset: offset + lengthOf(locals) }));
  const body = Buffer.concat([...locals, bytes]);
  return Buffer.concat([body, directory([...lines, ...moreLines], body.length)]);
}

function commonFields({ name, method, data, size, checksum }: ZipEntry): Buffer {
  const fields = Buffer.alloc(24);
  // 14 is LZMA, which other programs know.
  fields.writeUInt16LE({ stored: 0, deflated: 8, other: 14 }[method], 2);
  fields.writeUInt32LE(checksum, 8);
  fields.writeUInt32LE(data.length, 12);
  fields.writeUInt32LE(size, 16);
  fields.writeUInt16LE(Buffer.byteLength(name), 20);
  return fields;
}
