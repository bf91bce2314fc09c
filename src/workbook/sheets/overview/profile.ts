import { COLUMN_LABELS } from '../../../scale/column-labels';
import { PART_IDS } from '../../../scale/ids';
import { PART_TITLES } from '../../../scale/parts';
import { principleItems, type ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { meanScore, type Total } from '../../../scoring/totals';
import { blank, type Filled, type FormulaCell, type TemplateCell } from '../../paper/sheet-template';
import { scoresLayout } from '../scores/layout';
import type { OverviewLayout } from './layout';
import { OVERVIEW_SHEET_TEXTS as TEXTS } from './texts';

interface ProfileLine {
  readonly title: string;
  readonly total: (column: ColumnId, filled: Filled) => Total | undefined;
  /** 1 for the rows of the sheet Scores that belong to the line in a column, 0 for others, as part of a formula. */
  readonly members: (column: ColumnId) => string;
}

/** Above the means of the columns, how much of them is scored, and of how many items. */
export function profileHeader({ columns }: ScoreForm, title: string): string[] {
  const labels = columns.map((column) => COLUMN_LABELS[column]);
  const scored = labels.map((label) => (labels.length > 1 ? `${TEXTS.scored} ${label}` : TEXTS.scored));
  return [title, ...labels, ...scored, TEXTS.items];
}

/** A line per part. */
export function partLines(form: ScoreForm, layout: OverviewLayout): TemplateCell[][] {
  const parts = scoresLayout(form).all('part');
  return PART_IDS.map((part, index) =>
    lineCells(form, layout, layout.partsHeader + 1 + index, {
      title: PART_TITLES[part],
      total: (column, { assessment }) => assessment.parts[part][column],
      members: () => `(${parts}="${PART_TITLES[part]}")`,
    }),
  );
}

/** A line per principle. Items are found by their id, so that it also holds for a sorted sheet. */
export function principleLines(form: ScoreForm, layout: OverviewLayout): TemplateCell[][] {
  const ids = scoresLayout(form).all('id');
  return form.scale.principles.all.map(({ title }, index) =>
    lineCells(form, layout, layout.principlesHeader + 1 + index, {
      title: `${index + 1}. ${title}`,
      total: (column, { assessment }) => assessment.principles[index]?.[column],
      members: (column) => `(${(principleItems(form, column)[index] ?? []).map((id) => `(${ids}="${id}")`).join('+')})`,
    }),
  );
}

function lineCells(form: ScoreForm, layout: OverviewLayout, row: number, line: ProfileLine): TemplateCell[] {
  const scores = scoresLayout(form);
  const totalOf = (column: ColumnId, filled: Filled): Total => {
    const found = line.total(column, filled);
    if (!found) throw new Error(`No total of column ${column} for ${line.title}`);
    return found;
  };
  const mean = (column: ColumnId): FormulaCell => ({
    formula:
      `IF(${layout.profile('scored', column)}${row}=0,"",` +
      `SUMPRODUCT(${line.members(column)}*${scores.all(`value-${column}`)})/${layout.profile('scored', column)}${row})`,
    result: (filled) => meanScore(totalOf(column, filled)) ?? '',
  });
  const scored = (column: ColumnId): FormulaCell => ({
    formula: `SUMPRODUCT(${line.members(column)}*(${scores.all(`value-${column}`)}>0))`,
    result: (filled) => totalOf(column, filled).scored,
  });
  const items = form.columns.map((column) => totalOf(column, blank(form)).items);
  const isSame = items.every((count) => count === items[0]);
  return [
    line.title,
    ...form.columns.map(mean),
    ...form.columns.map(scored),
    isSame ? (items[0] ?? 0) : items.join(TEXTS.and),
  ];
}
