import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where the library writes the parts that are patched. */
export const WRITTEN_PARTS = { workbook: 'xl/workbook.xml', styles: 'xl/styles.xml' } as const;

/** What is changed in the XML of a part, for what the library that writes it cannot say. */
export type PartPatch = (xml: string) => string;

/** Makes a zip file of parts, by path. */
export type Pack = (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array<ArrayBuffer>;

/** Works everywhere. */
export const portablePack: Pack = (parts) => zipSync({ ...parts });

/**
 * The package with some of its parts changed, by path. It comes without compression, so that unpacking it costs nothing
 * and its parts are packed once, here.
 */
export function withPatchedParts(
  uncompressed: Uint8Array,
  patches: Readonly<Record<string, PartPatch>>,
  pack: Pack,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(uncompressed);
  const patched = Object.entries(patches).map(([path, patch]) => {
    const part = parts[path];
    if (!part) throw new Error(`The library wrote no ${path}`);
    return [path, strToU8(patch(strFromU8(part)))] as const;
  });
  return pack({ ...parts, ...Object.fromEntries(patched) });
}

/** Replaces a text that must be there. */
export function replaced(xml: string, old: string, text: string): string {
  if (!xml.includes(old)) throw new Error(`The library did not write ${old}`);
  return xml.replace(old, () => text);
}
