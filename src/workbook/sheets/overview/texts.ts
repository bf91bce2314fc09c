import type { CountName, TotalRow } from './layout';

/** What the sheet Overzicht says; verdicts and what is said of a score stand with the scale and the findings. */
export const OVERVIEW_SHEET_TEXTS = {
  title: (scale: string) => `Overzicht – ${scale}`,
  /** Between the organisation and the programme. */
  dash: ' – ',
  totals: 'Totaal',
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
  sentences: 'Oordeel in woorden',
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
  parts: 'Per onderdeel',
  principles: 'Per basisprincipe',
  profile: ['Kolom', 'Gescoord', 'Van', 'Som', 'Gemiddelde', 'Profiel (0-5)'],
  findings: { item: 'Bevindingen', what: 'Wat', where: 'Cel op Scores' },
  /** On the first line, when there is nothing to list. */
  noFindings: 'Geen bevindingen: alles is gescoord en er staat niets meer open.',
  onlyBands: 'Alles is gescoord, maar de grenzen van het oordeel kloppen niet.',
  refused: {
    title: 'Geen geldige grens',
    message: 'Een grens is een heel getal, oplopend van redelijk naar voorbeeldig.',
  },
} as const;
