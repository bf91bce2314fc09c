import type { WorkbookContents } from '../../workbook/paper/contents';
import { withFoundNames, withStandardBands } from '../../workbook/reading/found-bands';
import { goneSheets, wantedSheets } from '../../workbook/reading/gone-sheets';
import { lostContents } from '../../workbook/reading/lost-contents';
import { withoutOwnCells } from '../../workbook/reading/own-cells';
import type { WorkbookPlan } from '../../workbook/paper/plan';
import { SHEET_NAMES, type SheetName } from '../../workbook/paper/sheets';
import { askedOtherwise, readMeasurement, type ReadMeasurement } from '../../workbook/reading/read-measurement';
import { UnreadableWorkbookError } from '../../workbook/reading/unreadable-workbook';
import { workbookPlan } from '../../workbook/workbook-plan';
import { isOlderVersion } from '../../workbook/reading/workbook-version';
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

/** @throws {HostError} where no measurement can be read */
export function repairPlan(found: FoundWorkbook): RepairPlan {
  const contents = withFoundNames(found.contents);
  const read = readable(contents);
  const { measurement, lost } = withStandardBands(contents, read.measurement);
  // One of before gets all that a new one has.
  const names = isOlderVersion(contents) ? SHEET_NAMES : wantedSheets(contents, found.sheets);
  const plan = workbookPlan(measurement, names);
  const present = plan.sheets.flatMap((sheet) => {
    const old = found.sheets[sheet.name];
    return old ? [{ sheet, old }] : [];
  });
  return {
    found,
    plan,
    changes: new Map(present.map(({ sheet, old }) => [sheet.name, sheetChanges(sheet, old)])),
    lost: [
      ...goneSheets(contents, found.sheets),
      ...(found.sheets.Overzicht ? lost : []),
      ...askedOtherwise(read),
      ...lostContents(
        Object.fromEntries(present.map(({ sheet, old }) => [sheet.name, withoutOwnCells(old.contents, sheet)])),
        plan,
        { isOlder: isOlderVersion(contents) },
      ),
    ],
  };
}

function readable(contents: WorkbookContents): ReadMeasurement {
  try {
    return readMeasurement(contents);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw new HostError('unreadable', error.reason, '', { cause: error });
    throw error;
  }
}
