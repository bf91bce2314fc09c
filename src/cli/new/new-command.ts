import type { Argv, CommandModule } from 'yargs';
import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { copiedMeasurement } from '../../measurement/copied-measurement';
import { withId } from '../../measurement/measurement-id';
import { REVIEW_KINDS, ROLE_IDS, ROLES, type Review, type Role } from '../../measurement/review';
import { MODEL_IDS } from '../../scale/models';
import type { ScaleId } from '../../scale/ids';
import { SCALE_IDS, type ScoreForm } from '../../scale/score-form';
import type { ModelId } from '../../scale/types';
import { assess } from '../../scoring/assessment';
import { isoDateOf } from '../../workbook/paper/dates';
import { fteTyped, reviewFieldLabel, reviewFieldProblem } from '../../workbook/tables/review-fields';
import type { SheetName } from '../../workbook/paper/sheets';
import { carryOver } from '../../workbook/carry-over/carry-over';
import { sheetsFor, workbookPlan } from '../../workbook/workbook-plan';
import { chosenForm } from '../chosen-form';
import { CallError, EXIT, FORCE_OPTION, JSON_OPTION, OFF, type CommandIo, type ExitCode } from '../command-io';
import { fileText } from '../scores-file/file-text';
import { readBytes, writeBytes } from '../files';
import { nativeDeflater } from '../native-deflater';
import { readWorkbookFile } from '../read-workbook';
import { findingLine } from '../check/report-text';
import { parseScoresFile, ScoresFileError, type ScoresFile } from '../scores-file/scores-file';
import { CALL_TEXTS } from '../texts';
import { NEW_COMMAND_TEXTS as TEXTS } from './texts';

interface NewOptions {
  scale?: ScaleId;
  model?: ModelId;
  from?: string;
  empty: boolean;
  out: string;
  scores?: string;
  force: boolean;
  json: boolean;
  organisation?: string;
  programme?: string;
  date?: string;
  kind?: string;
  reviewer1?: string;
  reviewer2?: string;
  fte?: string;
  conduct?: string;
  remarks?: string;
  'programme-code'?: string;
  role?: Role;
  reviewer?: string;
}

/** `new`: makes a scoring workbook. */
export function newCommand(
  io: CommandIo,
  end: (code: ExitCode) => void,
  newId: () => string,
): CommandModule<object, NewOptions> {
  return {
    command: 'new',
    describe: TEXTS.describe,
    builder: (yargs) => newOptions(yargs) as Argv<NewOptions>,
    handler: async (options) => {
      end(await makeWorkbook(options, io, newId));
    },
  };
}

function newOptions(yargs: Argv) {
  const text = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
  return yargs
    .option('scale', { ...text(TEXTS.scale), choices: SCALE_IDS })
    .option('model', { ...text(TEXTS.model), choices: MODEL_IDS })
    .option('from', text(TEXTS.from))
    .option('empty', { ...OFF, describe: TEXTS.empty })
    .option('out', text(TEXTS.out))
    .option('scores', text(TEXTS.scores))
    .option('force', FORCE_OPTION)
    .option('json', JSON_OPTION)
    .option('organisation', text(reviewFieldLabel('organisation')))
    .option('programme', text(reviewFieldLabel('programme')))
    .option('date', text(TEXTS.date(reviewFieldLabel('date'))))
    .option('kind', { ...text(reviewFieldLabel('kind')), choices: REVIEW_KINDS })
    .option('reviewer1', text(reviewFieldLabel('reviewer1')))
    .option('reviewer2', text(reviewFieldLabel('reviewer2')))
    .option('fte', text(TEXTS.fte(reviewFieldLabel('workersFte'))))
    .option('conduct', text(TEXTS.conduct(reviewFieldLabel('conduct'))))
    .option('remarks', text(reviewFieldLabel('remarks')))
    .option('programme-code', text(TEXTS.programmeCode(reviewFieldLabel('programmeCode'))))
    .option('role', { ...text(TEXTS.role(reviewFieldLabel('role'))), choices: ROLE_IDS })
    .option('reviewer', text(TEXTS.reviewer(reviewFieldLabel('reviewerCode'))))
    .example(TEXTS.examples)
    .check((options) => checkTogether(options as Partial<NewOptions>), false);
}

/** Where a measurement comes from is asked in one of two ways. @throws {CallError} */
function checkTogether({ scale, model, from, empty, scores, out }: Partial<NewOptions>): true {
  const isFrom = from !== undefined;
  const missing = [
    ...(isFrom || scale !== undefined ? [] : [TEXTS.scaleOrFrom]),
    ...(out === undefined ? ['out'] : []),
  ];
  const problems: readonly (readonly [isOne: boolean, text: string])[] = [
    [missing.length > 0, TEXTS.missing(missing)],
    [!isFrom && empty === true, TEXTS.emptyAlone],
    [isFrom && scale !== undefined, TEXTS.fromWith('scale')],
    [isFrom && model !== undefined, TEXTS.fromWith('model')],
    [isFrom && scores !== undefined && empty !== true, TEXTS.scoresTwice],
  ];
  const problem = problems.find(([isOne]) => isOne);
  if (problem) throw new CallError(CALL_TEXTS.wrongCall(problem[1]));
  return true;
}

