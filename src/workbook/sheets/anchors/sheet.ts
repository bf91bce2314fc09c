import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { RATINGS } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';
import { textCell, type PrintPlan } from '../../paper/plan';
import type { SheetTemplate, TemplateCell } from '../../paper/sheet-template';
import { OFFICIAL_HEADER } from '../../tables/official-anchors';
import { numberCell } from '../scores/layout';
import { ANCHORS_SHEET_TEXTS as TEXTS } from './texts';

export const ANCHORS_HEADER_ROW = 3;

const FIRST_ANCHOR = 5;
const FIRST_OFFICIAL = FIRST_ANCHOR + RATINGS.length;
const LAST_COLUMN = columnLetters(FIRST_OFFICIAL + RATINGS.length - 1);

/** The letters of the first and last column of our words, and of the official wording. */
export const ANCHOR_TEXTS = {
  own: [columnLetters(FIRST_ANCHOR), columnLetters(FIRST_OFFICIAL - 1)],
  official: [columnLetters(FIRST_OFFICIAL), LAST_COLUMN],
} as const;

/** The sheet Ankers: our words for every anchor, and beside them room for the official wording. */
export function anchorsSheet(form: ScoreForm): SheetTemplate {
  const firstRow = ANCHORS_HEADER_ROW + 1;
  const lastRow = ANCHORS_HEADER_ROW + form.rows.length;
  const official = `${columnLetters(FIRST_OFFICIAL)}${firstRow}:${LAST_COLUMN}${lastRow}`;
  const header = [
    'id',
    TEXTS.headers.number,
    TEXTS.headers.item,
    TEXTS.headers.criterion,
    ...RATINGS.map(TEXTS.headers.anchor),
    ...RATINGS.map(OFFICIAL_HEADER),
  ];
  const rows = form.rows.map(({ item }): TemplateCell[] => [
    item.id,
    form.scale.itemWord === null ? itemName(item) : numberCell(item),
    item.title,
    item.remark === undefined ? item.criterion : `${item.criterion}\n(${item.remark})`,
    ...item.anchors,
    ...RATINGS.map((rating): TemplateCell => ({
      input: ({ measurement: { officialAnchors } }) => textCell(officialAnchors[item.id]?.[rating - 1]),
    })),
  ]);
  return {
    name: 'Ankers',
    columns: [
      { width: 16, hidden: true },
      { width: 13 },
      { width: 26 },
      // What is longest has the most room, so that rows are low: most criteria, and the fifth of the anchors.
      { width: 56 },
      ...RATINGS.map((rating) => ({ width: rating < 5 ? 26 : 40 })),
      ...RATINGS.map(() => ({ width: 32 })),
    ],
    rowHeights: { [ANCHORS_HEADER_ROW]: 24 },
    blocks: [
      { row: 1, column: 2, cells: [[TEXTS.title(form.scale.title)]] },
      { row: 2, column: 2, cells: [[TEXTS.hint(form.scale.document)]] },
      { row: ANCHORS_HEADER_ROW, column: 1, cells: [header, ...rows] },
    ],
    styles: [
      { range: 'B1', styles: ['title'] },
      { range: 'B2', styles: ['subtitle'] },
      { range: `A${ANCHORS_HEADER_ROW}:${LAST_COLUMN}${ANCHORS_HEADER_ROW}`, styles: ['header'] },
      { range: `A${firstRow}:${LAST_COLUMN}${lastRow}`, styles: ['text', 'grid'] },
      { range: `B${firstRow}:C${lastRow}`, styles: ['label'] },
      { range: `B${firstRow}:B${lastRow}`, styles: ['left'] },
      { range: official, styles: ['input'] },
    ],
    unlocked: [official],
    frozen: { rows: ANCHORS_HEADER_ROW, columns: 3 },
    print: printOf(lastRow, true),
    fitted: (_, { measurement: { officialAnchors } }) => ({
      print: printOf(
        lastRow,
        Object.values(officialAnchors).some((texts) => texts.some((text) => text.trim() !== '')),
      ),
    }),
  };
}

/** The official texts have pages of their own, where there are any. */
function printOf(lastRow: number, hasOfficial: boolean): PrintPlan {
  const own = {
    orientation: 'landscape',
    titleRows: [ANCHORS_HEADER_ROW, ANCHORS_HEADER_ROW],
    titleColumns: ['A', 'C'],
    isFitted: true,
    fit: { percent: 58 },
  } as const;
  return hasOfficial
    ? { ...own, area: `A1:${LAST_COLUMN}${lastRow}`, breakAfterColumn: FIRST_OFFICIAL - 1 }
    : { ...own, area: `A1:${columnLetters(FIRST_OFFICIAL - 1)}${lastRow}` };
}
