/** What has no place in a new workbook. */
export const LOST_TEXTS = {
  otherSheet: (sheet: string) => `Het blad ${sheet} hoort niet bij de meting en is niet overgenomen.`,
  goneSheet: (sheet: string) => `Het blad ${sheet} was weg; wat u daar had ingevuld, kon niet worden teruggehaald.`,
  goneBands: (title: string) => `De grenzen van ${title} waren weg; de standaardgrenzen staan er weer.`,
  typed: (cell: string, text: string) => `${cell} had geen plaats meer; er stond: ${text}`,
  formula: (cell: string, result: string) =>
    `${cell} had geen plaats meer; er stond een formule, met als uitkomst: ${result}`,
} as const;
