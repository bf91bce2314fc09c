import { NO_REVIEWER, type ReviewerScores } from '../../../measurement/consensus';
import { entryOf } from '../../../measurement/entries';
import { columnOfBody } from '../../../measurement/recorded-evidence';
import { COLUMN_LABELS } from '../../../scale/column-labels';
import { itemName } from '../../../scale/item-name';
import type { ScoreForm } from '../../../scale/score-form';
import { textCell, type Constant, type NumberFormats, type PrintPlan } from '../../paper/plan';
import type { Filled, InputCell, SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import { entry } from '../../tables/codec';
import { answersOf, placeKey, REVIEWER_PLACES, REVIEWERS_KEY, reviewedTable } from '../../tables/consensus';
import { decisionAt } from '../../../comparing/decisions';
import type { WeighedPlace } from '../../../comparing/what-matters';
import { answerLines } from './answers';
import { placeFormulas, placesInOrder } from './formulas';
import {
  CONSENSUS_HEADER_ROW,
  consensusLayout,
  REVIEWER_PAIRS,
  type ConsensusColumnKey,
  type ConsensusLayout,
} from './layout';
import { consensusFormats, consensusStyles } from './looks';
import { reviewerCount, summaryCells } from './summary';
import { CONSENSUS_SHEET_TEXTS as TEXTS } from './texts';

/** The sheet Consensus: what each reviewer scored, how far they agree, and what they came to together. */
export function consensusSheet(form: ScoreForm): SheetTemplate {
  const layout = consensusLayout(form);
  const { letter, firstRow, lastRow, namesRow } = layout;
  const { sheet, name } = reviewedTable;
  const lastRead = `score-${LAST_REVIEWER}-${form.columns.at(-1) ?? 'score'}` as const;
  const places = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => placeCells(layout, index));
  return {
    name: sheet,
    names: [{ name, sheet, range: `A${CONSENSUS_HEADER_ROW}:${letter(lastRead)}${lastRow}`, isMark: true }],
    columns: columnsFor(layout, 0),
    rowHeights: heightsFor(layout, 0),
    blocks: [
      { row: 1, column: 2, cells: [[TEXTS.title], ...TEXTS.hints.map((hint) => [hint])] },
      aboveBlock(layout),
      { row: firstRow, column: 1, cells: places },
      { row: layout.answersRow, column: 2, cells: [[TEXTS.answers]] },
    ],
    styles: consensusStyles(layout),
    follows: [
      `${letter('key')}${firstRow}:${letter('weight')}${lastRow}`,
      `${letter('key')}${layout.answersRow + 1}:${letter('weight')}${layout.answersRow + answersOf(form).length}`,
    ],
    unlocked: [`${letter('reason')}${firstRow}:${letter('reason')}${lastRow}`],
    conditionalFormats: consensusFormats(layout),
    numberFormats: [meanFormats(layout)],
    frozen: { rows: namesRow, columns: layout.numberOf('title') },
    print: printOf(layout, 0, 0),
    lines: (filled) => answerLines(layout, filled),
    fitted: (_, filled) => {
      const reviewers = filled.measurement.consensus.reviewers.length;
      const [answers] = answerLines(layout, filled);
      return {
        columns: columnsFor(layout, reviewers),
        rowHeights: heightsFor(layout, reviewers),
        print: printOf(layout, reviewers, answers?.cells.length ?? 0),
      };
    },
  };
}

const LAST_REVIEWER = REVIEWER_PLACES.length - 1;

/** Two reviewers are always shown: fewer do not compare. */
const shownReviewers = (reviewers: number) => Math.max(2, reviewers);

/** Columns of reviewers whom there are not are hidden. */
const columnsFor = ({ columns }: ConsensusLayout, reviewers: number): SheetTemplate['columns'] =>
  columns.map(({ width, hidden, of }) =>
    hidden || (of !== undefined && of >= shownReviewers(reviewers)) ? { width, hidden: true } : { width },
  );

/** Points; a row without height is hidden. */
const HEIGHTS = { header: 30, line: 18, pairsHeader: 42, pair: 27, none: 0 } as const;

function heightsFor(layout: ConsensusLayout, reviewers: number): Readonly<Record<number, number>> {
  const { namesRow, pairsHeaderRow, pairRow, placesRow, answersRow } = layout;
  const isShown = (pair: number) => (REVIEWER_PAIRS[pair]?.[1] ?? 0) < shownReviewers(reviewers);
  return {
    [CONSENSUS_HEADER_ROW]: HEIGHTS.header,
    ...Object.fromEntries([namesRow, placesRow, answersRow].map((row) => [row, HEIGHTS.line])),
    [pairsHeaderRow]: HEIGHTS.pairsHeader,
    ...Object.fromEntries(
      REVIEWER_PAIRS.map((_, pair) => [pairRow(pair), isShown(pair) ? HEIGHTS.pair : HEIGHTS.none]),
    ),
  };
}

function printOf({ letter, namesRow, answersRow }: ConsensusLayout, reviewers: number, answers: number): PrintPlan {
  return {
    orientation: 'landscape',
    area: `A1:${letter(`points-${shownReviewers(reviewers) - 1}`)}${answersRow + answers}`,
    titleRows: [CONSENSUS_HEADER_ROW, namesRow],
    isFitted: true,
    fit: { pagesWide: 1 },
  };
}

