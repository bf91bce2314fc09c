import { cellText } from '../../../measurement/cell-texts';
import { bandSet, bandSetOf, highestMaximum, isOfEquivalent } from '../../../scale/band-sets';
import type { ScoreForm } from '../../../scale/score-form';
import { RATINGS, type ColumnId } from '../../../scale/types';
import { SCORE_FINDINGS } from '../../../scoring/findings';
import { columnLetters } from '../../paper/a1';
import type { ConditionalFormat, DataBar, NamePlan, StyledRange, Validation } from '../../paper/plan';
import type { FormulaCell, SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import type { StyleName } from '../../paper/styles';
import { BANDS_TITLE, bandsName } from '../../tables/bands';
import {
  headlineBars,
  headlineHeights,
  headlineMerges,
  headlineRows,
  headlineStyles,
  withoutLadder,
} from '../headline/looks';
import { fieldReference, nameSuffix } from '../measurement/sheet';
import { FINDING_NUMBERS } from '../scores/formulas';
import { scoresLayout } from '../scores/layout';
import { findingLines } from './findings';
import { belowHeadlines, headlineBlocks } from './headline';
import {
  COUNT_NAMES,
  FINDING_COLUMNS,
  HIDDEN_COLUMN,
  HIDDEN_COLUMNS,
  LAST_COLUMN,
  overviewLayout,
  TOTAL_ROWS,
  type CountName,
  type OverviewLayout,
} from './layout';
import { stripBlock, stripFormats, stripScale, stripStyles } from './items';
import { partLines, principleLines, profileHeader } from './profile';
import { OVERVIEW_SHEET_TEXTS as TEXTS } from './texts';
import { bandCells, divergentNamesFormula, totalCells } from './totals';

/** The bars of the columns differ in lightness too, and stand below the names of their columns. */
export const MEAN_BARS = { A: 'meanBar', O: 'secondMeanBar', score: 'meanBar' } as const satisfies Record<
  ColumnId,
  StyleName
>;

/** The sheet Overzicht: what the columns come to, profiles, totals, bands and the list of findings. */
export function overviewSheet(form: ScoreForm): SheetTemplate {
  const layout = overviewLayout(form);
  const titles = layout.sets.map((set) => bandSet(set).title);
  const counted = countFormulas(form);
  const totals = layout.sets.map((set) => totalCells(form, layout, set));
  const section = (row: number, cells: TemplateCell[][]): TemplateBlock => ({ row, column: 1, cells });
  const headlines = headlinesOf(form, layout);
  return {
    name: 'Overzicht',
    columns: [
      ...[40, 19, 19, 19, 19, 24].map((width) => ({ width })),
      ...Array.from({ length: HIDDEN_COLUMNS }, () => ({ width: 10, hidden: true as const })),
    ],
    rowHeights: Object.assign({ [layout.bandsHeader]: 30 }, ...headlines.map(headlineHeights)) as Record<
      number,
      number
    >,
    blocks: [
      section(1, [[TEXTS.title(form.scale.title)], [subtitle()]]),
      ...headlineBlocks(form, layout),
      belowHeadlines(form, layout),
      section(layout.partsHeader, [profileHeader(form, TEXTS.parts), ...partLines(form, layout)]),
      section(layout.principlesHeader, [profileHeader(form, TEXTS.principles), ...principleLines(form, layout)]),
      stripBlock(form, layout),
      section(layout.totalsHeader, [
        [TEXTS.totals, ...titles],
        ...TOTAL_ROWS.map((row, index) => [TEXTS.totalRows[row], ...totals.map((cells) => cells[index] ?? null)]),
      ]),
      section(layout.bandsHeader, [[BANDS_TITLE, ...TEXTS.bands], ...layout.sets.map((set) => bandCells(layout, set))]),
      section(layout.countsHeader, [
        [TEXTS.counts, TEXTS.count],
        ...layout.counts.map((name): TemplateCell[] => [TEXTS.countRows[name], counted[name]]),
      ]),
      {
        row: layout.countsHeader + 1,
        column: HIDDEN_COLUMN,
        cells: [
          [divergentNamesFormula(form)],
          ...COUNT_NAMES.filter((name) => !layout.counts.includes(name)).map((name) => [counted[name]]),
        ],
      },
      section(layout.findingsHeader, [
        [TEXTS.findings.item, null, null, TEXTS.findings.what, null, TEXTS.findings.where],
        ...findingLines(form, layout),
      ]),
    ],
    styles: overviewStyles(form, layout),
    merges: headlines.flatMap(headlineMerges),
    unlocked: [bandRange(layout, 'B', LAST_COLUMN)],
    validations: [bandValidation(layout, form)],
    conditionalFormats: [
      ...withoutLadder(headlines, columnLetters(HIDDEN_COLUMN)),
      {
        range: `${FINDING_COLUMNS.what}${layout.findingsHeader + 1}:${FINDING_COLUMNS.what}${layout.lastRow}`,
        formula: `${FINDING_COLUMNS.what}${layout.findingsHeader + 1}="${SCORE_FINDINGS['forbidden-divergence'].title}"`,
        style: 'divergent',
      },
      {
        range: bandRange(layout, 'B', 'D'),
        formula: `$${columnLetters(HIDDEN_COLUMN)}${layout.bandsHeader + 1}=0`,
        style: 'invalid',
      },
      ...layout.counts.map((name): ConditionalFormat => ({
        range: layout.count(name),
        formula: `${layout.count(name)}>0`,
        style: COUNT_STYLES[name],
      })),
    ],
    dataBars: [...headlines.flatMap(headlineBars), ...form.columns.map((column) => meanBar(layout, column))],
    colorScales: [stripScale(form, layout)],
    numberFormats: [stripFormats(form, layout)],
    print: {
      orientation: 'portrait',
      // What stands below the strip of items stands on Verslag too: only the first page is one to hand out.
      area: `A1:${LAST_COLUMN}${layout.totalsHeader - 2}`,
      breaksAfterRows: [],
      fit: { percent: 67 },
    },
  };
}

/** Those of the columns; the equivalent has a line below them. */
const headlinesOf = (form: ScoreForm, { sets, headline }: OverviewLayout) =>
  sets.filter((set) => !isOfEquivalent(form, set)).map(headline);

/** The most of a user's text that a formula puts behind other text; a cell overflows at 32,767 characters. */
const MOST_OF_A_TEXT = 200;

/** The organisation and the programme. */
export function subtitle(): FormulaCell {
  const cells = [fieldReference('organisation', 'Meting!'), fieldReference('programme', 'Meting!')].map(
    (cell) => `IFERROR(LEFT(${cell},${MOST_OF_A_TEXT}),"")`,
  );
  const [organisation = '', programme = ''] = cells;
  return {
    formula: `${organisation}&IF(AND(LEN(${organisation})>0,LEN(${programme})>0),"${TEXTS.dash}","")&${programme}`,
    result: ({ measurement: { review } }) =>
      [review.organisation, review.programme]
        .filter((text) => text !== '')
        .map((text) => cellText(text, MOST_OF_A_TEXT))
        .join(TEXTS.dash),
  };
}

const bandRange = (layout: OverviewLayout, from: string, to: string) =>
  `${from}${layout.bandsHeader + 1}:${to}${layout.bandsHeader + layout.sets.length}`;

const COUNT_STYLES = {
  Verboden_verschillen: 'divergent',
  Ongeldige_scores: 'invalid',
  Ontbrekende_scores: 'missing',
} as const satisfies Record<CountName, ConditionalFormat['style']>;

function countFormulas(form: ScoreForm): Record<CountName, FormulaCell> {
  const scores = scoresLayout(form);
  const count = (...numbers: number[]) => {
    const tests = form.scale.columns.flatMap(({ id }) =>
      numbers.map((number) => `(${scores.all(`finding-${id}`)}=${number})`),
    );
    return `SUMPRODUCT(1*(${tests.join('+')}))`;
  };
  const { invalid, closed, missing } = FINDING_NUMBERS;
  return {
    Verboden_verschillen: {
      formula: count(FINDING_NUMBERS['forbidden-divergence']),
      result: ({ assessment }) => assessment.forbiddenDivergences,
    },
    Ongeldige_scores: {
      formula: count(invalid, closed),
      result: ({ assessment }) => assessment.invalidScores,
    },
    Ontbrekende_scores: { formula: count(missing), result: ({ assessment }) => assessment.missingScores },
  };
}

/** The lines of the two profiles. */
const profileRows = ({ partsHeader, principlesHeader, itemsHeader }: OverviewLayout) => [
  [partsHeader + 1, principlesHeader - 2] as const,
  [principlesHeader + 1, itemsHeader - 2] as const,
];

/**
 * Over the whole width of the cells, so that a bar that fills half of one is a mean of 2.5. One for both profiles: the header
 * between them is no number.
 */
const meanBar = (layout: OverviewLayout, column: ColumnId): DataBar => ({
  range: `${layout.profile('mean', column)}${layout.partsHeader + 1}:${layout.profile('mean', column)}${layout.itemsHeader - 2}`,
  most: RATINGS.at(-1) ?? 5,
  style: MEAN_BARS[column],
});

function bandValidation(layout: OverviewLayout, { scale }: ScoreForm): Validation {
  return {
    range: bandRange(layout, 'B', 'D'),
    rule: { kind: 'whole', least: 1, most: highestMaximum(scale) },
    error: TEXTS.refused,
  };
}

function overviewStyles(form: ScoreForm, layout: OverviewLayout): StyledRange[] {
  const lastSet = columnLetters(1 + layout.sets.length);
  const table = (header: number, lastRow: number, to: string): StyledRange[] => [
    { range: `A${header}:${to}${header}`, styles: ['header'] },
    { range: `B${header}:${to}${header}`, styles: ['headerCenter'] },
    { range: `A${header + 1}:${to}${lastRow}`, styles: ['inline', 'grid'] },
  ];
  const lastMean = layout.profile('mean', form.columns.at(-1) ?? 'score');
  const firstScored = layout.profile('scored', form.columns[0] ?? 'score');
  const profile = ([first, last]: readonly [number, number]): StyledRange[] => [
    ...table(first - 1, last, layout.profileItems),
    { range: `A${first}:A${last}`, styles: ['halfway', 'small'] },
    { range: `B${first}:${lastMean}${last}`, styles: ['barMean'] },
    { range: `${firstScored}${first}:${layout.profileItems}${last}`, styles: ['center'] },
  ];
  const totalRow = (row: (typeof TOTAL_ROWS)[number]) => layout.totalsHeader + 1 + TOTAL_ROWS.indexOf(row);
  return [
    { range: 'A1', styles: ['title'] },
    { range: 'A2', styles: ['subtitle'] },
    ...headlinesOf(form, layout).flatMap((place) => {
      const { verdict, line, steps } = headlineRows(place);
      return [
        ...headlineStyles(place),
        { range: `A${verdict}`, styles: ['headlineName'] },
        { range: `A${line}`, styles: ['quietHalfway'] },
        { range: `A${steps}`, styles: ['quietHalfway'] },
        { range: `${place.total}${steps}`, styles: ['quietRight', 'percentage'] },
      ] satisfies StyledRange[];
    }),
    { range: `A${layout.equivalentRow}`, styles: ['quietHalfway'] },
    { range: layout.equivalent, styles: ['inline'] },
    { range: `${LAST_COLUMN}${layout.equivalentRow}`, styles: ['quietRight'] },
    ...profileRows(layout).flatMap(profile),
    ...stripStyles(form, layout),
    ...table(layout.totalsHeader, totalRow('verdict'), lastSet),
    { range: `B${layout.totalsHeader + 1}:${lastSet}${totalRow('verdict')}`, styles: ['center'] },
    { range: `B${totalRow('score')}:${lastSet}${totalRow('score')}`, styles: ['total'] },
    { range: `B${totalRow('percent')}:${lastSet}${totalRow('percent')}`, styles: ['percentage'] },
    { range: `B${totalRow('verdict')}:${lastSet}${totalRow('verdict')}`, styles: ['total'] },
    ...table(layout.bandsHeader, layout.bandsHeader + layout.sets.length, LAST_COLUMN),
    { range: bandRange(layout, 'B', LAST_COLUMN), styles: ['input'] },
    { range: bandRange(layout, 'B', 'E'), styles: ['center'] },
    { range: bandRange(layout, 'F', 'F'), styles: ['small'] },
    ...table(layout.countsHeader, layout.countsHeader + layout.counts.length, 'B'),
    { range: `B${layout.countsHeader + 1}:B${layout.countsHeader + layout.counts.length}`, styles: ['center'] },
    { range: `A${layout.findingsHeader}:${LAST_COLUMN}${layout.findingsHeader}`, styles: ['header'] },
    ...Object.values(FINDING_COLUMNS).map((letter): StyledRange => {
      return { range: `${letter}${layout.findingsHeader + 1}:${letter}${layout.lastRow}`, styles: ['line'] };
    }),
  ];
}

/** The defined names that point into this sheet. */
export function overviewNames(form: ScoreForm): NamePlan[] {
  const layout = overviewLayout(form);
  const name = (title: string, range: string): NamePlan => ({ name: title, sheet: 'Overzicht', range });
  return [
    ...form.columns.flatMap((column) => {
      const set = bandSetOf(form, column);
      const suffix = nameSuffix(column);
      return [
        name(`Totaal${suffix}`, layout.total('score', set)),
        name(`Maximum${suffix}`, layout.total('maximum', set)),
        name(`Gescoord${suffix}`, layout.total('scored', set)),
        name(`Oordeel${suffix}`, layout.total('verdict', set)),
      ];
    }),
    ...COUNT_NAMES.map((count) => name(count, layout.count(count))),
    ...layout.sets.map((set) => name(bandsName(set), `B${layout.bandRow(set)}:F${layout.bandRow(set)}`)),
  ];
}
