import { COLUMN_LABELS } from '../scale/column-labels';
import { itemName } from '../scale/item-name';
import { bandSetOf } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { VERDICT_TITLES } from '../scale/verdicts';
import type { Measurement } from '../scoring/measurement';
import { HARD_WEIGHT, type Road, type RoadRequest, type RoadStep } from '../scoring/road/road';
import { stepAnchors } from '../scoring/road/step-anchors';
import { verdictMargin } from '../scoring/road/verdict-margin';
import type { CheckedWorkbook } from '../workbook/check-workbook';
import { fileLines, totalLines } from './report-text';
import { roadObstacleSentences } from './road-obstacles';

/** A road with each of its steps, or why there is none, for people. */
export function roadText(file: string, checked: CheckedWorkbook, request: RoadRequest, road: Road): string {
  const { measurement, assessment } = checked;
  const goal =
    VERDICT_TITLES[request.to] + (measurement.form.columns.length === 1 ? '' : ` voor ${labels(request.columns)}`);
  return [
    ...fileLines(file, measurement),
    ...totalLines(measurement, assessment),
    `De weg naar ${goal}:`,
    ...(road.obstacle === null
      ? [...stepLines(measurement, request, road.steps), ...endLines(measurement, road)]
      : roadObstacleSentences(measurement, request, road.obstacle).map((text) => `  ${text}`)),
    ...measurement.form.columns.flatMap((column) => marginLine(checked, column)),
  ].join('\n');
}

/** How many points a measured column can lose and keep its verdict; null where it has none to lose. */
export function marginIn({ measurement, assessment }: CheckedWorkbook, column: ColumnId): number | null {
  const judged = assessment.columns[column];
  return judged ? verdictMargin(judged, measurement.bands[bandSetOf(column)]) : null;
}

function stepLines(measurement: Measurement, { hard }: RoadRequest, steps: readonly RoadStep[]): string[] {
  return steps.flatMap((step, index) => {
    const row = measurement.form.rows.find(({ item }) => item.id === step.item);
    const name = row ? itemName(row.item) : step.item;
    const columns = step.column === 'AO' ? labels(['A', 'O']) : COLUMN_LABELS[step.column];
    const where = step.column === 'score' ? name : `${name}, ${columns}`;
    const effort = (step.to - step.from) * (hard.has(step.item) ? HARD_WEIGHT : 1);
    return [
      `  ${index + 1}. ${where}: van ${step.from} naar ${step.to} (inspanning ${effort})`,
      ...stepAnchors(measurement, step).map(({ rating, text }) => `       anker ${rating}: ${text}`),
    ];
  });
}

function endLines({ form }: Measurement, { effort, items, totals }: Road): string[] {
  const ends = form.columns.map((column) => `${COLUMN_LABELS[column]} ${totals[column] ?? 0}`).join(' en ');
  return effort === 0
    ? ['  Dit oordeel is er al: er hoeft niets te stijgen.']
    : [`  Samen inspanning ${effort ?? 0}, bij ${items === 1 ? '1 item' : `${items ?? 0} items`}. Daarna: ${ends}.`];
}

function marginLine(checked: CheckedWorkbook, column: ColumnId): string[] {
  const margin = marginIn(checked, column);
  if (margin === null) return [];
  const subject = column === 'score' ? 'Het totaal' : COLUMN_LABELS[column];
  const points = margin === 1 ? '1 punt' : `${margin} punten`;
  return [
    margin === 0
      ? `${subject} kan geen punt verliezen zonder dat het oordeel daalt.`
      : `${subject} kan ${points} verliezen zonder dat het oordeel daalt.`,
  ];
}

const labels = (columns: readonly ColumnId[]) => columns.map((column) => COLUMN_LABELS[column]).join(' en ');
