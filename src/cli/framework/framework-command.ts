import type { Argv, CommandModule } from 'yargs';
import { COLLABORATION_IDS, type CollaborationId } from '../../framework/collaboration';
import { EXIT, JSON_OPTION, type CommandIo, type ExitCode } from '../command-io';
import { frameworkData } from './framework-data';
import { frameworkText } from './framework-text';
import { FRAMEWORK_COMMAND_TEXTS as TEXTS } from './texts';

interface FrameworkOptions {
  scenario?: CollaborationId;
  json: boolean;
}

/** `framework`: prints what an organisation must meet before it carries out IPS, for people or as data. */
export function frameworkCommand(
  io: CommandIo,
  end: (code: ExitCode) => void,
): CommandModule<object, FrameworkOptions> {
  return {
    command: 'framework',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .option('scenario', {
          type: 'string',
          requiresArg: true,
          choices: COLLABORATION_IDS,
          describe: TEXTS.scenario,
        })
        .option('json', JSON_OPTION)
        .example(TEXTS.examples) as unknown as Argv<FrameworkOptions>,
    handler: ({ scenario, json }) => {
      const chosen = scenario === undefined ? COLLABORATION_IDS : [scenario];
      io.out(json ? JSON.stringify(frameworkData(chosen), null, 2) : frameworkText(chosen));
      end(EXIT.ok);
    },
  };
}
