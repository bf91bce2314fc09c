import { entryText } from '../../measurement/entry';
import { areasMeet, cellAt } from '../../workbook/paper/a1';
import { addressOf, oneCell } from '../../workbook/paper/contents';
import type { SheetPlan } from '../../workbook/paper/plan';
import { HostError } from '../measurement-host';
import { wholeArea } from './clear-sheet';
import type { Run } from './office-errors';
import { rangeOf } from './plan-ranges';

import type { FoundSheet } from './read-workbook';
import type { RepairPlan } from './repair-plan';
import { removeAdded } from './roll-back';
import { oldContent, writeCells, type SheetChange } from './sheet-changes';
import { LEFTOVER_TEXTS, notPutBack } from './texts';
import { protectAgain } from './unprotect-sheets';
import type { WorkbookState } from './workbook-state';

/**
 * After a repair that failed: removes what it had added and writes back what stood in the cells that it changed. Looks
 * cannot be written back, and are named. Where a sheet cannot be written at all, what stood there goes with the error.
 */
export async function putBack(
  run: Run,
  repair: RepairPlan,
  state: WorkbookState,
  error: HostError,
): Promise<HostError> {
  const { plan, found } = repair;
  const { problem, code, place, cause = error } = error;
  const leftovers: string[] = [];
  const unplaced: string[] = [];
  // While a cell is being typed in, Excel carries out nothing of a batch.
  const isBegun = problem !== 'editing';
  if (isBegun) {
    // A name that was there and is changed refers to the right cells now, which is no loss.
    const names = plan.names.filter(({ name }) => !state.names.has(name.toLowerCase()));
    const sheets = plan.sheets.filter(({ name }) => !found.sheets[name]);
    leftovers.push(...(await removeAdded(run, { sheets, names })));
    for (const { name } of sheets) await succeeds(protectAgain(run, [name]));
  }
  for (const sheet of plan.sheets) {
    const [old, changes] = [found.sheets[sheet.name], repair.changes.get(sheet.name)];
    if (!old || !changes) continue;
    const isRestored = !isBegun || (await succeeds(restore(run, old, changes, sheet)));
    const isProtected = await succeeds(protectAgain(run, [old.id]));
    if (!isRestored) leftovers.push(LEFTOVER_TEXTS.sheet(old.name));
    else if (isBegun) leftovers.push(LEFTOVER_TEXTS.looks(old.name));
    if (isRestored && !isProtected) leftovers.push(LEFTOVER_TEXTS.protection(old.name));
    if (!isRestored) unplaced.push(...filledIn(old, changes, sheet));
  }
  return new HostError(problem, code, place, { cause, leftovers, unplaced });
}

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/**
 * Cells in which people fill in are opened too: they were closed with the looks, and the sheet is protected again. A filter
 * is set anew, without what was filtered, and no row stays hidden: values would be written into the wrong cells.
 */
function restore(run: Run, old: FoundSheet, changes: readonly SheetChange[], plan: SheetPlan): Promise<void> {
  const { id, name, range } = old;
  const { unlocked, filter } = plan;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.load('protected');
    await context.sync();
    // Where it failed while sheets were being protected, some are.
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.name = name;
    sheet.autoFilter.remove();
    sheet.getRange(rangeOf(wholeArea(plan, old))).rowHidden = false;
    writeCells(
      sheet,
      changes.map(({ row, column }) => ({ row, column, input: oldContent(range, row, column) })),
    );
    for (const range of unlocked) sheet.getRange(range).format.protection.locked = false;
    if (filter !== undefined) sheet.autoFilter.apply(sheet.getRange(filter));
    await context.sync();
  });
}

/** What people had filled in in these cells, a sentence each; our own words come back by themselves. */
function filledIn({ contents }: FoundSheet, changes: readonly SheetChange[], { unlocked }: SheetPlan): string[] {
  return changes.flatMap(({ row, column, isPlanned }) => {
    const content = contents.rows.get(row)?.get(column);
    const isOurs = isPlanned && !unlocked.some((range) => areasMeet(range, cellAt(row, column)));
    if (!content || content.isFormula || isOurs) return [];
    const { value } = content;
    const text = typeof value === 'string' ? value : entryText(value);
    return [notPutBack(addressOf(contents, oneCell(row, column)), text)];
  });
}
