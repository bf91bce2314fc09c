/**
 * The workbook-wide defined names, taken from the XML of the workbook itself. The library tells a name of one sheet (as
 * Excel makes when a sheet is copied) not apart from one of the workbook, and it hangs on a name of whole columns.
 */

const DEFINED_NAME = /<(?:\w+:)?definedName\b([^<>]*)>([^<]*)<\/(?:\w+:)?definedName>/g;

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** What each workbook-wide name refers to. */
export function workbookNames(xml: string): ReadonlyMap<string, string> {
  const names = [...xml.matchAll(DEFINED_NAME)]
    .filter(([, attributes = '']) => !/\blocalSheetId=/.test(attributes))
    .map(([, attributes = '', reference = '']): [string, string] => [
      /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '',
      reference.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity),
    ]);
  return new Map(names);
}

/** The XML of the workbook without its defined names. */
export function withoutNames(xml: string): string {
  return xml.replace(DEFINED_NAME, '');
}
