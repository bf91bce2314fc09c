import { absolute, sheetPrefix } from '../../workbook/paper/a1';
import type { NamePlan, SheetPlan, WorkbookPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { playSheet, PROTECTION, type Stands } from './play-sheet';

/** The sheets of a plan in the open workbook. */
export type PlanSheets = Readonly<Record<SheetName, Excel.Worksheet>>;

/** What is to be done with a name of a plan; one that is right already is left alone. */
export type NameWork = 'add' | 'change' | 'none';

/** Queues the names of a plan, which come before its cells, for formulas refer to them. */
export function playNames(
  { workbook: { names } }: Excel.RequestContext,
  plan: WorkbookPlan,
  workOn: (name: NamePlan) => NameWork,
): void {
  for (const name of plan.names) {
    const work = workOn(name);
    if (work === 'add') names.add(name.name, referenceOf(name));
    if (work === 'change') names.getItem(name.name).formula = referenceOf(name);
  }
}

/** Queues a whole plan on its sheets, save printing and protection. */
export function playPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: PlanSheets,
  stands: (sheet: SheetPlan) => Stands = () => () => false,
): void {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const sheet of plan.sheets) playSheet(sheets[sheet.name], sheet, stands(sheet));
  // Who begins a measurement begins there; one more sheet takes nobody away from what they do.
  if (plan.sheets.some(({ name }) => name === 'Meting')) sheets.Meting.activate();
}

const referenceOf = ({ sheet, range }: NamePlan) => `=${sheetPrefix(sheet)}${absolute(range)}`;

/** Protects sheets that are not protected yet, in a batch of its own: protecting clears Excel's list of undo steps. */
export async function protectSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<void> {
  for (const sheet of sheets) {
    if (!sheet.protection.protected) sheet.protection.protect(PROTECTION);
  }
  await context.sync();
}
