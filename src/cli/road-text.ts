import type { Measurement } from '../measurement/measurement';
import { COLUMN_LABELS, columnLabels } from '../scale/column-labels';
import { counted } from '../scale/dutch';
import { itemName } from '../scale/item-name';
import { bandSetOf } from '../scale/band-sets';
import type { ColumnId } from '../scale/types';
import { VERDICT_TITLES } from '../scale/verdicts';
import { climbingItems } from '../scoring/road/climbing-items';
import { roadObstacleSentences } from '../scoring/road/obstacle-sentences';
import { HARD_WEIGHT, type Road, type RoadObstacle, type RoadRequest, type RoadStep } from '../scoring/road/road';
import { thereSentence } from '../scoring/road/there-sentence';
import { verdictMargin } from '../scoring/road/verdict-margin';
import type { CheckedWorkbook } from '../workbook/reading/check-workbook';
import { fileLines, totalLines } from './report-text';

/** A road with each of its steps, or why there is none, for people. */
export function roadText(file: string, checked: CheckedWorkbook, request: RoadRequest, road: Road): string {
  const { measurement, assessment } = checked;
  const goal =
    VERDICT_TITLES[request.to] +
    (measurement.form.columns.length === 1 ? '' : ` voor ${columnLabels(request.columns)}`);
  return [
    ...fileLines(file, measurement),
    ...totalLines(measurement, assessment),
    `De weg naar ${goal}:`,
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
      return `  ${steps.indexOf(step) + 1}. ${where}: van ${step.from} naar ${step.to} (inspanning ${effort})`;
    }),
    ...anchors.map(({ rating, text }) => `       anker ${rating}: ${text}`),
  ]);
}

function endSentence(measurement: Measurement, request: RoadRequest, { effort, items, totals }: Road): string {
  if (effort === 0) return thereSentence(measurement, request);
  const ends = measurement.form.columns.map((column) => `${COLUMN_LABELS[column]} ${totals[column] ?? 0}`).join(' en ');
  return `Samen inspanning ${effort ?? 0}, bij ${counted(items ?? 0, 'item', 'items')}. Daarna: ${ends}.`;
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
  const subject = column === 'score' ? 'Het totaal' : COLUMN_LABELS[column];
  const points = counted(margin, 'punt', 'punten');
  return [
    margin === 0
      ? `${subject} kan geen punt verliezen zonder dat het oordeel daalt.`
      : `${subject} kan ${points} verliezen zonder dat het oordeel daalt.`,
  ];
}
