import {
  EMPTY_PAPER,
  isOwnPaper,
  OWN_PAPERS,
  PAPER_ROWS,
  type PaperLine,
  type PaperRow,
} from '../../../measurement/papers';
import { capitalised } from '../../../scale/dutch';
import { sourcedText } from '../../../scale/documents';
import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { itemsOfPaper } from '../../../visit/paper-items';
import { PAPERS } from '../../../visit/papers';
import type { Validation } from '../../paper/plan';
import type { Filled, InputCell, SheetTemplate, TemplateCell } from '../../paper/sheet-template';
import { paperCodec, PAPER_HEADERS, paperCode, paperTable } from '../../tables/papers';
import { EARLIEST_DATE } from '../improvements/layout';
import { PAPER_LINES, paperLetter, paperRange } from './layout';
import { countsCell, filledCell, statusCell } from './status';
import { PAPERS_SHEET_TEXTS as TEXTS } from './texts';

/** The sheet Stukken: a row per document that reviewers ask for, with the items that it is for, and whether it came. */
export function papersSheet(form: ScoreForm): SheetTemplate {
  const { sheet, name } = paperTable;
  const { counts, header, first, last } = PAPER_LINES;
  const end = paperLetter('note');
  const title = paperLetter('title');
  const dates = paperRange('asked', 'received');
  const typed = [
    paperRange('items', 'received'),
    paperRange('note'),
    `${title}${last - OWN_PAPERS.length + 1}:${title}${last}`,
  ];
  return {
    name: sheet,
    names: [{ name, sheet, range: `A${header}:${end}${last}`, isMark: true }],
    columns: [...[8, 34, 46, 20, 24, 14, 14, 12, 36].map((width) => ({ width })), { width: 8, hidden: true }],
    rowHeights: { [header]: 30 },
    blocks: [
      { row: 1, column: 1, cells: [[TEXTS.title], ...TEXTS.hints.map((hint) => [hint])] },
      { row: counts, column: 1, cells: [[countsCell()]] },
      { row: header, column: 1, cells: [HEADERS, ...PAPER_ROWS.map((row) => paperCells(form, row))] },
    ],
    styles: [
      { range: 'A1', styles: ['title'] },
      { range: 'A2:A3', styles: ['subtitle'] },
      { range: `A${counts}`, styles: ['label'] },
      { range: `A${header}:${end}${header}`, styles: ['header'] },
      { range: `A${first}:${end}${last}`, styles: ['text', 'grid'] },
      { range: paperRange('code'), styles: ['label'] },
      ...typed.map((range) => ({ range, styles: ['input' as const] })),
      { range: dates, styles: ['date'] },
    ],
    unlocked: typed,
    validations: [dateValidation(dates)],
    conditionalFormats: [
      {
        range: paperRange('status'),
        formula: `${paperLetter('status')}${first}="${TEXTS.statuses.wrong}"`,
        style: 'invalid',
      },
    ],
    frozen: { rows: header, columns: 2 },
    print: {
      orientation: 'landscape',
      area: `A1:${end}${last}`,
      titleRows: [header, header],
      header: TEXTS.printed,
      fit: { pagesWide: 1 },
    },
  };
}

const HEADERS = [
  paperTable.keys,
  PAPER_HEADERS.title,
  TEXTS.headers.items,
  TEXTS.headers.source,
  PAPER_HEADERS.items,
  PAPER_HEADERS.asked,
  PAPER_HEADERS.received,
  TEXTS.headers.status,
  PAPER_HEADERS.note,
  TEXTS.headers.filled,
];

function paperCells(form: ScoreForm, row: PaperRow): TemplateCell[] {
  const lineOf = ({ measurement: { visit } }: Filled) => visit.papers[row] ?? EMPTY_PAPER;
  const cell = (field: keyof PaperLine): InputCell => ({
    input: (filled) => paperCodec(field).write(lineOf(filled)[field]),
  });
  return [
    paperCode(row),
    ...(isOwnPaper(row) ? [cell('title'), null, null] : knownCells(form, row)),
    cell('items'),
    cell('asked'),
    cell('received'),
    statusCell(lineOf),
    cell('note'),
    filledCell(row, lineOf),
  ];
}

/** What is known of a document beforehand: what it is, what it is for, and where that stands. */
const knownCells = (form: ScoreForm, row: keyof typeof PAPERS): TemplateCell[] => [
  capitalised(PAPERS[row].title),
  itemsOfPaper(form, row).map(itemName).join(', ') || null,
  capitalised(sourcedText(PAPERS[row])),
];

const dateValidation = (range: string): Validation => ({
  range,
  rule: { kind: 'date', from: EARLIEST_DATE },
  error: { title: TEXTS.refused.title, message: TEXTS.refused.message },
});
