import type { ProbeOutcome } from '../../host/self-test';

/** The self-test, from Start. */
export const SELF_TEST_SCREEN_TEXTS = {
  title: 'Zelftest',
  intro:
    'De zelftest probeert een voor een wat IPS-modeltrouw van Excel nodig heeft, en vergelijkt wat er dan staat. Daarvoor maakt die bladen in deze werkmap, die meteen weer weggaan. Het duurt één tot drie minuten.',
  asks: 'Aan het eind wordt u drie keer gevraagd iets te doen: kies 3 uit een lijst, typ zonder Enter, en zet een andere werkmap voor. Overslaan mag.',
  keepInFront: 'Houd deze werkmap vooraan en typ er zolang niet in.',
  begin: 'Begin de zelftest',
  back: 'Terug',
  stop: 'Stop',
  stopping: 'De zelftest stopt en ruimt op.',
  progress: (tried: number, total: number) => `${tried} van ${total} geprobeerd`,
  now: (title: string) => `Nu: ${title}`,
  clearing: 'Nu: opruimen',
  silent: 'Excel antwoordt niet. Wordt er in een cel getypt? Druk dan op Enter of Esc.',
  allWell: (passed: number) => `Deze Excel doet wat nodig is: ${passed} keer geslaagd, niets mislukt.`,
  notAll: (counts: string) => `De zelftest is klaar: ${counts}. Kijk hieronder wat dat betekent.`,
  counts: {
    passed: (count: number) => `${count} geslaagd`,
    failed: (count: number) => `${count} niet geslaagd`,
    skipped: (count: number) => `${count} overgeslagen`,
    'no-answer': (count: number) => `${count} zonder antwoord`,
  } satisfies Record<ProbeOutcome, (count: number) => string>,
  lists: {
    failed: 'Niet geslaagd',
    'no-answer': 'Geen antwoord',
    skipped: 'Overgeslagen',
    passed: 'Geslaagd',
  } satisfies Record<ProbeOutcome, string>,
  leftovers: (tabs: readonly string[]) =>
    `Niet opgeruimd: ${tabs.join(', ')}. Haal weg wat er nog van de zelftest staat, of doe de zelftest nog eens.`,
  text: 'Het resultaat als tekst',
  textWhat:
    'Hierin staat welke Excel dit is en hoe elke proef afliep; niets uit uw werkmap. Stuur de tekst aan wie u IPS-modeltrouw gaf.',
  copy: 'Kopieer het resultaat',
  copied: 'Gekopieerd. Plak de tekst in een bericht.',
  notCopied: 'Kopiëren lukte niet vanzelf. De tekst is geselecteerd: druk op Ctrl+C, op een Mac op Command+C.',
  again: 'Opnieuw',
  notLoaded: 'De zelftest kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
} as const;
