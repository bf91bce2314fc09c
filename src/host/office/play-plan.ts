import { absolute } from '../../workbook/a1';
import type { NamePlan, SheetName, WorkbookPlan } from '../../workbook/plan';
import { playSheet, PROTECTION } from './play-sheet';

/** The sheets of a plan in the open workbook. */
export type PlanSheets = Readonly<Record<SheetName, Excel.Worksheet>>;

/**
 * Queues a whole plan on its sheets. The names come before the cells, for formulas refer to them; a name that is there
 * already is made to refer to the right cells.
 */
export function playPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: PlanSheets,
  existingNames: ReadonlySet<string> = new Set(),
): void {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const name of plan.names) {
    if (existingNames.has(name.name.toLowerCase())) {
      context.workbook.names.getItem(name.name).formula = referenceOf(name);
    } else {
      context.workbook.names.add(name.name, referenceOf(name));
    }
  }
  for (const sheet of plan.sheets) playSheet(sheets[sheet.name], sheet);
  sheets.Meting.activate();
}

const referenceOf = ({ sheet, range }: NamePlan) => `=${sheet}!${absolute(range)}`;

/** Protects sheets that are not protected yet, in a batch of its own: protecting clears Excel's list of undo steps. */
export async function protectSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  for (const sheet of sheets) {
    if (!sheet.protection.protected) sheet.protection.protect(PROTECTION);
  }
  await context.sync();
}
