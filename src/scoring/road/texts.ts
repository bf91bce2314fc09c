import { counted } from '../../scale/dutch';

/** Why there is no road to a verdict. A name is that of an item, a title that of a verdict or of a set of bands. */
export const OBSTACLE_TEXTS = {
  none: 'Er is geen weg.',
  /** @param columns those that must be complete; empty where that is all of them */
  notYet: (columns: string) =>
    `De weg is pas te berekenen als ${columns === '' ? '' : `voor ${columns} `}alles is gescoord.`,
  bands: (title: string) => `De grenzen van ${title} kloppen niet. Herstel ze op het blad Overzicht.`,
  fixedDivergence: (name: string) =>
    `Bij ${name} verschillen IPS-A en IPS-O. Dat mag niet, en dit item staat vast: zo komt er geen oordeel.`,
  divergence: (name: string) =>
    `Bij ${name} verschillen IPS-A en IPS-O. Dat mag niet: zolang dat zo is, komt er geen oordeel.`,
  inColumn: (column: string, text: string) => `${column}: ${text}`,
  begins: (title: string, bound: number) => `${title} begint bij ${bound}.`,
  aboveMaximum: (maximum: number, begins: string) =>
    `ook met alles op 5 is het totaal ${maximum}; ${begins} Kijk de grenzen op het blad Overzicht na.`,
  tooHigh: (most: number, begins: string) =>
    `ook als alles wat niet vaststaat op 5 komt, is het totaal ${most}; ${begins}`,
} as const;

/** What a column still needs, without a capital; then what that is for each verdict, by its title. */
export const MISSING_TEXTS = {
  complete: 'alles is gescoord.',
  open: (count: number) =>
    count === 1 ? '1 item heeft nog geen geldige score.' : `${count} items hebben nog geen geldige score.`,
  enough: (title: string) => `Voor ${title} is dat genoeg.`,
  lacking: (title: string, points: number) =>
    `Voor ${title} komt het totaal ${counted(points, 'punt', 'punten')} tekort.`,
  aboveMaximum: (title: string, bound: number, maximum: number) =>
    `Voor ${title} is ${bound} nodig, en meer dan ${maximum} kan niet. Kijk de grenzen op het blad Overzicht na.`,
  outOfReach: (title: string) => `Met de scores die er staan is ${title} niet meer haalbaar.`,
  anything: (title: string) => `Voor ${title} is elke score daar al genoeg.`,
  oneScore: (title: string, least: number) => `Voor ${title} is daar minstens een ${least} nodig.`,
  points: (title: string, least: number, mean: string) =>
    `Voor ${title} zijn daar samen minstens ${least} punten nodig, gemiddeld ${mean}.`,
} as const;

/** That no climb is needed. */
export const THERE_TEXTS = {
  there: (isHigher: boolean, earned: string) =>
    `${isHigher ? 'Dit oordeel of een hoger' : 'Dit oordeel'} is er al: ${earned}. Er hoeft niets te stijgen.`,
  inColumn: (column: string, title: string) => `${column} ${title}`,
} as const;

/** How far a measured value is from the next anchors. */
export const EDGE_TEXTS = {
  more: 'meer',
  less: 'minder',
  onEdge: (value: string, edges: readonly string[]) => `${value} ligt precies op de grens: ${edges.join(', ')}.`,
  between: (value: string, anchors: string, edges: readonly string[]) =>
    `${value} is anker ${anchors}; ${edges.join('; ')}.`,
  /** Of an edge that is the measured value itself. */
  beyond: (direction: string, anchors: string) => `${direction} is anker ${anchors}`,
  at: (anchors: string, where: string, value: string, distance: string, direction: string) =>
    `anker ${anchors} ${where} ${value} (${distance} ${direction})`,
  from: 'bij',
  above: 'boven',
  below: 'onder',
} as const;
