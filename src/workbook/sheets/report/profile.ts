import { COLUMN_LABELS } from '../../../scale/column-labels';
import { PART_IDS } from '../../../scale/ids';
import { PART_TITLES } from '../../../scale/parts';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { meanScore, type Total } from '../../../scoring/totals';
import { overviewLayout } from '../overview/layout';
import { MEAN_BARS } from '../overview/sheet';
import type { DataBar } from '../../paper/plan';
import {
  blank,
  type Filled,
  type FormulaCell,
  type TemplateBlock,
  type TemplateCell,
} from '../../paper/sheet-template';
import type { ReportLayout } from './layout';
import { SHEET_PROFILE_TEXTS as TEXTS } from './texts';

/** A part or a principle. */
interface ProfileRow {
  readonly title: string;
  readonly totals: (filled: Filled) => Readonly<Partial<Record<ColumnId, Total>>>;
}

/** The profiles: a line per part and per principle, with means, how much is scored, and a bar for each column. */
export function profileBlocks(layout: ReportLayout): TemplateBlock[] {
  const { form } = layout;
  const overview = overviewLayout(form);
  const parts = PART_IDS.map((part) => ({
    title: PART_TITLES[part],
    totals: ({ assessment }: Filled) => assessment.parts[part],
  }));
  const principles = form.scale.principles.all.map(({ title }, index) => ({
    title: `${index + 1}. ${title}`,
    totals: ({ assessment }: Filled) => assessment.principles[index] ?? {},
  }));
  const bars = form.columns.map((column) => TEXTS.bar(COLUMN_LABELS[column]));
  const section = (row: number, what: string, source: number, rows: readonly ProfileRow[]): TemplateBlock => ({
    row,
    column: 1,
    cells: [
      [TEXTS.title(what)],
      [what, ...columnTitles(layout), TEXTS.scored, ...bars],
      ...rows.map((each, index) => profileLine(layout, each, row + 2 + index, source + 1 + index)),
    ],
  });
  return [
    section(layout.parts, TEXTS.part, overview.partsHeader, parts),
    section(layout.principles, TEXTS.principle, overview.principlesHeader, principles),
  ];
}

export const columnTitles = ({ form }: ReportLayout): string[] => form.columns.map((column) => COLUMN_LABELS[column]);

/** The columns for text, of which each form column has one for its bar. */
const barLetter = ({ form, text, last }: ReportLayout, column: ColumnId) =>
  form.columns.indexOf(column) === 0 ? text : last;

/** @param source the row on Overzicht with the same line */
function profileLine(layout: ReportLayout, row: ProfileRow, sheetRow: number, source: number): TemplateCell[] {
  const { form } = layout;
  const overview = overviewLayout(form);
  const lines = form.columns.map((column) => {
    const totalOf = (filled: Filled): Total => {
      const total = row.totals(filled)[column];
      if (!total) throw new Error(`No total of column ${column} for ${row.title}`);
      return total;
    };
    const mean = (filled: Filled) => meanScore(totalOf(filled)) ?? '';
    const at = (what: 'mean' | 'scored') => `Overzicht!${overview.profile(what, column)}${source}`;
    const cell = `${layout.score(column)}${sheetRow}`;
    const { items } = totalOf(blank(form));
    return {
      mean: { formula: at('mean'), result: mean },
      scored: {
        formula: `${at('scored')}&"/${items}"`,
        result: (filled: Filled) => `${totalOf(filled).scored}/${items}`,
      },
      bar: { formula: cell, repeats: `bar ${column}`, result: mean },
    };
  });
  const scored: FormulaCell = {
    formula: lines.map((line) => line.scored.formula).join('&" "&'),
    result: (filled) => lines.map((line) => line.scored.result(filled)).join(' '),
  };
  return [row.title, ...lines.map(({ mean }) => mean), scored, ...lines.map(({ bar }) => bar)];
}

/** The bars of both profiles; what stands between these is no number. */
export const profileBars = (layout: ReportLayout): DataBar[] =>
  layout.form.columns.map((column) => {
    const letter = barLetter(layout, column);
    const lastRow = layout.principles + 1 + layout.form.scale.principles.all.length;
    return {
      range: `${letter}${layout.parts + 2}:${letter}${lastRow}`,
      most: RATINGS.at(-1) ?? 5,
      isBarOnly: true,
      style: MEAN_BARS[column],
    };
  });
