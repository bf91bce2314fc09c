/** So many cells or names are mentioned; the rest is counted. */
const MOST_MENTIONED = 4;

function mentioned(things: readonly string[]): string {
  const rest = things.length - MOST_MENTIONED;
  return things.slice(0, MOST_MENTIONED).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
}

/** What of a measurement is gone or changed in the open workbook. */
export const DAMAGE_TEXTS = {
  sheet: (sheet: string) => `Het blad ${sheet} ontbreekt.`,
  names: (names: readonly string[]) =>
    names.length === 1
      ? `De naam ${names.join('')} ontbreekt of verwijst nergens meer naar.`
      : `De namen ${mentioned(names)} ontbreken of verwijzen nergens meer naar.`,
  movedNames: (names: readonly string[]) =>
    names.length === 1
      ? `De naam ${names.join('')} verwijst niet meer naar de goede cellen.`
      : `De namen ${mentioned(names)} verwijzen niet meer naar de goede cellen.`,
  formulas: (sheet: string, cells: readonly string[]) =>
    cells.length === 1
      ? `Op het blad ${sheet} ontbreekt de formule in ${cells.join('')} of klopt die niet.`
      : `Op het blad ${sheet} ontbreken ${cells.length} formules of kloppen die niet: ${mentioned(cells)}.`,
} as const;

/** What could not be removed or put back after a failure. */
export const LEFTOVER_TEXTS = {
  sheet: (sheet: string) => `het blad ${sheet}`,
  maybe: (sheets: readonly string[]) =>
    `misschien bladen die net waren gemaakt; Excel liet er niet naar kijken (${sheets.join(', ')})`,
  looks: (sheet: string) => `de opmaak van het blad ${sheet}`,
  protection: (sheet: string) => `de beveiliging van het blad ${sheet}`,
  name: (name: string) => `de naam ${name}`,
} as const;

/** What to tell of a cell that holds something else now than people had put in it. */
export const notPutBack = (address: string, text: string) =>
  `${address} kon niet worden teruggezet; er stond: ${text || 'niets'}`;

/** What somebody entered on a sheet that was being made, and that is gone with it. */
export const ENTERED_TEXTS = {
  typed: (address: string, text: string) => `${address} was intussen ingevuld; er stond: ${text}`,
  formula: (address: string, result: string) =>
    `${address} was intussen ingevuld; er stond een formule, met als uitkomst: ${result}`,
} as const;

/** Where a computer cannot set up pages: it may have no printer, and a measurement needs none. */
export const NOT_SET_UP =
  'De pagina-instelling voor afdrukken kon niet worden ingesteld. Stel die zelf in als u de bladen wilt afdrukken.';

/** What of people's own could not go along with the columns of Scores. */
export const MOVED_TEXTS = {
  cell: (address: string, content: string) =>
    `${address} kon niet mee met de verplaatste kolommen van Scores; daar hoort nu: ${content}`,
  unread: 'Formules van uzelf die naar het blad Scores verwijzen, konden niet worden aangepast. Kijk ze na.',
} as const;
