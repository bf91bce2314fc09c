import { cellText } from '../../../measurement/cell-texts';
import { RATINGS } from '../../../scale/types';
import { bandSet, bandSetOf, highestMaximum, isOfEquivalent } from '../../../scale/band-sets';
import type { BandSetId } from '../../../scale/verdicts';
import { SCORE_FINDINGS } from '../../../scoring/findings';
import { columnLetters } from '../../paper/a1';
import { fieldReference, nameSuffix } from '../measurement/sheet';
import { findingLines } from './findings';
import {
  COUNT_NAMES,
  FINDING_COLUMNS,
  HIDDEN_COLUMN,
  overviewLayout,
  PROFILE_COLUMNS,
  TOTAL_ROWS,
  type CountName,
  type OverviewLayout,
} from './layout';
import { partLines, principleLines } from './profile';
import { bandCells, divergentNamesFormula, sentenceFormula, totalCells } from './totals';
import { FINDING_NUMBERS } from '../scores/formulas';
import type { ConditionalFormat, DataBar, NamePlan, StyledRange, Validation } from '../../paper/plan';
import type { FormulaCell, SheetTemplate, TemplateBlock, TemplateCell } from '../../paper/sheet-template';
import type { ScoreForm } from '../../../scale/score-form';
import { BANDS_TITLE, bandsName } from '../../tables/bands';
import { scoresLayout } from '../scores/layout';
import { OVERVIEW_SHEET_TEXTS as TEXTS } from './texts';

const LAST_COLUMN = 'G';

