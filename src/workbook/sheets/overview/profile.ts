import { COLUMN_LABELS } from '../../../scale/column-labels';
import { PART_IDS } from '../../../scale/ids';
import { PART_TITLES } from '../../../scale/parts';
import { principleItems, type ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { meanScore, type Total } from '../../../scoring/totals';
import { PROFILE_COLUMNS } from './layout';
import { blank, type Filled, type TemplateCell } from '../../paper/sheet-template';
import { scoresLayout } from '../scores/layout';

interface ProfileLine {
  readonly title: string;
  readonly label: string;
  readonly total: (filled: Filled) => Total;
  /** How many items it has. */
  readonly items: number;
  /** 1 for the rows of the sheet Scores that belong to the line, 0 for others, as part of a formula. */
  readonly members: string;
  readonly values: string;
}

/** A line per part and column: title, column, scored, of, sum, mean, bar. */
export function partLines(form: ScoreForm, firstRow: number): TemplateCell[][] {
  const scores = scoresLayout(form);
  return PART_IDS.flatMap((part) =>
    form.columns.map((column) =>
      profileLine(form, column, {
        title: PART_TITLES[part],
        total: ({ assessment }) => assessment.parts[part][column],
        members: `(${scores.all('part')}="${PART_TITLES[part]}")`,
      }),
    ),
  ).map((line, index) => lineCells(line, firstRow + index));
}

/** A line per principle and column. Items are found by their id, so that it also holds for a sorted sheet. */
export function principleLines(form: ScoreForm, firstRow: number): TemplateCell[][] {
  const ids = scoresLayout(form).all('id');
  return form.scale.principles.all
    .flatMap(({ title }, index) =>
      form.columns.map((column) =>
        profileLine(form, column, {
          title: `${index + 1}. ${title}`,
          total: ({ assessment }) => assessment.principles[index]?.[column],
          members: `(${(principleItems(form, column)[index] ?? []).map((id) => `(${ids}="${id}")`).join('+')})`,
        }),
      ),
    )
    .map((line, index) => lineCells(line, firstRow + index));
}

function profileLine(
  form: ScoreForm,
  column: ColumnId,
  line: { title: string; total: (filled: Filled) => Total | undefined; members: string },
): ProfileLine {
  const total = (filled: Filled): Total => {
    const found = line.total(filled);
    if (!found) throw new Error(`No total of column ${column} for ${line.title}`);
    return found;
  };
  const [label, values] = [COLUMN_LABELS[column], scoresLayout(form).all(`value-${column}`)];
  return { ...line, total, items: total(blank(form)).items, label, values };
}

function lineCells({ title, label, total, items, members, values }: ProfileLine, row: number): TemplateCell[] {
  const [scored, sum] = [`${PROFILE_COLUMNS.scored}${row}`, `${PROFILE_COLUMNS.sum}${row}`];
  return [
    title,
    label,
    { formula: `SUMPRODUCT(${members}*(${values}>0))`, result: (filled) => total(filled).scored },
    items,
    { formula: `SUMPRODUCT(${members}*${values})`, result: (filled) => total(filled).score },
    {
      formula: `IF(${scored}=0,"",${sum}/${scored})`,
      repeats: 'mean',
      result: (filled) => meanScore(total(filled)) ?? '',
    },
    {
      formula: `${PROFILE_COLUMNS.mean}${row}`,
      repeats: 'bar',
      result: (filled) => meanScore(total(filled)) ?? '',
    },
  ];
}
