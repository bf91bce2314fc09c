import { CallError } from './command-io';
import { FILE_TEXTS } from './texts';

/**
 * The name of a document for Word that is to be made. With --force a slip of the pen would otherwise write one over a
 * workbook.
 * @throws {CallError} where it is the name of something else
 */
export function wordFile(out: string): string {
  if (!/\.docx$/i.test(out)) throw new CallError(FILE_TEXTS.noWordFile(out));
  return out;
}
