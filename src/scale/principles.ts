import type { AoItemId, Ips25ItemId } from './ids';

interface Principle {
  /** In full, as in Bijlage 4 of the Kwaliteitskader IPS 2024. */
  readonly title: string;
  /** In the order of Bijlage 4. */
  readonly items: readonly Ips25ItemId[];
}

/** The eight principles and their 26 links to 20 items. */
export const PRINCIPLES = [
  { title: 'Regulier betaald werk of opleiding is het doel', items: ['ips25-19', 'ips25-20', 'ips25-21'] },
  { title: 'Niemand wordt uitgesloten', items: ['ips25-6', 'ips25-9'] },
  {
    title: 'Integratie van toeleiding naar werk of opleiding en zorg',
    items: ['ips25-4', 'ips25-5', 'ips25-8', 'ips25-7'],
  },
  { title: 'Voorkeur van werkzoekende staat voorop', items: ['ips25-14', 'ips25-16', 'ips25-22'] },
  { title: 'Ondersteuning rond werk en inkomen', items: ['ips25-12'] },
  { title: 'Snel zoeken, snel plaatsen', items: ['ips25-3', 'ips25-15', 'ips25-17', 'ips25-18'] },
  { title: 'Baan(kans)ontwikkeling', items: ['ips25-3', 'ips25-8', 'ips25-13', 'ips25-17', 'ips25-18'] },
  { title: 'Blijvende ondersteuning', items: ['ips25-1', 'ips25-13', 'ips25-22', 'ips25-23'] },
] as const satisfies readonly Principle[];

/** Where column O has a row of its own in place of the one of column A. */
export const O_TWINS: Partial<Record<AoItemId, AoItemId>> = {
  'begeleiding-1a': 'begeleiding-1b',
  'begeleiding-3a': 'begeleiding-3b',
  'begeleiding-5a': 'begeleiding-5b',
  'begeleiding-8a': 'begeleiding-8b',
  'begeleiding-9a': 'begeleiding-9b',
};
