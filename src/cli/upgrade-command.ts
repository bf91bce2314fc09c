import type { CommandModule } from 'yargs';
import { carryOver } from '../workbook/carry-over';
import { EXIT, FORCE_OPTION, JSON_OPTION, type CommandIo, type ExitCode } from './command-io';
import { writeBytes } from './files';
import { nativeDeflater } from './native-deflater';
import { readWorkbookFile } from './read-workbook';
import { findingLine } from './report-text';

interface UpgradeOptions {
  file: string;
  out: string;
  force: boolean;
  json: boolean;
}

/** `upgrade`: writes the measurement in a workbook of an earlier version, or a damaged one, as a workbook of today. */
export function upgradeCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, UpgradeOptions> {
  return {
    command: 'upgrade <file>',
    describe: 'Zet een oudere of beschadigde scoringswerkmap om in een nieuwe, met alles wat is ingevuld',
    builder: (yargs) =>
      yargs
        .positional('file', {
          type: 'string',
          demandOption: true,
          describe: 'De werkmap (.xlsx); die blijft zoals hij is',
        })
        .option('out', {
          type: 'string',
          requiresArg: true,
          demandOption: true,
          describe: 'Het bestand dat wordt gemaakt; met --force mag het de werkmap zelf zijn',
        })
        .option('force', FORCE_OPTION)
        .option('json', JSON_OPTION)
        .example([['$0 upgrade oud.xlsx --out nieuw.xlsx', 'en noemt wat niet kon worden overgenomen']]),
    handler: async (options) => {
      end(await upgrade(options, io));
    },
  };
}

/** Ends with findings where something could not be carried over: who calls it in a row must not miss that. */
async function upgrade({ file, out, force, json }: UpgradeOptions, io: CommandIo): Promise<ExitCode> {
  const { measurement, plan, lost } = await readWorkbookFile(file, carryOver);
  // Only who writes a workbook waits until the library for it is there.
  const { writeXlsx } = await import(/* webpackChunkName: "write-xlsx" */ '../host/xlsx/write-xlsx');
  await writeBytes(out, await writeXlsx(plan, nativeDeflater), force);
  const { scale, model } = measurement.form;
  if (json) io.out(JSON.stringify({ file: out, scale: scale.id, model, lost }, null, 2));
  else {
    io.out(`Gemaakt: ${out}`);
    lost.forEach((message) => {
      io.out(findingLine({ severity: 'warning', message }));
    });
  }
  return lost.length > 0 ? EXIT.findings : EXIT.ok;
}
