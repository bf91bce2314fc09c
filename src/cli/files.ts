import { readFile, stat, writeFile } from 'node:fs/promises';
import { MOST_MEGABYTES_PACKED, UNREADABLE_FILE_REASONS } from '../host/xlsx/unreadable-file';
import { CallError } from './command-io';

/** What the system's error codes mean to the user. */
const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: 'bestand of map niet gevonden. Controleer de naam.',
  EISDIR: 'dit is een map, geen bestand.',
  ENOTDIR: 'een deel van dit pad is geen map.',
  EACCES: 'geen toegang. Controleer de rechten van het bestand of de map.',
  EPERM: 'geen toegang. Controleer of het bestand nog ergens open staat.',
  EBUSY: 'het bestand is in gebruik. Sluit het in Excel en probeer het opnieuw.',
  EROFS: 'deze schijf is alleen-lezen. Kies een andere map.',
  ENOSPC: 'de schijf is vol. Maak ruimte of kies een andere map.',
  ENAMETOOLONG: 'deze naam is te lang. Kies een kortere naam.',
  EEXIST: 'dit bestand bestaat al. Kies een andere naam, of gebruik --force om het te overschrijven.',
};

/**
 * The bytes of a file that is no larger than a workbook may be.
 * @throws {CallError} where it cannot be read or is too large
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await system(path, () => stat(path));
  // A pipe, for one, would keep us waiting; a folder says so itself.
  if (!found.isFile() && !found.isDirectory()) throw new CallError(`${path}: dit is geen gewoon bestand.`);
  if (found.size > MOST_MEGABYTES_PACKED * 1024 * 1024) {
    throw new CallError(`${path}: ${UNREADABLE_FILE_REASONS['too-large']}`);
  }
  return system(path, () => readFile(path));
}

/** Writes a file; an existing one only with `overwrite`. @throws {CallError} */
export async function writeBytes(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  await system(path, () => writeFile(path, bytes, { flag: overwrite ? 'w' : 'wx' }));
}

async function system<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = SYSTEM_ERRORS[code] ?? `het bestand kan niet worden gelezen of geschreven (${code}).`;
    throw new CallError(`${path}: ${reason}`, { cause: error });
  }
}
