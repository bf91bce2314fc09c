import type { Argv, CommandModule } from 'yargs';
import { COLUMN_LABELS } from '../scale/column-labels';
import type { ItemId } from '../scale/ids';
import { bandSetOf } from '../scale/band-sets';
import type { ScoreForm } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { findRoad } from '../scoring/road/find-road';
import { neededScores } from '../scoring/road/needed-scores';
import { ROAD_TARGETS, type RoadRequest, type RoadTarget } from '../scoring/road/road';
import { checkWorkbook, type CheckedWorkbook } from '../workbook/reading/check-workbook';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode } from './command-io';
import { readWorkbookFile } from './read-workbook';
import { marginIn, roadText } from './road-text';
import { scoredRow } from './scored-row';

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
    describe: 'Zoekt de weg met de minste inspanning naar een oordeel',
    builder: (yargs) =>
      yargs
        .positional('file', {
          type: 'string',
          demandOption: true,
          describe: 'De werkmap (.xlsx); die blijft zoals hij is',
        })
        .option('to', {
          type: 'string',
          requiresArg: true,
          demandOption: true,
          choices: ROAD_TARGETS,
          describe: 'Het oordeel waar de weg heen leidt',
        })
        .option('column', {
          type: 'string',
          requiresArg: true,
          choices: ['A', 'O', 'score', 'both'],
          default: 'both',
          defaultDescription: 'both: elke kolom van de meting',
          describe: 'De kolom die het oordeel moet halen',
        })
        .option('fixed', itemsOption('Items die niet kunnen stijgen'))
        .option('hard', itemsOption('Items waarvan elk anker driemaal zo zwaar telt'))
        .option('json', JSON_OPTION)
        .example([
          ['$0 road meting.xlsx --to goed', 'in elke kolom van de meting'],
          ['$0 road meting.xlsx --to goed --column A --hard begeleiding-7,organisatie-1', 'in één kolom'],
        ]) as unknown as Argv<RoadOptions>,
    handler: async (options) => {
      end(await printRoad(options, io));
    },
  };
}

const itemsOption = (describe: string) =>
  ({ type: 'string', requiresArg: true, describe: `${describe}, met komma's ertussen` }) as const;

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
  throw new CallError(`${both} staat bij --fixed en bij --hard. Kies een van beide.`);
}

function columnsOf({ columns }: ScoreForm, choice: ColumnChoice): readonly ColumnId[] {
  if (choice === 'both') return columns;
  if (columns.includes(choice)) return [choice];
  throw new CallError(
    `--column: deze meting heeft geen kolom ${COLUMN_LABELS[choice]}. Kies --column ${columns.join(' of ')}, of laat --column weg.`,
  );
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
