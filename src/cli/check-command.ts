import type { CommandModule } from 'yargs';
import { checkWorkbook, type CheckedWorkbook } from '../workbook/check-workbook';
import type { Assessment } from '../scoring/assessment';
import { adviceData } from './advice-data';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode } from './command-io';
import { readWorkbook } from './read-workbook';
import { reportText } from './report-text';
import { totalsData } from './totals-data';

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
    return await readWorkbook(file, checkWorkbook);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { error: error.message };
  }
}

function reportData(file: string, { measurement: { form }, assessment, findings }: CheckedWorkbook): object {
  return {
    file,
    scale: form.scale.id,
    model: form.model,
    totals: totalsData(form, assessment),
    evidence: evidenceData(assessment),
    findings,
  };
}

/** What the evidence says of the items for which any is recorded: per column, or once for both (`AO`). */
function evidenceData({ advice }: Assessment): object {
  const items = Object.entries(advice).map(([item, bodies]): [string, object] => {
    const recorded = Object.entries(bodies).filter(([, { status }]) => status !== 'none' && status !== 'judgement');
    return [
      item,
      Object.fromEntries(recorded.map(([body, each]) => [body, { status: each.status, ...adviceData(each) }])),
    ];
  });
  return Object.fromEntries(items.filter(([, bodies]) => Object.keys(bodies).length > 0));
}
