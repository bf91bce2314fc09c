import type { Argv, CommandModule } from 'yargs';
import { sharedCopyOf, type CopyToShare } from '../../scoring/sharing/shared-copy-of';
import { OPEN_PARTS, partsInWords, PRIVATE_PARTS, type SharedPartId } from '../../scoring/sharing/shared-parts';
import { carryOver, damageIn } from '../../workbook/carry-over/carry-over';
import { factsOfSheet } from '../../workbook/paper/sheets';
import { sheetsFor, workbookPlan } from '../../workbook/workbook-plan';
import { findingLine } from '../check/report-text';
import {
  CallError,
  EXIT,
  FORCE_OPTION,
  JSON_OPTION,
  type CommandIo,
  type ExitCode,
  WORKBOOK_ARGUMENT,
} from '../command-io';
import { isSameFile, writeBytes } from '../files';
import { nativeDeflater } from '../native-deflater';
import { readWorkbookFile } from '../read-workbook';
import { CALL_TEXTS } from '../texts';
import { SHARE_COMMAND_TEXTS as TEXTS } from './texts';

interface ShareOptions {
  file: string;
  out: string;
  keep?: string;
  without?: string;
  force: boolean;
  json: boolean;
}

/** `share`: writes a copy of a workbook that may go to others. */
export function shareCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, ShareOptions> {
  return {
    command: 'share <file>',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('file', WORKBOOK_ARGUMENT)
        .option('out', { type: 'string', requiresArg: true, demandOption: true, describe: TEXTS.out })
        .option('keep', { type: 'string', requiresArg: true, describe: TEXTS.keep(PRIVATE_PARTS) })
        .option('without', { type: 'string', requiresArg: true, describe: TEXTS.without(OPEN_PARTS) })
        .option('force', FORCE_OPTION)
        .option('json', JSON_OPTION)
        .example(TEXTS.examples)
        .epilogue(TEXTS.epilogue) as unknown as Argv<ShareOptions>,
    handler: async (options) => {
      end(await share(options, io));
    },
  };
}

async function share({ file, out, keep, without, force, json }: ShareOptions, io: CommandIo): Promise<ExitCode> {
  const kept = partsOf('--keep', keep, PRIVATE_PARTS);
  const leftOut = [
    ...PRIVATE_PARTS.filter((part) => !kept.includes(part)),
    ...partsOf('--without', without, OPEN_PARTS),
  ];
  const { measurement, plan, lost, damage } = await readWorkbookFile(file, (contents) => ({
    ...carryOver(contents),
    damage: damageIn(contents),
  }));
  const [first] = damage;
  if (first !== undefined) throw new CallError(TEXTS.damaged(file, first));
  if (await isSameFile(file, out)) throw new CallError(TEXTS.source(out));
  const copy = sharedCopyOf(measurement, leftOut);
  // A sheet that comes when something is recorded on it goes with what was recorded there.
  const sheets = plan.sheets.map(({ name }) => name).filter((name) => factsOfSheet(name).comes !== 'when used');
  // Only who writes a workbook waits until the library for it is there.
  const { writeXlsx } = await import(/* webpackChunkName: "write-xlsx" */ '../../host/xlsx/write-xlsx');
  const made = workbookPlan(copy.measurement, sheetsFor(copy.measurement, sheets));
  await writeBytes(out, await writeXlsx(made, nativeDeflater), force);
  if (json) {
    const { removed, takenOver } = copy;
    io.out(JSON.stringify({ file: out, removed, takenOver: takenOver.map(({ key }) => key), left: lost }, null, 2));
  } else {
    [CALL_TEXTS.made(out), ...linesOf(copy)].forEach(io.out);
    lost.forEach((message) => {
      io.out(findingLine({ severity: 'warning', message }));
    });
  }
  return EXIT.ok;
}

function partsOf<T extends SharedPartId>(option: string, text: string | undefined, parts: readonly T[]): readonly T[] {
  const names = (text ?? '').split(',').map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const part = parts.find((each) => each === name);
      if (part === undefined) throw new CallError(TEXTS.unknown(option, name.slice(0, 40), parts));
      return part;
    });
}

function linesOf({ removed, takenOver, measurement }: CopyToShare): readonly string[] {
  const words = partsInWords(removed);
  return [
    words === '' ? TEXTS.nothingRemoved : TEXTS.removed(words),
    ...(takenOver.length === 0 ? [] : [TEXTS.takenOver(takenOver.length)]),
    ...(removed.workers !== undefined && measurement.evidence.workers.length > 0 ? [TEXTS.together] : []),
  ];
}
