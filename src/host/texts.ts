/**
 * What is going on while a measurement is made or mended: the first three one after another, the others where something
 * stops that.
 */
export const BUILD_STEPS = {
  checking: 'De werkmap wordt nagekeken.',
  building: 'De bladen worden ingericht.',
  protecting: 'De bladen worden beveiligd.',
  waiting: 'Er wordt gewacht tot Excel weer verder kan.',
  clearing: 'Wat begonnen was, wordt opgeruimd.',
} as const;

/** Excel makes and mends sheets only in the workbook that is in front. */
export const KEEP_IN_FRONT = 'Houd deze werkmap vooraan tot de bladen er zijn.';

/** What went wrong, in kinds that each have a Dutch sentence with what to do. */
export const HOST_PROBLEMS = {
  'name-taken':
    'Er staat al een blad of naam in deze werkmap die IPS-modeltrouw nodig heeft. Gebruik een nieuwe werkmap.',
  'already-there': 'In deze werkmap staat al een meting. Ga daarmee verder, of gebruik een nieuwe werkmap.',
  'colleague-first':
    'Een collega maakt hier op dit moment hetzelfde, of heeft dat net gedaan. Wacht even en kijk of het er staat; zo niet, probeer het dan opnieuw.',
  'read-only': 'Deze werkmap is alleen-lezen. Sla een kopie op en probeer het daar.',
  protected: 'Deze werkmap of een blad erin is beveiligd. Hef de beveiliging op en probeer het opnieuw.',
  locked:
    'Deze cel is vergrendeld. Hoort hier wel een score of tekst? Kies dan bij Start om de bladen opnieuw te laten opbouwen.',
  'too-old': 'Deze versie van Excel is te oud. Gebruik Microsoft 365, Excel 2024 of Excel op het web.',
  editing: 'Er wordt nog in een cel getypt. Druk op Enter of Esc en probeer het opnieuw.',
  behind: `Er stond een andere werkmap vooraan; dan laat Excel dit niet toe. Probeer het opnieuw. ${KEEP_IN_FRONT}`,
  gone: 'De meting of een deel ervan is niet meer te vinden. Kijk bij Start wat er ontbreekt.',
  changed: 'Een collega heeft hier intussen iets anders ingevuld. Dat is blijven staan.',
  filled: 'Op dit blad staat intussen iets. Het is blijven staan.',
  unreadable:
    'De meting is niet meer te lezen en kan daarom niet worden hersteld. Gebruik een eerdere versie van het bestand.',
  stopped: 'Afgebroken. De werkmap is weer zoals die was.',
  'not-loaded': 'Een deel van IPS-modeltrouw kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  other: 'Excel kon dit niet uitvoeren. Probeer het opnieuw; sluit en open de werkmap als het blijft misgaan.',
} as const;

/** What a failed run left behind, for who has to look after it. */
export const leftoversSentence = (leftovers: readonly string[]) =>
  ` Kijk zelf na, want niet opgeruimd of hersteld: ${leftovers.join(', ')}.`;

/** At the foot of a printed page, in Excel's code: the number of the page, and how many there are. */
export const PAGE_OF = 'Pagina &P van &N';
