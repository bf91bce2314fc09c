import type { WorkbookContents } from '../paper/contents';
import { SCHEMA_VERSION } from '../paper/plan';
import { SHEET_NAMES, SHEETS, type SheetName } from '../paper/sheets';
import { LOST_TEXTS } from './texts';
import { versionOf } from './workbook-version';

/** The sheets that a workbook of its version should have and has not, a sentence each. */
export function goneSheets(
  contents: WorkbookContents,
  present: Readonly<Partial<Record<SheetName, unknown>>>,
): readonly string[] {
  const version = versionOf(contents) ?? SCHEMA_VERSION;
  return SHEET_NAMES.filter((name) => !present[name] && SHEETS[name].since <= version).map(LOST_TEXTS.goneSheet);
}
