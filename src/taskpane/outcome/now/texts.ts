/** What the scores come to as they are. */
export const TOTALS_TEXTS = {
  title: 'Totaalscores',
  provisional: 'voorlopig',
  total: (score: number, maximum: number) => `${score} van ${maximum}`,
  percent: (percent: string) => `${percent}% van het maximum`,
  scored: (scored: number, items: number) => `${scored} van ${items} gescoord`,
  bandsText: (redelijk: string, goed: string, voorbeeldig: string) =>
    `redelijk vanaf ${redelijk}, goed vanaf ${goed}, voorbeeldig vanaf ${voorbeeldig}`,
  why: (status: string) => (status === '' ? 'Herkomst van de grenzen' : `Grenzen: ${status}`),
  equivalent: 'IPS-25-equivalent',
  equivalentWhat: 'IPS-A zonder item Begeleiding 13: de 25 items van de schaal van 2024.',
  equivalentLater: (scored: number, items: number, hasTwoColumns: boolean) =>
    `Volgt zodra deze ${items} items zijn gescoord (nu ${scored} van ${items})${
      hasTwoColumns ? ' en er geen verboden verschil is' : ''
    }.`,
  parts: 'Per onderdeel',
  principles: 'Per basisprincipe',
  profileHint: 'Gemiddelde van 1 tot 5, en hoeveel items zijn gescoord.',
  of: (scored: number, items: number) => `${scored} van ${items}`,
  noScore: 'nog geen score',
} as const;
