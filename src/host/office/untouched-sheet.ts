import type { Run } from './office-errors';
import { untracked } from './plan-ranges';
import { PROTECTION } from './play-sheet';
import { NAMES } from './sheet-cells';
import { tabOf, type WorkbookState } from './workbook-state';

/** What Excel itself calls the sheets of a new workbook, in Dutch, English, German and French. */
const NEW_TAB = /^(Blad|Sheet|Tabelle|Feuil)\d+$/;

/**
 * Queues a look at the sheet that a new workbook begins with.
 * @returns gives its id after the batch; null where there is another beside it, or nobody can take it for untouched
 */
export function queueFirstSheet({ workbook }: Excel.RequestContext): (state: WorkbookState) => string | null {
  const used = untracked(workbook.worksheets.getFirst().getUsedRangeOrNullObject()).load('address');
  return ({ sheets }) => {
    const [first, ...others] = sheets;
    const [id, tab] = first ?? ['', ''];
    return others.length === 0 && NEW_TAB.test(tab) && used.isNullObject ? id : null;
  };
}

/**
 * Removes that sheet where a measurement was built beside it and nobody has touched it: it holds no content and no formats,
 * nothing lies on it, no name refers to it, and it has the name that it was given. Protected between the look and the end, so
 * that nobody fills it meanwhile. Never fails: it stays where anything is otherwise, or Excel does not say.
 */
export async function removeUntouched(run: Run, id: string): Promise<void> {
  let isLocked = false;
  const isDone = run(async (context) => {
    const read = queueLook(context, id);
    const { protection } = context.workbook.worksheets.getItem(id);
    // Of a sheet that is protected already Excel refuses this, and all ends here.
    protection.protect(PROTECTION);
    await context.sync();
    isLocked = true;
    if (read()) context.workbook.worksheets.getItem(id).delete();
    else protection.unprotect();
    await context.sync();
    isLocked = false;
  });
  await isDone.catch(async () => {
    if (isLocked) await run((context) => unlock(context, id)).catch(() => undefined);
  });
}

/** Queues looking at all by which a sheet can have been touched. @returns says after the batch that it was not */
function queueLook({ workbook }: Excel.RequestContext, id: string): () => boolean {
  const sheet = workbook.worksheets.getItem(id).load('name,tabColor');
  const used = untracked(sheet.getUsedRangeOrNullObject()).load('address');
  const cells = untracked(sheet.getRange());
  cells.dataValidation.load('type');
  const counts = [cells.conditionalFormats, sheet.charts, sheet.shapes, sheet.names].map((things) => things.getCount());
  workbook.names.load(NAMES);
  return () =>
    NEW_TAB.test(sheet.name) &&
    sheet.tabColor === '' &&
    used.isNullObject &&
    cells.dataValidation.type === 'None' &&
    counts.every(({ value }) => value === 0) &&
    workbook.names.items.every(({ formula }) => tabOf(String(formula)) !== sheet.name);
}

async function unlock(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).protection.unprotect();
  await context.sync();
}
