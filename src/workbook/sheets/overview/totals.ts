import { cellText } from '../../../measurement/cell-texts';
import type { BandEntries } from '../../../measurement/band-entries';
import type { Measurement } from '../../../measurement/measurement';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import { bandSet, bandSetOf, isOfEquivalent } from '../../../scale/band-sets';
import type { BandSetId } from '../../../scale/verdicts';
import { equivalentToShow, type Judged } from '../../../scoring/assessment';
import { divergentNames } from '../../../scoring/findings';
import { differsFromColumn, verdictSentence } from '../../../scoring/verdict-sentence';
import { typedCellBetween } from '../../paper/a1';
import type { Constant } from '../../paper/plan';
import { blank, type Filled, type FormulaCell, type TemplateCell } from '../../paper/sheet-template';
import { TOTAL_ROWS, type OverviewLayout, type TotalRow } from './layout';
import { FINDING_NUMBERS } from '../scores/formulas';
import { nameFormula, scoresLayout } from '../scores/layout';
import {
  differsFormula,
  verdictFormula,
  verdictSentenceFormula,
  verdictTitleFormula,
  type JudgedCells,
} from './verdict-formulas';

/** What is judged under a set of bands: a column, or the equivalent beside one. */
export function judgedUnder({ measurement: { form }, assessment }: Filled, set: BandSetId): Judged {
  const judged = isOfEquivalent(form, set) ? assessment.equivalent : assessment.columns[scoredColumn(form, set)];
  if (!judged) throw new Error(`Nothing is judged under ${set}`);
  return judged;
}

/** The cells of one set in the table of totals, from top to bottom. */
export function totalCells(form: ScoreForm, layout: OverviewLayout, set: BandSetId): TemplateCell[] {
  const isEquivalent = isOfEquivalent(form, set);
  const scores = scoresLayout(form);
  const values = scores.all(`value-${scoredColumn(form, set)}`);
  const included = isEquivalent ? `(${scores.all('id')}<>"${form.equivalent?.without}")` : '1';
  const totalOf = (filled: Filled) => judgedUnder(filled, set).total;
  const { maximum, items } = totalOf(blank(form));
  const at = (row: TotalRow) => layout.total(row, set);
  const sum = `SUMPRODUCT(${included}*${values})`;
  const left = `(${at('items')}-${at('scored')})`;
  // The formula below decides it too, as `equivalentToShow` does.
  const shown = (result: (filled: Filled) => number) => (filled: Filled) =>
    !isEquivalent || equivalentToShow(filled.assessment) !== null ? result(filled) : '';
  const cells: Record<TotalRow, TemplateCell> = {
    score: {
      formula: isEquivalent ? `IF(AND(${at('scored')}=${at('items')},Verboden_verschillen=0),${sum},"")` : sum,
      result: shown((filled) => totalOf(filled).score),
    },
    maximum,
    percent: {
      formula: `IF(LEN(${at('score')})=0,"",${at('score')}/${at('maximum')})`,
      result: shown((filled) => totalOf(filled).score / maximum),
    },
    scored: { formula: `SUMPRODUCT(${included}*(${values}>0))`, result: (filled) => totalOf(filled).scored },
    items,
    lowest: { formula: `${sum}+${left}`, result: (filled) => totalOf(filled).range[0] },
    highest: { formula: `${sum}+5*${left}`, result: (filled) => totalOf(filled).range[1] },
    verdict: {
      formula: verdictFormula(judgedCells(layout, set), at('score')),
      result: (filled) => judgedUnder(filled, set).verdict ?? '',
    },
  };
  return TOTAL_ROWS.map((row) => cells[row]);
}

/** The column whose scores add up to what is judged under a set of bands. */
function scoredColumn(form: ScoreForm, set: BandSetId): ColumnId {
  const column = form.columns.find((each) => bandSetOf(form, each) === set) ?? form.equivalent?.column;
  if (!column) throw new Error(`No column is judged under ${set}`);
  return column;
}

/** What the verdict of a set follows from, for formulas on the sheet itself. */
function judgedCells(layout: OverviewLayout, set: BandSetId): JudgedCells {
  return {
    overview: '',
    layout,
    set,
    divergences: 'Verboden_verschillen',
    divergentNames: layout.divergentNames,
    scored: layout.total('scored', set),
    items: layout.total('items', set),
  };
}

/** The most of the status of the bands that fits in a sentence. */
export const MOST_OF_A_STATUS = 100;

/** As much of the status of a set of bands as a sentence tells. */
export const statusInSentence = ({ bands }: Measurement, set: BandSetId) =>
  cellText(bands[set].status, MOST_OF_A_STATUS);

