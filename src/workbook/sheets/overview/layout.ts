import { PART_IDS } from '../../../scale/ids';
import { bandSetsOf } from '../../../scale/band-sets';
import type { ScoreForm } from '../../../scale/score-form';
import type { BandSetId } from '../../../scale/verdicts';
import { absolute, columnLetters } from '../../paper/a1';

/** The rows of the table of totals, in their order. */
export const TOTAL_ROWS = ['score', 'maximum', 'percent', 'scored', 'items', 'lowest', 'highest', 'verdict'] as const;
export type TotalRow = (typeof TOTAL_ROWS)[number];

/** The counts below the totals. */
export const COUNT_NAMES = ['Verboden_verschillen', 'Ongeldige_scores', 'Ontbrekende_scores'] as const;
export type CountName = (typeof COUNT_NAMES)[number];

export interface OverviewLayout {
  readonly sets: readonly BandSetId[];
  readonly totalsHeader: number;
  /** The cell of a total, by row and set of bands. */
  readonly total: (row: TotalRow, set: BandSetId) => string;
  readonly sentencesHeader: number;
  readonly sentenceRow: (set: BandSetId) => number;
  /** The cell of the verdict as a sentence. */
  readonly sentence: (set: BandSetId) => string;
  readonly countsHeader: number;
  /** Those that people see, below each other: where there is one column, nothing can differ. */
  readonly counts: readonly CountName[];
  readonly count: (name: CountName) => string;
  readonly bandsHeader: number;
  readonly bandRow: (set: BandSetId) => number;
  /** Hidden: 1 where the bands of a set can be used. */
  readonly bandsUsable: (set: BandSetId) => string;
  /** Those of all sets. */
  readonly allBandsUsable: string;
  /** Hidden: the names of the items with a forbidden divergence, each after a comma. */
  readonly divergentNames: string;
  readonly partsHeader: number;
  readonly principlesHeader: number;
  readonly findingsHeader: number;
  readonly lastRow: number;
}

/** The columns of a profile: the profiles of the report are copies. */
export const PROFILE_COLUMNS = {
  title: 'A',
  column: 'B',
  scored: 'C',
  items: 'D',
  sum: 'E',
  mean: 'F',
  bar: 'G',
} as const;

/** The columns of the list of findings. */
export const FINDING_COLUMNS = { item: 'A', what: 'E', where: 'G' } as const;

/** Behind each set of bands: where they come from. */
export const PROVENANCE_COLUMN = 'F';

/** The hidden column of the sheet Overzicht. */
export const HIDDEN_COLUMN = 8;

/** There, behind the list of findings: the place of the item in the table of scores, 0 for none. */
export const FINDING_PLACE = columnLetters(HIDDEN_COLUMN);

/**
 * Hidden behind the table of bands: the three bands, 0 where they cannot be used, and the status. Formulas read these
 * copies, so that dragging a band does not take them along.
 */
export const BAND_COPIES = ['I', 'J', 'K'] as const;
export const STATUS_COPY = 'L';

/** Where everything on the sheet Overzicht stands for a form: sections below each other, one empty row between them. */
export function overviewLayout(form: ScoreForm): OverviewLayout {
  const sets = bandSetsOf(form);
  const profileRows = form.columns.length;
  const totalsHeader = 4;
  const sentencesHeader = totalsHeader + TOTAL_ROWS.length + 2;
  const countsHeader = sentencesHeader + sets.length + 2;
  const counts = COUNT_NAMES.filter((name) => profileRows > 1 || name !== 'Verboden_verschillen');
  // As far below as with all counts, so that nothing moves in workbooks of before.
  const bandsHeader = countsHeader + COUNT_NAMES.length + 2;
  const partsHeader = bandsHeader + sets.length + 2;
  const principlesHeader = partsHeader + PART_IDS.length * profileRows + 2;
  const findingsHeader = principlesHeader + form.scale.principles.all.length * profileRows + 2;
  const offset = (set: BandSetId) => sets.indexOf(set) + 1;
  return {
    sets,
    totalsHeader,
    total: (row, set) => `${columnLetters(1 + offset(set))}${totalsHeader + 1 + TOTAL_ROWS.indexOf(row)}`,
    sentencesHeader,
    sentenceRow: (set) => sentencesHeader + offset(set),
    sentence: (set) => `B${sentencesHeader + offset(set)}`,
    countsHeader,
    counts,
    count: (name) =>
      counts.includes(name)
        ? `B${countsHeader + 1 + counts.indexOf(name)}`
        : `${columnLetters(HIDDEN_COLUMN)}${countsHeader + 2}`,
    bandsHeader,
    bandRow: (set) => bandsHeader + offset(set),
    bandsUsable: (set) => `${columnLetters(HIDDEN_COLUMN)}${bandsHeader + offset(set)}`,
    allBandsUsable: absolute(
      `${columnLetters(HIDDEN_COLUMN)}${bandsHeader + 1}:${columnLetters(HIDDEN_COLUMN)}${bandsHeader + sets.length}`,
    ),
    divergentNames: `${columnLetters(HIDDEN_COLUMN)}${countsHeader + 1}`,
    partsHeader,
    principlesHeader,
    findingsHeader,
    lastRow: findingsHeader + form.rows.length,
  };
}
