/**
 * What the sheet Meting says. The labels of its fields stand with these; the headers of the hidden row for Power Query are
 * identifiers of the format.
 */
export const MEASUREMENT_SHEET_TEXTS = {
  title: 'IPS-modeltrouwmeting',
  scale: 'Schaal',
  model: 'Model',
  noModel: 'niet van toepassing',
  version: 'Versie van de werkmap',
  fixed: 'Schaal, model en versie liggen vast.',
  release: 'Gemaakt met',
  guideTitle: 'Zo werkt het',
  /** How the workbook is used, in three lines. */
  guide: (hasTwoColumns: boolean) => [
    '1. Vul hierboven in wat u meet en kies op het blad Scores per item het anker van 1 tot en met 5. ' +
      'Laat leeg wat u nog niet weet: een lege cel telt nooit als nul.',
    '2. Let op de kolom Controle: geel betekent dat er nog een score ontbreekt, ' +
      (hasTwoColumns ? 'rood betekent dat IPS-A en IPS-O daar niet mogen verschillen, ' : '') +
      'oranje dat er iets anders staat dan 1 tot en met 5 of dat het bewijs niet kan kloppen, en ' +
      'blauw dat de score afwijkt van het bewijs of een getal daarin ongewoon is. Schrijf bij Toelichting waarop de score berust.',
    '3. Het blad Overzicht telt op, geeft het oordeel zodra dat kan en noemt alles wat nog aandacht vraagt. ' +
      'Het blad Verslag is om af te drukken; op het Verbeterplan komt wie wat wanneer doet. ' +
      'De ankers staan voluit op het blad Ankers; de officiële schaal is leidend.',
  ],
  whoTitle: 'Naast andere metingen',
  who: {
    programmeCode: 'In elke meting van dit programma dezelfde.',
    role: 'Scoort u alleen, of met een ander?',
    reviewerCode: 'Uw initialen of een code.',
  },
  /** Before a colon and what the workbook holds, as "12 werkers, 30 banen, opmerkingen", or before that it holds none of it. */
  holds: 'Deze werkmap bevat',
  nothing: 'geen werkers, banen, opmerkingen, scenario’s, eerdere scores of scores van reviewers',
  privacy: 'Noteer nergens in deze werkmap namen of andere gegevens van cliënten.',
} as const;
