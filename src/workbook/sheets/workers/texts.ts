/** What the sheet Werkers says; its headers are those of the fields of a worker. */
export const WORKERS_SHEET_TEXTS = {
  title: 'Werkers',
  hint: (most: number) =>
    'Eén rij per IPS-werker, met een code of initialen. Totalen en gemiddelden gaan vanzelf naar het blad Bewijs. ' +
    `Er is plaats voor ${most}. Noteer geen namen van cliënten.`,
  total: 'Samen of gemiddeld',
  /** What a field comes to where that is still open. */
  notComplete: 'niet compleet',
  /** The labels of the hidden cells. */
  helpers: {
    workers: 'aantal werkers',
    filled: 'ingevulde cellen',
    counted: 'tellen mee',
    enough: 'met wie genoeg doet',
    raised: 'telt meer',
  },
  refused: 'Werkers',
} as const;
