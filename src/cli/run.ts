import yargs from 'yargs';
import packageJson from '../../package.json';
import { anchorCommand } from './anchor-command';
import { checkCommand } from './check-command';
import { oneByOne, type CheckAll } from './check-threads';
import { CallError, EXIT, type CommandIo, type ExitCode } from './command-io';
import { newCommand } from './new-command';
import { reportCommand } from './report-command';
import { roadCommand } from './road-command';
import { scaleCommand } from './scale-command';
import { programFault } from './unforeseen';
import { upgradeCommand } from './upgrade-command';
import { whatIfCommand } from './what-if-command';

/** Where the Dutch of yargs is for developers. Its types do not know that a sentence may have a plural. */
const STRINGS = {
  string: 'tekst',
  boolean: 'aan of uit',
  'Positionals:': 'Argumenten:',
  'Examples:': 'Voorbeelden:',
  'Show help': 'Deze uitleg tonen',
  'Show version number': 'Het versienummer tonen',
  'Missing required argument: %s': { one: 'Deze optie is verplicht: %s', other: 'Deze opties zijn verplicht: %s' },
  'Not enough arguments following: %s': 'Er ontbreekt een waarde na: %s',
  'Invalid values:': 'Deze keuze bestaat niet:',
  'Argument: %s, Given: %s, Choices: %s': '%s: %s. Kies uit %s',
  // Only `check`, `report`, `road` and `upgrade` demand something without a name. yargs adds both numbers, also where the sentence has no place for them.
  'Not enough non-option arguments: got %s, need at least %s': {
    one: 'Noem ten minste één werkmap (genoemd: %s, nodig: %s)',
    other: 'Noem ten minste één werkmap (genoemd: %s, nodig: %s)',
  },
};

/** What may be given more than once: the files of `check`, the facts of `anchor` and the scores of `what-if`. */
const LISTS = ['_', 'files', 'facts', 'set'];

/** yargs makes a list of an option that is given twice. */
function refuseRepeated(options: Record<string, unknown>): true {
  const repeated = Object.keys(options).find((key) => !LISTS.includes(key) && Array.isArray(options[key]));
  if (repeated !== undefined)
    throw new CallError(`--${repeated} staat er meer dan één keer. Geef elke optie één keer.`);
  return true;
}

/**
 * Carries out one call of `ips-modeltrouw`; what goes wrong is said in Dutch, and the exit code is returned.
 * @param checkAll how several files are checked
 */
export async function run(args: readonly string[], io: CommandIo, checkAll: CheckAll = oneByOne): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const end = (ended: ExitCode) => {
    code = ended;
  };
  const parser = yargs([])
    .scriptName('ips-modeltrouw')
    .locale('nl')
    .updateStrings(STRINGS as unknown as Record<string, string>)
    .usage('$0 <commando>\n\nScoringswerkmappen voor IPS-modeltrouwmetingen, zonder Excel.')
    .command(newCommand(io, end))
    .command(checkCommand(io, end, checkAll))
    .command(scaleCommand(io, end))
    .command(anchorCommand(io, end))
    .command(upgradeCommand(io, end))
    .command(reportCommand(io, end))
    .command(whatIfCommand(io, end))
    .command(roadCommand(io, end))
    .demandCommand(1, 'Geef een commando: anchor, new, check, report, road, scale, upgrade of what-if.')
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
      throw wrongCall ? new CallError(`${message.replace(/\.?$/, '.')} Met --help krijgt u uitleg.`) : error;
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
