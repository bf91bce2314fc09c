import { absolute, sheetPrefix } from '../../workbook/paper/a1';
import type { WorkbookPlan } from '../../workbook/paper/plan';
import { replaced, type PartPatch } from './patch-parts';

const END_OF_NAMES = '</definedNames>';

/**
 * Adds a hidden name for the filter of each sheet to the workbook's part, as Excel itself writes it. LibreOffice forgets
 * a filter without that name when it saves, and the library cannot write a hidden name.
 */
export function filterNames({ sheets }: WorkbookPlan): PartPatch {
  const names = sheets.map(({ name, filter }, index) =>
    filter === undefined
      ? ''
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheetPrefix(name)}${absolute(filter)}</definedName>`,
  );
  return (xml) => replaced(xml, END_OF_NAMES, names.join('') + END_OF_NAMES);
}
