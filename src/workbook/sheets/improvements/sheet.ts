import { entryOf } from '../../../measurement/entries';
import { readEntry } from '../../../measurement/entry';
import {
  EMPTY_IMPROVEMENT,
  IMPROVEMENT_STATUSES,
  improvementRow,
  MOST_IMPROVEMENTS,
  type Improvement,
} from '../../../measurement/improvement';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { absolute, typedCell } from '../../paper/a1';
import { EARLIEST_DATE, improvementLayout, type ImprovementLayout } from './layout';
import type { Constant, PrintPlan, Validation } from '../../paper/plan';
import type { Filled, FormulaCell, InputCell, SheetTemplate, TemplateCell } from '../../paper/sheet-template';
import { nameFormula, scoresLayout } from '../scores/layout';
import { improvementTable } from '../../tables/improvements';
import { IMPROVEMENTS_SHEET_TEXTS as TEXTS } from './texts';

const FIELDS = improvementTable.fields;

/** The sheet Verbeterplan: a line per action, with the item that it is about and how that scores now. */
export function improvementSheet(form: ScoreForm): SheetTemplate {
  const layout = improvementLayout(form);
  const { headerRow, firstRow, lastRow, typed } = layout;
  const lines = Array.from({ length: MOST_IMPROVEMENTS }, (_, index) => lineCells(form, layout, index));
  const [first, end] = [typed('item'), typed('status')];
  const firstScore = layout.score(form.columns[0] ?? 'score');
  const lastScore = layout.score(form.columns.at(-1) ?? 'score');
  const table = (from: string, to = from) => `${from}${firstRow}:${to}${lastRow}`;
  const printOf = (count: number): PrintPlan => ({
    orientation: 'landscape',
    area: `A1:${end}${headerRow + Math.max(LEAST_PRINTED, count)}`,
    isFitted: true,
    fit: { percent: 68 },
    titleRows: [headerRow, headerRow],
    header: TEXTS.printed,
  });
  return {
    name: 'Verbeterplan',
    columns: [
      { width: 16 },
      { width: 38 },
      ...form.columns.map(() => ({ width: 9 })),
      ...[52, 20, 13, 13].map((width) => ({ width })),
      ...[16, 10, 16].map((width) => ({ width, hidden: true as const })),
    ],
    rowHeights: { [headerRow]: 30 },
    blocks: [
      { row: 1, column: 1, cells: [[TEXTS.title], ...hints(form).map((line) => [line])] },
      {
        row: headerRow,
        column: 1,
        cells: [
          [
            FIELDS.item.header,
            TEXTS.headers.title,
            ...form.columns.map((column) => TEXTS.headers.score(COLUMN_LABELS[column])),
            FIELDS.action.header,
            FIELDS.owner.header,
            FIELDS.date.header,
            FIELDS.status.header,
            TEXTS.headers.text,
            TEXTS.headers.place,
            TEXTS.headers.name,
          ],
          ...lines,
        ],
      },
    ],
    styles: [
      { range: 'A1', styles: ['title'] },
      { range: 'A2:A3', styles: ['subtitle'] },
      { range: `${first}${headerRow}:${end}${headerRow}`, styles: ['header'] },
      { range: `${firstScore}${headerRow}:${lastScore}${headerRow}`, styles: ['headerCenter'] },
      { range: table(first, end), styles: ['text', 'grid'] },
      { range: table(firstScore, lastScore), styles: ['middle'] },
      { range: table(typed('date')), styles: ['date'] },
    ],
    unlocked: [table(first), table(typed('action'), end)],
    validations: improvementValidations(layout),
    conditionalFormats: [
      // A line in use, and the first one below it: where to go on is to be seen.
      {
        range: table(first, end),
        formula: `COUNTA($${first}${headerRow}:$${first}${firstRow},$${typed('action')}${headerRow}:$${end}${firstRow})>0`,
        style: 'listed',
      },
    ],
    frozen: { rows: headerRow, columns: 2 },
    print: printOf(0),
    lines: ({ measurement: { improvements } }) => {
      const more = improvements.slice(MOST_IMPROVEMENTS);
      return more.length === 0
        ? []
        : [{ row: lastRow + 1, column: 1, cells: more.map((line) => lineBelow(form, line)) }];
    },
    fitted: (_, { measurement: { improvements } }) => ({ print: printOf(improvements.length) }),
  };
}

/** So many lines are printed at least, for who fills them in by hand: more of them are mostly empty paper. */
const LEAST_PRINTED = 15;

function hints({ rows }: ScoreForm) {
  const example = rows.findLast(({ item }) => item.number === '7') ?? rows.at(-1);
  return TEXTS.hints(example ? itemName(example.item) : '');
}

const written = (line: Improvement, field: keyof Improvement): Constant => FIELDS[field].codec.write(line[field]);

/** The fields behind those that are looked up. */
const TYPED_BEHIND = ['action', 'owner', 'date', 'status'] as const;

