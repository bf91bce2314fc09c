/** What the sheet Verbeterplan says; the headers of what people fill in stand with their table. */
export const IMPROVEMENTS_SHEET_TEXTS = {
  title: 'Verbeterplan',
  hints: (example: string) => [
    `Eén regel per actie. Typ bij Item bijvoorbeeld ${example}, of laat dat leeg; titel en score verschijnen vanzelf.`,
    'Met IPS-modeltrouw in Excel laat u de laagste items invullen; wat u zelf hebt getypt, blijft staan.',
  ],
  headers: {
    title: 'Titel',
    score: (column: string) => `${column} nu`,
    /** Hidden. */
    text: 'getypt',
    place: 'plaats',
    name: 'naam',
  },
  /** At the top of a printed page. */
  printed: 'Verbeterplan IPS-modeltrouwmeting',
  /** Beside what is no item. */
  unknownItem: 'geen item van deze schaal',
  refused: {
    date: 'Vul een datum in vanaf 2000, bijvoorbeeld 22-11-2026.',
    status: (statuses: readonly string[]) => `Kies ${statuses.join(', ')}.`,
  },
} as const;
