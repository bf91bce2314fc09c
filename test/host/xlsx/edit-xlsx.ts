import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes a workbook as a person with Excel would: loads it, edits it, saves it. */
export async function editWorkbook(bytes: Uint8Array, edit: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Edits one sheet. */
export async function editSheet(
  bytes: Uint8Array,
  name: string,
  edit: (sheet: Worksheet) => void,
): Promise<Uint8Array> {
  return editWorkbook(bytes, (workbook) => {
    edit(sheetOf(workbook, name));
  });
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The parts of a package as text, by path. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Where the parts stand that the tests edit; `writeXlsx` numbers the sheets in the order of the plan. */
export const PARTS = {
  workbook: 'xl/workbook.xml',
  measurement: 'xl/worksheets/sheet1.xml',
  scores: 'xl/worksheets/sheet2.xml',
} as const;

/** Changes the XML of one part. */
export function editPart(bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (!part) throw new Error(`No part ${path}`);
  return zipSync({ ...parts, [path]: strToU8(edit(strFromU8(part))) }, { level: 1 });
}

/** Adds parts to a package. */
export function addParts(bytes: Uint8Array, parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...parts });
}

/** Replaces a text that must be there. */
export function replaced(xml: string, old: string, text: string): string {
  if (!xml.includes(old)) throw new Error(`Not found: ${old}`);
  return xml.replace(old, () => text);
}

/** Gives a cell other contents and another type, its style kept: `withCell(xml, 'F7', '<v>4</v>')`. */
export function withCell(xml: string, cell: string, contents: string, attributes = ''): string {
  const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`).exec(xml);
  if (!found) throw new Error(`No cell ${cell}`);
  return replaced(xml, found[0], `<c r="${cell}"${found[1] ?? ''}${attributes}>${contents}</c>`);
}
