import { namedValue, type WorkbookContents } from '../paper/contents';
import { SCHEMA_VERSION } from '../paper/plan';

/** By which version of the layout a workbook was made; null where it does not say. */
export function versionOf(contents: WorkbookContents): number | null {
  const version = Number(namedValue(contents, 'IPS_versie') ?? NaN);
  return Number.isNaN(version) ? null : version;
}

/** Made by a program that is newer than this one. */
export const isNewerVersion = (contents: WorkbookContents) => (versionOf(contents) ?? 0) > SCHEMA_VERSION;

/** Made by the version of today; one that does not say may be of any. */
export const isOfToday = (contents: WorkbookContents) => versionOf(contents) === SCHEMA_VERSION;

/** Made by an earlier version: what came later is not there yet. */
export const isOlderVersion = (contents: WorkbookContents) => (versionOf(contents) ?? SCHEMA_VERSION) < SCHEMA_VERSION;
