import { entryOf } from '../../../measurement/entries';
import { readEntry } from '../../../measurement/entry';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { FormRow, ScoreForm } from '../../../scale/score-form';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { columnLetters } from '../../paper/a1';
import type { ColorScale, NumberFormats, StyledRange } from '../../paper/plan';
import type { FormulaCell, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { scoresLayout } from '../scores/layout';
import { HIDDEN_COLUMN, STRIP_COLUMNS, stripRows, type OverviewLayout } from './layout';
import { OVERVIEW_SHEET_TEXTS as TEXTS } from './texts';

/** A cell of the strip: an item in a column of the form; null for one below the last item. */
type StripCell = { readonly row: FormRow; readonly column: ColumnId } | null;

/** What each cell of the strip is about: the items from top to bottom, in as many pieces beside each other as go. */
function places(form: ScoreForm): StripCell[][] {
  const rows = form.rows.filter(({ open }) => open.length > 0);
  const height = stripRows(form);
  const pieces = STRIP_COLUMNS / form.columns.length;
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: pieces }, (__, piece) => rows[piece * height + down]).flatMap((row) =>
      form.columns.map((column): StripCell => (row ? { row, column } : null)),
    ),
  );
}

const isOpen = (place: StripCell) => place?.row.open.includes(place.column) === true;

/** All items with their scores, live; the names stand in the formats of the numbers, the ids hidden behind them. */
export function stripBlock(form: ScoreForm, layout: OverviewLayout): TemplateBlock {
  const labels = form.columns.map((column) => COLUMN_LABELS[column]);
  const header = Array.from({ length: STRIP_COLUMNS }, (_, index) => labels[index % labels.length] ?? null);
  const lines = places(form);
  const isAnyClosed = lines.flat().some((place) => place && !isOpen(place));
  const legend = [TEXTS.strip, ...(isAnyClosed ? [TEXTS.stripClosed] : [])];
  const firstRow = layout.itemsHeader + 1;
  const ids = (line: readonly StripCell[]) =>
    line.filter((_, across) => across % form.columns.length === 0).map((place) => place?.row.item.id ?? null);
  return {
    row: layout.itemsHeader,
    column: 1,
    cells: [
      [TEXTS.allItems, ...header],
      ...lines.map((line, down): TemplateCell[] => [
        legend[down] ?? null,
        ...line.map((place, across) => place && scoreCell(form, place, across, firstRow + down)),
        ...Array.from({ length: HIDDEN_COLUMN - 2 - STRIP_COLUMNS }, () => null),
        ...ids(line),
      ]),
    ],
  };
}

/** The score as it counts, found by the id of its item, so that it also holds for a sorted sheet. */
function scoreCell(form: ScoreForm, place: NonNullable<StripCell>, across: number, sheetRow: number): FormulaCell {
  const { row, column } = place;
  const scores = scoresLayout(form);
  const id = `$${columnLetters(HIDDEN_COLUMN + Math.floor(across / form.columns.length))}${sheetRow}`;
  const value = `INDEX(${scores.all(`value-${column}`)},MATCH(${id},${scores.all('id')},0))`;
  return {
    formula: `IFERROR(CHOOSE(1+${value},"${TEXTS.noScore}",${RATINGS.join(',')}),"${TEXTS.noScore}")`,
    repeats: `score ${across}`,
    result: ({ measurement: { entries } }) => {
      const rating = isOpen(place) ? readEntry(entryOf(entries, row.item.id, column)) : 'blank';
      return typeof rating === 'number' ? rating : TEXTS.noScore;
    },
  };
}

const firstLetter = 'B';
const lastLetter = columnLetters(1 + STRIP_COLUMNS);

const stripRange = (form: ScoreForm, { itemsHeader }: OverviewLayout) =>
  `${firstLetter}${itemsHeader + 1}:${lastLetter}${itemsHeader + stripRows(form)}`;

/** The name of an item before its score, or before the sign that there is none. */
export function stripFormats(form: ScoreForm, { itemsHeader }: OverviewLayout): NumberFormats {
  return {
    row: itemsHeader + 1,
    column: 2,
    cells: places(form).map((line) =>
      line.map((place) => {
        if (!place || !isOpen(place)) return null;
        const name = `"${itemName(place.row.item)}   "`;
        // No score is below 1: what else there is is the sign that there is none.
        return `${name}0;;;${name}@`;
      }),
    ),
  };
}

/** From 1, the darkest, to 5. */
export const stripScale = (form: ScoreForm, layout: OverviewLayout): ColorScale => ({
  range: stripRange(form, layout),
  points: [
    { value: 1, style: 'heatLow' },
    { value: 3, style: 'heatMiddle' },
    { value: 5, style: 'heatHigh' },
  ],
});

export function stripStyles(form: ScoreForm, layout: OverviewLayout): StyledRange[] {
  const { itemsHeader } = layout;
  return [
    { range: `A${itemsHeader}:${lastLetter}${itemsHeader}`, styles: ['header'] },
    { range: `${firstLetter}${itemsHeader}:${lastLetter}${itemsHeader}`, styles: ['headerCenter'] },
    { range: `A${itemsHeader + 1}:A${itemsHeader + 2}`, styles: ['quietHalfway'] },
    { range: stripRange(form, layout), styles: ['heat'] },
  ];
}
