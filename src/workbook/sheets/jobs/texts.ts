/** What the sheet Banen says; its headers are those of the fields of a job. */
export const JOBS_SHEET_TEXTS = {
  title: 'Banen',
  hint: (most: number) =>
    `Eén rij per baan in het huidige bestand (hoogstens ${most}), met een code per werkgever. Noteer geen namen van cliënten.`,
  /** @param items of which the source gives no way to count; empty where the form has none of these */
  reading: (items: string) =>
    `Onze leeswijze${items === '' ? '' : ` bij ${items}`}: verschillende ÷ banen. Telt pas als u het op Bewijs invult.`,
  jobs: 'Aantal banen',
  regular: 'Waarvan regulier en betaald',
  kinds: 'Soorten werk',
  employers: 'Werkgevers',
  /** A number that no anchor follows from by itself, with the item that it is about. */
  ourReading: (what: string, item: string) => `${what} – onze leeswijze${item === '' ? '' : `, ${item}`}`,
  /** What is counted where that is still open. */
  notComplete: 'niet compleet',
  prompts: {
    regular:
      'Ja: iedereen kan solliciteren, en de baan is niet speciaal voor mensen met gezondheidsproblemen. ' +
      'Seizoenswerk en uitzendwerk tellen mee.',
    paid: 'Ja: minstens het wettelijk minimumloon.',
  },
  /** The headers of the hidden columns. */
  helpers: { kind: 'soort', employer: 'werkgever', sums: 'cellen, eerste soort, eerste werkgever' },
  refused: { title: 'Banen', message: 'Kies uit: ja, nee.' },
} as const;
