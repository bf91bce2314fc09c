/** The tab Controle, and findings wherever they are shown. */
export const CHECK_TEXTS = {
  title: 'Bevindingen',
  none: 'Geen bevindingen: alle scores zijn ingevuld en in orde.',
  noErrors: 'Geen fouten gevonden.',
  missingTitle: (scores: number, items: number) =>
    scores === items ? `Nog te scoren (${items})` : `Nog te scoren: ${items} items, ${scores} scores`,
  errorsTitle: (count: number) => `Te herstellen (${count})`,
  warningsTitle: (count: number) => `Let op (${count})`,
  go: 'Ga naar',
  goTo: (name: string) => `Ga naar ${name}`,
  cell: (cell: string) => `Staat in ${cell}`,
  take: (column: string, rating: string) => `Neem ${column} over (${rating})`,
  takeAt: (take: string, name: string) => `${take} bij ${name}`,
  anchorTaken: (name: string, rating: number) => `${name}: anker ${rating} is overgenomen als score.`,
  wipe: 'Wis',
  wipeIn: (where: string) => `Wis de invoer van ${where}`,
  taken: (name: string, column: string) => `${name}: de score van ${column} is overgenomen.`,
  wiped: (name: string, column: string) => `${name}: de invoer bij ${column} is gewist.`,
} as const;
