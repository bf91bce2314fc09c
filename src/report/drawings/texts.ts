/** What a drawing tells, for who cannot see it. */
export const DRAWING_TEXTS = {
  /** @param steps each verdict with the totals that earn it */
  bandBar: (title: string, [lowest, highest]: readonly [number, number], steps: readonly string[]) =>
    `${title}. ${lowest === highest ? `Totaal ${lowest}` : `Nog haalbaar ${lowest} tot en met ${highest}`}, op de schaal van ${steps.join(', ')}.`,
  step: (verdict: string, from: number, to: number) => `${verdict} ${from}–${to}`,
  meanBars: (title: string, means: readonly string[], highest: number) =>
    `${title}: ${means.join(', ')}, op een schaal tot ${highest}.`,
  /** @param column empty where there is only one */
  mean: (column: string, mean: string | null) =>
    `${column === '' ? '' : `${column} `}${mean === null ? 'nog geen score' : `gemiddeld ${mean}`}`,
} as const;
