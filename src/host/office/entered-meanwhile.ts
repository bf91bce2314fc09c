import { entryText } from '../../measurement/entry';
import { addressOf, oneCell, type SheetContents } from '../../workbook/paper/contents';
import type { SheetPlan } from '../../workbook/paper/plan';
import { otherCells } from './sheet-use';
import { ENTERED_TEXTS } from './texts';

/** What somebody put on a sheet while it was being made, a sentence each: what is not as the plan says is not ours. */
export function enteredMeanwhile(plan: SheetPlan, contents: SheetContents): readonly string[] {
  return otherCells(plan, contents).map(({ row, column, isFormula, value }) => {
    const text = typeof value === 'string' ? value : entryText(value);
    return ENTERED_TEXTS[isFormula ? 'formula' : 'typed'](addressOf(contents, oneCell(row, column)), text);
  });
}
