import { counted } from '../../scale/dutch';

/** The jobs, on the tab Scoren. */
export const JOBS_TEXTS = {
  title: (count: number) => `Banen (${count})`,
  intro:
    'Deze tabel staat op het blad Banen: één regel per baan in het huidige bestand. Noteer werkgevers met een code, en geen ' +
    'namen van cliënten.',
  regular: 'Regulier: iedereen kan solliciteren, en de baan is niet speciaal voor mensen met gezondheidsproblemen.',
  paid: 'Betaald: minstens het wettelijk minimumloon.',
  none: 'Er staan nog geen banen.',
  counted: (jobs: number, regular: string) => `${counted(jobs, 'baan', 'banen')}${regular}.`,
  ofWhichRegular: (sure: number, share: string) => `, waarvan ${sure} regulier en betaald (${share}%)`,
  different: { kinds: 'verschillende soorten werk', employers: 'verschillende werkgevers' },
  /** Of what the source gives no way to count; `what` is what is counted. */
  reading: (different: number, what: string, jobs: number, share: string) =>
    `Onze leeswijze: ${different} (${what}) op ${counted(jobs, 'baan', 'banen')} is ${share}%. De bron zegt niet hoe u dit telt.`,
  readingIncomplete: (field: string) => `Onze leeswijze kan pas als bij elke baan "${field}" is ingevuld.`,
  take: (share: string) => `Neem ${share}% over`,
  job: (line: number) => `Baan ${line + 1}`,
  add: 'Baan toevoegen',
  wipe: 'Wis',
  wipeJob: (name: string) => `Wis ${name.toLowerCase()}`,
  others: (count: number) => `Toon ook de andere ${count}`,
  full: (most: number) => `Er is plaats voor ${most}.`,
} as const;
