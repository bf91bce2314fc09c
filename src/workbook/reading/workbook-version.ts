import type { Entry } from '../../measurement/entry';
import { namedValue, textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { SCHEMA_VERSION } from '../paper/plan';
import { sortSheets } from '../tables/recognise-sheets';
import { VERSION_LABELS } from '../tables/review-fields';

/**
 * By which version of the layout a workbook was made: what our name points to or, without that, what stands beside the
 * label; null where it does not say.
 */
export const versionOf = (contents: WorkbookContents): number | null =>
  numberIn(namedValue(contents, 'IPS_versie')) ?? besideLabel(contents);

function numberIn(entry: Entry): number | null {
  const number = Number(entry ?? NaN);
  return Number.isNaN(number) ? null : number;
}

function besideLabel(contents: WorkbookContents): number | null {
  const sheet = sortSheets(contents).own.Meting;
  if (!sheet) return null;
  const beside = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells.keys()]
      .filter((column) => VERSION_LABELS.includes(textAt(sheet, row, column)))
      .map((column) => numberIn(valueAt(sheet, row, column + 1))),
  );
  return beside.find((number) => number !== null) ?? null;
}

/** Made by a program that is newer than this one. */
export const isNewerVersion = (contents: WorkbookContents) => (versionOf(contents) ?? 0) > SCHEMA_VERSION;

/** Made by the version of today; one that does not say may be of any. */
export const isOfToday = (contents: WorkbookContents) => versionOf(contents) === SCHEMA_VERSION;

/** Made by an earlier version: what came later is not there yet. */
export const isOlderVersion = (contents: WorkbookContents) => (versionOf(contents) ?? SCHEMA_VERSION) < SCHEMA_VERSION;
