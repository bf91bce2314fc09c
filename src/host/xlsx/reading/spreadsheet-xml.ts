import { cellText } from '../../../measurement/cell-texts';
/** The namespace of spreadsheets, in files as Excel saves them and in those of the "strict" kind (ECMA-376 part 1, A.2). */
export const SPREADSHEET_NAMESPACES = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;

/** The namespaces of `r:id`, by which an element names a relationship. */
export const RELATIONSHIP_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** `xsd:boolean`. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** What makes a text another one than it is in the XML. */
const NEEDS_WORK = /_x|[\u007f-\u009f]/;

/**
 * Text as a workbook holds it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x000D_` is the character with that number. Control
 * characters come in that way, and those from 7F on as they are; they would steer a terminal or break a report, and are left
 * out.
 */
export function unescaped(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  const characters = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
  return cellText(characters, Infinity);
}
