import { execFile } from 'node:child_process';
import { join } from 'node:path';

const VALIDATOR = join('node_modules', '.bin', 'ooxml-validator');

/** What Microsoft's own Open XML SDK says of a file; an error here is what makes Excel or Word offer to repair it. */
export async function openXmlErrors(path: string): Promise<unknown[]> {
  const stdout = await new Promise<string>((resolve) => {
    execFile(VALIDATOR, [path], (_error, output) => {
      resolve(output);
    });
  });
  const report = JSON.parse(stdout) as { ok: boolean; errors: unknown[] };
  return report.ok ? report.errors : [report, ...report.errors];
}
