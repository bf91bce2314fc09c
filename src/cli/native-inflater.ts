import { crc32, inflateRawSync } from 'node:zlib';
import type { Inflater } from '../host/xlsx/reading/inflate';

/** What Node has built in for unpacking; some four times as fast as the same in JavaScript. */
export const nativeInflater: Inflater = {
  // Node takes no limit of 0.
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  crc32: (bytes) => crc32(bytes),
};
