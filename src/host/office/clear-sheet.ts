import { parseArea, type Area } from '../../workbook/paper/a1';
import type { SheetPlan } from '../../workbook/paper/plan';
import { rangeOf, untracked } from './plan-ranges';
import { plannedArea } from './play-sheet';
import type { FoundSheet } from './read-workbook';

/**
 * Queues taking the looks and rules off a sheet of ours, so that its plan can be played on it anew; contents and comments
 * stay. The sheet itself stays too: formulas of the user's that refer to its cells would break with another one.
 */
export function clearLooks(sheet: Excel.Worksheet, plan: SheetPlan, found: FoundSheet): void {
  const range = untracked(sheet.getRange(rangeOf(wholeArea(plan, found))));
  // In a range with rows that are filtered out, Excel for Windows writes values into the wrong cells.
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  range.unmerge();
  range.clear('Formats');
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.format.protection.locked = true;
  range.rowHidden = false;
  range.columnHidden = false;
}

/** All that stood on the sheet and all that will. */
export function wholeArea(plan: SheetPlan, { range }: Pick<FoundSheet, 'range'>): Area {
  const planned = plannedArea(plan);
  const used = parseArea(range.address) ?? planned;
  return {
    top: 1,
    left: 1,
    bottom: Math.max(planned.bottom, used.bottom),
    right: Math.max(planned.right, used.right),
  };
}
