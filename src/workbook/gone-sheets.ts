import type { WorkbookContents } from './contents';
import { SHEET_NAMES, type SheetName } from './plan';
import { isOlderVersion } from './workbook-version';

/** Since version 2 evidence has sheets of its own; in an earlier workbook nobody can have lost anything there. */
const SINCE_VERSION_2: ReadonlySet<SheetName> = new Set(['Bewijs', 'Werkers']);

/** The sheets that a workbook should have and has not, a sentence each. */
export function goneSheets(
  contents: WorkbookContents,
  present: Readonly<Partial<Record<SheetName, unknown>>>,
): readonly string[] {
  return SHEET_NAMES.filter((name) => !present[name] && !(isOlderVersion(contents) && SINCE_VERSION_2.has(name))).map(
    (name) => `Het blad ${name} was weg; wat u daar had ingevuld, kon niet worden teruggehaald.`,
  );
}
