import type { WorkbookPlan } from '../../workbook/plan';
import { HostError } from '../measurement-host';
import { oldInput, type CellInput } from './cell-input';
import { wholeArea } from './empty-sheet';
import type { Run } from './office-errors';
import { untracked } from './plan-ranges';
import { rangeOf } from './play-sheet';
import type { FoundSheet, FoundWorkbook } from './read-workbook';
import { protectAgain } from './unprotect-sheets';
import type { WorkbookState } from './workbook-state';

interface Repair {
  readonly plan: WorkbookPlan;
  readonly found: FoundWorkbook;
  readonly state: WorkbookState;
}

/** After a repair that failed: writes back all that stood on our sheets, and removes what the repair had added. */
export async function putBack(run: Run, repair: Repair, error: HostError): Promise<HostError> {
  const { problem, code, place, cause } = error;
  const leftovers = await restore(run, repair).then(
    () => [],
    () => Object.values(repair.found.sheets).map(({ name }) => `het blad ${name}`),
  );
  return new HostError(problem, code, place, { cause: cause ?? error, leftovers });
}

async function restore(run: Run, { plan, found, state }: Repair): Promise<void> {
  await run(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const { name } of plan.names) {
      // A name that was there and is changed refers to the right cells now, which is no loss.
      if (!state.names.has(name.toLowerCase())) names.getItemOrNullObject(name).delete();
    }
    for (const sheet of plan.sheets) {
      const old = found.sheets[sheet.name];
      if (!old) {
        worksheets.getItemOrNullObject(sheet.name).delete();
        continue;
      }
      const worksheet = worksheets.getItem(old.id);
      worksheet.name = old.name;
      untracked(worksheet.getRange(rangeOf(wholeArea(sheet, old)))).clear('Contents');
      untracked(worksheet.getRange(old.range.address.replace(/^.*!/, ''))).formulas = oldInputs(old);
    }
    await context.sync();
  });
  await protectAgain(
    run,
    Object.values(found.sheets).map(({ id }) => id),
  );
}

/** What to write so that every cell holds what it held. */
function oldInputs({ range }: FoundSheet): CellInput[][] {
  return range.formulas.map((line: unknown[], row) =>
    line.map((formula, column) => oldInput(range.values[row]?.[column], formula)),
  );
}
