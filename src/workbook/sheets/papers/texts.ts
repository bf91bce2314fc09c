/** What the sheet Stukken says; the headers of what people fill in stand with their table. */
export const PAPERS_SHEET_TEXTS = {
  title: 'Stukken voor het bezoek',
  hints: [
    'Wat u de organisatie vraagt klaar te leggen, en of u het hebt. Afgedrukt is dit ook de lijst om te sturen.',
    'Voor welke items een stuk is, staat in geen bron: dat is onze koppeling. Vul in wat bij u anders is. Noteer geen namen van cliënten.',
  ],
  headers: { items: 'Voor items (onze koppeling)', source: 'Herkomst', status: 'Stand', filled: 'Ingevuld' },
  statuses: { none: '', asked: 'gevraagd', received: 'ontvangen', wrong: 'klopt niet' },
  nothingAsked: 'Nog niets gevraagd.',
  /** What is said of all documents, around the numbers of those asked for, received, not yet received and wrong. */
  counts: {
    asked: ' gevraagd: ',
    received: ' ontvangen, ',
    open: ' nog te ontvangen',
    wrong: '; datums die niet kloppen: ',
  },
  refused: { title: 'Stukken', message: 'Vul een datum in vanaf 2000, bijvoorbeeld 22-11-2026.' },
  /** At the top of a printed page. */
  printed: 'Stukken voor de IPS-modeltrouwmeting',
} as const;
