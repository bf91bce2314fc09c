import type { Measurement } from '../../measurement/measurement';
import { COLUMN_LABELS, columnLabels } from '../../scale/column-labels';
import { itemName } from '../../scale/item-name';
import { bandSetOf } from '../../scale/band-sets';
import type { ColumnId } from '../../scale/types';
import { VERDICT_TITLES } from '../../scale/verdicts';
import { climbingItems } from '../../scoring/road/climbing-items';
import { roadObstacleSentences } from '../../scoring/road/obstacle-sentences';
import { HARD_WEIGHT, type Road, type RoadObstacle, type RoadRequest, type RoadStep } from '../../scoring/road/road';
import { thereSentence } from '../../scoring/road/there-sentence';
import { verdictMargin } from '../../scoring/road/verdict-margin';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { fileLines, totalLines } from '../check/report-text';
import { ROAD_COMMAND_TEXTS as TEXTS } from './texts';

/** A road with each of its steps, or why there is none, for people. */
export function roadText(file: string, checked: CheckedWorkbook, request: RoadRequest, road: Road): string {
  const { measurement, assessment } = checked;
  const columns = measurement.form.columns.length === 1 ? '' : columnLabels(request.columns);
  return [
    ...fileLines(file, measurement),
    ...totalLines(measurement, assessment),
    TEXTS.goal(VERDICT_TITLES[request.to], columns),
    ...(road.obstacle === null
      ? [...stepLines(measurement, request, road.steps), `  ${endSentence(measurement, request, road)}`]
      : obstacleLines(measurement, request, road.obstacle)),
    ...measurement.form.columns.flatMap((column) => marginLine(checked, column)),
  ].join('\n');
}

/** How many points a measured column can lose and keep its verdict; null where it has none to lose. */
export function marginIn({ measurement, assessment }: CheckedWorkbook, column: ColumnId): number | null {
  const judged = assessment.columns[column];
  return judged ? verdictMargin(judged, measurement.bands[bandSetOf(measurement.form, column)]) : null;
}

/** Numbered throughout; below the last step of an item the anchors on its way. */
function stepLines(measurement: Measurement, { hard }: RoadRequest, steps: readonly RoadStep[]): string[] {
  return climbingItems(measurement, steps).flatMap(({ row, steps: own, anchors }) => [
    ...own.map((step) => {
      const name = itemName(row.item);
      const where =
        step.column === 'score' ? name : `${name}, ${columnLabels(step.column === 'AO' ? row.open : [step.column])}`;
      const effort = (step.to - step.from) * (hard.has(step.item) ? HARD_WEIGHT : 1);
      return `  ${TEXTS.step(steps.indexOf(step) + 1, where, step.from, step.to, effort)}`;
    }),
    ...anchors.map(({ rating, text }) => `       ${TEXTS.anchor(rating, text)}`),
  ]);
}

function endSentence(measurement: Measurement, request: RoadRequest, { effort, items, totals }: Road): string {
  if (effort === 0) return thereSentence(measurement, request);
  const ends = measurement.form.columns.map((column) => `${COLUMN_LABELS[column]} ${totals[column] ?? 0}`);
  return TEXTS.end(effort ?? 0, items ?? 0, ends);
}

function obstacleLines(measurement: Measurement, request: RoadRequest, obstacle: RoadObstacle): string[] {
  const { lead, reasons } = roadObstacleSentences(measurement, request, obstacle);
  return [
    `  ${lead}`,
    ...reasons.flatMap(({ text, details }) => [`  ${text}`, ...details.map((detail) => `    ${detail}`)]),
  ];
}

function marginLine(checked: CheckedWorkbook, column: ColumnId): string[] {
  const margin = marginIn(checked, column);
  if (margin === null) return [];
  return [TEXTS.margin(column === 'score' ? TEXTS.theTotal : COLUMN_LABELS[column], margin)];
}