/** Of each pair the two means, which are no whole numbers. */
function meanFormats({ numberOf, pairRow }: ConsensusLayout): NumberFormats {
  const formats = ['+0.00;-0.00;0.00', '0.00'];
  return { row: pairRow(0), column: numberOf('reviewer-0'), cells: REVIEWER_PAIRS.map(() => formats) };
}

/** Header, names, and what stands between these and the places. */
function aboveBlock(layout: ConsensusLayout): TemplateBlock {
  const { columns, letter, namesRow, placesRow } = layout;
  const reviewer = (of: number, field: 'code' | 'name'): InputCell => ({
    input: (filled) => textCell(reviewerOf(filled, of)[field]),
  });
  const cells = new Map<string, TemplateCell>([
    ...columns.map(({ key, header }): [string, TemplateCell] => [`${letter(key)}${CONSENSUS_HEADER_ROW}`, header]),
    [`${letter('key')}${namesRow}`, REVIEWERS_KEY],
    [`${letter('place')}${namesRow}`, reviewerCount(layout)],
    ...REVIEWER_PLACES.flatMap((of): [string, TemplateCell][] => [
      [`${letter(`reviewer-${of}`)}${namesRow}`, reviewer(of, 'code')],
      [`${letter(`note-${of}`)}${namesRow}`, reviewer(of, 'name')],
    ]),
    ...summaryCells(layout).map(({ column, row, cell }): [string, TemplateCell] => [`${letter(column)}${row}`, cell]),
    [`${letter('name')}${placesRow}`, TEXTS.places],
  ]);
  return {
    row: CONSENSUS_HEADER_ROW,
    column: 1,
    cells: Array.from({ length: placesRow - CONSENSUS_HEADER_ROW + 1 }, (_, down) =>
      columns.map(({ key }) => cells.get(`${letter(key)}${CONSENSUS_HEADER_ROW + down}`) ?? null),
    ),
  };
}

const reviewerOf = ({ measurement: { consensus } }: Filled, of: number): ReviewerScores =>
  consensus.reviewers[of] ?? NO_REVIEWER;

/** The row of a place, counted from 0: which place that is follows from what matters in what the reviewers scored. */
function placeCells(layout: ConsensusLayout, index: number): TemplateCell[] {
  const formulas = placeFormulas(layout, index);
  const input = (of: (place: WeighedPlace, filled: Filled) => Constant): InputCell => ({
    input: (filled) => {
      const place = placesInOrder(filled)[index];
      return place ? of(place, filled) : null;
    },
  });
  const cells: Partial<Record<ConsensusColumnKey, TemplateCell>> = {
    key: input(({ row, column }) => placeKey({ item: row.item.id, column })),
    name: input(({ row }) => itemName(row.item)),
    title: input(({ row }) => row.item.title),
    column: layout.form.columns.length > 1 ? input(({ column }) => placeColumnLabel(column)) : null,
    weight: input(({ weight, ...place }, { measurement }) =>
      textCell(
        weight === 'equal' && decisionAt(measurement, place).isMissing ? TEXTS.notScored : TEXTS.weights[weight],
      ),
    ),
    difference: formulas.difference,
    consensus: formulas.consensus,
    status: formulas.status,
    reason: input(({ row, column }, { measurement: { consensus } }) =>
      textCell(consensus.reasons[row.item.id]?.[column]),
    ),
    place: formulas.place,
    ...Object.fromEntries(
      REVIEWER_PLACES.flatMap((of): [string, TemplateCell][] => [
        [`reviewer-${of}`, formulas.shown(of)],
        [`note-${of}`, input(({ row }, filled) => textCell(reviewerOf(filled, of).notes[row.item.id]))],
        [
          `points-${of}`,
          input(({ row, column }, filled) =>
            entry.write(entryOf(reviewerOf(filled, of).points, row.item.id, columnOfBody(column))),
          ),
        ],
        ...layout.form.columns.flatMap((id): [string, TemplateCell][] => [
          [
            `score-${of}-${id}`,
            input(({ row, column }, filled) =>
              column === 'AO' || column === id
                ? entry.write(entryOf(reviewerOf(filled, of).entries, row.item.id, id))
                : null,
            ),
          ],
          [`value-${of}-${id}`, formulas.value(of, id)],
        ]),
      ]),
    ),
    ...Object.fromEntries(
      layout.form.columns.flatMap((id): [string, TemplateCell][] => [
        [`spread-${id}`, formulas.spread(id)],
        [`agreed-${id}`, formulas.agreed(id)],
      ]),
    ),
    ...Object.fromEntries(REVIEWER_PAIRS.map((_, pair) => [`pair-${pair}`, formulas.pair(pair)])),
  };
  return layout.columns.map(({ key }) => cells[key] ?? null);
}

/** "IPS-A", or "A en O" where both are scored as one. */
const placeColumnLabel = (column: WeighedPlace['column']): string =>
  column === 'AO' ? TEXTS.both : COLUMN_LABELS[column];
