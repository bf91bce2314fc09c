/** What the sheet Bewijs says by itself; questions, options and their limits stand with the scale. */
export const EVIDENCE_SHEET_TEXTS = {
  title: (scale: string) => `Bewijs – ${scale}`,
  hint: 'Vul in wat u hebt gevonden: naast elk item verschijnt het anker waarop dat wijst. Het is een advies; de score geeft u zelf.',
  privacy: 'Laat leeg wat u niet weet. Noteer geen namen of andere gegevens van cliënten.',
  /** The header above what the answers come to; before the column where there are two. */
  pointsTo: 'Wijst op',
  /** The headers of the hidden columns, each before a column of the form. */
  helpers: { typed: 'getypt', worst: 'slechtst', best: 'best', advice: 'anker' },
  /** In place of a number or an anchor, where the evidence cannot be right. */
  cannotBeRight: 'klopt niet',
  /** In the second column of a row in which both columns rest on the same evidence. */
  seeLeft: 'zie links',
  /** Before a component of a check list. */
  component: (name: string) => `– ${name}`,
  derived: (unit: string) => `Uitkomst ${unit}`,
  /** How a question is answered. */
  hints: {
    derived: 'wordt berekend',
    blankFromWorkers: (field: string) => `leeg: van het blad Werkers (${field})`,
    blankFromSheet: (sheet: string, what: string) => `leeg: van het blad ${sheet} (${what})`,
    ourReading: (sheet: string) => `percentage; zie ook het blad ${sheet} (onze leeswijze)`,
    blankCountsWorkers: 'leeg: het aantal op het blad Werkers',
    /** In a copy from which the sheet's lines were left out. */
    takenOver: (sheet: string) => `overgenomen uit ${sheet}, dat uit deze kopie is weggelaten`,
    takenOverBound: (sheet: string) =>
      `overgenomen uit ${sheet}, dat uit deze kopie is weggelaten: de ongunstigste uitkomst, want niet alles was ingevuld`,
    fromWorkers: (field: string) => `van het blad Werkers (${field})`,
    percentage: 'percentage',
    number: 'getal',
    checklist: 'aantal, of kies hieronder',
    component: 'ja / nee',
    options: (labels: readonly string[]) => labels.join(' / '),
  },
  /** What is said of an answer that cannot be. */
  refused: {
    title: 'Bewijs',
    options: (labels: readonly string[]) => `Kies uit: ${labels.join(', ')}.`,
    percentage: 'Vul een percentage van 0% tot en met 100% in.',
  },
} as const;
