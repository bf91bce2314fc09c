import { VERDICT_TITLES, VERDICTS, type BandSetId } from '../../../scale/verdicts';
import { VERDICT_WORDS } from '../../../scoring/texts';
import { absolute } from '../../paper/a1';
import { BAND_COPIES, STATUS_COPY, type OverviewLayout } from './layout';

/** Where a formula finds what a verdict follows from: cells, or formulas for their contents. */
export interface JudgedCells {
  /** How a formula on its sheet begins a reference to the sheet Overzicht: empty on that sheet itself. */
  readonly overview: '' | 'Overzicht!';
  readonly layout: OverviewLayout;
  readonly set: BandSetId;
  /** How many forbidden divergences stand, and their names, each after a comma. */
  readonly divergences: string;
  readonly divergentNames: string;
  readonly scored: string;
  readonly items: string;
}

const VERDICT_WORDINGS = VERDICTS.map((verdict) => VERDICT_TITLES[verdict]);

/** The words for the verdict that a total would earn. */
export const verdictTitleFormula = (cells: JudgedCells, total: string) => byBand(cells, total, VERDICT_WORDINGS);

/** The verdict, empty while anything stands in its way. */
export function verdictFormula(cells: JudgedCells, total: string): string {
  const obstacle = `OR(${usableBands(cells)}=0,${cells.divergences}>0,${cells.scored}<${cells.items})`;
  return `IF(${obstacle},"",${byBand(cells, total, VERDICTS)})`;
}

/** The words for the verdicts that a complete total earns, and that the lowest and the highest total would earn. */
export interface VerdictTitles {
  readonly earned: string;
  readonly lowest: string;
  readonly highest: string;
}

/** The sentence beside the verdict; the words of `verdictSentence`. */
export function verdictSentenceFormula(cells: JudgedCells, { earned, lowest, highest }: VerdictTitles): string {
  const { divergences, divergentNames, scored, items } = cells;
  const verdict = `${earned}&${bandStatusFormula(cells)}`;
  const reachable = `${lowest}&IF(${lowest}=${highest},"","${VERDICT_WORDS.to}"&${highest})`;
  return (
    `IF(${usableBands(cells)}=0,"${VERDICT_WORDS.bands}",` +
    `IF(${divergences}>0,"${VERDICT_WORDS.divergence}"&MID(${divergentNames},3,2000),` +
    `IF(${scored}<${items},"${VERDICT_WORDS.incomplete}"&${reachable},${verdict})))`
  );
}

/**
 * What follows the sentence of the equivalent; the words of `differsFromColumn`.
 * @param own the cell with its verdict, and `column` the one with that of column A
 */
export const differsFormula = (own: string, column: string, ofColumn: JudgedCells) =>
  `IF(OR(LEN(${own})=0,LEN(${column})=0,${own}=${column}),"","${VERDICT_WORDS.differs}"&${bandStatusFormula(ofColumn)})`;

/** The status of the bands in brackets, after a verdict. */
export function bandStatusFormula({ overview, layout, set }: Pick<JudgedCells, 'overview' | 'layout' | 'set'>): string {
  const status = `${overview}$${STATUS_COPY}$${layout.bandRow(set)}`;
  return `IF(LEN(${status})=0,""," ("&${status}&")")`;
}

/** The cell with 1 where the bands can give a verdict, else 0. */
export const usableBands = ({ overview, layout, set }: JudgedCells) =>
  `${overview}${absolute(layout.bandsUsable(set))}`;

/** Picks one of four texts by the band in which a total lies. */
function byBand({ overview, layout, set }: JudgedCells, total: string, texts: readonly string[]): string {
  const row = layout.bandRow(set);
  const choices = texts.map((text) => `"${text}"`).join(',');
  const [redelijk, goed, voorbeeldig] = BAND_COPIES.map((letter) => `(${total}>=${overview}$${letter}$${row})`);
  return `CHOOSE(1+${redelijk}+${goed}+${voorbeeldig},${choices})`;
}
