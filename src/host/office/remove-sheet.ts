import { linkedCells } from '../../workbook/linked-cells';
import { onlySheets, type SheetPlan } from '../../workbook/paper/plan';
import type { OptionalSheet, SheetName } from '../../workbook/paper/sheets';
import { templateOf } from '../../workbook/template';
import { HostError, type HostReading } from '../measurement-host';
import { whileOpen, writeLinked } from './linked-sheets';
import type { Run, Runs } from './office-errors';
import { wholeMeasurement } from './optional-sheets';
import { rangeOf, untracked } from './plan-ranges';
import { plannedArea, PROTECTION } from './play-sheet';
import { removeNames } from './run-proof';
import { CELLS, sheetContents } from './sheet-cells';
import { isFilled } from './sheet-use';
import { unprotectError } from './unprotect-sheets';
import { isLeftOver, queueState } from './workbook-state';

/**
 * Removes a sheet, in the same batch what looks at it on other sheets, and then its names. Before that its cells are locked, so
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
  const ownNames = names.map((each) => each.name);
  const links = linkedCells(form, present, name);
  const { id, isClosed } = await findSheet(run, name, ownNames);
  try {
    if (await fillsWhileLocked(run, plan, id, isClosed)) throw new HostError('filled', '', name);
    await whileOpen(run, links, (context) => {
      const sheet = context.workbook.worksheets.getItem(id).load('id');
      writeLinked(context, links, 'without');
      sheet.delete();
    });
    await removeBroken(run, ownNames);
  } catch (error) {
    if (await isGone(run, id).catch(() => false)) {
      await removeBroken(run, ownNames).catch(() => undefined);
      return;
    }
    await unlock(run, plan, id, isClosed).catch(() => undefined);
    await whileOpen(run, links, (context) => {
      context.workbook.worksheets.getItem(id).load('id');
      writeLinked(context, links, 'with');
    }).catch(() => undefined);
    throw unprotectError(error);
  }
}

/**
 * The sheet under a tab of ours. From here on it goes by its id, for between two batches anybody may give it another tab, or
 * its tab to another sheet.
 * @throws {HostError} `gone` where none of our names refers to it
 */
function findSheet(run: Run, tab: SheetName, names: readonly string[]) {
  return run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(tab).load('id');
    sheet.protection.load('protected');
    const ranges = names.map((name) =>
      untracked(workbook.names.getItemOrNullObject(name).getRangeOrNullObject()).load('worksheet/id'),
    );
    await context.sync();
    if (!ranges.some((range) => !range.isNullObject && range.worksheet.id === sheet.id)) {
      throw new HostError('gone', '', tab);
    }
    return { id: sheet.id, isClosed: sheet.protection.protected };
  });
}

/** Locks all cells of a sheet. @returns does something stand in them that was not there when it was made? */
function fillsWhileLocked(run: Run, plan: SheetPlan, id: string, isClosed: boolean): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    if (isClosed) sheet.protection.unprotect();
    untracked(sheet.getRange(rangeOf(plannedArea(plan)))).format.protection.locked = true;
    sheet.protection.protect(PROTECTION);
    const range = untracked(sheet.getUsedRangeOrNullObject(true)).load(CELLS);
    await context.sync();
    return !range.isNullObject && isFilled(plan, sheetContents(plan.name, range));
  });
}

/** The sheet as it was before it was locked. */
function unlock(run: Run, { unlocked }: SheetPlan, id: string, wasClosed: boolean): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.load('protected');
    await context.sync();
    if (sheet.protection.protected) sheet.protection.unprotect();
    for (const range of unlocked) untracked(sheet.getRange(range)).format.protection.locked = false;
    if (wasClosed) sheet.protection.protect(PROTECTION);
    await context.sync();
  });
}

function isGone(run: Run, id: string): Promise<boolean> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('id');
    await context.sync();
    return sheet.isNullObject;
  });
}

/** Removes those of these names that refer nowhere any more; somebody may have made the sheet again. */
function removeBroken(run: Run, names: readonly string[]): Promise<void> {
  return run(async (context) => {
    const read = queueState(context);
    await context.sync();
    const state = read();
    removeNames(
      context,
      names.filter((name) => isLeftOver(state, name)),
    );
    await context.sync();
  });
}
