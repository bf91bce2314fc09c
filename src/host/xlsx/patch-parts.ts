import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packParts, type Deflater } from './pack-parts';

/** Where the library writes the parts that are patched. */
export const WRITTEN_PARTS = { workbook: 'xl/workbook.xml', styles: 'xl/styles.xml' } as const;

/** Where it writes a sheet, by its place among them. */
export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** What is changed in the XML of a part, for what the library that writes it cannot say. */
export type PartPatch = (xml: string) => string;

/**
 * The package with some of its parts changed, by path. It comes without compression, so that unpacking it costs nothing
 * and its parts are packed once, here.
 */
export function withPatchedParts(
  uncompressed: Uint8Array,
  patches: Readonly<Record<string, PartPatch>>,
  deflater: Deflater | null,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(uncompressed);
  const patched = Object.entries(patches).map(([path, patch]) => {
    const part = parts[path];
    if (!part) throw new Error(`The library wrote no ${path}`);
    return [path, strToU8(patch(strFromU8(part)))] as const;
  });
  return packParts({ ...parts, ...Object.fromEntries(patched) }, deflater);
}

/** Replaces a text that must be there. */
export function replaced(xml: string, old: string, text: string): string {
  if (!xml.includes(old)) throw new Error(`The library did not write ${old}`);
  return xml.replace(old, () => text);
}