/** The verdict as a sentence. */
export function sentenceFormula(form: ScoreForm, layout: OverviewLayout, set: BandSetId): FormulaCell {
  const cells = judgedCells(layout, set);
  const title = (row: TotalRow) => verdictTitleFormula(cells, layout.total(row, set));
  const sentence = verdictSentenceFormula(cells, {
    earned: title('score'),
    lowest: title('lowest'),
    highest: title('highest'),
  });
  const result = (filled: Filled) =>
    verdictSentence(
      judgedUnder(filled, set),
      statusInSentence(filled.measurement, set),
      divergentNames(form, filled.measurement.entries),
    );
  if (!isOfEquivalent(form, set)) return { formula: sentence, result };
  const beside = bandSetOf(form, scoredColumn(form, set));
  const [own, column] = [layout.total('verdict', set), layout.total('verdict', beside)];
  return {
    formula: `${sentence}&${differsFormula(own, column, judgedCells(layout, beside))}`,
    result: (filled) =>
      result(filled) + differsFromColumn(form, filled.assessment, (of) => statusInSentence(filled.measurement, of)),
  };
}

/** Those names in one cell, each after a comma; reads the rows as they stand, so that it also holds for a sorted sheet. */
export function divergentNamesFormula(form: ScoreForm): TemplateCell {
  if (form.columns.length < 2) return null;
  const scores = scoresLayout(form);
  const terms = form.rows.map((_, index) => {
    const at = (key: 'finding-A' | 'part' | 'number') => `Scores!${scores.letter(key)}${scores.firstRow + index}`;
    return `IF(${at('finding-A')}=${FINDING_NUMBERS['forbidden-divergence']},", "&${nameFormula(form, at)},"")`;
  });
  return {
    formula: terms.join('&'),
    result: ({ measurement: { entries } }) =>
      divergentNames(form, entries)
        .map((name) => `, ${name}`)
        .join(''),
  };
}

/** A cell of the table of bands, looked up between its header and the empty row below it. */
function bandCell(layout: OverviewLayout, set: BandSetId, letters: string): string {
  const { bandsHeader, sets } = layout;
  return typedCellBetween(bandsHeader, bandsHeader + sets.length + 1, letters, layout.bandRow(set));
}

/** 1 where three bands can give a verdict, else 0; the rule of `readBands`. */
function bandsUsableFormula(layout: OverviewLayout, set: BandSetId): FormulaCell {
  const cells = ['B', 'C', 'D'].map((letter) => bandCell(layout, set, letter));
  const [redelijk = '', goed = '', voorbeeldig = ''] = cells;
  const all = (test: (cell: string) => string) => cells.map(test).join(',');
  return {
    formula:
      `IF(AND(${all((cell) => `ISNUMBER(${cell})`)}),IF(OR(${all((cell) => `ISLOGICAL(${cell})`)}),0,` +
      `IF(AND(${all((cell) => `${cell}=INT(${cell})`)},${redelijk}>0,${redelijk}<${goed},${goed}<${voorbeeldig}),1,0)),0)`,
    result: ({ assessment: { unusableBands } }) => (unusableBands.includes(set) ? 0 : 1),
  };
}

function bandCopies(layout: OverviewLayout, set: BandSetId): FormulaCell[] {
  const copies = (['redelijk', 'goed', 'voorbeeldig'] as const).map((verdict, index): FormulaCell => {
    const cell = bandCell(layout, set, ['B', 'C', 'D'][index] ?? '');
    return {
      formula: `IF(${layout.bandsUsable(set)}=1,${cell},0)`,
      result: ({ measurement, assessment: { unusableBands } }) => {
        const band = measurement.bands[set][verdict];
        return !unusableBands.includes(set) && typeof band === 'number' ? band : 0;
      },
    };
  });
  const statusCopy = `IFERROR(LEFT(${bandCell(layout, set, 'E')},${MOST_OF_A_STATUS}),"")`;
  return [...copies, { formula: statusCopy, result: ({ measurement }) => statusInSentence(measurement, set) }];
}

/** The row of a set in the table of bands, with the hidden check behind it. */
export function bandCells(layout: OverviewLayout, set: BandSetId): TemplateCell[] {
  const cell = (field: keyof BandEntries): TemplateCell => ({
    input: ({ measurement: { bands } }): Constant => {
      const entry = bands[set][field];
      return typeof entry === 'object' && entry !== null ? entry.error : entry;
    },
  });
  return [
    bandSet(set).title,
    cell('redelijk'),
    cell('goed'),
    cell('voorbeeldig'),
    cell('status'),
    cell('provenance'),
    bandsUsableFormula(layout, set),
    ...bandCopies(layout, set),
  ];
}
