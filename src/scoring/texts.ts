import { listed } from '../scale/dutch';
import { VERDICT_NAMES, type Verdict } from '../scale/verdicts';

/** What can be the matter with a score, in a few words; these words stand in the workbook too. */
export const FINDING_TITLES = {
  missing: 'nog scoren',
  invalid: 'ongeldige score',
  closed: 'score in een gesloten cel',
  'forbidden-divergence': 'verschil niet toegestaan',
  'evidence-invalid': 'bewijs kan niet kloppen',
  'evidence-differs': 'wijkt af van het bewijs',
  'evidence-unusual': 'ongewoon getal in het bewijs',
} as const;

/** The same in a sentence. A place is the name of an item, with the column where there are two. */
export const SCORE_FINDING_TEXTS = {
  missing: (place: string) => `${place}: nog geen score.`,
  invalid: (place: string, typed: string) =>
    `${place}: "${typed}" is geen geldige score. Kies een heel getal van 1 tot en met 5.`,
  closed: (place: string, typed: string) => `${place}: hier hoort geen score (er staat "${typed}"). Maak de cel leeg.`,
  divergence: (item: string, a: string, o: string) =>
    `${item}: IPS-A is ${a} en IPS-O is ${o}, maar deze scores mogen niet verschillen. Kies één score voor beide.`,
  unusual: (place: string, unusual: readonly string[]) => `${place}: ${unusual.join(' ')}`,
  cannotBeRight: (place: string, problems: readonly string[]) =>
    `${place}: het bewijs kan niet kloppen. ${problems.join(' ')}`,
  differs: (place: string, scores: readonly string[], anchors: string, unusual: readonly string[]) =>
    `${place}: ${scores.length > 1 ? 'de scores zijn' : 'de score is'} ${scores.join(' en ')}, ` +
    `maar het bewijs wijst op anker ${anchors}. ` +
    ['Pas de score aan of schrijf bij Toelichting waarom ze afwijkt.', ...unusual].join(' '),
} as const;

/** The words of the column "Controle" for a row as a whole. */
export const ROW_TEXTS = {
  inOrder: 'akkoord',
  notScored: 'niet van toepassing',
  /** "nog scoren: IPS-A", for a row in which only one of two columns is missing. */
  missingIn: (column: string) => `${FINDING_TITLES.missing}: ${column}`,
  /** Between the things that stand against a row. */
  between: '; ',
} as const;

/** The parts of the sentence beside a verdict; the workbook's formulas say the same words. */
export const VERDICT_WORDS = {
  bands: 'oordeel nog niet vast te stellen: de grenzen kloppen niet',
  divergence: 'oordeel nog niet vast te stellen: verboden verschil bij ',
  incomplete: 'oordeel nog niet vast te stellen; haalbaar: ',
  to: ' tot ',
  differs: '; een ander oordeel dan bij IPS-A',
} as const;

/** The parts of what an outcome begins with; the workbook's formulas say the same words. */
export const HEADLINE_WORDS = {
  none: 'Nog geen oordeel',
  /** Behind a number of points: one, or another number. */
  points: [' punt', ' punten'],
  /** Before the verdict that so many points more would earn; also between two verdicts. */
  to: ' tot ',
  highest: 'hoger kan niet',
  toBelow: ' minder is ',
  bands: 'de grenzen kloppen niet',
  divergence: 'verboden verschil bij ',
  /** Before the last of several names. */
  and: ' en ',
  nothing: 'nog niets gescoord',
  /** Around how many scores are missing, and of how many. */
  left: ['nog ', ' van ', ' items te scoren'],
  reachable: 'haalbaar: ',
  /** Between one thing that is said and the next, where they stand on one line. */
  between: ' · ',
} as const;

/** What an outcome begins with. */
export const HEADLINE_TEXTS = {
  none: HEADLINE_WORDS.none,
  toNext: (points: number, verdict: Verdict) => pointsTo(points, HEADLINE_WORDS.to, verdict),
  highest: HEADLINE_WORDS.highest,
  toBelow: (points: number, verdict: Verdict) => pointsTo(points, HEADLINE_WORDS.toBelow, verdict),
  bands: HEADLINE_WORDS.bands,
  divergence: (items: readonly string[]) => HEADLINE_WORDS.divergence + listed(items),
  left: (left: number, items: number) => {
    const [before, of, behind] = HEADLINE_WORDS.left;
    return left === items ? HEADLINE_WORDS.nothing : `${before}${left}${of}${items}${behind}`;
  },
  reachable: (lowest: Verdict, highest: Verdict, [least, most]: readonly [number, number]) => {
    const from = lowest === highest ? '' : VERDICT_NAMES[lowest] + HEADLINE_WORDS.to;
    return `${HEADLINE_WORDS.reachable}${from}${VERDICT_NAMES[highest]} (${least}–${most})`;
  },
} as const;

function pointsTo(points: number, words: string, verdict: Verdict): string {
  const [one, more] = HEADLINE_WORDS.points;
  return `${points}${points === 1 ? one : more}${words}${VERDICT_NAMES[verdict]}`;
}

/** How much is wrong in a measurement, and how much deserves a second look. */
export const STANDING_TEXTS = {
  errors: (count: number) => `${count} te herstellen`,
  advice: (count: number) => `${count}× let op`,
} as const;

/** Both, as far as there is any: "2 te herstellen, 3× let op"; empty for nothing. */
export const standingWords = ({ errors, advice }: { readonly errors: number; readonly advice: number }): string =>
  [...(errors > 0 ? [STANDING_TEXTS.errors(errors)] : []), ...(advice > 0 ? [STANDING_TEXTS.advice(advice)] : [])].join(
    ', ',
  );

/** What is asked where the evidence points to an anchor that the score does not have yet. */
export const EVIDENCE_IS_THERE = {
  /** Around the anchors. */
  around: ['Het bewijs wijst al op ', ': herzie de score.'],
  and: ' en ',
} as const;

/** The action that a priority adds to the improvement plan, where nobody recommended one. */
export const suggestedAction = (anchor: number, text: string) => `Naar anker ${anchor}: ${text}`;
