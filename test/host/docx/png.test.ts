import { inflateSync } from 'node:zlib';
import { pngBytes } from '../../../src/host/docx/png';

/** The parts of a PNG file by their name. */
function chunksOf(bytes: Uint8Array): readonly (readonly [name: string, content: Buffer, check: number])[] {
  const file = Buffer.from(bytes);
  const chunks: [string, Buffer, number][] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const content = file.subarray(at + 8, at + 8 + length);
    chunks.push([file.toString('latin1', at + 4, at + 8), content, file.readUInt32BE(at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

test('holds every pixel, row by row, each row with how it is filtered before it', () => {
  // Red and green above blue and white.
  const data = Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
  const [header, pixels, end] = chunksOf(pngBytes({ width: 2, height: 2, data }));
  expect(header?.slice(0, 2)).toEqual(['IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])]);
  expect(pixels?.[0]).toBe('IDAT');
  expect([...inflateSync(pixels?.[1] ?? Buffer.of())]).toEqual([
    ...[0, 255, 0, 0, 0, 255, 0],
    ...[0, 0, 0, 255, 255, 255, 255],
  ]);
  // The check of an empty end is the same in every PNG file.
  expect(end).toEqual(['IEND', Buffer.of(), 0xae426082]);
});
