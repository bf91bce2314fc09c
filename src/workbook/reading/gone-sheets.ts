import type { WorkbookContents } from '../paper/contents';
import { SCHEMA_VERSION, SHEET_NAMES, type SheetName } from '../paper/plan';
import { versionOf } from './workbook-version';

/** The version of the layout that brought a sheet, for those that were not there from the start. */
const SINCE_VERSION: Readonly<Partial<Record<SheetName, number>>> = {
  Bewijs: 2,
  Werkers: 2,
  'Wat als': 3,
  Verslag: 3,
  Verbeterplan: 3,
};

/** The sheets that a workbook of its version should have and has not, a sentence each. */
export function goneSheets(
  contents: WorkbookContents,
  present: Readonly<Partial<Record<SheetName, unknown>>>,
): readonly string[] {
  const version = versionOf(contents) ?? SCHEMA_VERSION;
  return SHEET_NAMES.filter((name) => !present[name] && (SINCE_VERSION[name] ?? 1) <= version).map(
    (name) => `Het blad ${name} was weg; wat u daar had ingevuld, kon niet worden teruggehaald.`,
  );
}
