import type { Argv, CommandModule } from 'yargs';
import { interviewGuidePlan } from '../../report/interview-guide';
import { PARTNER_IDS, type PartnerId } from '../../visit/partners';
import { checkWorkbook } from '../../workbook/reading/check-workbook';
import { EXIT, FORCE_OPTION, type CommandIo, type ExitCode, WORKBOOK_ARGUMENT } from '../command-io';
import { writeBytes } from '../files';
import { readWorkbookFile } from '../read-workbook';
import { CALL_TEXTS } from '../texts';
import { wordFile } from '../word-file';
import { GUIDE_COMMAND_TEXTS as TEXTS } from './texts';

interface GuideOptions {
  file: string;
  partner?: PartnerId;
  out: string;
  force: boolean;
}

/** `guide`: writes what to ask whom on a visit for Word, as the form of a measurement has it. */
export function guideCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, GuideOptions> {
  return {
    command: 'guide <file>',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('file', WORKBOOK_ARGUMENT)
        .option('partner', { type: 'string', requiresArg: true, choices: PARTNER_IDS, describe: TEXTS.partner })
        .option('out', { type: 'string', requiresArg: true, demandOption: true, describe: TEXTS.out })
        .option('force', FORCE_OPTION)
        .example(TEXTS.examples) as unknown as Argv<GuideOptions>,
    handler: async (options) => {
      await writeGuide(options);
      io.out(CALL_TEXTS.made(options.out));
      end(EXIT.ok);
    },
  };
}

async function writeGuide({ file, partner, out, force }: GuideOptions): Promise<void> {
  const name = wordFile(out);
  const { measurement } = await readWorkbookFile(file, checkWorkbook);
  const { writeDocx } = await import(/* webpackChunkName: "write-docx" */ '../../host/docx/write-docx');
  const plan = interviewGuidePlan(measurement, partner === undefined ? PARTNER_IDS : [partner]);
  await writeBytes(name, await writeDocx(plan), force);
}
