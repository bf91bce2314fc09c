import yargs from 'yargs';
import packageJson from '../../package.json';
import { anchorCommand } from './anchor/anchor-command';
import { checkCommand } from './check/check-command';
import { oneByOne, type CheckAll } from './check/check-threads';
import { CallError, EXIT, type CommandIo, type ExitCode } from './command-io';
import { consensusCommand } from './consensus/consensus-command';
import { frameworkCommand } from './framework/framework-command';
import { guideCommand } from './guide/guide-command';
import { newMeasurementId } from '../host/new-id';
import { newCommand } from './new/new-command';
import { reportCommand } from './report/report-command';
import { roadCommand } from './road/road-command';
import { scaleCommand } from './scale/scale-command';
import { shareCommand } from './share/share-command';
import { CALL_TEXTS as TEXTS } from './texts';
import { programFault } from './unforeseen';
import { upgradeCommand } from './upgrade/upgrade-command';
import { whatIfCommand } from './what-if/what-if-command';

/** What may be given more than once: the files of `check` and `consensus`, the facts of `anchor` and the scores of `what-if`. */
const LISTS = ['_', 'files', 'facts', 'set'];

/** yargs makes a list of an option that is given twice. */
function refuseRepeated(options: Record<string, unknown>): true {
  const repeated = Object.keys(options).find((key) => !LISTS.includes(key) && Array.isArray(options[key]));
  if (repeated !== undefined) throw new CallError(TEXTS.repeated(repeated));
  return true;
}

/**
 * Carries out one call of `ips-modeltrouw`; what goes wrong is said in Dutch, and the exit code is returned.
 * @param checkAll how several files are checked
 * @param newId gives a measurement that begins, or that has none yet, an id
 */
export async function run(
  args: readonly string[],
  io: CommandIo,
  checkAll: CheckAll = oneByOne,
  newId = newMeasurementId,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const end = (ended: ExitCode) => {
    code = ended;
  };
  const parser = yargs([])
    .scriptName('ips-modeltrouw')
    .locale('nl')
    // Its types do not know that a sentence may have a plural.
    .updateStrings(TEXTS.yargs as unknown as Record<string, string>)
    .usage(TEXTS.usage)
    .command(newCommand(io, end, newId))
    .command(checkCommand(io, end, checkAll))
    .command(scaleCommand(io, end))
    .command(anchorCommand(io, end))
    .command(upgradeCommand(io, end, newId))
    .command(shareCommand(io, end))
    .command(reportCommand(io, end))
    .command(consensusCommand(io, end, newId))
    .command(whatIfCommand(io, end))
    .command(roadCommand(io, end))
    .command(frameworkCommand(io, end))
    .command(guideCommand(io, end))
    .demandCommand(1, TEXTS.noCommand)
    .parserConfiguration({ 'dot-notation': false, 'boolean-negation': false })
    .strict()
    .check(refuseRepeated)
    .version(packageJson.version)
    .help()
    .wrap(100)
    .exitProcess(false)
    .fail((message, error: Error | undefined) => {
      // yargs does not export its class of errors for a wrong call, so only the name of the class can be compared.
      const wrongCall = error === undefined || error.name === 'YError';
      throw wrongCall ? new CallError(TEXTS.wrongCall(message.replace(/\.?$/, '.'))) : error;
    });
  try {
    await parser.parseAsync([...args], {}, (_error: unknown, _argv: unknown, output: string) => {
      if (output !== '') io.out(output);
    });
    return code;
  } catch (error) {
    io.error(error instanceof CallError ? error.message : programFault(error));
    return EXIT.failure;
  }
}
