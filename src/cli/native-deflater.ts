import { crc32, deflateRawSync } from 'node:zlib';
import type { Deflater } from '../host/xlsx/pack-parts';

/** What Node has built in for packing; some five times as fast as the same in JavaScript. */
export const nativeDeflater: Deflater = {
  deflate: (bytes) => new Uint8Array(deflateRawSync(bytes)),
  crc32: (bytes) => crc32(bytes),
};
