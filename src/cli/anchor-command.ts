import type { Argv, CommandModule } from 'yargs';
import type { ScaleId } from '../scale/ids';
import { itemEvidence } from '../scale/item-evidence';
import { itemName } from '../scale/item-name';
import { SCALES } from '../scale/scales';
import { SCALE_IDS } from '../scale/score-form';
import type { Item } from '../scale/types';
import { advise } from '../scoring/evidence/advise';
import { adviceData } from './advice-data';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode } from './command-io';
import { evidenceArguments } from './evidence-arguments';

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
    describe: 'Zegt op welk anker het bewijs bij een item wijst',
    builder: (yargs) =>
      yargs
        .positional('item', { type: 'string', describe: 'Het item, bijvoorbeeld bezetting-2 of ips25-2' })
        .positional('facts', {
          type: 'string',
          array: true,
          // Without this, the help names [] as the default.
          default: undefined,
          describe: 'Wat is gevonden, als naam=waarde, bijvoorbeeld percent=92,5',
        })
        .option('scale', { type: 'string', requiresArg: true, choices: SCALE_IDS, describe: 'De schaal van het item' })
        .option('json', JSON_OPTION)
        .example(KEY_EXAMPLES) as Argv<AnchorOptions>,
    handler: (options) => {
      end(printAdvice(options, io));
    },
  };
}

/** One for each kind of evidence, so that every key is seen once. */
const KEY_EXAMPLES: [string, string][] = [
  ['$0 anchor bezetting-1a clients=51 fte=2,5', 'cliënten en fte'],
  ['$0 anchor bezetting-3 phases=0 referral=keeps', 'fasen (0-6); referral=no|keeps|only'],
  ['$0 anchor organisatie-1 apart=no teams=2 percent=80', 'apart=yes|no, teams van één werker en percentage'],
  [
    '$0 anchor organisatie-3 contact=weekly meeting=none',
    'contact=none|quarterly|monthly|weekly; meeting=none|quarterly|monthly',
  ],
  ['$0 anchor begeleiding-4 present=3', 'hoeveel er zijn, of hun namen: present=vervoer,inschrijving'],
  ['$0 anchor organisatie-5 coordinator-fte=0,5 workers=4 present=3', 'fte en werkers tellen niet mee'],
  ['$0 anchor begeleiding-5a days=28,5 tracked=yes', 'dagen; tracked=yes|no'],
  ['$0 anchor begeleiding-6 percent=90 to-plan=yes informed=na', 'percentage; informed=yes|no|na'],
  [
    '$0 anchor begeleiding-7 contacts=5 checklist=yes review=weekly seekers=6',
    'checklist=yes|no; review=none|monthly|weekly',
  ],
  ['$0 anchor begeleiding-8a anchors=4,5,3', 'een anker per werker'],
  ['$0 anchor begeleiding-11 percent=80 jobs=25', 'percentage en aantal banen'],
  ['$0 anchor begeleiding-15 percents=40,62,55', 'een percentage per werker, of percent=52'],
];

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
  if (id === undefined) throw new CallError('Noem een item, bijvoorbeeld bezetting-2. Met --help krijgt u uitleg.');
  const scales = scale === undefined ? SCALE_IDS : [scale];
  const item = scales.flatMap((each) => SCALES[each].items).find((each) => each.id === id);
  if (item) return item;
  const where = scale === undefined ? 'Met het commando scale ziet u alle items.' : `De schaal is ${scale}.`;
  throw new CallError(`"${id}" is geen item. ${where}`);
}
