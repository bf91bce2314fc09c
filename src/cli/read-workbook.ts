import { readXlsx } from '../host/xlsx/read-xlsx';
import { UnreadableFileError } from '../host/xlsx/unreadable-file';
import type { WorkbookContents } from '../workbook/contents';
import { UnreadableWorkbookError } from '../workbook/unreadable-workbook';
import { CallError } from './command-io';
import { readBytes } from './files';

/** Reads a workbook and makes something of it. @throws {CallError} with the name of the file where that cannot be done */
export async function readWorkbook<T>(path: string, make: (contents: WorkbookContents) => T): Promise<T> {
  const bytes = await readBytes(path);
  try {
    return make(await readXlsx(bytes));
  } catch (error) {
    const expected = error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError;
    throw expected ? new CallError(`${path}: ${error.message}`, { cause: error }) : error;
  }
}
