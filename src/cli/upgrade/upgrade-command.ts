import type { CommandModule } from 'yargs';
import { carryOver } from '../../workbook/carry-over/carry-over';
import { EXIT, FORCE_OPTION, JSON_OPTION, type CommandIo, type ExitCode, WORKBOOK_ARGUMENT } from '../command-io';
import { writeBytes } from '../files';
import { nativeDeflater } from '../native-deflater';
import { readWorkbookFile } from '../read-workbook';
import { findingLine } from '../check/report-text';
import { CALL_TEXTS } from '../texts';
import { UPGRADE_COMMAND_TEXTS as TEXTS } from './texts';

interface UpgradeOptions {
  file: string;
  out: string;
  force: boolean;
  json: boolean;
}

/** `upgrade`: writes the measurement in a workbook of an earlier version, or a damaged one, as a workbook of today. */
export function upgradeCommand(
  io: CommandIo,
  end: (code: ExitCode) => void,
  newId: () => string,
): CommandModule<object, UpgradeOptions> {
  return {
    command: 'upgrade <file>',
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
        .option('force', FORCE_OPTION)
        .option('json', JSON_OPTION)
        .example(TEXTS.examples),
    handler: async (options) => {
      end(await upgrade(options, io, newId()));
    },
  };
}

/** Ends with findings where something could not be carried over: who calls it in a row must not miss that. */
async function upgrade({ file, out, force, json }: UpgradeOptions, io: CommandIo, freshId: string): Promise<ExitCode> {
  const { measurement, plan, lost } = await readWorkbookFile(file, (contents) => carryOver(contents, freshId, 'kept'));
  // Only who writes a workbook waits until the library for it is there.
  const { writeXlsx } = await import(/* webpackChunkName: "write-xlsx" */ '../../host/xlsx/write-xlsx');
  await writeBytes(out, await writeXlsx(plan, nativeDeflater), force);
  const { scale, model } = measurement.form;
  if (json) io.out(JSON.stringify({ file: out, scale: scale.id, model, lost }, null, 2));
  else {
    io.out(CALL_TEXTS.made(out));
    lost.forEach((message) => {
      io.out(findingLine({ severity: 'warning', message }));
    });
  }
  return lost.length > 0 ? EXIT.findings : EXIT.ok;
}