/** The sheet Overzicht: totals, verdicts, bands, profiles and the list of findings. */
export function overviewSheet(form: ScoreForm): SheetTemplate {
  const layout = overviewLayout(form);
  const titles = layout.sets.map((set) => bandSet(set).title);
  const counted = countFormulas(form);
  const totals = layout.sets.map((set) => totalCells(form, layout, set));
  const section = (row: number, cells: TemplateCell[][]): TemplateBlock => ({ row, column: 1, cells });
  return {
    name: 'Overzicht',
    columns: [...[50, 13, 13, 13, 14, 14, 40].map((width) => ({ width })), { width: 10, hidden: true }],
    rowHeights: {
      [layout.bandsHeader]: 30,
      ...perSet(layout, (set) => [layout.sentenceRow(set), 28]),
      ...perSet(layout, (set) => [layout.bandRow(set), 54]),
    },
    blocks: [
      section(1, [[TEXTS.title(form.scale.title)], [subtitle()]]),
      section(layout.totalsHeader, [
        [TEXTS.totals, ...titles],
        ...TOTAL_ROWS.map((row, index) => [TEXTS.totalRows[row], ...totals.map((cells) => cells[index] ?? null)]),
      ]),
      section(layout.sentencesHeader, [
        [TEXTS.sentences],
        ...layout.sets.map((set) => [
          bandSet(set).title + (isOfEquivalent(form, set) ? TEXTS.equivalent : ''),
          sentenceFormula(form, layout, set),
        ]),
      ]),
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
      section(layout.bandsHeader, [[BANDS_TITLE, ...TEXTS.bands], ...layout.sets.map((set) => bandCells(layout, set))]),
      section(layout.partsHeader, [profileHeader(TEXTS.parts), ...partLines(form, layout.partsHeader + 1)]),
      section(layout.principlesHeader, [
        profileHeader(TEXTS.principles),
        ...principleLines(form, layout.principlesHeader + 1),
      ]),
      section(layout.findingsHeader, [
        [TEXTS.findings.item, null, null, null, TEXTS.findings.what, null, TEXTS.findings.where],
        ...findingLines(form, layout),
      ]),
    ],
    styles: overviewStyles(layout),
    merges: [
      ...layout.sets.map((set) => `${layout.sentence(set)}:${LAST_COLUMN}${layout.sentenceRow(set)}`),
      ...layout.sets.map((set) => `F${layout.bandRow(set)}:${LAST_COLUMN}${layout.bandRow(set)}`),
    ],
    unlocked: [bandRange(layout, 'B', LAST_COLUMN)],
    validations: [bandValidation(layout, form)],
    conditionalFormats: [
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
    dataBars: [
      profileBars(layout.partsHeader, layout.principlesHeader - 2),
      profileBars(layout.principlesHeader, layout.findingsHeader - 2),
    ],
    print: {
      orientation: 'portrait',
      area: `A1:${LAST_COLUMN}${layout.lastRow}`,
      breaksAfterRows: [layout.findingsHeader - 1],
      fit: { percent: 60 },
    },
  };
}

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

function perSet(layout: OverviewLayout, rowAndHeight: (set: BandSetId) => [number, number]): Record<number, number> {
  return Object.fromEntries(layout.sets.map(rowAndHeight));
}

const profileHeader = (title: string) => [title, ...TEXTS.profile];

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

/** Over the whole width of the cells, so that a bar that fills half of one is a mean of 2.5. */
const profileBars = (header: number, lastRow: number): DataBar => ({
  range: `${PROFILE_COLUMNS.bar}${header + 1}:${PROFILE_COLUMNS.bar}${lastRow}`,
  most: RATINGS.at(-1) ?? 5,
  style: 'meanBar',
});

function bandValidation(layout: OverviewLayout, { scale }: ScoreForm): Validation {
  return {
    range: bandRange(layout, 'B', 'D'),
    rule: { kind: 'whole', least: 1, most: highestMaximum(scale) },
    error: TEXTS.refused,
  };
}

function overviewStyles(layout: OverviewLayout): StyledRange[] {
  const lastSet = columnLetters(1 + layout.sets.length);
  const table = (header: number, rows: number, to: string): StyledRange[] => [
    { range: `A${header}:${to}${header}`, styles: ['header'] },
    { range: `B${header}:${to}${header}`, styles: ['headerCenter'] },
    { range: `A${header + 1}:${to}${header + rows}`, styles: ['line', 'grid'] },
  ];
  const setRows = layout.sets.length;
  const partRows = layout.principlesHeader - layout.partsHeader - 2;
  const principleRows = layout.findingsHeader - layout.principlesHeader - 2;
  const profile = (header: number, rows: number): StyledRange[] => [
    ...table(header, rows, LAST_COLUMN),
    { range: `B${header + 1}:F${header + rows}`, styles: ['center'] },
    { range: `F${header + 1}:F${header + rows}`, styles: ['mean'] },
    { range: `G${header + 1}:G${header + rows}`, styles: ['barOnly'] },
  ];
  const totalRow = (row: (typeof TOTAL_ROWS)[number]) => layout.totalsHeader + 1 + TOTAL_ROWS.indexOf(row);
  return [
    { range: 'A1', styles: ['title'] },
    { range: 'A2', styles: ['subtitle'] },
    ...table(layout.totalsHeader, TOTAL_ROWS.length, lastSet),
    { range: `B${layout.totalsHeader + 1}:${lastSet}${totalRow('verdict')}`, styles: ['center'] },
    { range: `B${totalRow('score')}:${lastSet}${totalRow('score')}`, styles: ['total'] },
    { range: `B${totalRow('percent')}:${lastSet}${totalRow('percent')}`, styles: ['percentage'] },
    { range: `B${totalRow('verdict')}:${lastSet}${totalRow('verdict')}`, styles: ['total'] },
    ...table(layout.sentencesHeader, setRows, LAST_COLUMN),
    { range: `A${layout.sentencesHeader + 1}:${LAST_COLUMN}${layout.sentencesHeader + setRows}`, styles: ['text'] },
    ...table(layout.countsHeader, layout.counts.length, 'B'),
    { range: `B${layout.countsHeader + 1}:B${layout.countsHeader + layout.counts.length}`, styles: ['center'] },
    ...table(layout.bandsHeader, setRows, LAST_COLUMN),
    { range: bandRange(layout, 'B', LAST_COLUMN), styles: ['input'] },
    { range: bandRange(layout, 'B', 'E'), styles: ['center'] },
    ...profile(layout.partsHeader, partRows),
    ...profile(layout.principlesHeader, principleRows),
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
