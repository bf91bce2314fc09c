import { linkedCells } from '../../workbook/linked-cells';
import { onlySheets, type SheetPlan } from '../../workbook/paper/plan';
import type { OptionalSheet } from '../../workbook/paper/sheets';
import { templateOf } from '../../workbook/template';
import { HostError, type HostReading } from '../measurement-host';
import { whileOpen, writeLinked } from './linked-sheets';
import type { Run, Runs } from './office-errors';
import { wholeMeasurement } from './optional-sheets';
import { rangeOf, untracked } from './plan-ranges';
import { plannedArea, PROTECTION } from './play-sheet';
import { removeNames } from './run-proof';
import { CELLS, sheetContents } from './sheet-cells';
import { otherCells } from './sheet-use';
import { protectedOf, unprotectError } from './unprotect-sheets';

/**
 * Removes a sheet with its names, and in the same batch what looks at it on other sheets. Before that its cells are locked, so
 * that nobody fills one in between the last look and the end. Does nothing where it is gone already.
 * @param reading the open workbook as it is now
 * @throws {HostError} `filled` where something stands on it, also what was filled in since; `gone` as for adding one
 */
export async function removeSheet({ run }: Runs, reading: HostReading, name: OptionalSheet): Promise<void> {
  const { measurement, optional, present } = wholeMeasurement(reading, name);
  if (optional[name] === 'absent') return;
  if (optional[name] === 'filled') throw new HostError('filled', '', name);
  const { form } = measurement;
  const { sheets, names } = onlySheets(templateOf(form, present), [name]);
  const [plan] = sheets;
  if (!plan) return;
  const tabNames = names.map((each) => each.name);
  const links = linkedCells(form, present, name);
  const wasClosed = (await protectedOf(run, [name])).length > 0;
  try {
    if (await fillsWhileLocked(run, plan, wasClosed)) throw new HostError('filled', '', name);
    await whileOpen(run, links, (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load('id');
      writeLinked(context, links, 'without');
      sheet.delete();
      removeNames(context, tabNames);
    });
  } catch (error) {
    if (await goesAfterAll(run, name, tabNames).catch(() => false)) return;
    await unlock(run, plan, wasClosed).catch(() => undefined);
    await whileOpen(run, links, (context) => {
      context.workbook.worksheets.getItem(name).load('id');
      writeLinked(context, links, 'with');
    }).catch(() => undefined);
    throw unprotectError(error);
  }
}

/** Locks all cells of a sheet. @returns does something stand in them that was not there when it was made? */
function fillsWhileLocked(run: Run, plan: SheetPlan, isClosed: boolean): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    if (isClosed) sheet.protection.unprotect();
    untracked(sheet.getRange(rangeOf(plannedArea(plan)))).format.protection.locked = true;
    sheet.protection.protect(PROTECTION);
    const range = untracked(sheet.getUsedRangeOrNullObject(true)).load(CELLS);
    await context.sync();
    return !range.isNullObject && otherCells(plan, sheetContents(plan.name, range)).length > 0;
  });
}

/** The sheet as it was before it was locked. */
function unlock(run: Run, { name, unlocked }: SheetPlan, wasClosed: boolean): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    for (const range of unlocked) untracked(sheet.getRange(range)).format.protection.locked = false;
    if (wasClosed) sheet.protection.protect(PROTECTION);
    await context.sync();
  });
}

/** Is a sheet gone all the same? Then its names go too. */
function goesAfterAll(run: Run, tab: string, names: readonly string[]): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load('id');
    await context.sync();
    if (!sheet.isNullObject) return false;
    removeNames(context, names);
    await context.sync();
    return true;
  });
}
