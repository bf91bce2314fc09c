import type { Example } from '../texts';

/** `new`. */
export const NEW_COMMAND_TEXTS = {
  describe: 'Maakt een scoringswerkmap (.xlsx)',
  scale: 'De schaal (verplicht, tenzij u --from gebruikt)',
  model: 'Het model (bij de IPS-A/O-schaal verplicht)',
  from: 'Een eerdere werkmap (.xlsx) waarvan dit een nieuwe meting wordt, met alles wat erin staat; die blijft zoals zij is',
  empty: 'Bij --from: alleen organisatie, programma, schaal, model, grenzen en officiële ankers meenemen',
  out: 'Het bestand dat wordt gemaakt (verplicht)',
  examples: [
    ['$0 new --scale ips-25-2024 --out meting.xlsx', 'een lege meting'],
    ['$0 new --from 2024.xlsx --empty --out 2026.xlsx', 'de volgende meting van hetzelfde programma'],
  ] as Example[],
  scaleOrFrom: 'scale (of from)',
  missing: (options: readonly string[]) => `Er ontbreekt nog een optie: ${options.join(', ')}.`,
  emptyAlone: '--empty hoort bij --from. Noem met --from de werkmap, of laat --empty weg.',
  fromWith: (option: string) => `Met --from komen schaal en model uit die werkmap. Laat --${option} weg.`,
  scoresTwice: 'Met --from komen de scores uit die werkmap. Gebruik er --empty bij, of laat --scores weg.',
  scores: 'JSON-bestand met scores, toelichtingen, bewijs, werkers, banen, verbeterplan en gegevens van de meting',
  date: (label: string) => `${label}, als 2026-11-22 of 22-11-2026`,
  fte: (label: string) => `${label}, bijvoorbeeld 3,6`,
  conduct: (label: string) => `${label}: dagen, gesprekken, dossiers, observaties`,
  programmeCode: (label: string) => `${label}: in elke meting van dit programma dezelfde`,
  role: (label: string) => `${label}: alleen, reviewer of consensus`,
  reviewer: (label: string) => `${label}: initialen of een code`,
  notMade: (file: string) => `${file}: er is geen werkmap gemaakt. Herstel eerst:`,
  noDate: (text: string) => `--date: "${text}" is geen datum. Schrijf bijvoorbeeld 2026-11-22 of 22-11-2026.`,
} as const;
