import { PART_IDS } from '../../../scale/ids';
import type { ScoreForm } from '../../../scale/score-form';
import type { ConditionalFormat, PrintPlan, StyledRange } from '../../paper/plan';
import type { SheetTemplate } from '../../paper/sheet-template';
import { isOfEquivalent } from '../../../scale/band-sets';
import { headlineBars, headlineMerges, headlineStyles, withoutLadder } from '../headline/looks';
import { reportHeadlines } from './headline';
import { reportHeights } from './heights';
import { itemBlock } from './items';
import {
  BEHIND_ITEM,
  CONDUCT_FIELDS,
  headingRows,
  ITEM,
  MEASURED_FIELDS,
  NOTE_ROWS,
  PERCENT,
  reportLayout,
  type ListPlace,
  type ReportLayout,
} from './layout';
import { REPORT_TITLE } from '../../tables/recognise-sheets';
import { breaksBefore, pageHeight, rowHeightOf, type Section } from '../../paper/print-pages';
import { listBlocks } from './lists';
import { profileBars, profileBlocks } from './profile';
import { reviewBlocks, reviewersLine } from './review';
import { sourceBlock } from './sources';
import type { StyleName } from '../../paper/styles';

/** The sheet Verslag: a report to print, which follows what stands on the other sheets. */
export function reportSheet(form: ScoreForm): SheetTemplate {
  const layout = reportLayout(form);
  const { strengths, priorities, findings, last, lastRow } = layout;
  const headlines = headlinesOf(layout);
  const print: PrintPlan = {
    orientation: 'portrait',
    fit: { percent: PERCENT },
    area: `A1:${last}${lastRow}`,
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
      ...headlines.flatMap(headlineMerges),
      ...[...fieldRows(layout), ...sourceRows(layout)].map((row) => `${BEHIND_ITEM}${row}:${last}${row}`),
    ],
    unlocked: [],
    conditionalFormats: [
      ...withoutLadder(headlines, layout.helper(0)),
      ...[strengths, priorities, findings].map((list): ConditionalFormat => ({
        range: `${ITEM}${list.firstRow}:${last}${list.lastRow}`,
        formula: `LEN($${ITEM}${list.firstRow})>0`,
        style: 'listed',
      })),
    ],
    dataBars: [...headlines.flatMap(headlineBars), ...profileBars(layout)],
  } as const;
  return {
    ...sheet,
    rowHeights: reportHeights(layout, []),
    blocks: [
      ...reportHeadlines(layout),
      ...profileBlocks(layout),
      ...reviewBlocks(layout),
      ...listBlocks(layout),
      itemBlock(layout),
      sourceBlock(layout),
    ],
    print,
    lines: (filled) => reviewersLine(layout, filled),
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
  return [...from(measured + 1, MEASURED_FIELDS.length), ...from(conduct + 1, 2 + CONDUCT_FIELDS.length + 1)];
}

/** Those of the columns; the equivalent has a line below them. */
const headlinesOf = ({ form, sets, headline }: ReportLayout) =>
  sets.filter((set) => !isOfEquivalent(form, set)).map(headline);

const sourceRows = ({ sources, lastRow }: ReportLayout): number[] =>
  Array.from({ length: lastRow - sources }, (_, index) => sources + 1 + index);

function reportStyles(layout: ReportLayout): StyledRange[] {
  const { form, text, last, narrow, notes, measured, conduct, parts, principles, strengths, priorities, itemTable } =
    layout;
  const { findings, sources, lastRow } = layout;
  const styled = (range: string, ...styles: StyleName[]): StyledRange => ({ range, styles });
  const rows = (first: number, count: number, from = ITEM, to = last) => `${from}${first}:${to}${first + count - 1}`;
  const list = ({ firstRow, lastRow: end }: ListPlace, from = ITEM, to = last) => `${from}${firstRow}:${to}${end}`;
  const headers = [parts + 1, principles + 1, priorities.firstRow - 1, itemTable.firstRow - 1];
  const fields = [
    [measured + 1, MEASURED_FIELDS.length],
    [conduct + 1, 2 + CONDUCT_FIELDS.length + 1],
  ] as const;
  const profiles = [
    [parts + 2, PART_IDS.length],
    [principles + 2, form.scale.principles.all.length],
  ] as const;
  return [
    styled('A1', 'title'),
    styled('A2', 'subtitle'),
    ...headlinesOf(layout).flatMap((place) => [
      styled(`${ITEM}${place.top - 1}`, 'headlineName'),
      styled(`${text}${place.top - 1}`, 'quietRight'),
      styled(`${last}${place.top - 1}`, 'quietRight', 'percentage'),
      ...headlineStyles(place),
    ]),
    styled(rows(notes, NOTE_ROWS, ITEM, ITEM), 'quietHalfway'),
    ...headingRows(layout).map((row) => styled(`A${row}`, 'heading')),
    ...fields.map(([first, count]) => styled(rows(first, count, ITEM, ITEM), 'label')),
    ...fields.map(([first, count]) => styled(rows(first, count, BEHIND_ITEM, BEHIND_ITEM), 'text', 'left')),
    styled(`${BEHIND_ITEM}${measured + 1 + MEASURED_FIELDS.indexOf('date')}`, 'date'),
    ...headers.map((row) => styled(`A${row}:${last}${row}`, 'header')),
    ...headers.map((row) => styled(`${BEHIND_ITEM}${row}:${narrow}${row}`, 'headerCenter', 'small')),
    ...profiles.map(([first, count]) => styled(rows(first, count), 'halfway', 'grid', 'small')),
    ...profiles.map(([first, count]) => styled(rows(first, count, BEHIND_ITEM, narrow), 'center')),
    ...profiles.map(([first, count]) => styled(rows(first, count, BEHIND_ITEM), 'mean')),
    styled(list(itemTable), 'text', 'grid'),
    styled(list(priorities), 'text', 'list'),
    ...[priorities, itemTable].map((place) => styled(list(place, BEHIND_ITEM, narrow), 'middle')),
    styled(rows(sources + 1, lastRow - sources, ITEM, ITEM), 'label'),
    styled(rows(sources + 1, lastRow - sources, BEHIND_ITEM, BEHIND_ITEM), 'text'),
    ...[strengths, priorities, itemTable, findings].map((place) => styled(list(place), 'small')),
    styled(rows(sources + 1, lastRow - sources), 'small'),
  ];
}
