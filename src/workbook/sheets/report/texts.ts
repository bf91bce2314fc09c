import type { Scale } from '../../../scale/types';
import { MOST_PRIORITIES } from '../../../scoring/priorities';

/** What the sheet Verslag says of the review, its totals and its verdicts. */
export const SHEET_REVIEW_TEXTS = {
  measured: 'De meting',
  conduct: 'Hoe de meting is uitgevoerd',
  scale: 'Schaal',
  model: 'Model',
  noModel: 'niet van toepassing',
  reviewers: 'Reviewers samen',
  /** Where a review says nothing. */
  nothing: '–',
  /** Below the outcome as long as any set of bands says so of itself. */
  indicative: 'Indicatief: de grenzen zijn voor deze schaal niet vastgesteld. Bij Bronnen staat waar ze vandaan komen.',
  /** Before what the equivalent comes to. */
  equivalent: (title: string) => `${title} is kolom A zonder Begeleiding 13, te leggen naast de schaal van 25 items: `,
} as const;

/** What it says of its profiles. */
export const SHEET_PROFILE_TEXTS = {
  title: (what: string) => `Profiel per ${what.toLowerCase()}`,
  part: 'Onderdeel',
  principle: 'Basisprincipe',
  scored: 'Gescoord',
  /** Above the bar of a column. */
  bar: (label: string) => `${label}: gemiddelde van 0 tot 5`,
} as const;

/** What it says in its lists of items: the strong ones, those to work on, and all of them. */
export const SHEET_ITEM_TEXTS = {
  strengths: 'Sterke punten',
  /** Before how many there are. */
  strong: 'Items met score 5: ',
  noStrengths: 'Nog geen item met score 5.',
  priorities: `Prioriteiten: ten hoogste ${MOST_PRIORITIES} items, eerst die met een aanbeveling, dan de laagste`,
  low: 'Items met een aanbeveling of een score onder 5: ',
  noPriorities: 'Alle gescoorde items staan op 5.',
  noScores: 'Nog geen scores.',
  item: 'Item',
  score: 'Score',
  next: 'Naar',
  column: 'Kolom',
  asks: 'Wat dat anker vraagt',
  all: 'Alle items',
  legend:
    'Open: er staat nog geen geldige score. Een streepje: hier wordt niet gescoord; ' +
    'bij Bewijs wijst op: hier oordelen de reviewers zelf.',
  points: 'Bewijs wijst op',
  note: 'Toelichting',
  advice: 'Aanbeveling',
  /** In place of a score that is not there, or is none. */
  open: 'open',
  /** In a column in which the item is not scored. */
  notScored: '–',
  /** Behind a text that is too long for its row. */
  continued: (sheet: string) => ` … (verder op het blad ${sheet})`,
  /** Between what were lines, where there are too many of them. */
  joint: ' · ',
} as const;

/** What it says of the findings that still stand. */
export const SHEET_FINDING_TEXTS = {
  title: 'Bevindingen die nog openstaan',
  /** Between what is found and the title of the item. */
  between: ': ',
  /** Around how many items there are. */
  counted: ['Items die nog aandacht vragen: ', '. Tussen haakjes staan de cellen op het blad Scores.'],
  none: 'Geen bevindingen.',
  bands: ' De grenzen van het oordeel kloppen niet: zie Bronnen.',
} as const;

/** What it says of the instrument, of what its texts are worth here, and of where the bands come from. */
export const SHEET_SOURCE_TEXTS = {
  title: 'Bronnen',
  lines: ({ document, principles }: Scale) =>
    [
      ['Schaal', `${document}. De officiële schaal is leidend.`],
      [
        'Ankers',
        'In eigen woorden, behalve waar de organisatie op het blad Ankers de officiële tekst heeft geplakt; dan staat die hier.',
      ],
      ['Basisprincipes', `De indeling van items bij de ${principles.called}: ${principles.source}.`],
    ] as const,
  bands: (title: string) => `Grenzen ${title}`,
  /** Before each of the three bounds. */
  from: { redelijk: 'redelijk vanaf ', goed: ', goed vanaf ', voorbeeldig: ', voorbeeldig vanaf ' },
  /** Behind the bounds, before where they come from. */
  end: '. ',
  unusable: 'De grenzen kloppen niet. ',
} as const;
