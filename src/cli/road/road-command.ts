import type { Argv, CommandModule } from 'yargs';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ItemId } from '../../scale/ids';
import { bandSetOf } from '../../scale/band-sets';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { findRoad } from '../../scoring/road/find-road';
import { neededScores } from '../../scoring/road/needed-scores';
import { ROAD_TARGETS, type RoadRequest, type RoadTarget } from '../../scoring/road/road';
import { checkWorkbook, type CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode, WORKBOOK_ARGUMENT } from '../command-io';
import { readWorkbookFile } from '../read-workbook';
import { marginIn, roadText } from './road-text';
import { scoredRow } from '../scored-row';
import { ROAD_COMMAND_TEXTS as TEXTS } from './texts';

type ColumnChoice = ColumnId | 'both';

interface RoadOptions {
  file: string;
  to: RoadTarget;
  column: ColumnChoice;
  fixed?: string;
  hard?: string;
  json: boolean;
}

/** `road`: the least effort that leads to a verdict. */
export function roadCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, RoadOptions> {
  return {
    command: 'road <file>',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('file', WORKBOOK_ARGUMENT)
        .option('to', {
          type: 'string',
          requiresArg: true,
          demandOption: true,
          choices: ROAD_TARGETS,
          describe: TEXTS.to,
        })
        .option('column', {
          type: 'string',
          requiresArg: true,
          choices: ['A', 'O', 'score', 'both'],
          default: 'both',
          defaultDescription: TEXTS.everyColumn,
          describe: TEXTS.column,
        })
        .option('fixed', itemsOption(TEXTS.fixed))
        .option('hard', itemsOption(TEXTS.hard))
        .option('json', JSON_OPTION)
        .example(TEXTS.examples) as unknown as Argv<RoadOptions>,
    handler: async (options) => {
      end(await printRoad(options, io));
    },
  };
}

const itemsOption = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;

/** Ends with findings where there is no road: who calls it in a row must not miss that. */
async function printRoad(options: RoadOptions, io: CommandIo): Promise<ExitCode> {
  const checked = await readWorkbookFile(options.file, checkWorkbook);
  const { measurement } = checked;
  const request = requestOf(measurement.form, options);
  const road = findRoad(measurement, request);
  if (options.json) {
    const { reachable, effort, items, steps, totals, obstacle } = road;
    const extra = { obstacle, ...(obstacle === 'incomplete' ? { missing: missingData(checked, request) } : {}) };
    const margins = Object.fromEntries(measurement.form.columns.map((column) => [column, marginIn(checked, column)]));
    io.out(JSON.stringify({ reachable, effort, items, steps, totals, ...extra, margins }, null, 2));
  } else {
    io.out(roadText(options.file, checked, request, road));
  }
  return road.effort === null ? EXIT.findings : EXIT.ok;
}

function requestOf(form: ScoreForm, { to, column, fixed, hard }: RoadOptions): RoadRequest {
  const request = {
    to,
    columns: columnsOf(form, column),
    fixed: itemsOf(form, fixed, '--fixed'),
    hard: itemsOf(form, hard, '--hard'),
  };
  const both = [...request.fixed].find((item) => request.hard.has(item));
  if (both === undefined) return request;
  throw new CallError(TEXTS.fixedAndHard(both));
}

function columnsOf({ columns }: ScoreForm, choice: ColumnChoice): readonly ColumnId[] {
  if (choice === 'both') return columns;
  if (columns.includes(choice)) return [choice];
  throw new CallError(TEXTS.noColumn(COLUMN_LABELS[choice], columns));
}

function itemsOf(form: ScoreForm, text: string | undefined, option: string): ReadonlySet<ItemId> {
  const ids = (text ?? '').split(',').map((id) => id.trim());
  return new Set(ids.filter((id) => id !== '').map((id) => scoredRow(form, id, option).item.id));
}

/** What the scores that are missing must bring for every verdict, in the asked columns. */
function missingData({ measurement, assessment }: CheckedWorkbook, { columns }: RoadRequest): object {
  return Object.fromEntries(
    columns.map((column) => {
      const total = assessment.columns[column]?.total;
      return [column, total ? neededScores(total, measurement.bands[bandSetOf(measurement.form, column)]) : []];
    }),
  );
}
