import type { Measurement } from '../../scoring/measurement';
import type { SheetName, WorkbookPlan } from '../../workbook/plan';
import { workbookPlan } from '../../workbook/workbook-plan';
import type { BuildStep } from '../measurement-host';
import { hostError, type Run } from './office-errors';
import { playPlan, protectSheets, type PlanSheets } from './play-plan';
import { rollBack, type Added } from './roll-back';
import { checkRoom, readState } from './workbook-state';

/**
 * Builds a measurement in three round trips: state, everything, protection. Office has no transactions, so what can be
 * checked is checked first, and a run that fails is taken back.
 * @throws {HostError}
 */
export async function buildMeasurement(
  run: Run,
  measurement: Measurement,
  onStep: (step: BuildStep) => void,
): Promise<void> {
  const plan = workbookPlan(measurement);
  await run(async (context) => {
    onStep('checking');
    checkRoom(await readState(context), plan);
    const sheets = addSheets(context, plan);
    try {
      onStep('building');
      playPlan(context, plan, sheets);
      await context.sync();
      onStep('protecting');
      await protectSheets(context, Object.values(sheets));
    } catch (error) {
      throw await rollBack(run, whatWasAdded(plan, sheets, error), hostError(error));
    }
  });
}

function addSheets(context: Excel.RequestContext, plan: WorkbookPlan): PlanSheets {
  const sheets = plan.sheets.map(({ name }): [SheetName, Excel.Worksheet] => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load('id');
    sheet.protection.load('protected');
    return [name, sheet];
  });
  return Object.fromEntries(sheets) as Record<SheetName, Excel.Worksheet>;
}

/**
 * Where a co-author was a moment earlier with a sheet or name of ours, only the sheets that Office says were added are
 * ours to remove; the names come after them and were not reached, or the one that failed is the co-author's.
 */
function whatWasAdded(plan: WorkbookPlan, sheets: PlanSheets, error: unknown): Added {
  if (hostError(error).code !== 'ItemAlreadyExists') return plan;
  return { sheets: plan.sheets.filter(({ name }) => sheets[name].toJSON().id !== undefined), names: [] };
}
