import { COLUMN_LABELS } from '../../../scale/column-labels';
import { PART_IDS } from '../../../scale/ids';
import { PART_TITLES } from '../../../scale/parts';
import type { ColumnId } from '../../../scale/types';
import { meanScore, type Total } from '../../../scoring/totals';
import { overviewLayout, PROFILE_COLUMNS } from '../overview/layout';
import type { ChartPlan } from '../../paper/plan';
import type { Filled, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import type { ReportLayout } from './layout';
import { padded } from './review';
import type { StyleName } from '../../paper/styles';
import { SHEET_PROFILE_TEXTS as TEXTS, SHEET_REVIEW_TEXTS } from './texts';

/** A part or a principle. */
interface ProfileRow {
  readonly label: string;
  readonly title: string | null;
  /** What the chart calls it. */
  readonly category: string;
  readonly totals: (filled: Filled) => Readonly<Partial<Record<ColumnId, Total>>>;
}

/** Lower than the block of the sheet Overzicht, for here bars stand on top of each other. */
const BLOCK = '▆';

/** A bar has this many blocks per point of the mean: 20 for a mean of 5. */
const BLOCKS_PER_POINT = 4;

const BARS: Readonly<Record<ColumnId, StyleName>> = { A: 'bar', O: 'secondBar', score: 'bar' };

/** The profiles: a line per part and per principle, with means, how much is scored, and bars of text. */
export function profileBlocks(layout: ReportLayout): TemplateBlock[] {
  const { form } = layout;
  const overview = overviewLayout(form);
  const parts = PART_IDS.map((part) => ({
    label: PART_TITLES[part],
    title: null,
    category: PART_TITLES[part],
    totals: ({ assessment }: Filled) => assessment.parts[part],
  }));
  const principles = form.scale.principles.all.map(({ title }, index) => ({
    label: TEXTS.numbered(index + 1),
    title,
    category: String(index + 1),
    totals: ({ assessment }: Filled) => assessment.principles[index] ?? {},
  }));
  const section = (row: number, what: string, source: number, rows: readonly ProfileRow[]): TemplateBlock => ({
    row,
    column: 1,
    cells: [
      [TEXTS.title(what)],
      [what, null, ...columnTitles(layout), TEXTS.scored, TEXTS.mean],
      ...rows.map((each, index) =>
        profileLine(layout, each, row + 2 + index, source + 1 + index * form.columns.length),
      ),
    ],
  });
  return [
    section(layout.parts, TEXTS.part, overview.partsHeader, parts),
    section(layout.principles, TEXTS.principle, overview.principlesHeader, principles),
  ];
}

const fraction = ({ scored, items }: Total) => `${scored}/${items}`;

export const columnTitles = ({ form }: ReportLayout): string[] => form.columns.map((column) => COLUMN_LABELS[column]);

/** @param source the row on Overzicht with the line of the first column; those of the others follow */
function profileLine(layout: ReportLayout, row: ProfileRow, sheetRow: number, source: number): TemplateCell[] {
  const { form } = layout;
  const isTwo = form.columns.length > 1;
  const lines = form.columns.map((column, index) => {
    const totalOf = (filled: Filled): Total => {
      const total = row.totals(filled)[column];
      if (!total) throw new Error(`No total of column ${column} for ${row.label}`);
      return total;
    };
    const mean = (filled: Filled) => meanScore(totalOf(filled)) ?? '';
    const at = (key: keyof typeof PROFILE_COLUMNS) => `Overzicht!${PROFILE_COLUMNS[key]}${source + index}`;
    const suffix = isTwo ? `  ${COLUMN_LABELS[column]}` : '';
    const cell = `${layout.score(column)}${sheetRow}`;
    return {
      mean: { formula: at('mean'), result: mean },
      scored: { formula: `${at('scored')}&"/"&${at('items')}`, result: (filled: Filled) => fraction(totalOf(filled)) },
      bar: {
        formula: `IF(LEN(${at('mean')})=0,"${SHEET_REVIEW_TEXTS.nothing}",REPT("${BLOCK}",ROUND(${BLOCKS_PER_POINT}*${at('mean')},0)))${isTwo ? `&"${suffix}"` : ''}`,
        result: (filled: Filled) => {
          const found = meanScore(totalOf(filled));
          const bar = found === null ? SHEET_REVIEW_TEXTS.nothing : BLOCK.repeat(Math.round(BLOCKS_PER_POINT * found));
          return bar + suffix;
        },
      },
      charted: { formula: `IF(LEN(${cell})=0,0,${cell})`, result: (filled: Filled) => mean(filled) || 0 },
    };
  });
  const joined = (key: 'scored' | 'bar', between: string, text: string) => ({
    formula: lines.map((line) => line[key].formula).join(`&${between}&`),
    result: (filled: Filled) => lines.map((line) => line[key].result(filled)).join(text),
  });
  return padded(
    [
      row.label,
      row.title,
      ...lines.map(({ mean }) => mean),
      joined('scored', `"${TEXTS.and}"`, TEXTS.and),
      joined('bar', 'CHAR(10)', '\n'),
    ],
    layout,
    [row.category, ...lines.map(({ charted }) => charted)],
  );
}

/** The same profiles as charts over the bars of text. */
export function profileCharts(layout: ReportLayout): ChartPlan[] {
  const { form, helper, text } = layout;
  const chart = (name: string, heading: number, count: number): ChartPlan => {
    const cells = (letters: string) => `${letters}${heading + 2}:${letters}${heading + 1 + count}`;
    return {
      name,
      categories: cells(helper(0)),
      series: form.columns.map((column, index) => ({
        label: COLUMN_LABELS[column],
        values: cells(helper(1 + index)),
        style: BARS[column],
      })),
      place: cells(text),
    };
  };
  return [
    chart('IPS_profiel_onderdelen', layout.parts, PART_IDS.length),
    chart('IPS_profiel_basisprincipes', layout.principles, form.scale.principles.all.length),
  ];
}
