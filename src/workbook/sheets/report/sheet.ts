import { PART_IDS } from '../../../scale/ids';
import type { ScoreForm } from '../../../scale/score-form';
import type { ConditionalFormat, PrintPlan, StyledRange } from '../../paper/plan';
import type { SheetTemplate } from '../../paper/sheet-template';
import { reportHeights } from './heights';
import { itemBlock } from './items';
import {
  CONDUCT_FIELDS,
  headingRows,
  ITEM,
  MEASURED_FIELDS,
  PERCENT,
  TITLE,
  reportLayout,
  type ListPlace,
  type ReportLayout,
} from './layout';
import { REPORT_TITLE } from '../../tables/recognise-sheets';
import { breaksBefore, pageHeight, rowHeightOf, type Section } from '../../paper/print-pages';
import { listBlocks } from './lists';
import { profileBlocks, profileCharts } from './profile';
import { reviewBlocks } from './review';
import { sourceBlock } from './sources';
import type { StyleName } from '../../paper/styles';

/** The sheet Verslag: a report to print, which follows what stands on the other sheets. */
export function reportSheet(form: ScoreForm): SheetTemplate {
  const layout = reportLayout(form);
  const { strengths, priorities, findings, text, lastRow } = layout;
  const print: PrintPlan = {
    orientation: 'portrait',
    fit: { percent: PERCENT },
    area: `A1:${text}${lastRow}`,
    breaksAfterRows: [],
    isFitted: true,
    header: REPORT_TITLE,
  };
  const sheet = {
    name: 'Verslag',
    columns: [
      ...layout.widths.map((width) => ({ width })),
      ...Array.from({ length: layout.helperCount }, () => ({ width: 10, hidden: true as const })),
    ],
    styles: reportStyles(layout),
    merges: [
      ...[...fieldRows(layout), ...sourceRows(layout)].map((row) => `C${row}:${text}${row}`),
      ...partRows(layout).map((row) => `${ITEM}${row}:${TITLE}${row}`),
      ...totalRows(layout).map((row) => `C${row}:${layout.score('O')}${row}`),
    ],
    unlocked: [],
    conditionalFormats: [strengths, priorities, findings].map((list): ConditionalFormat => ({
      range: `${ITEM}${list.firstRow}:${text}${list.lastRow}`,
      formula: `LEN($${ITEM}${list.firstRow})>0`,
      style: 'listed',
    })),
    charts: profileCharts(layout),
  } as const;
  return {
    ...sheet,
    rowHeights: reportHeights(layout, []),
    blocks: [
      ...reviewBlocks(layout),
      ...profileBlocks(layout),
      ...listBlocks(layout),
      itemBlock(layout),
      sourceBlock(layout),
    ],
    print,
    fitted: (blocks) => {
      const rowHeights = reportHeights(layout, blocks);
      const heightOf = rowHeightOf({ ...sheet, rowHeights, blocks });
      return {
        rowHeights,
        print: { ...print, breaksAfterRows: breaksBefore(sections(layout), lastRow, heightOf, pageHeight(PERCENT)) },
      };
    },
  };
}

/** The parts of the report; all but the table of items are best read on one page. */
function sections(layout: ReportLayout): Section[] {
  const { priorities, itemTable, lastRow } = layout;
  const headings = headingRows(layout);
  return headings.map((first, index): Section => {
    // A header and a first line, and in a list a sentence above them.
    const lead = first + (first === priorities.heading || first === itemTable.heading ? 3 : 2);
    return { first, lead, last: first === itemTable.heading ? lead : (headings[index + 1] ?? lastRow + 1) - 1 };
  });
}

/** Rows with a label and what belongs to it in all columns behind it. */
function fieldRows({ measured, conduct }: ReportLayout): number[] {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
  return [...from(measured + 1, MEASURED_FIELDS.length), ...from(conduct + 1, 2 + CONDUCT_FIELDS.length)];
}

