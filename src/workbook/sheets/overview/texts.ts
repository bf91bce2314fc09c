import type { CountName, TotalRow } from './layout';

/** What the sheet Overzicht says; verdicts and what is said of a score stand with the scale and the findings. */
export const OVERVIEW_SHEET_TEXTS = {
  title: (scale: string) => `Overzicht – ${scale}`,
  /** Between the organisation and the programme. */
  dash: ' – ',
  /** In place of the verdict of the equivalent. */
  notYet: 'volgt als alle 25 een geldige score hebben',
  notYetOfTwo: 'volgt als alle 25 een geldige score hebben en er geen verboden verschil is',
  bandsBelow: (row: number) => `Grenzen en herkomst: rij ${row}`,
  totals: 'Totalen',
  totalRows: {
    score: 'Totaalscore',
    maximum: 'Maximum',
    percent: 'Percentage van het maximum',
    scored: 'Gescoorde items',
    items: 'Te scoren items',
    lowest: 'Laagst haalbare totaal',
    highest: 'Hoogst haalbare totaal',
    verdict: 'Oordeel',
  } satisfies Record<TotalRow, string>,
  /** Behind the title of the equivalent. */
  equivalent: ' (kolom A zonder Begeleiding 13)',
  counts: 'Aandachtspunten',
  count: 'Aantal',
  countRows: {
    Verboden_verschillen: 'Verboden verschillen tussen IPS-A en IPS-O',
    Ongeldige_scores: 'Ongeldige scores',
    Ontbrekende_scores: 'Ontbrekende scores',
  } satisfies Record<CountName, string>,
  /** Behind the title of the table of bands, by which a reader knows it. */
  bands: ['redelijk vanaf', 'goed vanaf', 'voorbeeldig vanaf', 'Status', 'Herkomst'],
  parts: 'Gemiddelde per onderdeel (0–5)',
  principles: 'Gemiddelde per basisprincipe (0–5)',
  /** Above how many items have a score, behind it the column where there are two; and how many there are. */
  scored: 'Gescoord',
  items: 'Van',
  allItems: 'Alle items',
  /** Beside the strip of all items. */
  strip: 'score 1 donker, score 5 licht',
  stripClosed: '– zonder naam: niet gescoord in deze kolom',
  /** In place of a score that is not there, or is none. */
  noScore: '–',
  /** Between the numbers of two columns. */
  and: ' en ',
  findings: { item: 'Bevindingen', what: 'Wat', where: 'Cel op Scores' },
  /** On the first line, when there is nothing to list. */
  noFindings: 'Geen bevindingen: alles is gescoord en er staat niets meer open.',
  onlyBands: 'Alles is gescoord, maar de grenzen van het oordeel kloppen niet.',
  refused: {
    title: 'Geen geldige grens',
    message: 'Een grens is een heel getal, oplopend van redelijk naar voorbeeldig.',
  },
} as const;
