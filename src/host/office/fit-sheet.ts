import type { Measurement } from '../../measurement/measurement';
import type { SheetPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { templateOf } from '../../workbook/template';
import { sheetPlan } from '../../workbook/workbook-plan';
import type { Run } from './office-errors';
import { planRanges } from './plan-ranges';
import { playPages } from './play-print';
import { playHeights } from './play-sheet';

/** Fits rows and pages of a sheet, under its tab, to what is in it: Excel does not do so by itself. */
export async function fitSheet(run: Run, tab: string, sheet: SheetName, measurement: Measurement): Promise<void> {
  const plan = fitted(sheet, measurement);
  if (!plan) return;
  const fit = (play: (worksheet: Excel.Worksheet) => void) =>
    run(async (context) => {
      play(context.workbook.worksheets.getItem(tab));
      await context.sync();
      // Somebody may have protected the sheet in another way, or have no printer; it is shown all the same.
    }).catch(() => undefined);
  await fit((worksheet) => {
    playHeights(planRanges(worksheet), plan.rowHeights ?? {});
  });
  await fit((worksheet) => {
    playPages(worksheet, plan.print);
  });
}

/** How a sheet looks with what stands in it; null where that is always the same. */
function fitted(sheet: SheetName, measurement: Measurement): SheetPlan | null {
  const { sheets } = templateOf(measurement.form, [sheet]);
  const isFitted = sheets.some(({ name, print }) => name === sheet && print.isFitted);
  if (!isFitted) return null;
  return sheetPlan(measurement, sheet);
}
