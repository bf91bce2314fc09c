import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Sheet } from './sheet';

/** Under which name a conditional format waits to be written. */
export const draftKey = (id: string) => `conditional format ${id}`;

/** A conditional format as Univer has it; undefined for one that is not written yet, or gone. */
export function storedRule(sheet: Sheet, id: string): IConditionFormattingRule | undefined {
  return sheet.facade.getConditionalFormattingRules().find(({ cfId }) => cfId === id);
}

/** Gives Univer a conditional format, new or in the place of the one with its id. */
export function storeRule(sheet: Sheet, rule: IConditionFormattingRule, isNew: boolean): void {
  sheet.book.own(() =>
    isNew
      ? sheet.facade.addConditionalFormattingRule(rule)
      : sheet.facade.setConditionalFormattingRule(rule.cfId, rule),
  );
}
