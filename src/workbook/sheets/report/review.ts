import { reviewersInWords } from '../../../comparing/reviewers-in-words';
import type { Review } from '../../../measurement/review';
import { MODELS } from '../../../scale/models';
import { fieldReference, fieldResult } from '../measurement/sheet';
import { subtitle } from '../overview/sheet';
import type { Filled, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { CONDUCT_FIELDS, MEASURED_FIELDS, type ReportLayout } from './layout';
import { formulaText } from '../../paper/formula-text';
import type { Block, PlanCell } from '../../paper/plan';
import { reviewerCountCell } from '../consensus/layout';
import { REPORT_TITLE } from '../../tables/recognise-sheets';
import { roomyFormula, roomyText, type TextRoom } from './text';
import { reviewFieldLabelIn } from '../../tables/review-fields';
import { SHEET_REVIEW_TEXTS as TEXTS } from './texts';

/** A field of the review has all columns behind its label. */
const FIELD_ROOM: TextRoom = { perLine: 84, lines: 28, source: 'Meting' };

/** The measurement, and how it was carried out. */
export function reviewBlocks(layout: ReportLayout): TemplateBlock[] {
  const { form, measured, conduct } = layout;
  const scale: TemplateCell[][] = [
    [TEXTS.scale, form.scale.title],
    [TEXTS.model, form.model === null ? TEXTS.noModel : MODELS[form.model].title],
  ];
  const fields = conduct + 1 + scale.length;
  const section = (row: number, cells: TemplateCell[][]): TemplateBlock => ({ row, column: 1, cells });
  const lines = (keys: readonly (keyof Review)[], row: number) =>
    keys.map((key, index) => fieldLine(layout, key, row + index));
  return [
    section(1, [[REPORT_TITLE], [{ formula: 'Overzicht!A2', result: subtitle().result }]]),
    section(measured, [[TEXTS.measured], ...lines(MEASURED_FIELDS, measured + 1)]),
    section(conduct, [[TEXTS.conduct], ...scale]),
    section(fields, lines(CONDUCT_FIELDS, fields)),
  ];
}

/**
 * What only a consensus says. What reviewers scored by themselves stays, so that the words do too; they go where that is
 * wiped, as in a new measurement of a copy, and where its sheet is taken away.
 */
export function reviewersLine({ form, reviewers }: ReportLayout, { measurement }: Filled): readonly Block[] {
  const words = reviewersInWords(measurement);
  if (words === null) return [];
  const { reviewed, notComplete, agreements } = words;
  const all = [reviewed, ...(notComplete === null ? [] : [notComplete]), ...agreements].join('\n');
  const cell = (text: string): PlanCell => ({
    formula: `IFERROR(IF(${reviewerCountCell(form)}<2,"",${formulaText(text)}),"")`,
    result: text,
  });
  const text = roomyText(all, { ...FIELD_ROOM, source: 'Consensus' });
  return [{ row: reviewers, column: 1, cells: [[cell(TEXTS.reviewers), cell(text)]] }];
}

/** The label and what the field holds; hidden behind it the same as it was typed, empty text for an error. */
function fieldLine(layout: ReportLayout, key: keyof Review, row: number): TemplateCell[] {
  const [shown, typed] = [layout.helper(0), fieldReference(key, 'Meting!')];
  const cell = `${shown}${row}`;
  const resultOf = ({ measurement: { review } }: Filled) => fieldResult(key, review);
  const text = (value: string) => (value === '' ? TEXTS.nothing : roomyText(value, FIELD_ROOM));
  return padded(
    [
      reviewFieldLabelIn(key, layout.form.scale),
      {
        formula: `IF(ISNUMBER(${cell}),${cell},IF(LEN(${cell})=0,"${TEXTS.nothing}",${roomyFormula(cell, FIELD_ROOM)}))`,
        repeats: 'field',
        result: (filled) => {
          const result = resultOf(filled);
          return typeof result === 'number' ? result : text(result);
        },
      },
    ],
    layout,
    [{ formula: `IFERROR(IF(LEN(${typed})=0,"",${typed}),"")`, result: resultOf }],
  );
}

/** The cells of a line, with hidden ones behind them. */
export function padded(
  cells: readonly TemplateCell[],
  layout: ReportLayout,
  hidden: readonly TemplateCell[],
): TemplateCell[] {
  return [...layout.widths.map((_, index) => cells[index] ?? null), ...hidden];
}
