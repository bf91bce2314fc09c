import fc from '../../support/properties';
import { crc32 as crc32OfNode } from 'node:zlib';
import { portableInflater } from '../../../src/host/xlsx/reading/inflate';
import { zipEntries } from '../../../src/host/xlsx/reading/zip-directory';
import { UnreadableFileError } from '../../../src/host/xlsx/unreadable-file';
import { deflated, localEntry, stored, withUnnamed, zip64File, zipFile } from './zip-file';

const crc32 = (bytes: Uint8Array) => portableInflater.crc32(bytes);
const statedChecksums = (bytes: Uint8Array) => zipEntries(bytes).map(({ checksum }) => checksum);

const ascii = (text: string) => new TextEncoder().encode(text);

describe('the CRC-32 of bytes', () => {
  test.each([
    // The check value that every description of CRC-32 (ISO-HDLC) gives.
    ['123456789', 0xcbf43926],
    ['', 0],
  ])('of "%s"', (text, checksum) => {
    expect(crc32(ascii(text))).toBe(checksum);
  });

  test('is what zlib makes of them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(crc32(bytes)).toBe(crc32OfNode(bytes));
      }),
    );
  });
});

describe('the checksums that a zip file states', () => {
  const parts = [stored('a.xml', ascii('123456789')), deflated('b/ë.xml', ascii('')), stored('c.xml', ascii('a'))];
  const checksums = [0xcbf43926, 0, 0xe8b7be43];

  /** The length of the comment stands in the last two bytes of a file without one. */
  const withComment = (comment: Buffer) => {
    const file = Buffer.concat([zipFile(parts), comment]);
    file.writeUInt16LE(comment.length, file.length - comment.length - 2);
    return file;
  };

  test.each([
    ['a file', zipFile(parts)],
    ['a ZIP64 file', zip64File(parts)],
    ['a file with a part that it does not name', withUnnamed(parts, localEntry(stored('d.xml', ascii('d'))))],
    ['a file whose comment holds the sign of its end', withComment(Buffer.from('ab\x50\x4b\x05\x06'.padEnd(28, '\0')))],
    ['a file with a comment at its end', Buffer.concat([zipFile(parts), ascii('gemaakt op maandag')])],
  ])('stand in the order of its directory, in %s', (_name, bytes) => {
    expect(statedChecksums(bytes)).toEqual(checksums);
  });

  test('are none in a file without parts', () => {
    expect(statedChecksums(zipFile([]))).toEqual([]);
  });

  test('are read from a view of a larger buffer', () => {
    const bytes = zipFile(parts);
    const larger = Buffer.concat([ascii('voor'), bytes, ascii('na')]);
    expect(statedChecksums(larger.subarray(4, 4 + bytes.length))).toEqual(checksums);
  });

  test.each([
    ['too short to have a directory', ascii('PK')],
    ['without a directory', zipFile(parts).subarray(0, -22)],
    ['whose directory would stand after its end', Buffer.concat([zipFile(parts).subarray(0, -6), ascii('zzzz\0\0')])],
  ])('are not looked for in a file %s', (_name, bytes) => {
    expect(() => statedChecksums(bytes)).toThrow(UnreadableFileError);
  });
});
