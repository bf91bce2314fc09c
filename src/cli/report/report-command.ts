import type { CommandModule } from 'yargs';
import { measurementReport } from '../../report/measurement-report';
import { missingDetails } from '../../report/missing-details';
import { verdictObstacles } from '../../report/outcome';
import { MISSING_DETAIL_TEXTS } from '../../report/texts';
import { checkWorkbook } from '../../workbook/reading/check-workbook';
import { EXIT, FORCE_OPTION, JSON_OPTION, OFF, type CommandIo, type ExitCode, WORKBOOK_ARGUMENT } from '../command-io';
import { writeBytes } from '../files';
import { readWorkbookFile } from '../read-workbook';
import { findingLine } from '../check/report-text';
import { CALL_TEXTS } from '../texts';
import { wordFile } from '../word-file';
import { REPORT_COMMAND_TEXTS as TEXTS } from './texts';

interface ReportOptions {
  file: string;
  out: string;
  'with-reviewers': boolean;
  force: boolean;
  json: boolean;
}

/** `report`: writes the report of a measurement for Word. */
export function reportCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, ReportOptions> {
  return {
    command: 'report <file>',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('file', WORKBOOK_ARGUMENT)
        .option('out', {
          type: 'string',
          requiresArg: true,
          demandOption: true,
          describe: TEXTS.out,
        })
        .option('with-reviewers', { ...OFF, describe: TEXTS.withReviewers })
        .option('force', FORCE_OPTION)
        .option('json', JSON_OPTION)
        .example(TEXTS.examples),
    handler: async (options) => {
      await writeReport(options, io);
      end(EXIT.ok);
    },
  };
}

async function writeReport(options: ReportOptions, io: CommandIo): Promise<void> {
  const { file, out, force, json } = options;
  const name = wordFile(out);
  const checked = await readWorkbookFile(file, checkWorkbook);
  // No other command waits until the library for it is there.
  const { writeDocx } = await import(/* webpackChunkName: "write-docx" */ '../../host/docx/write-docx');
  const report = measurementReport(checked, options['with-reviewers'] ? 'appended' : 'left out');
  await writeBytes(name, await writeDocx(report), force);
  const obstacles = verdictObstacles(checked);
  const missing = missingDetails(checked.measurement);
  const warnings = missing === '' ? obstacles : [MISSING_DETAIL_TEXTS.notFilled(missing), ...obstacles];
  const { form } = checked.measurement;
  if (json) {
    const { findings } = checked;
    io.out(JSON.stringify({ file: out, scale: form.scale.id, model: form.model, obstacles, findings }, null, 2));
    return;
  }
  io.out(CALL_TEXTS.made(out));
  warnings.forEach((message) => {
    io.out(findingLine({ severity: 'warning', message }));
  });
}
