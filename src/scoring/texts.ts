import { counted, listed } from '../scale/dutch';
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

/** What an outcome begins with. */
export const HEADLINE_TEXTS = {
  none: 'Nog geen oordeel',
  toNext: (points: number, verdict: Verdict) => `${counted(points, 'punt', 'punten')} tot ${VERDICT_NAMES[verdict]}`,
  highest: 'hoger kan niet',
  toBelow: (points: number, verdict: Verdict) =>
    `${counted(points, 'punt', 'punten')} minder is ${VERDICT_NAMES[verdict]}`,
  bands: 'de grenzen kloppen niet',
  divergence: (items: readonly string[]) => `verboden verschil bij ${listed(items)}`,
  left: (left: number, items: number) =>
    left === items ? 'nog niets gescoord' : `nog ${left} van ${items} items te scoren`,
  reachable: (lowest: Verdict, highest: Verdict, [least, most]: readonly [number, number]) =>
    `haalbaar: ${lowest === highest ? '' : `${VERDICT_NAMES[lowest]} tot `}${VERDICT_NAMES[highest]} (${least}–${most})`,
} as const;

/** The action that a priority adds to the improvement plan, where nobody recommended one. */
export const suggestedAction = (anchor: number, text: string) => `Naar anker ${anchor}: ${text}`;
