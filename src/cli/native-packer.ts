import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Pack } from '../host/xlsx/patch-parts';

/** The number by which a zip file says that a part is packed by RFC 1951. */
const DEFLATE = 8;

/** Packs parts with what Node has built in; some five times as fast as the same in JavaScript. */
export const nativePack: Pack = (parts) => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(parts)) {
    const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: DEFLATE };
    zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
};
