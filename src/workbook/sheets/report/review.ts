import type { Review } from '../../../measurement/review';
import { MODELS } from '../../../scale/models';
import type { ScoreForm } from '../../../scale/score-form';
import { BAND_SETS, type BandSetId } from '../../../scale/verdicts';
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
import { REPORT_TITLE } from '../../tables/our-sheets';
import { roomyFormula, roomyText, type TextRoom } from './text';
import { reviewFieldLabelIn } from '../../tables/review-fields';

/** What stands where a review says nothing, or a total has no answer. */
export const NOTHING = '–';

/** A field of the review has all columns behind its label. */
const FIELD_ROOM: TextRoom = { perLine: 72, lines: 28, source: 'Meting' };

/** Below the totals as long as any set of bands says so of itself. */
const INDICATIVE =
  'Indicatief: de grenzen zijn voor deze schaal niet vastgesteld. Bij Bronnen staat waar ze vandaan komen.';
const NOT_YET = {
  oneColumn: 'Volgt als alle 25 een geldige score hebben.',
  twoColumns: 'Volgt als alle 25 een geldige score hebben en er geen verboden verschil is.',
};
const EQUIVALENT = 'IPS-25 is kolom A zonder Begeleiding 13, te leggen naast de schaal van 25 items.';

/** The measurement, how it was carried out, and its totals and verdicts. */
export function reviewBlocks(layout: ReportLayout): TemplateBlock[] {
  const { form, measured, conduct, totals, sets } = layout;
  const scale: TemplateCell[][] = [
    ['Schaal', null, form.scale.title],
    ['Model', null, form.model === null ? 'niet van toepassing' : MODELS[form.model].title],
  ];
  const fields = conduct + 1 + scale.length;
  const section = (row: number, cells: TemplateCell[][]): TemplateBlock => ({ row, column: 1, cells });
  const lines = (keys: readonly (keyof Review)[], row: number) =>
    keys.map((key, index) => fieldLine(layout, key, row + index));
  return [
    section(1, [[REPORT_TITLE], [{ formula: 'Overzicht!A2', result: subtitle().result }]]),
    section(measured, [['De meting'], ...lines(MEASURED_FIELDS, measured + 1)]),
    section(conduct, [['Hoe de meting is uitgevoerd'], ...scale]),
    section(fields, lines(CONDUCT_FIELDS, fields)),
    section(totals, [
      ['Totalen en oordeel'],
      totalsLine(layout, ['Kolom', 'Totaalscore', '%', 'Gescoord', 'Oordeel']),
      ...sets.map((set) => totalsLine(layout, totalCells(form, set))),
      [indicativeFormula(form)],
      ...(sets.includes('ips25') && form.model !== null ? [[EQUIVALENT]] : []),
    ]),
  ];
}

function indicativeFormula(form: ScoreForm): FormulaCell {
  const { sets, bandsHeader } = overviewLayout(form);
  const statuses = `Overzicht!${absolute(`${STATUS_COPY}${bandsHeader + 1}:${STATUS_COPY}${bandsHeader + sets.length}`)}`;
  return {
    formula: `IF(SUMPRODUCT(1*(${statuses}="${INDICATIVE_STATUS}"))>0,"${INDICATIVE}","")`,
    result: ({ measurement: { bands } }) => (sets.some((set) => isIndicative(bands[set])) ? INDICATIVE : ''),
  };
}

/** The label and what the field holds; hidden behind it the same as it was typed, empty text for an error. */
function fieldLine(layout: ReportLayout, key: keyof Review, row: number): TemplateCell[] {
  const [shown, typed] = [layout.helper(0), fieldReference(key, 'Meting!')];
  const cell = `${shown}${row}`;
  const resultOf = ({ measurement: { review } }: Filled) => fieldResult(key, review);
  const text = (value: string) => (value === '' ? NOTHING : roomyText(value, FIELD_ROOM));
  return padded(
    [
      reviewFieldLabelIn(key, layout.form.scale.id),
      null,
      {
        formula: `IF(ISNUMBER(${cell}),${cell},IF(LEN(${cell})=0,"${NOTHING}",${roomyFormula(cell, FIELD_ROOM)}))`,
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
  const totalOf = ({ assessment }: Filled) => judgedUnder(assessment, set).total;
  const { items, maximum } = totalOf(blank(form));
  const at = (row: TotalRow) => `Overzicht!${overview.total(row, set)}`;
  const sentence = sentenceFormula(form, overview, set);
  const isShown = ({ assessment }: Filled) => !isEquivalent(form, set) || equivalentToShow(assessment) !== null;
  const notYet = form.columns.length > 1 ? NOT_YET.twoColumns : NOT_YET.oneColumn;
  const scoreText = (filled: Filled) => {
    if (!isShown(filled)) return NOTHING;
    const { score, scored, range } = totalOf(filled);
    const reachable = scored < items ? `\nhaalbaar: ${range[0]} tot en met ${range[1]}` : '';
    return `${score} van ${maximum}${reachable}`;
  };
  return [
    BAND_SETS[set].title,
    {
      formula:
        `IF(LEN(${at('score')})=0,"${NOTHING}",${at('score')}&" van "&${at('maximum')}&` +
        `IF(${at('scored')}<${at('items')},CHAR(10)&"haalbaar: "&${at('lowest')}&" tot en met "&${at('highest')},""))`,
      result: scoreText,
    },
    {
      formula: at('percent'),
      result: (filled) => (isShown(filled) ? totalOf(filled).score / maximum : ''),
    },
    {
      formula: `${at('scored')}&" van "&${at('items')}`,
      result: (filled) => `${totalOf(filled).scored} van ${items}`,
    },
    {
      formula: `IF(LEN(${at('score')})=0,"${notYet}",Overzicht!${overview.sentence(set)})`,
      result: (filled) => (isShown(filled) ? sentence.result(filled) : notYet),
    },
  ];
}

const isEquivalent = (form: ScoreForm, set: BandSetId) => set === 'ips25' && form.model !== null;
