import type { WorkbookContents } from '../paper/contents';
import { SCHEMA_VERSION } from '../paper/plan';
import { factsOfSheet, SHEET_NAMES, type SheetName } from '../paper/sheets';
import { notedBy } from '../tables/recognise-sheets';
import { versionOf } from './workbook-version';

export type PresentSheets = Readonly<Partial<Record<SheetName, unknown>>>;

/**
 * The sheets that a workbook should have: those that it has, those of every measurement of its version, and of the others
 * what it notes that it has. Workbooks of before noted nothing, and had all sheets of their version.
 */
export function wantedSheets(contents: WorkbookContents, present: PresentSheets): readonly SheetName[] {
  const version = versionOf(contents) ?? SCHEMA_VERSION;
  return SHEET_NAMES.filter((name) => {
    const { since, comes } = factsOfSheet(name);
    if (present[name]) return true;
    const isNoted = version < SCHEMA_VERSION || notedBy(name).some((mark) => contents.names.has(mark));
    return since <= version && (comes === 'always' || isNoted);
  });
}
