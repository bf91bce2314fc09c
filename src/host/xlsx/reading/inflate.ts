import { Inflate } from 'fflate';

/** What a machine brings for taking a zip file apart: Node has both built in, a browser only has what we bring. */
export interface Inflater {
  /**
   * Unpacks a part (RFC 1951).
   * @param size how many bytes it says it becomes; no more memory is taken
   * @throws where the part cannot be unpacked or becomes more than that
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** CRC-32 (IEEE 802.3), as an unsigned number. */
  crc32(bytes: Uint8Array): number;
}

/** Packed bytes that are unpacked at once. Deflate makes at most 1,032 bytes of one, so that what is too much stays little. */
const STEP = 4096;

/** Works everywhere. */
export const portableInflater: Inflater = {
  inflate(packed, size) {
    const unpacked = new Uint8Array(size);
    let length = 0;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > size) throw new RangeError(`More than ${size} bytes`);
      unpacked.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
    return unpacked.subarray(0, length);
  },
  crc32(bytes) {
    const table = crcTable();
    let remainder = 0xffffffff;
    for (const byte of bytes) remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
    return ~remainder >>> 0;
  },
};

/** What each byte does to a checksum. */
function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    return remainder;
  });
}
