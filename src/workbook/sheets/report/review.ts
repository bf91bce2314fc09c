import type { Review } from '../../../measurement/review';
import { MODELS } from '../../../scale/models';
import type { ScoreForm } from '../../../scale/score-form';
import { bandSet, isOfEquivalent } from '../../../scale/band-sets';
import type { BandSetId } from '../../../scale/verdicts';
import { equivalentToShow } from '../../../scoring/assessment';
import { INDICATIVE_STATUS, isIndicative } from '../../../scoring/bands';
import { absolute } from '../../paper/a1';
import { fieldReference, fieldResult } from '../measurement/sheet';
import { overviewLayout, STATUS_COPY, type TotalRow } from '../overview/layout';
import { subtitle } from '../overview/sheet';
import { judgedUnder, sentenceFormula } from '../overview/totals';
import {
  blank,
  type Filled,
  type FormulaCell,
  type TemplateBlock,
  type TemplateCell,
} from '../../paper/sheet-template';
import { CONDUCT_FIELDS, MEASURED_FIELDS, type ReportLayout } from './layout';
import { REPORT_TITLE } from '../../tables/recognise-sheets';
import { roomyFormula, roomyText, type TextRoom } from './text';
import { reviewFieldLabelIn } from '../../tables/review-fields';
import { SHEET_REVIEW_TEXTS as TEXTS } from './texts';

/** A field of the review has all columns behind its label. */
const FIELD_ROOM: TextRoom = { perLine: 72, lines: 28, source: 'Meting' };

/** The measurement, how it was carried out, and its totals and verdicts. */
export function reviewBlocks(layout: ReportLayout): TemplateBlock[] {
  const { form, measured, conduct, totals, sets } = layout;
  const scale: TemplateCell[][] = [
    [TEXTS.scale, null, form.scale.title],
    [TEXTS.model, null, form.model === null ? TEXTS.noModel : MODELS[form.model].title],
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
    section(totals, [
      [TEXTS.totals],
      totalsLine(layout, TEXTS.columns),
      ...sets.map((set) => totalsLine(layout, totalCells(form, set))),
      [indicativeFormula(form)],
      ...(form.equivalent ? [[TEXTS.equivalent]] : []),
    ]),
  ];
}

function indicativeFormula(form: ScoreForm): FormulaCell {
  const { sets, bandsHeader } = overviewLayout(form);
  const statuses = `Overzicht!${absolute(`${STATUS_COPY}${bandsHeader + 1}:${STATUS_COPY}${bandsHeader + sets.length}`)}`;
  return {
    formula: `IF(SUMPRODUCT(1*(${statuses}="${INDICATIVE_STATUS}"))>0,"${TEXTS.indicative}","")`,
    result: ({ measurement: { bands } }) => (sets.some((set) => isIndicative(bands[set])) ? TEXTS.indicative : ''),
  };
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
      null,
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

/** The last two go to the narrow column and that of text, wherever those are. */
function totalsLine({ form }: ReportLayout, cells: readonly TemplateCell[]): TemplateCell[] {
  return [...cells.slice(0, 3), ...form.columns.slice(1).map(() => null), ...cells.slice(3)];
}

function totalCells(form: ScoreForm, set: BandSetId): TemplateCell[] {
  const overview = overviewLayout(form);
  const totalOf = (filled: Filled) => judgedUnder(filled, set).total;
  const { items, maximum } = totalOf(blank(form));
  const at = (row: TotalRow) => `Overzicht!${overview.total(row, set)}`;
  const sentence = sentenceFormula(form, overview, set);
  const isShown = ({ assessment }: Filled) => !isOfEquivalent(form, set) || equivalentToShow(assessment) !== null;
  const notYet = form.columns.length > 1 ? TEXTS.notYetOfTwo : TEXTS.notYet;
  const scoreText = (filled: Filled) => {
    if (!isShown(filled)) return TEXTS.nothing;
    const { score, scored, range } = totalOf(filled);
    const reachable = scored < items ? `\n${TEXTS.reachable}${range[0]}${TEXTS.to}${range[1]}` : '';
    return `${score}${TEXTS.of}${maximum}${reachable}`;
  };
  return [
    bandSet(set).title,
    {
      formula:
        `IF(LEN(${at('score')})=0,"${TEXTS.nothing}",${at('score')}&"${TEXTS.of}"&${at('maximum')}&` +
        `IF(${at('scored')}<${at('items')},CHAR(10)&"${TEXTS.reachable}"&${at('lowest')}&"${TEXTS.to}"&${at('highest')},""))`,
      result: scoreText,
    },
    {
      formula: at('percent'),
      result: (filled) => (isShown(filled) ? totalOf(filled).score / maximum : ''),
    },
    {
      formula: `${at('scored')}&"${TEXTS.of}"&${at('items')}`,
      result: (filled) => `${totalOf(filled).scored}${TEXTS.of}${items}`,
    },
    {
      formula: `IF(LEN(${at('score')})=0,"${notYet}",Overzicht!${overview.sentence(set)})`,
      result: (filled) => (isShown(filled) ? sentence.result(filled) : notYet),
    },
  ];
}
