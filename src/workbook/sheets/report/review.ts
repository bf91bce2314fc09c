import type { Measurement } from '../../../measurement/measurement';
import type { Review } from '../../../measurement/review';
import { MODELS } from '../../../scale/models';
import { BAND_SETS, type BandSetId } from '../../../scale/verdicts';
import { equivalentToShow, type Assessment } from '../../../scoring/assessment';
import { INDICATIVE_STATUS, isIndicative } from '../../../scoring/bands';
import { absolute } from '../../paper/a1';
import { fieldReference, fieldResult } from '../measurement/sheet';
import { overviewLayout, STATUS_COPY, type TotalRow } from '../overview/layout';
import { subtitle } from '../overview/sheet';
import { judgedUnder, sentenceFormula } from '../overview/totals';
import type { Block, Formula, PlanCell } from '../../paper/plan';
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
export function reviewBlocks(measurement: Measurement, assessment: Assessment, layout: ReportLayout): Block[] {
  const { form } = measurement;
  const { measured, conduct, totals, sets } = layout;
  const scale: PlanCell[][] = [
    ['Schaal', null, form.scale.title],
    ['Model', null, form.model === null ? 'niet van toepassing' : MODELS[form.model].title],
  ];
  const fields = conduct + 1 + scale.length;
  const section = (row: number, cells: PlanCell[][]): Block => ({ row, column: 1, cells });
  const lines = (keys: readonly (keyof Review)[], row: number) =>
    keys.map((key, index) => fieldLine(measurement, layout, key, row + index));
  return [
    section(1, [[REPORT_TITLE], [{ formula: 'Overzicht!A2', result: subtitle(measurement).result }]]),
    section(measured, [['De meting'], ...lines(MEASURED_FIELDS, measured + 1)]),
    section(conduct, [['Hoe de meting is uitgevoerd'], ...scale]),
    section(fields, lines(CONDUCT_FIELDS, fields)),
    section(totals, [
      ['Totalen en oordeel'],
      totalsLine(layout, ['Kolom', 'Totaalscore', '%', 'Gescoord', 'Oordeel']),
      ...sets.map((set) => totalsLine(layout, totalCells(measurement, assessment, set))),
      [indicativeFormula(measurement)],
      ...(sets.includes('ips25') && form.model !== null ? [[EQUIVALENT]] : []),
    ]),
  ];
}

function indicativeFormula(measurement: Measurement): Formula {
  const { sets, bandsHeader } = overviewLayout(measurement.form);
  const statuses = `Overzicht!${absolute(`${STATUS_COPY}${bandsHeader + 1}:${STATUS_COPY}${bandsHeader + sets.length}`)}`;
  return {
    formula: `IF(SUMPRODUCT(1*(${statuses}="${INDICATIVE_STATUS}"))>0,"${INDICATIVE}","")`,
    result: sets.some((set) => isIndicative(measurement.bands[set])) ? INDICATIVE : '',
  };
}

/** The label and what the field holds; hidden behind it the same as it was typed, empty text for an error. */
function fieldLine({ form, review }: Measurement, layout: ReportLayout, key: keyof Review, row: number): PlanCell[] {
  const [shown, typed] = [layout.helper(0), fieldReference(key, 'Meting!')];
  const cell = `${shown}${row}`;
  const result = fieldResult(key, review);
  const text = (value: string) => (value === '' ? NOTHING : roomyText(value, FIELD_ROOM));
  return padded(
    [
      reviewFieldLabelIn(key, form.scale.id),
      null,
      {
        formula: `IF(ISNUMBER(${cell}),${cell},IF(LEN(${cell})=0,"${NOTHING}",${roomyFormula(cell, FIELD_ROOM)}))`,
        result: typeof result === 'number' ? result : text(result),
      },
    ],
    layout,
    [{ formula: `IFERROR(IF(LEN(${typed})=0,"",${typed}),"")`, result }],
  );
}

/** The cells of a line, with hidden ones behind them. */
export function padded(cells: readonly PlanCell[], layout: ReportLayout, hidden: readonly PlanCell[]): PlanCell[] {
  return [...layout.widths.map((_, index) => cells[index] ?? null), ...hidden];
}

/** The last two go to the narrow column and that of text, wherever those are. */
function totalsLine({ form }: ReportLayout, cells: readonly PlanCell[]): PlanCell[] {
  return [...cells.slice(0, 3), ...form.columns.slice(1).map(() => null), ...cells.slice(3)];
}

function totalCells(measurement: Measurement, assessment: Assessment, set: BandSetId): PlanCell[] {
  const overview = overviewLayout(measurement.form);
  const { total } = judgedUnder(assessment, set);
  const at = (row: TotalRow) => `Overzicht!${overview.total(row, set)}`;
  const sentence = sentenceFormula(measurement, assessment, overview, set);
  const isShown = !isEquivalent(measurement, set) || equivalentToShow(assessment) !== null;
  const isPart = total.scored < total.items;
  const notYet = measurement.form.columns.length > 1 ? NOT_YET.twoColumns : NOT_YET.oneColumn;
  const score = isShown ? `${total.score} van ${total.maximum}` : NOTHING;
  const range = isShown && isPart ? `\nhaalbaar: ${total.range[0]} tot en met ${total.range[1]}` : '';
  return [
    BAND_SETS[set].title,
    {
      formula:
        `IF(LEN(${at('score')})=0,"${NOTHING}",${at('score')}&" van "&${at('maximum')}&` +
        `IF(${at('scored')}<${at('items')},CHAR(10)&"haalbaar: "&${at('lowest')}&" tot en met "&${at('highest')},""))`,
      result: score + range,
    },
    { formula: at('percent'), result: isShown ? total.score / total.maximum : '' },
    { formula: `${at('scored')}&" van "&${at('items')}`, result: `${total.scored} van ${total.items}` },
    {
      formula: `IF(LEN(${at('score')})=0,"${notYet}",Overzicht!${overview.sentence(set)})`,
      result: isShown ? sentence.result : notYet,
    },
  ] satisfies (string | Formula)[];
}

const isEquivalent = ({ form }: Measurement, set: BandSetId) => set === 'ips25' && form.model !== null;
