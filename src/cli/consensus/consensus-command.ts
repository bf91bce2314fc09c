import type { CommandModule } from 'yargs';
import { agreementBetween, comparedAt } from '../../comparing/agreement';
import {
  comparableProblems,
  incompleteProblem,
  type ComparableProblem,
  type NamedMeasurement,
} from '../../comparing/comparable';
import { beginConsensus, REVIEWERS, reviewerNames, type BegunConsensus } from '../../comparing/consensus';
import { hiddenDifferences } from '../../comparing/hidden-differences';
import { inOrderOfWeight, pairsOf, type WeighedPlace } from '../../comparing/what-matters';
import { COLUMN_LABELS } from '../../scale/column-labels';
import { itemName } from '../../scale/item-name';
import type { ItemId } from '../../scale/ids';
import type { ScoreForm } from '../../scale/score-form';
import { carryOver } from '../../workbook/carry-over/carry-over';
import { workbookPlan } from '../../workbook/workbook-plan';
import { findingLine } from '../check/report-text';
import {
  CallError,
  EXIT,
  filesPositional,
  FORCE_OPTION,
  JSON_OPTION,
  OFF,
  type CommandIo,
  type ExitCode,
} from '../command-io';
import { isSameFile, writeBytes } from '../files';
import { nativeDeflater } from '../native-deflater';
import { readWorkbookFile } from '../read-workbook';
import { CALL_TEXTS } from '../texts';
import { CONSENSUS_COMMAND_TEXTS as TEXTS } from './texts';

interface ConsensusOptions {
  files: string[];
  out: string;
  incomplete: boolean;
  'other-programme': boolean;
  force: boolean;
  json: boolean;
}

/** `consensus`: begins the measurement in which reviewers agree, and says how far they agreed by themselves. */
export function consensusCommand(
  io: CommandIo,
  end: (code: ExitCode) => void,
  newId: () => string,
): CommandModule<object, ConsensusOptions> {
  return {
    command: 'consensus <files..>',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('files', filesPositional(TEXTS.files))
        .option('out', { type: 'string', requiresArg: true, demandOption: true, describe: TEXTS.out })
        .option('incomplete', { ...OFF, describe: TEXTS.incomplete })
        .option('other-programme', { ...OFF, describe: TEXTS.otherProgramme })
        .option('force', FORCE_OPTION)
        .option('json', JSON_OPTION)
        .example(TEXTS.examples),
    handler: async (options) => {
      end(await makeConsensus(options, io, newId()));
    },
  };
}

/** Two reviewers beside each other. */
interface ComparedPair {
  readonly names: readonly [string, string];
  readonly measurements: readonly [NamedMeasurement, NamedMeasurement];
  readonly findings: readonly ComparableProblem[];
}

/** Ends with findings where there is something to decide about the files themselves. */
async function makeConsensus(options: ConsensusOptions, io: CommandIo, freshId: string): Promise<ExitCode> {
  await checkFiles(options);
  const read: NamedMeasurement[] = [];
  for (const name of options.files) {
    const { measurement } = await readWorkbookFile(name, (contents) => carryOver(contents));
    read.push({ name, measurement });
  }
  const names = reviewerNames(read.map(({ measurement }) => measurement));
  const pairs = pairsOf(read.map((each, index) => ({ ...each, code: names[index] ?? each.name }))).map(
    ([one, other]): ComparedPair => ({
      names: [one.code, other.code],
      measurements: [one, other],
      findings: comparableProblems(one, other),
    }),
  );
  const found = [
    ...pairs.flatMap(({ findings }) => findings),
    ...read.flatMap((each) => incompleteProblem(each) ?? []),
  ];
  refuse(found, options);
  const measurements = read.map(({ measurement }) => measurement);
  const [{ form } = { form: null }] = measurements;
  if (form === null) return EXIT.failure;
  const begun = beginConsensus(form, measurements, freshId);
  // Only who writes a workbook waits until the library for it is there.
  const { writeXlsx } = await import(/* webpackChunkName: "write-xlsx" */ '../../host/xlsx/write-xlsx');
  await writeBytes(options.out, await writeXlsx(workbookPlan(begun.measurement), nativeDeflater), options.force);
  if (options.json) {
    io.out(
      JSON.stringify(
        pairs.map((pair) => pairData(form, pair, freshId)),
        null,
        2,
      ),
    );
  } else {
    io.out(CALL_TEXTS.made(options.out));
    [...pairs.flatMap((pair) => pairLines(form, pair)), ...leftLines(form, begun), ...toldLines(found)].forEach(io.out);
  }
  return found.some(({ weight }) => weight === 'told') ? EXIT.findings : EXIT.ok;
}

