import { entryText } from '../../scoring/entry';
import { areasMeet, cellAt } from '../../workbook/a1';
import { addressOf, oneCell } from '../../workbook/contents';
import type { SheetPlan } from '../../workbook/plan';
import { HostError } from '../measurement-host';
import type { Run } from './office-errors';
import type { FoundSheet } from './read-workbook';
import type { RepairPlan } from './repair-plan';
import { oldContent, writeCells, type SheetChange } from './sheet-changes';
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
  if (problem !== 'editing') {
    if (!(await succeeds(removeAdded(run, repair, state)))) leftovers.push('nieuwe bladen en namen');
    for (const sheet of plan.sheets) {
      const [old, changes] = [found.sheets[sheet.name], repair.changes.get(sheet.name)];
      if (!old || !changes) continue;
      const isRestored = await succeeds(restore(run, old, changes, sheet));
      leftovers.push(isRestored ? `de opmaak van het blad ${old.name}` : `het blad ${old.name}`);
      if (!isRestored) unplaced.push(...filledIn(old, changes, sheet));
    }
  }
  const ids = Object.values(found.sheets).map(({ id }) => id);
  for (const id of ids) await succeeds(protectAgain(run, [id]));
  return new HostError(problem, code, place, { cause, leftovers, unplaced });
}

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/** A name that was there and is changed refers to the right cells now, which is no loss. */
function removeAdded(run: Run, { plan, found }: RepairPlan, state: WorkbookState): Promise<void> {
  return run(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const { name } of plan.names) {
      if (!state.names.has(name.toLowerCase())) names.getItemOrNullObject(name).delete();
    }
    for (const { name } of plan.sheets) if (!found.sheets[name]) worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}

/**
 * Cells in which people fill in are opened too: they were closed with the looks, and the sheet is protected again. A filter
 * is set anew, without what was filtered: values would be written into the wrong cells.
 */
function restore(
  run: Run,
  { id, name, range }: FoundSheet,
  changes: readonly SheetChange[],
  { unlocked, filter }: SheetPlan,
): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.name = name;
    sheet.autoFilter.remove();
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
    return [`${addressOf(contents, oneCell(row, column))} kon niet worden teruggezet; er stond: ${text}`];
  });
}
