import { readFile, stat, writeFile } from 'node:fs/promises';
import { MOST_MEGABYTES_PACKED } from '../host/xlsx/file-limits';
import { UNREADABLE_FILE_REASONS } from '../host/xlsx/texts';
import { CallError } from './command-io';
import { FILE_TEXTS as TEXTS } from './texts';

/**
 * The bytes of a file that is no larger than a workbook may be.
 * @throws {CallError} where it cannot be read or is too large
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  const found = await system(path, () => stat(path));
  // A pipe, for one, would keep us waiting; a folder says so itself.
  if (!found.isFile() && !found.isDirectory()) throw new CallError(TEXTS.noFile(path));
  if (found.size > MOST_MEGABYTES_PACKED * 1024 * 1024) {
    throw new CallError(`${path}: ${UNREADABLE_FILE_REASONS['too-large']}`);
  }
  return system(path, () => readFile(path));
}

/** Writes a file; an existing one only with `overwrite`. @throws {CallError} */
export async function writeBytes(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  await system(path, () => writeFile(path, bytes, { flag: overwrite ? 'w' : 'wx' }));
}

/** Do two paths lead to one file, whatever they are called? Not where one of them leads to none. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return first != null && second != null && first.dev === second.dev && first.ino === second.ino;
}

async function system<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = TEXTS.system[code] ?? TEXTS.unknown(code);
    throw new CallError(`${path}: ${reason}`, { cause: error });
  }
}
