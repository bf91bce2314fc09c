/** Why a workbook gives no measurement, in a reviewer's words, each with what to do. */
export const UNREADABLE_REASONS = {
  'not-ours': 'dit is geen scoringswerkmap van IPS-modeltrouw. Kies de werkmap waarin de meting is gescoord.',
  'scores-missing':
    'de tabel met scores is niet gevonden. Zet het blad Scores met zijn kopregel terug, of gebruik een eerdere versie van het bestand.',
  'score-columns':
    'een kolom met scores (IPS-A, IPS-O of Score) ontbreekt of staat er dubbel in. Herstel de kopregel van het blad Scores.',
  'scale-unknown': 'niet is vast te stellen met welke schaal is gemeten. Gebruik een eerdere versie van het bestand.',
  'model-unknown':
    'niet is vast te stellen welk model is gemeten (integraal, alleen IPS-A of alleen IPS-O). Herstel het blad Meting of gebruik een eerdere versie van het bestand.',
  'newer-version':
    'deze werkmap is gemaakt met een nieuwere versie van IPS-modeltrouw. Werk IPS-modeltrouw bij en probeer het opnieuw.',
} as const;

/** The first few rows of several, and that there are more. */
const rowsText = (rows: readonly number[]) => `${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ' …' : ''}`;

/** What is found about the tables of a workbook. An item stands there by its name, a sheet by its tab. */
export const TABLE_FINDING_TEXTS = {
  unknownRow: (row: number) =>
    `Rij ${row}: dit is geen item van de schaal en telt niet mee. Verwijder de rij of herstel het item.`,
  moreUnknownRows: (rows: number) => `Nog ${rows} rijen horen niet bij de schaal en tellen niet mee.`,
  missingRow: (item: string) =>
    `${item}: de rij van dit item ontbreekt. Zet de rij terug of gebruik een eerdere versie.`,
  duplicateItem: (item: string, rows: readonly number[]) =>
    `${item}: dit item staat er ${rows.length} keer (rij ${rowsText(rows)}) en telt daarom niet mee. Houd één rij over.`,
  duplicateLine: (item: string, sheet: string, rows: readonly number[]) =>
    `${item}: op het blad ${sheet} staat iets dubbel (rij ${rowsText(rows)}) en dat telt daarom niet mee. Houd één rij over.`,
  secondSheet: (second: string, first: string) =>
    `Het blad ${second} lijkt op het blad ${first}, maar hoort niet bij de meting: wat er staat, telt niet mee. ` +
    'Is het een kopie of het blad van een ander, verwijder het dan of bewaar het in een andere werkmap.',
  secondTable: (sheet: string, row: number) =>
    `Op het blad ${sheet} begint in rij ${row} nog zo'n tabel: wat daarin staat, telt niet mee. ` +
    'Verwijder die rijen of bewaar ze in een andere werkmap.',
  scenarioNames: 'Namen van scenario’s',
  bands: (title: string) => `Grenzen van ${title}`,
  changedLabel: (label: string, standing: string) =>
    `Het kopje "${label}" ${standing === '' ? 'is leeg' : `is nu "${standing}"`}. Wat ernaast staat, telt wel. Zet het kopje terug.`,
  changedHeader: (sheet: string, header: string, standing: string) =>
    `Op het blad ${sheet} ${standing === '' ? `is het kopje "${header}" leeg` : `heet het kopje "${header}" nu "${standing}"`}. ` +
    'Wat eronder staat, telt wel. Zet het kopje terug.',
  missingHeader: (sheet: string, header: string) =>
    `Op het blad ${sheet} is het kopje "${header}" niet gevonden: wat eronder stond, telt niet mee. ` +
    'Zet het kopje terug of gebruik een eerdere versie.',
  formula: (cell: string, counts: boolean) =>
    `${cell}: in de scorecel staat een formule${counts ? '; de laatst berekende waarde telt' : ''}. ` +
    'Vervang de formule door de score zelf.',
  teamsOfAll: (teams: string) =>
    `eerder werd gevraagd naar de ggz-teams van alle IPS-werkers samen (${teams}); nu naar die van één IPS-werker. Kijk het aantal na.`,
  /** A worker who has no code. */
  line: (row: number) => `rij ${row}`,
} as const;

/** What else is found when a workbook is judged. */
export const FOUND_TEXTS = {
  earlierAdvice: (where: string, shown: string, now: string) =>
    `${where}: op het blad Bewijs staat nog ${shown}, maar volgens de regels van nu ${now}. Werk de werkmap bij.`,
  reasonMissing: (where: string) =>
    `${where}: de reviewers verschilden en er is een score gekozen. Schrijf op het blad Consensus bij Reden waarom.`,
  noneOfTheirs: (where: string) =>
    `${where}: de gekozen score is van geen van de reviewers. Schrijf op het blad Consensus bij Reden waarom.`,
  anchor: (anchors: string) => `anker ${anchors}`,
  quoted: (text: string) => `"${text}"`,
  noAdvice: 'is er nog geen advies',
  cannotBeRight: 'kan het bewijs niet kloppen',
  pointsTo: (anchors: string) => `wijst het bewijs op anker ${anchors}`,
  bandsMissing: (title: string) =>
    `De grenzen van ${title} zijn niet gevonden op het blad Overzicht; daarom is er geen oordeel.`,
  bandsUnusable: (title: string) =>
    `De grenzen van ${title} kloppen niet: het moeten hele getallen zijn die oplopen van redelijk naar goed naar voorbeeldig.`,
} as const;
