import yargs from 'yargs';
import packageJson from '../../package.json';
import { checkCommand } from './check-command';
import { CallError, EXIT, type CommandIo, type ExitCode } from './command-io';
import { newCommand } from './new-command';
import { scaleCommand } from './scale-command';

/** Carries out one call of `ips-modeltrouw`; what goes wrong is said in Dutch, and the exit code is returned. */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const end = (ended: ExitCode) => {
    code = ended;
  };
  const parser = yargs([])
    .scriptName('ips-modeltrouw')
    .locale('nl')
    .usage('$0 <opdracht>\n\nScoringswerkboeken voor IPS-modeltrouwmetingen, zonder Excel.')
    .command(newCommand(io, end))
    .command(checkCommand(io, end))
    .command(scaleCommand(io, end))
    .demandCommand(1, 'Geef een opdracht: new, check of scale. Met --help ziet u hoe.')
    .strict()
    .version(packageJson.version)
    .help()
    .wrap(100)
    .exitProcess(false)
    .fail((message, error: Error | undefined) => {
      throw error ?? new CallError(`${message} Met --help ziet u hoe het moet.`);
    });
  try {
    await parser.parseAsync([...args], {}, (_error: unknown, _argv: unknown, output: string) => {
      if (output !== '') io.out(output);
    });
    return code;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    io.error(error instanceof CallError ? error.message : `Er ging iets mis: ${error.message}`);
    return EXIT.failure;
  }
}
