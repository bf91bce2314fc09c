import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { absolute, sheetPrefix } from '../../workbook/a1';
import type { WorkbookPlan } from '../../workbook/plan';

/** Where the library puts the workbook part. */
const WORKBOOK_PART = 'xl/workbook.xml';
const END_OF_NAMES = '</definedNames>';

/**
 * The package with a hidden name for the filter of each sheet, as Excel itself writes it. LibreOffice forgets a filter
 * without that name when it saves, and the library cannot write a hidden name.
 */
export function withFilterNames(bytes: Uint8Array, { sheets }: WorkbookPlan): Uint8Array {
  const names = sheets.map(({ name, filter }, index) =>
    filter === undefined
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheetPrefix(name)}${absolute(filter)}</definedName>`,
  );
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[WORKBOOK_PART] ?? new Uint8Array());
  if (!xml.includes(END_OF_NAMES)) throw new Error('The library wrote no defined names');
  return zipSync({ ...parts, [WORKBOOK_PART]: strToU8(xml.replace(END_OF_NAMES, (end) => names.join('') + end)) });
}
