import { counted, listed, withComma } from '../scale/dutch';
import type { Agreement } from './agreement';
import type { DifferenceWeight } from './what-matters';

const decimals = (value: number) => withComma(value.toFixed(2));

/** What stands in the way of putting measurements beside each other; they are called by their files or their reviewers. */
export const COMPARABLE_TEXTS = {
  otherScale: (one: string, scale: string, other: string, second: string) =>
    `${one} meet met "${scale}" en ${other} met "${second}". Alleen metingen met dezelfde schaal zijn te vergelijken.`,
  otherModel: (one: string, model: string | null, other: string, second: string | null) =>
    `${one} meet met het model "${model ?? ''}" en ${other} met "${second ?? ''}". ` +
    'Alleen metingen met hetzelfde model zijn te vergelijken.',
  copy: (one: string, other: string) =>
    `${other} is een kopie van ${one}: dezelfde meting, met dezelfde scores. Kies de werkmap van de andere reviewer.`,
  damaged: (name: string, sentence: string) => `${name} is beschadigd: ${sentence}`,
  consensus: (name: string) => `${name} is zelf een consensus. Kies de werkmappen van de reviewers.`,
  otherProgramme: (one: string, code: string, other: string, second: string) =>
    `${one} heeft programmacode ${code} en ${other} heeft ${second}.`,
  sameCode: (code: string, one: string, other: string) =>
    `${one} en ${other} hebben allebei reviewercode ${code}. Kijk of dit de werkmappen zijn die u bedoelt.`,
  sameId: (one: string, other: string) =>
    `${one} en ${other} begonnen als kopie van één werkmap, maar reviewer, programma, datum of scores verschillen. ` +
    'Kijk of dit de werkmappen zijn die u bedoelt.',
  incomplete: (name: string, items: readonly string[]) =>
    `${name} is niet compleet: er ${items.length === 1 ? 'ontbreekt nog een geldige score' : 'ontbreken nog geldige scores'} bij ` +
    `${counted(items.length, 'item', 'items')} (${listed(items.slice(0, 5))}${items.length > 5 ? ', …' : ''}).`,
} as const;

/** The parts of what equal totals hide; the formulas of the workbook say the same words. */
const HIDDEN_WORDS = {
  /** @param column where a form has two; else null */
  totals: (column: string | null) => `De totalen${column === null ? '' : ` van ${column}`} zijn gelijk (`,
  but: '), maar ',
  items: ['item is', 'items zijn'],
  otherwise: ' verschillend gescoord.',
} as const;

/** How far reviewers agree. */
export const AGREEMENT_TEXTS = {
  hiddenWords: HIDDEN_WORDS,
  hidden: (column: string | null, total: number, items: number) =>
    HIDDEN_WORDS.totals(column) +
    `${total}${HIDDEN_WORDS.but}${counted(items, ...HIDDEN_WORDS.items)}${HIDDEN_WORDS.otherwise}`,
  /** Of two reviewers. */
  agreement: (names: readonly [string, string], exact: string, pairs: number, withinOne: string) =>
    `${names[0]} en ${names[1]}: ${exact} van ${pairs} scores gelijk, ${withinOne} binnen één punt.`,
  share: (count: number, of: number) => `${count} (${Math.round((100 * count) / of)} %)`,
  means: (first: string, shift: number, meanAbsoluteDifference: number) => {
    const size = decimals(Math.abs(shift));
    const who =
      size === decimals(0)
        ? 'Gemiddeld scoren zij even hoog'
        : `${first} scoort gemiddeld ${size} ${shift < 0 ? 'lager' : 'hoger'}`;
    return `${who}; het gemiddelde verschil is ${decimals(meanAbsoluteDifference)} punt.`;
  },
  noPairs: (names: readonly [string, string]) => `${names[0]} en ${names[1]}: geen scores om te vergelijken.`,
  difference: (where: string, scores: readonly (readonly [name: string, score: number])[], weight: string) =>
    `${where}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}${weight === '' ? '' : ` (${weight})`}`,
  weights: {
    large: 'twee punten of meer',
    forbidden: 'verboden verschil',
    verdict: 'beslist over het oordeel',
    small: '',
    equal: '',
  } as const satisfies Record<DifferenceWeight, string>,
  evidence: (places: string) => `Het bewijs verschilt en is niet overgenomen: ${places}.`,
  others: {
    workers: 'De werkers verschillen en zijn niet overgenomen.',
    jobs: 'De banen verschillen en zijn niet overgenomen.',
    bands: 'De grenzen verschillen; die van de schaal zijn gebruikt.',
    wording: 'De officiële tekst van ankers verschilt; per anker staat die van de eerste werkmap er.',
    improvements: 'Het verbeterplan is niet overgenomen: maak het bij de scores waar u samen op uitkomt.',
    scenarios: 'Scenario’s en eerdere scores zijn niet overgenomen.',
  },
} as const;

/** What is kept of each reviewer in a consensus. */
export const CONSENSUS_TEXTS = {
  /** Who has no code, by the place of the file. */
  reviewer: (place: number) => `reviewer ${place}`,
  again: (code: string, time: number) => `${code} (${time})`,
  said: (codes: readonly string[], text: string) => `${listed(codes)}: ${text}`,
} as const;

/** Who reviewed, and how far they agreed before they met: for a report. */
export const REVIEWED_TEXTS = {
  reviewer: (code: string, name: string) => (name === '' || name === code ? code : `${code} (${name})`),
  reviewed: (reviewers: string) =>
    `Elk in een eigen werkmap scoorden ${reviewers}. Of dat onafhankelijk van elkaar was, is aan de werkmappen niet te zien.`,
  notComplete: (reviewers: string) => `Niet alles gescoord door ${reviewers}.`,
  agreement: (
    [one, other]: readonly [string, string],
    { pairs, exact, withinOne, shift, meanAbsoluteDifference }: Agreement,
  ) => {
    if (shift === null || meanAbsoluteDifference === null) return `${one} en ${other}: geen scores om te vergelijken.`;
    const size = withComma(Math.abs(shift).toFixed(2));
    const who =
      size === '0,00'
        ? 'gemiddeld scoorden zij even hoog'
        : `${one} scoorde gemiddeld ${size} ${shift < 0 ? 'lager' : 'hoger'}`;
    return (
      `${one} en ${other}: ${exact} van ${pairs} scores gelijk (${Math.round((100 * exact) / pairs)} %), ` +
      `${withinOne} binnen één punt; ${who}, en het gemiddelde verschil was ` +
      `${withComma(meanAbsoluteDifference.toFixed(2))} punt.`
    );
  },
} as const;
