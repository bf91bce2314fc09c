import { capitalised } from '../../../scale/dutch';
import { VERDICT_NAMES, VERDICT_TITLES, VERDICTS } from '../../../scale/verdicts';
import { HEADLINE_WORDS as WORDS } from '../../../scoring/texts';

/** The cells from which a headline is told. */
export interface HeadlineCells {
  /** Where the first step begins, 0 where the bands cannot be used, and where the last one ends. */
  readonly first: string;
  readonly end: string;
  /** The steps in which the lowest and the highest total lie that can still be reached, counted from 1. */
  readonly step: string;
  readonly highestStep: string;
  /** Where the first of these steps begins, and those below and above it. */
  readonly below: string;
  readonly own: string;
  readonly next: string;
  readonly lowest: string;
  readonly highest: string;
  readonly scored: string;
  readonly items: string;
  readonly verdict: string;
  /** The names of the items with a forbidden divergence, each after a comma. */
  readonly divergentNames: string;
}

/** Longer than all that is said below a verdict. */
const MOST_OF_A_LINE = 2000;

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(',');
const NAMES = quoted(VERDICTS.map((verdict) => VERDICT_NAMES[verdict]));
const TITLES = quoted(VERDICTS.map((verdict) => capitalised(VERDICT_TITLES[verdict])));

/** The words of `Headline.title`. */
export const titleFormula = ({ verdict, step }: HeadlineCells) =>
  `IF(LEN(${verdict})=0,"${WORDS.none}",CHOOSE(${step},${TITLES}))`;

/** The words of `Headline.lines`, after each other. */
export function lineFormula(cells: HeadlineCells): string {
  const { first, verdict } = cells;
  const why = `MID(${divergenceFormula(cells)}&${leftFormula(cells)},${WORDS.between.length + 1},${MOST_OF_A_LINE})`;
  return `IF(${first}=0,"${WORDS.bands}",IF(LEN(${verdict})=0,${why},${distanceFormula(cells)}))`;
}

function distanceFormula({ lowest, end, below, own, next, step }: HeadlineCells): string {
  const [one, more] = WORDS.points;
  const points = (count: string) => `(${count})&IF(${count}=1,"${one}","${more}")`;
  return (
    `IF(${next}=${end},"${WORDS.highest}",${points(`${next}-${lowest}`)}&"${WORDS.to}"&CHOOSE(${step}+1,${NAMES}))` +
    // A step from which no total comes has the same beginning as the next one.
    `&IF(OR(${step}<2,${below}=${own}),"","${WORDS.between}"&${points(`${lowest}-${own}+1`)}&"${WORDS.toBelow}"` +
    `&CHOOSE(${step}-1,${NAMES}))`
  );
}

/** The names of the items with a forbidden divergence, in the words of `listed`. */
function divergenceFormula({ divergentNames }: HeadlineCells): string {
  const names = `MID(${divergentNames},3,${MOST_OF_A_LINE})`;
  const listed = `IF(Verboden_verschillen=1,${names},SUBSTITUTE(${names},", ","${WORDS.and}",Verboden_verschillen-1))`;
  return `IF(Verboden_verschillen=0,"","${WORDS.between}${WORDS.divergence}"&${listed})`;
}

function leftFormula({ scored, items, step, highestStep, lowest, highest }: HeadlineCells): string {
  const [before, of, behind] = WORDS.left;
  const left = `IF(${scored}=0,"${WORDS.nothing}","${before}"&(${items}-${scored})&"${of}"&${items}&"${behind}")`;
  const name = (place: string) => `CHOOSE(${place},${NAMES})`;
  const from = `IF(${step}=${highestStep},"",${name(step)}&"${WORDS.to}")`;
  return (
    `IF(${scored}=${items},"","${WORDS.between}"&${left}&"${WORDS.between}${WORDS.reachable}"&${from}&${name(highestStep)}` +
    `&" ("&${lowest}&"–"&${highest}&")")`
  );
}
