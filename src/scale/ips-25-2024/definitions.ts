import type { AoItemId, Ips25ItemId } from '../ids';

/** An item as Bijlage 5 has it. */
export interface Ips25Definition {
  readonly title: string;
  /** The A/O row that has the same criterion and anchors. */
  readonly anchorsOf: AoItemId;
  /** An oddity of Bijlage 5, beside those of the A/O row. */
  readonly remark?: string;
}

/** Titles from Bijlage 5; everything else follows through the link. */
export const IPS25_DEFINITIONS = {
  'ips25-1': { title: 'Aantal cliënten', anchorsOf: 'bezetting-1a' },
  'ips25-2': { title: 'Begeleiding door IPS-trajectbegeleiders', anchorsOf: 'bezetting-2' },
  'ips25-3': { title: 'Algemene deskundigheid', anchorsOf: 'bezetting-3' },
  'ips25-4': { title: 'Integratie met het ggz-behandelteam', anchorsOf: 'organisatie-1' },
  'ips25-5': {
    title: 'Integratie met GGZ-behandeling door regelmatig contact tussen teamleden',
    anchorsOf: 'organisatie-2',
  },
  'ips25-6': {
    title: 'Samenwerking tussen IPS-trajectbegeleiders en externe arbeids- en/of opleidingsdeskundigen',
    anchorsOf: 'organisatie-3',
  },
  'ips25-7': { title: 'Een op arbeid en opleiding gerichte eenheid', anchorsOf: 'organisatie-4' },
  'ips25-8': {
    title: 'Rol van de team coördinator',
    anchorsOf: 'organisatie-5',
    remark: 'In Bijlage 5 staat de vijfde rol zonder opsommingsteken; het zijn er vijf.',
  },
  'ips25-9': { title: 'Geen exclusiecriteria', anchorsOf: 'organisatie-6' },
  'ips25-10': { title: 'Focus op regulier, betaald werk en/of deelname aan opleidingen', anchorsOf: 'organisatie-7' },
  'ips25-11': { title: 'IPS-ondersteuning vanuit de organisatieleiding', anchorsOf: 'organisatie-8' },
  'ips25-12': {
    title: 'Steun bij inkomsten bij IPS-A',
    anchorsOf: 'begeleiding-1a',
    remark: 'In Bijlage 5 staat anker 5 zonder nummer; het is de laatste alinea.',
  },
  'ips25-13': { title: 'Openheid', anchorsOf: 'begeleiding-2' },
  'ips25-14': { title: 'Continue inschatting van arbeidsmogelijkheden', anchorsOf: 'begeleiding-3a' },
  'ips25-15': { title: 'Snel zoeken naar regulier, betaald werk', anchorsOf: 'begeleiding-5a' },
  'ips25-16': { title: 'Het zoeken naar werk of opleiding afstemmen op de cliënt', anchorsOf: 'begeleiding-6' },
  'ips25-17': {
    title: 'Ontwikkelen van banen en opleidingsplaatsen – Regelmatig contact met werkgevers en onderwijsinstellingen',
    anchorsOf: 'begeleiding-7',
  },
  'ips25-18': {
    title: 'Ontwikkelen van banen – Kwaliteit van het contact met werkgevers',
    anchorsOf: 'begeleiding-8a',
  },
  'ips25-19': { title: 'Diversiteit bij IPS-A', anchorsOf: 'begeleiding-9a' },
  'ips25-20': { title: 'Verscheidenheid aan werkgevers', anchorsOf: 'begeleiding-10' },
  'ips25-21': { title: 'Reguliere, betaalde banen', anchorsOf: 'begeleiding-11' },
  'ips25-22': { title: 'Gepersonaliseerde volg-ondersteuning', anchorsOf: 'begeleiding-12' },
  'ips25-23': {
    title: 'Onbeperkte (in de tijd) volg-ondersteuning voor de cliënten',
    anchorsOf: 'begeleiding-14',
  },
  'ips25-24': { title: 'Hulpverlening in de maatschappij', anchorsOf: 'begeleiding-15' },
  'ips25-25': { title: 'Assertieve omgang en outreach', anchorsOf: 'begeleiding-16' },
} as const satisfies Record<Ips25ItemId, Ips25Definition>;
