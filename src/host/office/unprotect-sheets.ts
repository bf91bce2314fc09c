import type { SheetName } from '../../workbook/paper/sheets';
import { HostError } from '../measurement-host';
import { hostError, type Run } from './office-errors';
import { protectSheets } from './play-plan';
import { readWorkbook, type FoundWorkbook } from './read-workbook';

/**
 * Takes the protection off the sheets of a measurement that have it (Excel refuses to take off what is not there) and
 * reads them anew, in one round trip, so that what is planned from it is as new as can be. Ours has no password; where
 * somebody has set one, the sheets that were opened already are protected again.
 * @throws {HostError} `protected` where a sheet has a password, `behind` where Excel is in another workbook, `gone` where
 * other sheets are found than before, `colleague-first` where it is more of them
 */
export async function readUnprotected(
  run: Run,
  context: Excel.RequestContext,
  { sheets, others }: FoundWorkbook,
): Promise<FoundWorkbook> {
  const ids = Object.entries(sheets).map(([name, { id }]): [SheetName, string] => [name as SheetName, id]);
  const { worksheets } = context.workbook;
  // Shows nothing new, and fails where this workbook is not in front: sheets cannot be laid out there.
  worksheets.getActiveWorksheet().activate();
  for (const { id, isProtected } of Object.values(sheets)) {
    if (isProtected) worksheets.getItem(id).protection.unprotect();
  }
  try {
    const found = await readWorkbook(context, { tabs: new Map(ids), sheets: {}, others });
    const isSame = ids.every(([name, id]) => found.sheets[name]?.id === id);
    const more = Object.keys(found.sheets).length - ids.length;
    if (isSame && more === 0) return found;
    throw new HostError(more > 0 ? 'colleague-first' : 'gone', 'SheetsChanged', '');
  } catch (cause) {
    await protectAgain(
      run,
      ids.map(([, id]) => id),
    ).catch(() => undefined);
    throw unprotectError(cause);
  }
}

/** Why a sheet cannot be opened: of a password Excel does not always say so. */
export function unprotectError(cause: unknown): HostError {
  const { problem, code, place } = hostError(cause);
  const isRefused = problem === 'other' && place.startsWith('WorksheetProtection.');
  return new HostError(isRefused ? 'protected' : problem, code, place, { cause });
}

/** Which of these tabs are protected: Excel refuses to take off what is not there. Costs nothing where there are none. */
export async function protectedOf(run: Run, tabs: readonly string[]): Promise<readonly string[]> {
  if (tabs.length === 0) return [];
  return run(async (context) => {
    const sheets = tabs.map((tab) => ({ tab, sheet: context.workbook.worksheets.getItem(tab) }));
    for (const { sheet } of sheets) sheet.protection.load('protected');
    await context.sync();
    return sheets.filter(({ sheet }) => sheet.protection.protected).map(({ tab }) => tab);
  });
}

/** Protects those of these sheets, ids or tabs, that are not. */
export async function protectAgain(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.protection.load('protected');
    await context.sync();
    await protectSheets(context, sheets);
  });
}
