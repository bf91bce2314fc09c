import { Zip, zipSync, type ZipInputFile } from 'fflate';

/** What a machine brings for packing: Node has it built in, a browser only has what we bring. */
export interface Deflater {
  /** Packs a part (RFC 1951). */
  deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
  /** CRC-32 (IEEE 802.3), as an unsigned number. */
  crc32(bytes: Uint8Array): number;
}

/** The number by which a zip file says that a part is packed by RFC 1951. */
const DEFLATE = 8;

/** A zip file of parts, by path. */
export function packParts(
  parts: Readonly<Record<string, Uint8Array>>,
  deflater: Deflater | null,
): Uint8Array<ArrayBuffer> {
  if (deflater === null) return zipSync({ ...parts });
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(parts)) {
    const file: ZipInputFile = { filename, size: bytes.length, crc: deflater.crc32(bytes), compression: DEFLATE };
    zip.add(file);
    file.ondata?.(null, deflater.deflate(bytes), true);
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