/** @throws {CallError} before anything is read */
async function checkFiles({ files, out }: ConsensusOptions): Promise<void> {
  if (files.length < REVIEWERS.least || files.length > REVIEWERS.most) {
    throw new CallError(CALL_TEXTS.wrongCall(TEXTS.count(REVIEWERS.least, REVIEWERS.most, files.length)));
  }
  for (const [one, other] of pairsOf(files)) {
    if (await isSameFile(one, other)) throw new CallError(TEXTS.sameFile(other));
  }
  for (const file of files) {
    if (await isSameFile(file, out)) throw new CallError(TEXTS.overSource(out));
  }
}

/** What an option lets go on. */
const OPTIONS = { incomplete: 'incomplete', 'other-programme': 'other-programme' } as const;

/** @throws {CallError} with the gravest of what stands in the way */
function refuse(found: readonly ComparableProblem[], options: ConsensusOptions): void {
  const refused = found.find(({ weight }) => weight === 'refused');
  if (refused) throw new CallError(refused.message);
  for (const { code, message } of found) {
    if (code !== 'incomplete' && code !== 'other-programme') continue;
    const option = OPTIONS[code];
    if (!options[option]) throw new CallError(TEXTS.goOn(message, option));
  }
}

/** The places where two differ, in the order of what matters. */
function differencesOf(form: ScoreForm, { measurements: [one, other] }: ComparedPair) {
  const both = [one.measurement, other.measurement] as const;
  return inOrderOfWeight(form, both).flatMap((place) => {
    const compared = comparedAt(place, both[0].entries, both[1].entries);
    return compared === null || compared.difference === 0 ? [] : [{ place, ...compared }];
  });
}

function pairData(form: ScoreForm, pair: ComparedPair, id: string): object {
  const { names, measurements, findings } = pair;
  const [one, other] = measurements.map(({ measurement }) => measurement) as [
    NamedMeasurement['measurement'],
    NamedMeasurement['measurement'],
  ];
  return {
    reviewers: names,
    files: measurements.map(({ name }) => name),
    ...agreementBetween(form, one.entries, other.entries),
    hidden: hiddenDifferences(form, one.entries, other.entries),
    differences: differencesOf(form, pair).map(({ place, scores, difference }) => ({
      ...{ item: place.row.item.id, column: place.column, scores, difference, weight: place.weight },
    })),
    evidence: beginConsensus(form, [one, other], id).evidence.map(({ item, body }) => ({ item, column: body })),
    findings: findings.map(({ code, message }) => ({ code, message })),
  };
}

function pairLines(form: ScoreForm, pair: ComparedPair): readonly string[] {
  const { names, measurements } = pair;
  const [one, other] = [measurements[0].measurement.entries, measurements[1].measurement.entries];
  const { pairs, exact, withinOne, shift, meanAbsoluteDifference } = agreementBetween(form, one, other);
  if (shift === null || meanAbsoluteDifference === null) return [TEXTS.noPairs(names)];
  return [
    TEXTS.agreement(names, TEXTS.share(exact, pairs), pairs, TEXTS.share(withinOne, pairs)),
    TEXTS.means(names[0], shift, meanAbsoluteDifference),
    ...hiddenDifferences(form, one, other).map((sentence) => `  ${sentence}`),
    ...differencesOf(form, pair).map(({ place, scores }) =>
      TEXTS.difference(
        placeName(form, place),
        names.map((name, index) => [name, scores[index] ?? 0] as const),
        TEXTS.weights[place.weight],
      ),
    ),
  ];
}

/** What of the reviewers is not in the consensus. */
function leftLines(form: ScoreForm, { evidence, others }: BegunConsensus): readonly string[] {
  const places = evidence.map(({ item, body }) => nameOf(form, item, body));
  return [
    ...(places.length === 0 ? [] : [TEXTS.evidence(places.join(', '))]),
    ...others.map((each) => TEXTS.others[each]),
  ];
}

const toldLines = (found: readonly ComparableProblem[]) =>
  found.map(({ message }) => findingLine({ severity: 'warning', message }));

const placeName = (form: ScoreForm, { row, column }: WeighedPlace) => nameOf(form, row.item.id, column);

function nameOf({ rows, columns }: ScoreForm, id: ItemId, column: WeighedPlace['column']): string {
  const row = rows.find(({ item }) => item.id === id);
  const name = row ? itemName(row.item) : id;
  return columns.length > 1 && column !== 'AO' ? `${name}, ${COLUMN_LABELS[column]}` : name;
}
