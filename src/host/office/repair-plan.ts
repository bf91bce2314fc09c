import { foundAgain } from '../../workbook/carry-over/carry-over';
import { lostContents } from '../../workbook/carry-over/lost-contents';
import { withoutOwnCells } from '../../workbook/reading/own-cells';
import type { WorkbookPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { inOrderOf } from '../../workbook/sheets/scores/earlier-order';
import { UnreadableWorkbookError } from '../../workbook/reading/unreadable-workbook';
import { HostError } from '../measurement-host';
import type { FoundWorkbook } from './read-workbook';
import { sheetChanges, type SheetChange } from './sheet-changes';

/** What a repair makes of the sheets that were found. */
export interface RepairPlan {
  readonly found: FoundWorkbook;
  readonly plan: WorkbookPlan;
  /** The cells that it writes, by sheet; none for a sheet that is gone. */
  readonly changes: ReadonlyMap<SheetName, readonly SheetChange[]>;
  /** What has no place any more, a sentence each. */
  readonly lost: readonly string[];
}

/**
 * @param freshId the id of a measurement that has none, or no more
 * @throws {HostError} where no measurement can be read
 */
export function repairPlan(found: FoundWorkbook, freshId: string): RepairPlan {
  const { plan: made, gone, how } = readable(found.contents, freshId);
  // Only one that is brought up to date gets the columns of Scores as they stand today.
  const plan = how.isOlder ? made : inOrderOf(made, found.sheets.Scores?.contents);
  const present = plan.sheets.flatMap((sheet) => {
    const old = found.sheets[sheet.name];
    return old ? [{ sheet, old }] : [];
  });
  return {
    found,
    plan,
    changes: new Map(present.map(({ sheet, old }) => [sheet.name, sheetChanges(sheet, old)])),
    lost: [
      ...gone,
      ...lostContents(
        Object.fromEntries(present.map(({ sheet, old }) => [sheet.name, withoutOwnCells(old.contents, sheet)])),
        plan,
        how,
      ),
    ],
  };
}

function readable(...found: Parameters<typeof foundAgain>): ReturnType<typeof foundAgain> {
  try {
    return foundAgain(...found);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw new HostError('unreadable', error.reason, '', { cause: error });
    throw error;
  }
}
