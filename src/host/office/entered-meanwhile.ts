import { foundText } from '../../workbook/carry-over/found-text';
import { addressOf, oneCell, type SheetContents } from '../../workbook/paper/contents';
import type { SheetPlan } from '../../workbook/paper/plan';
import { otherCells } from './sheet-use';
import { ENTERED_TEXTS } from './texts';

/** What somebody put on a sheet while it was being made, a sentence each: what is not as the plan says is not ours. */
export function enteredMeanwhile(plan: SheetPlan, contents: SheetContents): readonly string[] {
  return otherCells(plan, contents).map(({ row, column, isFormula }) => {
    const text = foundText(contents, { row, column }, plan);
    return ENTERED_TEXTS[isFormula ? 'formula' : 'typed'](addressOf(contents, oneCell(row, column)), text);
  });
}
