import type { Ips25ItemId } from './ids';
import type { Principle } from './types';

/** The eight principles and their 26 links to 20 items; in full and in the order of Bijlage 4. */
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
] as const satisfies readonly (Principle & { readonly items: readonly Ips25ItemId[] })[];

/** What they are called together, and where they stand. */
export const EIGHT_PRINCIPLES = {
  called: 'acht basisprincipes',
  source: 'Kwaliteitskader IPS 2024, Bijlage 4',
} as const;
