import type { Review } from '../../../measurement/review';
import { sharingRecords, type Sharing } from '../../../measurement/sharing-records';
import { modelTitle } from '../../../scale/models';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import type { Judged } from '../../../scoring/assessment';
import { cellAt, columnLetters, typedCell } from '../../paper/a1';
import { serialOfDate } from '../../paper/dates';
import {
  SCHEMA_VERSION,
  textCell,
  type Constant,
  type NamePlan,
  type StyledRange,
  type Validation,
} from '../../paper/plan';
import type { Filled, FormulaCell, SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import type { SheetName } from '../../paper/sheets';
import { RELEASE } from '../../release';
import type { Codec } from '../../tables/codec';
import { ID_HEADER } from '../../tables/identity';
import {
  ALL_REVIEW_FIELDS,
  REVIEW_FIELDS,
  reviewFieldLabel,
  reviewFieldLabelIn,
  WHO_FIELDS,
} from '../../tables/review-fields';
import { SHARING_CODECS } from '../../tables/sharing';
import { FONT_SIZE } from '../../paper/styles';
import { linesHeight, wrappedLines } from '../../paper/text-lines';
import { heldCells } from './held';
import { MEASUREMENT_SHEET_TEXTS as TEXTS } from './texts';
import { REVIEW_NAME } from '../../tables/recognise-sheets';

const FIRST_FIELD_ROW = 4;
const REMARKS_ROW = FIRST_FIELD_ROW + REVIEW_FIELDS.length - 1;
const SCALE_ROW = REMARKS_ROW + 2;
const MODEL_ROW = SCALE_ROW + 1;
const VERSION_ROW = MODEL_ROW + 1;
const RELEASE_ROW = VERSION_ROW + 1;
const GUIDE_ROW = RELEASE_ROW + 1;
const DATA_COLUMN = 5;

const GUIDE_LINES = 3;

/** Below the guide and the line about privacy, with an empty row between, so that nothing moves in workbooks of before. */
const WHO_TITLE_ROW = GUIDE_ROW + GUIDE_LINES + 3;
const WHO_ROW = WHO_TITLE_ROW + 1;
const LAST_WHO_ROW = WHO_TITLE_ROW + WHO_FIELDS.length;

/** In points: room for five lines. */
const LONG_FIELD_HEIGHT = 66;

/** Below all else, so that nothing moves: what the workbook holds, and that it is a copy to be shared where it is one. */
/** With the line that says what the workbook holds, and what that is made of. */
export const HELD_ROW = LAST_WHO_ROW + 2;
const SHARING_ROW = HELD_ROW + 1;

/** Of the columns with labels, fields and what is beside them; a line of the guide is merged over the three. */
const WIDTHS = [26, 44, 44];
const GUIDE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** In points: room for two lines. */
const HELD_HEIGHT = 30;

/** Merged cells never become higher by themselves. In points, with some around the text. */
const guideHeight = (line: string) => {
  const look = { size: FONT_SIZE };
  return Math.ceil(linesHeight(wrappedLines(line, GUIDE_WIDTH, look), look) + 4);
};

/** A field of the review for use in a formula. */
export const fieldReference = (key: keyof Review, sheet = '') => typedCell('B', fieldRow(key), sheet);

const fieldCell = (key: keyof Review) => `B${fieldRow(key)}`;

function fieldRow(key: keyof Review): number {
  const place = REVIEW_FIELDS.findIndex((field) => field.key === key);
  return place === -1 ? WHO_ROW + WHO_FIELDS.findIndex((field) => field.key === key) : FIRST_FIELD_ROW + place;
}

/**
 * The sheet Meting: what is measured, by whom and when, how the workbook is used, and what it holds.
 * @param sheets those of the workbook
 */
export function measurementSheet(form: ScoreForm, sheets: readonly SheetName[]): SheetTemplate {
  const data = combinedData(form);
  const lines = TEXTS.guide(form.columns.length > 1);
  const lastInput = `B${REMARKS_ROW}`;
  const remarks = fieldReference('remarks');
  const held = heldCells(
    form,
    sheets,
    {
      count: `IFERROR(LEN(${remarks}),0)`,
      result: ({ measurement: { review } }) => String(fieldResult('remarks', review)).length,
    },
    (index) => cellAt(HELD_ROW, DATA_COLUMN + index),
  );
  return {
    name: 'Meting',
    columns: [
      ...WIDTHS.map((width) => ({ width })),
      { width: 2 },
      ...data.map(() => ({ width: 14, hidden: true as const })),
    ],
    rowHeights: {
      [fieldRow('conduct')]: LONG_FIELD_HEIGHT,
      [REMARKS_ROW]: LONG_FIELD_HEIGHT,
      // No empty row is left above it, so that nothing moves in workbooks of before.
      [GUIDE_ROW]: 36,
      ...Object.fromEntries(lines.map((line, index) => [GUIDE_ROW + 1 + index, guideHeight(line)])),
      ...Object.fromEntries([HELD_ROW, SHARING_ROW].map((row) => [row, HELD_HEIGHT])),
    },
    blocks: [
      { row: 1, column: 1, cells: [[TEXTS.title]] },
      { row: 2, column: 1, cells: [[form.scale.title]] },
      {
        row: FIRST_FIELD_ROW,
        column: 1,
        cells: REVIEW_FIELDS.map(({ key }) => [
          reviewFieldLabelIn(key, form.scale),
          { input: ({ measurement: { review } }) => fieldContent(key, review) },
        ]),
      },
      {
        row: SCALE_ROW,
        column: 1,
        cells: [
          [TEXTS.scale, form.scale.id, form.scale.title],
          [TEXTS.model, form.model, modelTitle(form) ?? TEXTS.noModel],
          [TEXTS.version, SCHEMA_VERSION, TEXTS.fixed],
          // For whoever looks for the cause of a fault. Nothing reads it: another release is no damage.
          [TEXTS.release, RELEASE],
        ],
      },
      { row: GUIDE_ROW, column: 1, cells: [[TEXTS.guideTitle], ...lines.map((line) => [line]), [TEXTS.privacy]] },
      {
        row: WHO_TITLE_ROW,
        column: 1,
        cells: [
          [TEXTS.whoTitle],
          ...WHO_FIELDS.map(({ key, label }): TemplateCell[] => [
            label,
            { input: ({ measurement: { review } }) => fieldContent(key, review) },
            TEXTS.who[key],
          ]),
        ],
      },
      combinedBlock(data),
      { row: HELD_ROW, column: 1, cells: [[held.line]] },
      { row: HELD_ROW, column: DATA_COLUMN, cells: [held.parts] },
      sharingBlock('without', 1),
      sharingBlock('takenOver', DATA_COLUMN),
    ],
    styles: [...measurementStyles(), { range: dateOfCombinedRow(data), styles: ['date'] }],
    merges: [...lines.map((_, index) => GUIDE_ROW + 1 + index), HELD_ROW, SHARING_ROW].map((row) => `A${row}:C${row}`),
    unlocked: [`B${FIRST_FIELD_ROW}:${lastInput}`, `B${WHO_ROW}:B${LAST_WHO_ROW}`],
    validations: ALL_REVIEW_FIELDS.flatMap((field): Validation[] =>
      'rule' in field
        ? [{ range: fieldCell(field.key), rule: field.rule, error: { title: field.label, message: field.error } }]
        : [],
    ),
    print: { orientation: 'portrait', area: `A1:C${SHARING_ROW}`, fit: { pagesWide: 1 } },
  };
}

function measurementStyles(): StyledRange[] {
  const guideEnd = GUIDE_ROW + GUIDE_LINES;
  return [
    { range: 'A1', styles: ['title'] },
    { range: 'A2', styles: ['subtitle'] },
    { range: `A${FIRST_FIELD_ROW}:A${RELEASE_ROW}`, styles: ['label'] },
    { range: `B${FIRST_FIELD_ROW}:B${REMARKS_ROW}`, styles: ['input', 'left'] },
    { range: fieldCell('date'), styles: ['date'] },
    { range: `B${SCALE_ROW}:C${RELEASE_ROW}`, styles: ['quiet', 'left'] },
    { range: `A${GUIDE_ROW}`, styles: ['heading'] },
    { range: `A${GUIDE_ROW + 1}:C${guideEnd}`, styles: ['text'] },
    { range: `A${guideEnd + 1}`, styles: ['label'] },
    { range: `A${WHO_TITLE_ROW}`, styles: ['heading'] },
    { range: `A${WHO_ROW}:A${LAST_WHO_ROW}`, styles: ['label'] },
    { range: `B${WHO_ROW}:B${LAST_WHO_ROW}`, styles: ['input', 'left'] },
    { range: `C${WHO_ROW}:C${LAST_WHO_ROW}`, styles: ['quiet', 'left'] },
    { range: `A${HELD_ROW}:C${SHARING_ROW}`, styles: ['text'] },
  ];
}

/** What is known of a copy that was made to be shared; nothing in any other workbook. */
function sharingBlock(field: keyof Sharing, column: number): TemplateBlock {
  const codec = SHARING_CODECS[field] as Codec<Sharing[keyof Sharing]>;
  const input = ({ measurement }: Filled) => codec.write(sharingRecords.get(measurement, 'copy', field));
  return { row: SHARING_ROW, column, cells: [[{ input }]] };
}

function fieldContent(key: keyof Review, review: Review): Constant {
  if (key === 'date') return serialOfDate(review.date) ?? textCell(review.date);
  const value = review[key];
  return typeof value === 'string' ? textCell(value) : value;
}

/** The same as a formula gives it that refers to the field; empty text where nothing stands. */
export const fieldResult = (key: keyof Review, review: Review) => resultOf(fieldContent(key, review));

interface DataColumn {
  readonly header: string;
  readonly cell: TemplateCell;
}

/**
 * One row with everything about the measurement, under headers that are the same in every workbook, so that Power
 * Query can put a folder of workbooks under each other. What a model does not have stays empty.
 */
function combinedData(form: ScoreForm): DataColumn[] {
  const field = (key: keyof Review): FormulaCell => {
    const cell = fieldReference(key);
    return {
      formula: `IFERROR(IF(LEN(${cell})=0,"",${cell}),"")`,
      result: ({ measurement: { review } }) => fieldResult(key, review),
    };
  };
  const fields = REVIEW_FIELDS.map(({ key, label }): DataColumn => ({ header: label, cell: field(key) }));
  const totals = (['A', 'O', 'score'] as const).flatMap((column): DataColumn[] => {
    const suffix = nameSuffix(column);
    const cell = (name: string, resultOf: (judged: Judged) => number | string | null): TemplateCell => {
      if (!form.columns.includes(column)) return null;
      const result = ({ assessment }: Filled) => {
        const judged = assessment.columns[column];
        return (judged && resultOf(judged)) ?? '';
      };
      return { formula: `${name}${suffix}`, result };
    };
    return [
      { header: `Maximum${suffix}`, cell: cell('Maximum', ({ total }) => total.maximum) },
      { header: `Totaal${suffix}`, cell: cell('Totaal', ({ total }) => total.score) },
      { header: `Gescoord${suffix}`, cell: cell('Gescoord', ({ total }) => total.scored) },
      { header: `Oordeel${suffix}`, cell: cell('Oordeel', ({ verdict }) => verdict) },
    ];
  });
  const { model } = form;
  const counted = (formula: string, result: (filled: Filled) => number): TemplateCell => ({ formula, result });
  return [
    { header: 'Schaal', cell: { formula: 'Schaal', result: () => form.scale.id } },
    { header: 'Model', cell: model === null ? null : { formula: 'Model', result: () => model } },
    ...fields,
    ...totals,
    {
      header: 'Verboden verschillen',
      cell: counted('Verboden_verschillen', ({ assessment }) => assessment.forbiddenDivergences),
    },
    { header: 'Ongeldige scores', cell: counted('Ongeldige_scores', ({ assessment }) => assessment.invalidScores) },
    { header: 'Ontbrekende scores', cell: counted('Ontbrekende_scores', ({ assessment }) => assessment.missingScores) },
    { header: 'Versie', cell: counted('IPS_versie', () => SCHEMA_VERSION) },
    // What came later stands last, so that nothing moves in workbooks of before. All are locked: nobody types the id.
    { header: ID_HEADER, cell: { input: ({ measurement }) => measurement.id } },
    ...WHO_FIELDS.map(({ key, label }): DataColumn => ({ header: label, cell: { ...field(key), cameLater: true } })),
  ];
}

const resultOf = (value: Constant) => (typeof value === 'number' || typeof value === 'string' ? value : '');

/** The date in the combined row, so that Power Query finds a date and not a number. */
function dateOfCombinedRow(data: readonly DataColumn[]): string {
  const label = reviewFieldLabel('date');
  return cellAt(2, DATA_COLUMN + data.findIndex(({ header }) => header === label));
}

function combinedBlock(data: readonly DataColumn[]): TemplateBlock {
  return { row: 1, column: DATA_COLUMN, cells: [data.map(({ header }) => header), data.map(({ cell }) => cell)] };
}

/** `_A` and `_O`; nothing for the 25-item scale, which has one column. */
export function nameSuffix(column: ColumnId): string {
  return column === 'score' ? '' : `_${column}`;
}

/** The defined names that point into this sheet. */
export function measurementNames(form: ScoreForm): NamePlan[] {
  const last = columnLetters(DATA_COLUMN + combinedData(form).length - 1);
  return [
    { name: 'Schaal', sheet: 'Meting', range: `B${SCALE_ROW}` },
    { name: 'Model', sheet: 'Meting', range: `B${MODEL_ROW}` },
    { name: 'IPS_versie', sheet: 'Meting', range: `B${VERSION_ROW}` },
    { name: REVIEW_NAME, sheet: 'Meting', range: `${cellAt(1, DATA_COLUMN)}:${last}2` },
  ];
}
