import { bandSet, isOfEquivalent } from '../../../scale/band-sets';
import { oncePer } from '../../../scale/once-per';
import type { ScoreForm } from '../../../scale/score-form';
import { VERDICTS, type BandSetId } from '../../../scale/verdicts';
import { equivalentToShow } from '../../../scoring/assessment';
import { headlineOf } from '../../../scoring/headline';
import { HEADLINE_WORDS } from '../../../scoring/texts';
import { columnLetters } from '../../paper/a1';
import type { Filled, FormulaCell, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import {
  filledPart,
  filledPartFormula,
  stepCell,
  stepOf,
  stepOfFormula,
  stepStartFormulas,
  stepStarts,
} from '../headline/ladder';
import { headlineRows, NO_LADDER } from '../headline/looks';
import { HEADLINE_SHEET_TEXTS } from '../headline/texts';
import { lineFormula, titleFormula, type HeadlineCells } from './headline-formulas';
import { BAND_COPIES, HIDDEN_COLUMN, type OverviewLayout } from './layout';
import { OVERVIEW_SHEET_TEXTS as TEXTS } from './texts';
import { judgedUnder, sentenceFormula, statusInSentence } from './totals';
import { bandStatusFormula } from './verdict-formulas';

const { of: OF, nothing: NOTHING, all: ALL, scored: SCORED, ladder: LADDER } = HEADLINE_SHEET_TEXTS;

/** The headlines of the columns, each with what it calculates hidden behind it. */
export const headlineBlocks = (form: ScoreForm, layout: OverviewLayout): TemplateBlock[] =>
  layout.sets
    .filter((set) => !isOfEquivalent(form, set))
    .map((set) => ({ row: layout.headline(set).top, column: 1, cells: headlineCells(form, layout, set) }));

const hiddenCell = (index: number, row: number) => `$${columnLetters(HIDDEN_COLUMN + index)}$${row}`;

function headlineCells(form: ScoreForm, layout: OverviewLayout, set: BandSetId): TemplateCell[][] {
  const rows = headlineRows(layout.headline(set));
  const known = knownOf(set);
  const at = (row: Parameters<typeof layout.total>[0]) => layout.total(row, set);
  const starts = Array.from({ length: VERDICTS.length + 1 }, (_, index) => hiddenCell(1 + index, rows.bar));
  const [first = '', end = ''] = [starts[0], starts.at(-1)];
  const cells: HeadlineCells = {
    first,
    end,
    ...{ step: hiddenCell(0, rows.line), highestStep: hiddenCell(1, rows.line) },
    ...{ below: hiddenCell(2, rows.line), own: hiddenCell(3, rows.line), next: hiddenCell(4, rows.line) },
    ...{ lowest: at('lowest'), highest: at('highest'), scored: at('scored'), items: at('items') },
    ...{ verdict: at('verdict'), divergentNames: layout.divergentNames },
  };
  const ifDrawn = (drawn: string) => `IF(${first}=0,"${NO_LADDER}",${drawn})`;
  return [
    [
      bandSet(set).title,
      titleCell(cells, known),
      null,
      null,
      null,
      totalCell(cells, at('score'), at('maximum'), known),
      sentenceFormula(form, layout, set),
    ],
    [
      scoredCell(cells, known),
      { formula: lineFormula(cells), result: (filled) => known(filled).headline.lines.join(HEADLINE_WORDS.between) },
      ...[null, null, null, null],
      { formula: stepOfFormula(cells.lowest, starts), result: (filled) => known(filled).step },
      { formula: stepOfFormula(cells.highest, starts), result: (filled) => known(filled).highestStep },
      ...[-1, 0, 1].map((shift) => startCell(cells, shift, known)),
    ],
    [
      null,
      ...stepParts(rows.bar, rows.bar, (filled) => known(filled).barTo, known),
      null,
      { formula: ifDrawn(`IF(${cells.scored}=0,"",${cells.lowest})`), result: (filled) => known(filled).barTo },
      ...stepStartFormulas(
        { usable: layout.bandsUsable(set), items: cells.items, maximum: at('maximum') },
        BAND_COPIES.map((letter) => `${letter}${layout.bandRow(set)}`),
      ).map((formula, index): FormulaCell => ({
        formula,
        result: (filled) => known(filled).starts?.[index] ?? 0,
      })),
    ],
    [
      null,
      ...stepParts(rows.reach, rows.bar, (filled) => known(filled).reachTo, known),
      null,
      {
        formula: ifDrawn(`IF(OR(${cells.scored}=0,${cells.scored}=${cells.items}),"",${cells.highest})`),
        result: (filled) => known(filled).reachTo,
      },
    ],
    [
      {
        formula: `IF(${first}=0,"","${LADDER}"&${bandStatusFormula({ overview: '', layout, set })})`,
        result: (filled) => {
          const status = statusInSentence(filled.measurement, set);
          return known(filled).starts === null ? '' : LADDER + (status === '' ? '' : ` (${status})`);
        },
      },
      ...VERDICTS.map((_, index) =>
        stepCell(
          index,
          { verdict: cells.verdict, first, start: starts[index] ?? '', next: starts[index + 1] ?? '' },
          (filled) => {
            const { judged, starts: begin } = known(filled);
            return { verdict: judged.verdict, starts: begin };
          },
        ),
      ),
      { formula: `IF(${cells.scored}=0,"",${at('percent')})`, result: (filled) => known(filled).percent },
      { formula: ifDrawn('""'), result: (filled) => (known(filled).starts === null ? NO_LADDER : '') },
    ],
  ];
}

type Known = ReturnType<typeof knownOf>;

/** What is known of a total: what the headline says, and how far the bars go. */
function knownOf(set: BandSetId) {
  return oncePer((filled: Filled) => {
    const judged = judgedUnder(filled, set);
    const { range, scored, items, score, maximum } = judged.total;
    const starts = stepStarts(filled.measurement, judged, set);
    const noBar = starts === null ? NO_LADDER : '';
    const isDrawn = starts !== null && scored > 0;
    return {
      ...{ judged, starts, headline: headlineOf(filled.measurement, judged, set) },
      ...{ step: stepOf(range[0], starts), highestStep: stepOf(range[1], starts) },
      percent: scored === 0 ? '' : score / maximum,
      barTo: isDrawn ? range[0] : noBar,
      /** Only while scores are missing. */
      reachTo: isDrawn && scored < items ? range[1] : noBar,
    };
  });
}

const titleCell = (cells: HeadlineCells, known: Known): FormulaCell => ({
  formula: titleFormula(cells),
  result: (filled) => known(filled).headline.title,
});

const totalCell = ({ scored }: HeadlineCells, score: string, maximum: string, known: Known): FormulaCell => ({
  formula: `IF(${scored}=0,"${NOTHING}",${score}&"${OF}"&${maximum})`,
  result: (filled) => {
    const { score: points, maximum: most, scored: count } = known(filled).judged.total;
    return count === 0 ? NOTHING : `${points}${OF}${most}`;
  },
});

const scoredCell = ({ scored, items }: HeadlineCells, known: Known): FormulaCell => ({
  formula: `IF(${scored}=0,"",IF(${scored}=${items},"${ALL}",${scored}&"${OF}")&${items}&"${SCORED}")`,
  result: (filled) => {
    const { scored: count, items: all } = known(filled).judged.total;
    return count === 0 ? '' : `${count === all ? ALL : `${count}${OF}`}${all}${SCORED}`;
  },
});

/** Where the step in which the total lies begins, or the one before or behind it; 0 for one that is not there. */
const startCell = ({ step, first, end }: HeadlineCells, shift: number, known: Known): FormulaCell => ({
  formula: `IF(${step}+${shift}<1,0,INDEX(${first}:${end},1,${step}+${shift}))`,
  result: (filled) => {
    const { starts, step: place } = known(filled);
    return starts?.[place - 1 + shift] ?? 0;
  },
});

/** How much a bar fills of each step. */
function stepParts(
  row: number,
  startRow: number,
  totalOf: (filled: Filled) => number | string,
  known: Known,
): FormulaCell[] {
  const start = (index: number) => `${columnLetters(HIDDEN_COLUMN + 1 + index)}$${startRow}`;
  return VERDICTS.map((_, index) => ({
    formula: filledPartFormula(`$${columnLetters(HIDDEN_COLUMN)}${row}`, start(index), start(index + 1)),
    repeats: 'part of a step',
    result: (filled) => {
      const [from = 0, next = 0] = known(filled).starts?.slice(index) ?? [];
      return filledPart(totalOf(filled), [from, next]);
    },
  }));
}

/** What the equivalent comes to, and in which row the bands stand; hidden behind it the sentence of the equivalent. */
export function belowHeadlines(form: ScoreForm, layout: OverviewLayout): TemplateBlock {
  const set = layout.sets.find((each) => isOfEquivalent(form, each));
  const sentence = set === undefined ? null : sentenceFormula(form, layout, set);
  const shown =
    set === undefined || sentence === null
      ? [null, null]
      : [bandSet(set).title + TEXTS.equivalent, equivalentFormula(form, layout, set, sentence.result)];
  const bands = TEXTS.bandsBelow(layout.bandsHeader);
  return { row: layout.equivalentRow, column: 1, cells: [[...shown, null, null, null, bands, sentence]] };
}

/** The total and the verdict of the equivalent, once it may be shown. */
function equivalentFormula(
  form: ScoreForm,
  layout: OverviewLayout,
  set: BandSetId,
  sentenceOf: FormulaCell['result'],
): FormulaCell {
  const [score, maximum] = [layout.total('score', set), layout.total('maximum', set)];
  const notYet = form.columns.length > 1 ? TEXTS.notYetOfTwo : TEXTS.notYet;
  return {
    formula: `IF(LEN(${score})=0,"${notYet}",${score}&"${OF}"&${maximum}&"${TEXTS.dash}"&${layout.sentence(set)})`,
    result: (filled) => {
      const shown = equivalentToShow(filled.assessment);
      return shown === null
        ? notYet
        : `${shown.total.score}${OF}${shown.total.maximum}${TEXTS.dash}${sentenceOf(filled)}`;
    },
  };
}
