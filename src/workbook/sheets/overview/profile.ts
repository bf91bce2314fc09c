import type { Measurement } from '../../../measurement/measurement';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { PART_IDS } from '../../../scale/ids';
import { PART_TITLES } from '../../../scale/parts';
import { PRINCIPLES } from '../../../scale/principles';
import { principleItems } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import type { Assessment } from '../../../scoring/assessment';
import { meanScore, type Total } from '../../../scoring/totals';
import { PROFILE_COLUMNS } from './layout';
import type { PlanCell } from '../../paper/plan';
import { scoresLayout } from '../scores/layout';

/** A bar has this many blocks per point of the mean: 20 for a mean of 5. */
const BLOCKS_PER_POINT = 4;

interface ProfileLine {
  readonly title: string;
  readonly label: string;
  readonly total: Total;
  /** 1 for the rows of the sheet Scores that belong to the line, 0 for others, as part of a formula. */
  readonly members: string;
  readonly values: string;
}

/** A line per part and column: title, column, scored, of, sum, mean, bar. */
export function partLines(measurement: Measurement, assessment: Assessment, firstRow: number): PlanCell[][] {
  const { form } = measurement;
  const scores = scoresLayout(form);
  return PART_IDS.flatMap((part) =>
    form.columns.map((column) =>
      profileLine(measurement, column, {
        title: PART_TITLES[part],
        total: assessment.parts[part][column],
        members: `(${scores.all('part')}="${PART_TITLES[part]}")`,
      }),
    ),
  ).map((line, index) => lineCells(line, firstRow + index));
}

/** A line per principle and column. Items are found by their id, so that it also holds for a sorted sheet. */
export function principleLines(measurement: Measurement, assessment: Assessment, firstRow: number): PlanCell[][] {
  const { form } = measurement;
  const ids = scoresLayout(form).all('id');
  return PRINCIPLES.flatMap(({ title }, index) =>
    form.columns.map((column) =>
      profileLine(measurement, column, {
        title: `${index + 1}. ${title}`,
        total: assessment.principles[index]?.[column],
        members: `(${(principleItems(form, column)[index] ?? []).map((id) => `(${ids}="${id}")`).join('+')})`,
      }),
    ),
  ).map((line, index) => lineCells(line, firstRow + index));
}

function profileLine(
  { form }: Measurement,
  column: ColumnId,
  line: { title: string; total: Total | undefined; members: string },
): ProfileLine {
  if (!line.total) throw new Error(`No total of column ${column} for ${line.title}`);
  const [label, values] = [COLUMN_LABELS[column], scoresLayout(form).all(`value-${column}`)];
  return { ...line, total: line.total, label, values };
}

/** The mean of a total as a bar of text; empty while nothing is scored. */
export function barOf({ score, scored }: Total): string {
  return scored === 0 ? '' : '█'.repeat(Math.round((BLOCKS_PER_POINT * score) / scored));
}

function lineCells({ title, label, total, members, values }: ProfileLine, row: number): PlanCell[] {
  const [scored, sum] = [`${PROFILE_COLUMNS.scored}${row}`, `${PROFILE_COLUMNS.sum}${row}`];
  return [
    title,
    label,
    { formula: `SUMPRODUCT(${members}*(${values}>0))`, result: total.scored },
    total.items,
    { formula: `SUMPRODUCT(${members}*${values})`, result: total.score },
    { formula: `IF(${scored}=0,"",${sum}/${scored})`, result: meanScore(total) ?? '' },
    { formula: `IF(${scored}=0,"",REPT("█",ROUND(${BLOCKS_PER_POINT}*${sum}/${scored},0)))`, result: barOf(total) },
  ];
}
