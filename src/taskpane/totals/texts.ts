/** The tab Totaal. */
export const TOTALS_TEXTS = {
  title: 'Totaalscores',
  provisional: 'voorlopig',
  total: (score: number, maximum: number) => `${score} van ${maximum}`,
  percent: (percent: string) => `${percent} % van het maximum`,
  scored: (scored: number, items: number) => `${scored} van ${items} items gescoord`,
  range: (lowest: number, highest: number) => `Nog haalbaar: ${lowest} tot en met ${highest}`,
  verdict: 'Oordeel',
  bands: 'Grenzen',
  bandsText: (redelijk: string, goed: string, voorbeeldig: string) =>
    `redelijk vanaf ${redelijk}, goed vanaf ${goed}, voorbeeldig vanaf ${voorbeeldig}`,
  why: (status: string) => (status === '' ? 'Herkomst van de grenzen' : `Grenzen: ${status}`),
  equivalent: 'IPS-25-equivalent',
  equivalentWhat: 'IPS-A zonder item Begeleiding 13: de 25 items van de schaal van 2024.',
  equivalentLater: (scored: number, items: number) =>
    `Volgt zodra deze ${items} items zijn gescoord en niets meer verboden verschilt (nu ${scored} van ${items}).`,
  parts: 'Per onderdeel',
  principles: 'Per principe',
  profileHint: 'Gemiddelde score van 1 tot 5 van de gescoorde items.',
  mean: (mean: string) => mean,
  of: (scored: number, items: number) => `${scored} van ${items} items`,
  noScore: 'nog geen score',
} as const;
