import { checkReading } from '../../workbook/reading/check-workbook';
import { wantedSheets } from '../../workbook/reading/wanted-sheets';
import { readMeasurement } from '../../workbook/reading/read-measurement';
import { UnreadableWorkbookError } from '../../workbook/reading/unreadable-workbook';
import { isOlderVersion } from '../../workbook/reading/workbook-version';
import type { HostReading } from '../measurement-host';
import type * as ExpectedSheets from './expected-sheets';
import type { FoundWorkbook } from './read-workbook';
import { tablePlaces, type TablePlaces } from './table-places';

export interface JudgedWorkbook {
  readonly reading: HostReading;
  /** Where the tables stand; null where there is no measurement. */
  readonly places: TablePlaces | null;
  /** Does nothing on a sheet of ours follow from what is typed elsewhere, but by formulas of ours? */
  readonly isSelfContained: boolean;
}

const nothing = (reading: HostReading): JudgedWorkbook => ({ reading, places: null, isSelfContained: false });

/** What a reading of the open workbook comes to, once Excel has said what stands there. */
export function judgeFound(
  found: FoundWorkbook,
  { templateOf, inOrderOf, findDamage, hasOtherFormulas, standsAsPlanned, optionalSheets }: typeof ExpectedSheets,
): JudgedWorkbook {
  // Names of ours may be left without any sheet; they are no measurement, and a new one uses them again.
  if (Object.keys(found.sheets).length === 0) return nothing({ kind: 'none' });
  try {
    const read = readMeasurement(found.contents);
    const checked = checkReading(read);
    const isOutdated = isOlderVersion(found.contents);
    const made = templateOf(checked.measurement.form, wantedSheets(found.contents, found.sheets));
    const template = inOrderOf(made, found.sheets.Scores?.contents);
    const isWhole = !isOutdated && standsAsPlanned(found, template);
    const damage = isOutdated ? [] : findDamage(found, template, isWhole);
    const optional = isWhole && damage.length === 0 ? optionalSheets(found, template) : null;
    return {
      reading: { kind: 'measurement', checked, damage, isOutdated, optional },
      places: tablePlaces(found, read.tables),
      isSelfContained: !isOutdated && !hasOtherFormulas(found, template),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    return nothing(error.reason === 'not-ours' ? { kind: 'none' } : { kind: 'unreadable', reason: error.reason });
  }
}
