import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ReadValue, SYSTEM_PYTHON } from './judge';

/** What Gnumeric shows: unlike LibreOffice it tells a logical value from a number. */
export type GnumericValue = ReadValue | boolean;

/** What stands on a sheet, from A1 on; nothing for a sheet that is not there. */
export type GnumericSheets = (sheet: string) => readonly (readonly GnumericValue[])[];

/**
 * What Gnumeric makes of an .xlsx workbook after it calculated all formulas anew, without looking at the results that
 * the file has; or, when asked, what it shows of these results.
 */
export async function gnumericSheets(path: string, results: 'calculated' | 'as in the file'): Promise<GnumericSheets> {
  const options = results === 'calculated' ? ['--recalc'] : [];
  const program = join(__dirname, 'gnumeric.py');
  const { stdout } = await promisify(execFile)(SYSTEM_PYTHON, ['-B', program, path, ...options], { maxBuffer: 1e8 });
  // It comes from our own program, which is tested together with these types.
  const sheets = JSON.parse(stdout) as Readonly<Partial<Record<string, GnumericValue[][]>>>;
  return (sheet) => sheets[sheet] ?? [];
}
