import { AGREEMENT_TEXTS } from '../../../comparing/texts';
import type { DecisionStatus } from '../../../comparing/decisions';
import type { DifferenceWeight } from '../../../comparing/what-matters';

/** What the sheet Consensus says; the headers by which it is read stand with its table. */
export const CONSENSUS_SHEET_TEXTS = {
  title: 'Consensus',
  hints: [
    'De scores van de reviewers staan vast. Vul op Scores in waar u samen op uitkomt; een gemiddelde is geen score.',
    'Schrijf bij Reden waarom, waar de reviewers verschilden of waar uw score van geen van hen is.',
  ],
  headers: {
    name: 'Item',
    title: 'Titel',
    column: 'Kolom',
    weight: 'Wat speelt',
    difference: 'Verschil',
    status: 'Status',
    /** Hidden. */
    place: 'plaats',
    value: 'score',
    spread: 'uiteen',
    agreed: 'samen',
    pair: (one: number, other: number) => `paar ${one + 1}-${other + 1}`,
  },
  total: 'Totaal',
  scored: (items: number) => `Gescoord (van ${items})`,
  pairs: {
    heading: 'Hoe ver twee reviewers het eens zijn',
    compared: 'Vergeleken',
    exact: 'Gelijk',
    withinOne: 'Binnen één punt',
    shift: 'Eerste hoger (+) of lager (-)',
    meanAbsoluteDifference: 'Gemiddeld verschil',
    hidden: 'Wat gelijke totalen verbergen',
    and: ' en ',
  },
  places: 'Per item, wat het meeste uitmaakt eerst',
  answers: 'Vragen die reviewers anders beantwoordden: kies het antwoord op het blad Bewijs',
  both: 'A en O',
  /** Between the scores of a column A and O that differ where they may not. */
  between: ' / ',
  notScored: 'niet door allen gescoord',
  weights: {
    large: 'twee punten of meer',
    forbidden: 'verboden verschil',
    verdict: 'beslist over het oordeel',
    small: 'één punt',
    equal: '',
  } as const satisfies Record<DifferenceWeight, string>,
  statuses: {
    open: 'te bespreken',
    unexplained: 'reden gevraagd',
    decided: 'besloten',
    agreed: 'eens',
  } as const satisfies Record<DecisionStatus, string>,
  hiddenWords: AGREEMENT_TEXTS.hiddenWords,
} as const;