async function makeWorkbook(options: NewOptions, io: CommandIo, newId: () => string): Promise<ExitCode> {
  const review = reviewOf(options);
  const { sheets, lost, ...begun } = await beginning(options, newId);
  const { form } = begun.measurement;
  const read = await readScores(options, form, io);
  if (read === null) return EXIT.findings;
  const { differing, ...filled } = read;
  const measurement: Measurement = {
    ...begun.measurement,
    ...filled,
    review: { ...begun.measurement.review, ...filled.review, ...review },
  };
  // Only who writes a workbook waits until the library for it is there.
  const { writeXlsx } = await import(/* webpackChunkName: "write-xlsx" */ '../../host/xlsx/write-xlsx');
  const plan = workbookPlan(measurement, sheetsFor(measurement, sheets));
  await writeBytes(options.out, await writeXlsx(plan, nativeDeflater), options.force);
  const findings = [
    ...assess(measurement).findings.filter(({ code }) => code !== 'missing'),
    ...(differing === null
      ? []
      : [{ code: 'reviews-differ', severity: 'warning', column: null, ...differing } as const]),
  ];
  if (options.json) {
    const told = options.from === undefined ? {} : { lost };
    io.out(JSON.stringify({ file: options.out, scale: form.scale.id, model: form.model, ...told, findings }, null, 2));
  } else {
    io.out(CALL_TEXTS.made(options.out));
    [...lost.map((message) => ({ severity: 'warning', message }) as const), ...findings].forEach((finding) => {
      io.out(findingLine(finding));
    });
  }
  return lost.length > 0 ? EXIT.findings : EXIT.ok;
}

interface Begun {
  readonly measurement: Measurement;
  /** The sheets that its workbook has anyway. */
  readonly sheets?: readonly SheetName[];
  /** What of another workbook has no place in it, a sentence each. */
  readonly lost: readonly string[];
}

/** What a measurement begins with: an empty form or, where one is named, what stands in another workbook. */
async function beginning({ scale, model, from, empty }: NewOptions, newId: () => string): Promise<Begun> {
  if (from !== undefined) {
    const { measurement, plan, lost } = await readWorkbookFile(from, (contents) => carryOver(contents));
    const copied = copiedMeasurement(measurement, empty ? 'emptied' : 'kept', newId());
    return { measurement: copied, sheets: plan.sheets.map(({ name }) => name), lost };
  }
  if (scale === undefined) throw new CallError(TEXTS.missing([TEXTS.scaleOrFrom]));
  const form = chosenForm(model === undefined ? { scale } : { scale, model });
  return { measurement: withId(emptyMeasurement(form), newId()), lost: [] };
}

type FilledIn = Partial<ScoresFile> & Pick<ScoresFile, 'differing'>;

/** The file's contents, where there is one; null, with every problem said, where they cannot be used. */
async function readScores(options: NewOptions, form: ScoreForm, io: CommandIo): Promise<FilledIn | null> {
  if (options.scores === undefined) return { differing: null };
  const bytes = await readBytes(options.scores);
  try {
    return parseScoresFile(fileText(bytes), form);
  } catch (error) {
    if (error instanceof CallError) throw new CallError(`${options.scores}: ${error.message}`, { cause: error });
    if (!(error instanceof ScoresFileError)) throw error;
    if (options.json) io.out(JSON.stringify({ file: options.scores, problems: error.problems }, null, 2));
    else {
      io.error(TEXTS.notMade(options.scores));
      error.problems.forEach((problem) => {
        io.error(`  - ${problem}`);
      });
    }
    return null;
  }
}

function reviewOf(options: NewOptions): Partial<Review> {
  const given = {
    organisation: options.organisation,
    programme: options.programme,
    date: options.date === undefined ? undefined : isoDate(options.date),
    kind: options.kind,
    reviewer1: options.reviewer1,
    reviewer2: options.reviewer2,
    workersFte: options.fte === undefined ? undefined : fullTimeEquivalents(options.fte),
    conduct: options.conduct,
    remarks: options.remarks,
    programmeCode: options['programme-code'],
    role: options.role && ROLES[options.role],
    reviewerCode: options.reviewer,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** A number as it is written in Dutch or in a program: 3,6 or 3.6. */
function fullTimeEquivalents(text: string): number {
  const fte = fteTyped(text);
  const problem = reviewFieldProblem('workersFte', fte);
  if (problem !== null) throw new CallError(`--fte: ${problem}`);
  return fte;
}

function isoDate(text: string): string {
  const iso = isoDateOf(text);
  if (iso === null) throw new CallError(TEXTS.noDate(text));
  const problem = reviewFieldProblem('date', iso);
  if (problem !== null) throw new CallError(`--date: ${problem}`);
  return iso;
}
