import type { SheetName } from '../../workbook/plan';
import { HostError } from '../measurement-host';
import { hostError, type Run } from './office-errors';
import { protectSheets, type PlanSheets } from './play-plan';
import type { FoundWorkbook } from './read-workbook';

/**
 * Takes the protection off the sheets of a measurement. Ours has no password; where somebody has set one, the sheets
 * that were opened already are protected again.
 * @throws {HostError} `protected` where a sheet has a password
 */
export async function unprotectSheets(
  run: Run,
  context: Excel.RequestContext,
  { sheets }: FoundWorkbook,
): Promise<Partial<PlanSheets>> {
  const opened = Object.entries(sheets).map(([name, { id }]): [SheetName, Excel.Worksheet] => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.protection.unprotect();
    return [name as SheetName, sheet];
  });
  try {
    await context.sync();
  } catch (cause) {
    await protectAgain(
      run,
      Object.values(sheets).map(({ id }) => id),
    );
    const { problem, code, place } = hostError(cause);
    throw new HostError(problem === 'editing' ? problem : 'protected', code, place, { cause });
  }
  return Object.fromEntries(opened);
}

/** Protects those of these sheets that are not. */
export async function protectAgain(run: Run, ids: readonly string[]): Promise<void> {
  await run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.protection.load('protected');
    await context.sync();
    await protectSheets(context, sheets);
  });
}
