import type { Argv, CommandModule } from 'yargs';
import type { ScaleId } from '../../scale/ids';
import { itemEvidence } from '../../scale/item-evidence';
import { itemName } from '../../scale/item-name';
import { SCALES } from '../../scale/scales';
import { SCALE_IDS } from '../../scale/score-form';
import type { Item } from '../../scale/types';
import { advise } from '../../scoring/evidence/advise';
import { adviceData } from '../advice-data';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode } from '../command-io';
import { evidenceArguments } from './evidence-arguments';
import { ANCHOR_COMMAND_TEXTS as TEXTS } from './texts';

interface AnchorOptions {
  item?: string;
  /** Without facts, yargs makes a list with nothing in it. */
  facts?: (string | undefined)[];
  scale?: ScaleId;
  json: boolean;
}

/** `anchor`: which anchor the evidence for an item points to. */
export function anchorCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, AnchorOptions> {
  return {
    command: 'anchor [item] [facts..]',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('item', { type: 'string', describe: TEXTS.item })
        .positional('facts', {
          type: 'string',
          array: true,
          // Without this, the help names [] as the default.
          default: undefined,
          describe: TEXTS.facts,
        })
        .option('scale', { type: 'string', requiresArg: true, choices: SCALE_IDS, describe: TEXTS.scale })
        .option('json', JSON_OPTION)
        .example(TEXTS.examples) as Argv<AnchorOptions>,
    handler: (options) => {
      end(printAdvice(options, io));
    },
  };
}

function printAdvice({ item: id, facts = [], scale, json }: AnchorOptions, io: CommandIo): ExitCode {
  const item = chosenItem(id, scale);
  const texts = facts.filter((fact) => fact !== undefined);
  const advice = advise(item, evidenceArguments(itemEvidence(item)?.inputs ?? [], texts));
  if (json) io.out(JSON.stringify({ item: item.id, ...adviceData(advice) }, null, 2));
  else {
    const problems = advice.problems.map(({ message }) => message);
    if (advice.status !== 'invalid') io.out(`${itemName(item)}. ${advice.rule}`);
    if (problems.length > 0) io.error(`${itemName(item)}. ${problems.join(' ')}`);
  }
  return advice.problems.length > 0 ? EXIT.findings : EXIT.ok;
}

function chosenItem(id: string | undefined, scale: ScaleId | undefined): Item {
  if (id === undefined) throw new CallError(TEXTS.noItem);
  const scales = scale === undefined ? SCALE_IDS : [scale];
  const item = scales.flatMap((each) => SCALES[each].items).find((each) => each.id === id);
  if (item) return item;
  throw new CallError(TEXTS.unknown(id, scale === undefined ? TEXTS.allItems : TEXTS.ofScale(scale)));
}
