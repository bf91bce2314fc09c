import type { CommandModule } from 'yargs';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { UnreadableFileError } from '../host/xlsx/unreadable-file';
import { checkWorkbook, type CheckedWorkbook } from '../workbook/check-workbook';
import type { Judged } from '../scoring/assessment';
import { percentOf } from '../scoring/totals';
import { UnreadableWorkbookError } from '../workbook/unreadable-workbook';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode } from './command-io';
import { readBytes } from './files';
import { reportText } from './report-text';

interface CheckOptions {
  files: string[];
  json: boolean;
}

/** `check`: reads workbooks as reviewers left them, and reports. */
export function checkCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, CheckOptions> {
  return {
    command: 'check <files..>',
    describe: 'Controleert een of meer scoringswerkmappen en telt de scores op',
    builder: (yargs) =>
      yargs
        .positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          // Without this, the help names [] as the default.
          default: undefined,
          describe: 'De werkmappen (.xlsx)',
        })
        .option('json', JSON_OPTION),
    handler: async (options) => {
      end(await checkFiles(options, io));
    },
  };
}

/** One after the other, so that the memory of 500 workbooks is that of one. */
async function checkFiles({ files, json }: CheckOptions, io: CommandIo): Promise<ExitCode> {
  const reports: object[] = [];
  let worst: ExitCode = EXIT.ok;
  const note = (code: ExitCode) => {
    if (code > worst) worst = code;
  };
  for (const file of files) {
    const checked = await checkFile(file);
    if ('error' in checked) {
      note(EXIT.failure);
      if (!json) io.error(checked.error);
      reports.push({ file, error: checked.error });
    } else {
      if (checked.findings.some(({ severity }) => severity === 'error')) note(EXIT.findings);
      if (!json) io.out(reportText(file, checked));
      reports.push(reportData(file, checked));
    }
  }
  if (json) io.out(JSON.stringify(reports, null, 2));
  return worst;
}

async function checkFile(file: string): Promise<CheckedWorkbook | { error: string }> {
  try {
    return checkWorkbook(await readXlsx(await readBytes(file)));
  } catch (error) {
    const expected =
      error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError || error instanceof CallError;
    if (!expected) throw error;
    return { error: error instanceof CallError ? error.message : `${file}: ${error.message}` };
  }
}

function reportData(file: string, { measurement: { form }, assessment, findings }: CheckedWorkbook): object {
  return {
    file,
    scale: form.scale.id,
    model: form.model,
    totals: Object.fromEntries(form.columns.map((column) => [column, judgedData(assessment.columns[column])])),
    findings,
  };
}

function judgedData(judged: Judged | undefined): object {
  if (!judged) return {};
  const { score, maximum, scored, items, range } = judged.total;
  return { score, maximum, scored, items, percent: percentOf(judged.total), range, verdict: judged.verdict };
}
