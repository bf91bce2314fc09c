import type { Measurement } from '../../measurement/measurement';
import type { SheetPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { templateOf } from '../../workbook/template';
import { sheetPlan } from '../../workbook/workbook-plan';
import type { Run } from './office-errors';
import { planRanges } from './plan-ranges';
import { playFooter, playPages } from './play-print';
import { playHeights, PROTECTION } from './play-sheet';
import { protectAgain } from './unprotect-sheets';

/**
 * Fits rows and pages of a sheet, under its tab, to what is in it: Excel does not do so by itself, and sets no page breaks
 * on a sheet that is protected.
 */
export async function fitSheet(run: Run, tab: string, sheet: SheetName, measurement: Measurement): Promise<void> {
  const plan = fitted(sheet, measurement);
  if (!plan) return;
  const fitRows = (worksheet: Excel.Worksheet) => {
    playHeights(planRanges(worksheet), plan.rowHeights ?? {});
  };
  const closed: string[] = [];
  try {
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(tab);
      const { protection } = worksheet;
      protection.load('protected');
      await context.sync();
      if (protection.protected) closed.push(tab);
      if (closed.length > 0) protection.unprotect();
      fitRows(worksheet);
      playPages(worksheet, plan.print);
      playFooter(worksheet, plan.print);
      if (closed.length > 0) protection.protect(PROTECTION);
      await context.sync();
    });
  } catch {
    // Somebody may have protected the sheet with a password, or have no printer; it is shown all the same.
    await protectAgain(run, closed).catch(() => undefined);
    await run(async (context) => {
      fitRows(context.workbook.worksheets.getItem(tab));
      await context.sync();
    }).catch(() => undefined);
  }
}

/** How a sheet looks with what stands in it; null where that is always the same. */
function fitted(sheet: SheetName, measurement: Measurement): SheetPlan | null {
  const { sheets } = templateOf(measurement.form, [sheet]);
  const isFitted = sheets.some(({ name, print }) => name === sheet && print.isFitted);
  if (!isFitted) return null;
  return sheetPlan(measurement, sheet);
}
