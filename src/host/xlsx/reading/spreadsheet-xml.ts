import { cellText } from '../../../workbook/cell-texts';

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

/**
 * Text as a workbook holds it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x000D_` is the sign with that number. Signs that
 * XML forbids come in no other way, and would steer a terminal or break a report: they are left out.
 */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  const signs = text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return cellText(signs, Infinity);
}
