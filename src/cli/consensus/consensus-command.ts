import type { CommandModule } from 'yargs';
import { agreementBetween } from '../../comparing/agreement';
import { agreementInWords, leftInWords } from '../../comparing/agreement-in-words';
import { damageProblems, type ComparableProblem, type NamedMeasurement } from '../../comparing/comparable';
import { compareReviewers, differencesOf, type ComparedPair } from '../../comparing/compare-reviewers';
import { beginConsensus } from '../../comparing/consensus';
import { hiddenDifferences } from '../../comparing/hidden-differences';
import { pairsOf } from '../../comparing/what-matters';
import { REVIEWERS } from '../../measurement/consensus';
import type { ScoreForm } from '../../scale/score-form';
import { carryOver, damageIn } from '../../workbook/carry-over/carry-over';
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

/** Ends with findings where there is something to decide about the files themselves. */
async function makeConsensus(options: ConsensusOptions, io: CommandIo, freshId: string): Promise<ExitCode> {
  await checkFiles(options);
  const read: NamedMeasurement[] = [];
  for (const name of options.files) {
    const found = await readWorkbookFile(name, (contents) => ({
      measurement: carryOver(contents).measurement,
      damage: damageIn(contents),
    }));
    read.push({ name, ...found });
  }
  const { pairs, found } = compareReviewers(read);
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
    [...pairs.flatMap((pair) => pairLines(form, pair)), ...leftInWords(form, begun), ...toldLines(found)].forEach(
      io.out,
    );
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
    findings: [...findings, ...measurements.flatMap(damageProblems)].map(({ code, message }) => ({ code, message })),
  };
}

function pairLines(form: ScoreForm, pair: ComparedPair): readonly string[] {
  const { agreement, means, differences } = agreementInWords(form, pair);
  return [agreement, ...[...means, ...differences].map((sentence) => `  ${sentence}`)];
}

const toldLines = (found: readonly ComparableProblem[]) =>
  found.map(({ message }) => findingLine({ severity: 'warning', message }));
