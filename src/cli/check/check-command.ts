import type { CommandModule } from 'yargs';
import type { CheckAll } from './check-threads';
import { EXIT, JSON_OPTION, filesPositional, type CommandIo, type ExitCode } from '../command-io';
import { CHECK_COMMAND_TEXTS } from './texts';

interface CheckOptions {
  files: string[];
  json: boolean;
}

/** `check`: reads workbooks as reviewers left them, and reports. */
export function checkCommand(
  io: CommandIo,
  end: (code: ExitCode) => void,
  checkAll: CheckAll,
): CommandModule<object, CheckOptions> {
  return {
    command: 'check <files..>',
    describe: CHECK_COMMAND_TEXTS.describe,
    builder: (yargs) =>
      yargs.positional('files', filesPositional(CHECK_COMMAND_TEXTS.files)).option('json', JSON_OPTION),
    handler: async (options) => {
      end(await checkFiles(options, io, checkAll));
    },
  };
}

async function checkFiles({ files, json }: CheckOptions, io: CommandIo, checkAll: CheckAll): Promise<ExitCode> {
  const reports: object[] = [];
  let worst: ExitCode = EXIT.ok;
  for await (const { code, text, data } of checkAll(files)) {
    if (code > worst) worst = code;
    reports.push(data);
    if (!json) (code === EXIT.failure ? io.error : io.out)(text);
  }
  if (json) io.out(JSON.stringify(reports, null, 2));
  return worst;
}
