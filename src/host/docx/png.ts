import { zlibSync } from 'fflate';
import type { Pixels } from '../../report/drawings/pixels';

/** How a PNG file begins (RFC 2083, as all of what follows). */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const BITS = 8;
const TRUECOLOR = 2;
const CHANNELS = 3;

/** Pixels as the bytes of a PNG file, the same for the same pixels. */
export function pngBytes({ width, height, data }: Pixels): Uint8Array<ArrayBuffer> {
  const line = width * CHANNELS;
  // Before each line stands how it is filtered: not.
  const lines = new Uint8Array(height * (line + 1));
  for (let row = 0; row < height; row += 1) {
    lines.set(data.subarray(row * line, (row + 1) * line), row * (line + 1) + 1);
  }
  const header = [...uint32(width), ...uint32(height), BITS, TRUECOLOR, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(lines)),
    ...chunk('IEND', []),
  ]);
}

function chunk(name: string, content: ArrayLike<number>): number[] {
  const checked = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...Array.from(content)];
  return [...uint32(content.length), ...checked, ...uint32(crc32(checked))];
}

const uint32 = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** The check that closes a chunk (CRC-32, IEEE 802.3). */
function crc32(bytes: readonly number[]): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