/** What was typed below the last line is kept, and has no formulas. */
const lineBelow = (form: ScoreForm, line: Improvement): Constant[] => [
  written(line, 'item'),
  null,
  ...form.columns.map(() => null),
  ...TYPED_BEHIND.map((field) => written(line, field)),
];

function lineCells(form: ScoreForm, layout: ImprovementLayout, index: number): TemplateCell[] {
  const row = layout.firstRow + index;
  const lineOf = ({ measurement: { improvements } }: Filled) => improvements[index] ?? EMPTY_IMPROVEMENT;
  const cell = (field: keyof Improvement): InputCell => ({ input: (filled) => written(lineOf(filled), field) });
  return [
    cell('item'),
    titleFormula(form, layout, lineOf, row),
    ...form.columns.map((column) => scoreFormula(form, layout, lineOf, row, column)),
    ...TYPED_BEHIND.map(cell),
    {
      formula: `IFERROR(TRIM(${typedCell(layout.typed('item'), 'own row')}&""),"")`,
      repeats: 'text',
      result: (filled) => lineOf(filled).item.trim().replace(/ +/g, ' '),
    },
    placeFormula(form, layout, lineOf, row),
    listedName(form, row - layout.firstRow),
  ];
}

/** The line of the plan that a line of the sheet is about. */
type LineOf = (filled: Filled) => Improvement;

/**
 * The place of the item in the table of scores, counted from 1; 0 for none. People write its code or its name; signs that
 * stand for others in a search are searched for as they are.
 */
function placeFormula(form: ScoreForm, layout: ImprovementLayout, lineOf: LineOf, row: number): FormulaCell {
  const literal = ['~', '*', '?'].reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
    `${layout.text}${row}`,
  );
  const place = (all: string, otherwise: string) => `IFERROR(MATCH(${literal},${all},0),${otherwise})`;
  return {
    formula: place(scoresLayout(form).all('id'), place(allNames(form, layout), '0')),
    repeats: 'place',
    result: (filled) => {
      const found = improvementRow(form, lineOf(filled));
      return found ? form.rows.indexOf(found) + 1 : 0;
    },
  };
}

/** The name of the item in a row of the table of scores, whichever that is; nothing below the last. */
function listedName(form: ScoreForm, index: number): TemplateCell {
  const item = form.rows[index]?.item;
  if (!item) return null;
  const { letter, firstRow } = scoresLayout(form);
  const at = (key: 'part' | 'number') => `Scores!${letter(key)}${firstRow + index}`;
  return {
    formula: nameFormula(form, at),
    repeats: 'name',
    result: () => itemName(item),
  };
}

const allNames = ({ rows }: ScoreForm, { names, firstRow }: ImprovementLayout) =>
  absolute(`${names}${firstRow}:${names}${firstRow + rows.length - 1}`);

function titleFormula(form: ScoreForm, layout: ImprovementLayout, lineOf: LineOf, row: number): FormulaCell {
  const [text, place] = [`${layout.text}${row}`, `${layout.place}${row}`];
  return {
    formula: `IF(LEN(${text})=0,"",IF(${place}=0,"${TEXTS.unknownItem}",INDEX(${scoresLayout(form).all('title')},${place})))`,
    repeats: 'title',
    result: (filled) => {
      const line = lineOf(filled);
      const found = improvementRow(form, line);
      return found ? found.item.title : line.item.trim() === '' ? '' : TEXTS.unknownItem;
    },
  };
}

function scoreFormula(
  form: ScoreForm,
  { place }: ImprovementLayout,
  lineOf: LineOf,
  row: number,
  column: ColumnId,
): FormulaCell {
  const value = `INDEX(${scoresLayout(form).all(`value-${column}`)},${place}${row})`;
  return {
    // Looked up once: without a score it is 0.
    formula: `IF(${place}${row}=0,"",CHOOSE(1+${value},"",${RATINGS.join(',')}))`,
    repeats: `score ${column}`,
    result: (filled) => {
      const found = improvementRow(form, lineOf(filled));
      const isOpen = found?.open.includes(column) === true;
      const rating = isOpen ? readEntry(entryOf(filled.measurement.entries, found.item.id, column)) : 'blank';
      return typeof rating === 'number' ? rating : '';
    },
  };
}

function improvementValidations({ typed, firstRow, lastRow }: ImprovementLayout): Validation[] {
  const column = (field: keyof Improvement) => `${typed(field)}${firstRow}:${typed(field)}${lastRow}`;
  return [
    {
      range: column('date'),
      rule: { kind: 'date', from: EARLIEST_DATE },
      error: { title: FIELDS.date.header, message: TEXTS.refused.date },
    },
    {
      range: column('status'),
      rule: { kind: 'list', values: IMPROVEMENT_STATUSES },
      error: { title: FIELDS.status.header, message: TEXTS.refused.status(IMPROVEMENT_STATUSES) },
    },
  ];
}
