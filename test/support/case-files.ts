import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import type { WorkbookContents } from '../../src/workbook/paper/contents';

const FOLDER = join(__dirname, '..', 'workbook', 'reading', 'cases');

/**
 * What stands in a workbook of version 3 to which people did something; organisation and numbers are invented. The files are
 * compressed once more, as those of `earlier-files`.
 */
export const caseContents = (name: string): WorkbookContents =>
  readXlsx(new Uint8Array(brotliDecompressSync(readFileSync(join(FOLDER, `${name}.xlsx.br`)))));
