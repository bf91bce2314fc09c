import { listed } from '../../scale/dutch';
import { DOCUMENTS } from '../../scale/documents';
import type { Example } from '../texts';

/** `framework`. */
export const FRAMEWORK_COMMAND_TEXTS = {
  describe: 'Toont het kwaliteitskader IPS: criteria, doelgroepen, samenwerking, toelating en tijdlijn',
  scenario: 'Alleen dit scenario van samenwerking',
  examples: [
    ['$0 framework', 'alles, met bij elk feit waar het staat'],
    ['$0 framework --scenario s3', 'bij samenwerking van een ggz-organisatie met een re-integratiebedrijf'],
  ] as Example[],
  title: 'Kwaliteitskader IPS (2024) en toelating tot het implementatietraject',
  leads: 'In eigen woorden; de documenten zelf zijn leidend. Achter elk feit staat waar het staat:',
  documents: Object.values(DOCUMENTS)
    .filter(({ code }) => code !== DOCUMENTS['ips-grow'].code)
    .map(({ code, title }) => `${code} = ${title}`)
    .join('; '),
  ours: 'Met het nummer van de regel in de tekst. "Onze koppeling" is wat wij eruit afleiden.',
  criteria: 'Acht criteria',
  minimum: 'Minimum',
  otherwise: 'Anders',
  evidence: 'Aan te tonen',
  grounds: 'Grond',
  items: 'Zie ook',
  item: (number: string) => `item ${number}`,
  principles: 'Principes',
  caution: 'Let op',
  targetGroups: 'Doelgroepen en soorten organisaties',
  targetGroup: (title: string, verdict: string) => `${title} – ${verdict}`,
  criterion: (number: number) => `criterium ${number}`,
  particularly: (numbers: readonly number[], all: number) =>
    numbers.length === all ? 'Alle criteria' : `Vooral criterium ${listed(numbers.map(String))}`,
  figure: 'Ter informatie',
  scenarios: 'Samenwerking',
  scenarioTitle: (number: number, title: string) => `Scenario ${number}. ${title}`,
  parties: 'Partijen',
  meets: 'Voldoet aan de criteria',
  clients: 'Cliënten',
  responsible: 'Verantwoordelijk',
  measuredAt: 'Plaats van de meting',
  conditions: 'Voorwaarde',
  papers: 'Document',
  admission: 'Toelating tot het implementatietraject',
  coalitionOnly: 'alleen voor een coalitie',
  admissionEvidence: 'Te laten zien',
  declaration:
    'Nodig om bij Phrenos de Verklaring Implementatietraject IPS Gestart aan te vragen; alleen Phrenos geeft die af',
  trainee: 'Wie de training volgt',
  timeline: 'Tijdlijn, in maanden na de kick-off',
  months: (from: number, to: number) => (from === to ? `maand ${from}` : `maand ${from} tot ${to}`),
  every: (months: number) => `daarna elke ${months} maanden`,
  background: 'Verder',
} as const;
