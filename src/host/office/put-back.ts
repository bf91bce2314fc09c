import { foundText } from '../../workbook/carry-over/found-text';
import { areasMeet, cellAt } from '../../workbook/paper/a1';
import { addressOf, oneCell } from '../../workbook/paper/contents';
import type { SheetPlan } from '../../workbook/paper/plan';
import { plannedCells } from '../../workbook/paper/plan-cells';
import { HostError } from '../measurement-host';
import { cellInput } from './cell-input';
import { wholeArea } from './clear-sheet';
import type { Run } from './office-errors';
import { rangeOf, untracked } from './plan-ranges';
import type { FoundSheet } from './read-workbook';
import type { RepairPlan } from './repair-plan';
import { removeMade, type Making } from './roll-back';
import { isSameFormula } from './same-formula';
import { CELLS, type LoadedRange } from './sheet-cells';
import { oldContent, writeCells, type SheetChange } from './sheet-changes';
import { LEFTOVER_TEXTS, notPutBack } from './texts';
import { protectAgain } from './unprotect-sheets';

/**
 * After a repair that failed: removes the sheets that it had made and writes back what stood in the cells that it changed,
 * where they still hold what it wrote. A sheet on which all is as it should be stays so: another repair may have seen to that
 * meanwhile. Looks cannot be written back, and are named. What stood in a cell and does not stand there again goes with the
 * error.
 */
export async function putBack(run: Run, repair: RepairPlan, making: Making, error: HostError): Promise<HostError> {
  const { plan, found } = repair;
  const { code, place, cause = error } = error;
  const leftovers: string[] = [];
  const unplaced: string[] = [];
  // While a cell is being typed in, Excel carries out nothing of a batch.
  const isBegun = error.problem !== 'editing';
  // Sheets were opened before; somebody else has closed one, as after a repair, or was first with a sheet or name.
  let isAnothers = error.problem === 'protected';
  if (isBegun && making.plan.sheets.length > 0) {
    const removal = await removeMade(run, making);
    leftovers.push(...removal.leftovers);
    unplaced.push(...removal.unplaced);
    isAnothers ||= removal.isAnothers && code === 'ItemAlreadyExists';
    for (const id of making.ids.values()) await succeeds(protectAgain(run, [id]));
  }
  for (const sheet of plan.sheets) {
    const [old, changes] = [found.sheets[sheet.name], repair.changes.get(sheet.name)];
    if (!old || !changes) continue;
    const restored = isBegun ? await restore(run, old, changes, sheet).catch(() => null) : [];
    const isProtected = await succeeds(protectAgain(run, [old.id]));
    if (!restored) leftovers.push(LEFTOVER_TEXTS.sheet(old.name));
    else if (isBegun) leftovers.push(LEFTOVER_TEXTS.looks(old.name));
    if (restored && !isProtected) leftovers.push(LEFTOVER_TEXTS.protection(old.name));
    unplaced.push(...filledInSince(old, restored ?? changes, sheet));
  }
  return new HostError(isAnothers ? 'colleague-first' : error.problem, code, place, { cause, leftovers, unplaced });
}

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/**
 * Cells in which people fill in are opened too: they were closed with the looks, and the sheet is protected again. A filter
 * is set anew, without what was filtered, and no row stays hidden: values would be written into the wrong cells.
 * @returns the cells in which what stood there does not stand again
 */
function restore(
  run: Run,
  old: FoundSheet,
  changes: readonly SheetChange[],
  plan: SheetPlan,
): Promise<readonly SheetChange[]> {
  const { id, name, range } = old;
  const { unlocked, filter } = plan;
  const whole = rangeOf(wholeArea(plan, old));
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.load('protected');
    const now = untracked(sheet.getRange(whole)).load(CELLS);
    await context.sync();
    const { written, others, isMended } = sortChanges(changes, plan, range, now);
    // Where it failed while sheets were being protected, some are.
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.autoFilter.remove();
    sheet.getRange(whole).rowHidden = false;
    if (!isMended) {
      sheet.name = name;
      writeCells(
        sheet,
        written.map(({ row, column }) => ({ row, column, input: oldContent(range, row, column) })),
      );
    }
    for (const each of unlocked) sheet.getRange(each).format.protection.locked = false;
    if (filter !== undefined) sheet.autoFilter.apply(sheet.getRange(filter));
    await context.sync();
    return [...others, ...(isMended ? written.filter(({ isPlanned }) => !isPlanned) : [])];
  });
}

interface SortedChanges {
  /** What a repair wrote stands there. */
  readonly written: readonly SheetChange[];
  /** Somebody has put something else there since. */
  readonly others: readonly SheetChange[];
  /** Is there no cell left that a repair has to write? */
  readonly isMended: boolean;
}

function sortChanges(
  changes: readonly SheetChange[],
  plan: SheetPlan,
  old: LoadedRange,
  now: LoadedRange,
): SortedChanges {
  const planned = plannedCells(plan);
  const isOld = ({ row, column }: SheetChange) => oldContent(now, row, column) === oldContent(old, row, column);
  const isWritten = ({ row, column }: SheetChange) => {
    const [content, input] = [
      String(oldContent(now, row, column)),
      String(cellInput(planned.get(cellAt(row, column))?.cell ?? null)),
    ];
    return content === input || (input.startsWith('=') && isSameFormula(content, input));
  };
  return {
    written: changes.filter((change) => isWritten(change) && !isOld(change)),
    others: changes.filter((change) => !isWritten(change) && !isOld(change)),
    isMended: changes.every((change) => isWritten(change) || !isOld(change)),
  };
}

/** What people had filled in in these cells, a sentence each; our own words come back by themselves. */
function filledInSince({ contents }: FoundSheet, changes: readonly SheetChange[], plan: SheetPlan): string[] {
  return changes.flatMap(({ row, column, isPlanned }) => {
    const content = contents.rows.get(row)?.get(column);
    const isOurs = isPlanned && !plan.unlocked.some((range) => areasMeet(range, cellAt(row, column)));
    if (!content || content.isFormula || isOurs) return [];
    return [notPutBack(addressOf(contents, oneCell(row, column)), foundText(contents, { row, column }, plan))];
  });
}
