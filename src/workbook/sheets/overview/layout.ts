import { PART_IDS } from '../../../scale/ids';
import { bandSetsOf, isOfEquivalent } from '../../../scale/band-sets';
import type { ScoreForm } from '../../../scale/score-form';
import type { ColumnId } from '../../../scale/types';
import type { BandSetId } from '../../../scale/verdicts';
import { absolute, columnLetters } from '../../paper/a1';
import { HEADLINE_HEIGHT, type HeadlinePlace } from '../headline/looks';

/** The rows of the table of totals, in their order. */
export const TOTAL_ROWS = ['score', 'maximum', 'percent', 'scored', 'items', 'lowest', 'highest', 'verdict'] as const;
export type TotalRow = (typeof TOTAL_ROWS)[number];

/** The counts below the totals. */
export const COUNT_NAMES = ['Verboden_verschillen', 'Ongeldige_scores', 'Ontbrekende_scores'] as const;
export type CountName = (typeof COUNT_NAMES)[number];

export interface OverviewLayout {
  readonly sets: readonly BandSetId[];
  /** Where the outcome of a column stands, at the top. */
  readonly headline: (set: BandSetId) => HeadlinePlace;
  /** Hidden behind it: the verdict as a sentence. */
  readonly sentence: (set: BandSetId) => string;
  /** Below the headlines: what the equivalent comes to, and where the bands stand. */
  readonly equivalentRow: number;
  readonly equivalent: string;
  readonly partsHeader: number;
  readonly principlesHeader: number;
  /** Above the strip of all items. */
  readonly itemsHeader: number;
  /** The columns of a profile: the profiles of the report are copies. */
  readonly profile: (what: 'mean' | 'scored', column: ColumnId) => string;
  readonly profileItems: string;
  readonly totalsHeader: number;
  /** The cell of a total, by row and set of bands. */
  readonly total: (row: TotalRow, set: BandSetId) => string;
  readonly bandsHeader: number;
  readonly bandRow: (set: BandSetId) => number;
  /** Hidden: 1 where the bands of a set can be used. */
  readonly bandsUsable: (set: BandSetId) => string;
  /** Those of all sets. */
  readonly allBandsUsable: string;
  readonly countsHeader: number;
  /** Those that people see, below each other: where there is one column, nothing can differ. */
  readonly counts: readonly CountName[];
  readonly count: (name: CountName) => string;
  /** Hidden: the names of the items with a forbidden divergence, each after a comma. */
  readonly divergentNames: string;
  readonly findingsHeader: number;
  readonly lastRow: number;
}

/** The columns of the list of findings. */
export const FINDING_COLUMNS = { item: 'A', what: 'D', where: 'F' } as const;

/** Behind each set of bands: where they come from. */
export const PROVENANCE_COLUMN = 'F';

/** The last column that is seen and printed. */
export const LAST_COLUMN = 'F';

/** The first of the hidden columns of the sheet Overzicht, and how many there are. */
export const HIDDEN_COLUMN = 7;
export const HIDDEN_COLUMNS = 6;

/** There, behind the list of findings: the place of the item in the table of scores, 0 for none. */
export const FINDING_PLACE = columnLetters(HIDDEN_COLUMN);

/**
 * Hidden behind the table of bands: the three bands, 0 where they cannot be used, and the status. Formulas read these
 * copies, so that dragging a band does not take them along.
 */
export const BAND_COPIES = ['H', 'I', 'J'] as const;
export const STATUS_COPY = 'K';

/** The four steps of a ladder are as wide as each other. */
const STEPS = ['B', 'C', 'D', 'E'].map((letter) => [letter, letter] as const);

/** The strip of all items has the columns of the steps. */
export const STRIP_COLUMNS = STEPS.length;

/** How many rows it has. */
export function stripRows({ rows, columns }: ScoreForm): number {
  const cells = rows.filter(({ open }) => open.length > 0).length * columns.length;
  return Math.ceil(cells / STRIP_COLUMNS);
}

/** Where everything on the sheet Overzicht stands for a form: sections below each other, one empty row between them. */
export function overviewLayout(form: ScoreForm): OverviewLayout {
  const sets = bandSetsOf(form);
  const headed = sets.filter((set) => !isOfEquivalent(form, set));
  const hidden = columnLetters(HIDDEN_COLUMN);
  const headlineRow = (set: BandSetId) => 4 + headed.indexOf(set) * (HEADLINE_HEIGHT + 1);
  const equivalentRow = 4 + headed.length * (HEADLINE_HEIGHT + 1);
  const partsHeader = equivalentRow + 2;
  const principlesHeader = partsHeader + PART_IDS.length + 2;
  const itemsHeader = principlesHeader + form.scale.principles.all.length + 2;
  const totalsHeader = itemsHeader + stripRows(form) + 2;
  const bandsHeader = totalsHeader + TOTAL_ROWS.length + 2;
  const countsHeader = bandsHeader + sets.length + 2;
  const counts = COUNT_NAMES.filter((name) => form.columns.length > 1 || name !== 'Verboden_verschillen');
  const findingsHeader = countsHeader + counts.length + 2;
  const offset = (set: BandSetId) => sets.indexOf(set) + 1;
  return {
    sets,
    headline: (set) => ({ top: headlineRow(set), verdict: 'B', total: LAST_COLUMN, steps: STEPS }),
    sentence: (set) => `${hidden}${isOfEquivalent(form, set) ? equivalentRow : headlineRow(set)}`,
    equivalentRow,
    equivalent: `B${equivalentRow}`,
    partsHeader,
    principlesHeader,
    itemsHeader,
    profile: (what, column) =>
      columnLetters(2 + form.columns.indexOf(column) + (what === 'mean' ? 0 : form.columns.length)),
    profileItems: columnLetters(2 + 2 * form.columns.length),
    totalsHeader,
    total: (row, set) => `${columnLetters(1 + offset(set))}${totalsHeader + 1 + TOTAL_ROWS.indexOf(row)}`,
    bandsHeader,
    bandRow: (set) => bandsHeader + offset(set),
    bandsUsable: (set) => `${hidden}${bandsHeader + offset(set)}`,
    allBandsUsable: absolute(`${hidden}${bandsHeader + 1}:${hidden}${bandsHeader + sets.length}`),
    countsHeader,
    counts,
    count: (name) =>
      counts.includes(name) ? `B${countsHeader + 1 + counts.indexOf(name)}` : `${hidden}${countsHeader + 2}`,
    divergentNames: `${hidden}${countsHeader + 1}`,
    findingsHeader,
    lastRow: findingsHeader + form.rows.length,
  };
}
