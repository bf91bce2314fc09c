import { readXlsx } from '../host/xlsx/read-xlsx';
import { UnreadableFileError } from '../host/xlsx/unreadable-file';
import type { WorkbookContents } from '../workbook/paper/contents';
import { UnreadableWorkbookError } from '../workbook/reading/unreadable-workbook';
import { CallError } from './command-io';
import { readBytes } from './files';
import { nativeInflater } from './native-inflater';
import { unforeseenSentence } from './unforeseen';

/**
 * Reads a workbook and makes something of it.
 * @throws {CallError} with the name of the file where that cannot be done. What we did not foresee is no damage of the
 * file: then the program is at fault, and says so.
 */
export async function readWorkbookFile<T>(path: string, make: (contents: WorkbookContents) => T): Promise<T> {
  const bytes = await readBytes(path);
  try {
    return make(readXlsx(bytes, nativeInflater));
  } catch (error) {
    const expected = error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError;
    const reason = expected ? error.message : unforeseenSentence(error);
    throw new CallError(`${path}: ${reason}`, { cause: error });
  }
}