/** Rows with the title of a part, which has no number before it, and their header. */
const partRows = ({ parts }: ReportLayout): number[] =>
  Array.from({ length: PART_IDS.length + 1 }, (_, index) => parts + 1 + index);

/** Rows in which the columns of scores together hold a percentage. */
const totalRows = ({ form, totals, sets }: ReportLayout): number[] =>
  form.columns.length < 2 ? [] : Array.from({ length: sets.length + 1 }, (_, index) => totals + 1 + index);

const sourceRows = ({ sources, lastRow }: ReportLayout): number[] =>
  Array.from({ length: lastRow - sources }, (_, index) => sources + 1 + index);

function reportStyles(layout: ReportLayout): StyledRange[] {
  const { form, text, narrow, measured, conduct, totals, parts, principles, strengths, priorities, itemTable } = layout;
  const { findings, sources, lastRow, sets } = layout;
  const styled = (range: string, ...styles: StyleName[]): StyledRange => ({ range, styles });
  const rows = (first: number, count: number, from = ITEM, to = text) => `${from}${first}:${to}${first + count - 1}`;
  const list = ({ firstRow, lastRow: last }: ListPlace, from = ITEM, to = text) => `${from}${firstRow}:${to}${last}`;
  const firstScore = layout.score(form.columns[0] ?? 'score');
  const headers = [totals + 1, parts + 1, principles + 1, priorities.firstRow - 1, itemTable.firstRow - 1];
  const fields = [
    rows(measured + 1, MEASURED_FIELDS.length, 'A', 'A'),
    rows(conduct + 1, 2 + CONDUCT_FIELDS.length, 'A', 'A'),
  ];
  const profiles = [rows(parts + 2, PART_IDS.length), rows(principles + 2, form.scale.principles.all.length)];
  return [
    styled('A1', 'title'),
    styled('A2', 'subtitle'),
    ...headingRows(layout).map((row) => styled(`A${row}`, 'heading')),
    ...fields.map((range) => styled(range, 'label')),
    ...fields.map((range) => styled(range.replaceAll('A', 'C'), 'text', 'left')),
    styled(`C${measured + 1 + MEASURED_FIELDS.indexOf('date')}`, 'date'),
    ...headers.map((row) => styled(`A${row}:${text}${row}`, 'header')),
    ...headers.map((row) => styled(`${firstScore}${row}:${narrow}${row}`, 'headerCenter')),
    ...[rows(totals + 2, sets.length), ...profiles, list(itemTable)].map((range) => styled(range, 'text', 'grid')),
    styled(list(priorities), 'text', 'list'),
    styled(rows(totals + 2, sets.length, firstScore, narrow), 'middle'),
    styled(rows(totals + 2, sets.length, 'C', 'C'), 'percentage'),
    styled(rows(totals + 2, sets.length, 'A', 'A'), 'label'),
    styled(rows(totals + 2 + sets.length, 2), 'quiet'),
    ...profiles.map((range) => styled(range, 'halfway')),
    ...profiles.map((range) => styled(between(range, firstScore, narrow), 'center', 'mean')),
    ...profiles.map((range) => styled(between(range, text, text), 'bar')),
    ...[priorities, itemTable].map((place) => styled(list(place, firstScore, narrow), 'middle')),
    ...[priorities, itemTable].map((place) => styled(list(place, ITEM, ITEM), 'label')),
    styled(rows(sources + 1, lastRow - sources, 'A', 'A'), 'label'),
    styled(rows(sources + 1, lastRow - sources, 'C', 'C'), 'text'),
    ...[strengths, priorities, itemTable, findings].map((place) => styled(list(place), 'small')),
    ...[...profiles, rows(totals + 2 + sets.length, 2), rows(sources + 1, lastRow - sources)].map((range) =>
      styled(range, 'small'),
    ),
  ];
}

/** The same rows in other columns. */
const between = (range: string, from: string, to: string) => range.replace(/[A-Z]+(\d+):[A-Z]+/, `${from}$1:${to}`);
