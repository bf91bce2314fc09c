/**
 * The identifiers of both instruments. They are public: they stand in workbooks that people keep, on the command
 * line and in JSON. Renaming one is a breaking change.
 */

export const PART_IDS = ['bezetting', 'organisatie', 'begeleiding'] as const;
export type PartId = (typeof PART_IDS)[number];

/** The 34 rows of the A/O scale, in the order of its scoring sheet. */
export const AO_ITEM_IDS = [
  'bezetting-1a',
  'bezetting-1b',
  'bezetting-1c',
  'bezetting-2',
  'bezetting-3',
  'organisatie-1',
  'organisatie-2',
  'organisatie-3',
  'organisatie-4',
  'organisatie-5',
  'organisatie-6',
  'organisatie-7',
  'organisatie-8',
  'begeleiding-1a',
  'begeleiding-1b',
  'begeleiding-2',
  'begeleiding-3a',
  'begeleiding-3b',
  'begeleiding-4',
  'begeleiding-5a',
  'begeleiding-5b',
  'begeleiding-6',
  'begeleiding-7',
  'begeleiding-8a',
  'begeleiding-8b',
  'begeleiding-9a',
  'begeleiding-9b',
  'begeleiding-10',
  'begeleiding-11',
  'begeleiding-12',
  'begeleiding-13',
  'begeleiding-14',
  'begeleiding-15',
  'begeleiding-16',
] as const;
export type AoItemId = (typeof AO_ITEM_IDS)[number];

/** The 25 items of the 2024 scale; the number after the hyphen is the number in Bijlage 5. */
export const IPS25_ITEM_IDS = [
  'ips25-1',
  'ips25-2',
  'ips25-3',
  'ips25-4',
  'ips25-5',
  'ips25-6',
  'ips25-7',
  'ips25-8',
  'ips25-9',
  'ips25-10',
  'ips25-11',
  'ips25-12',
  'ips25-13',
  'ips25-14',
  'ips25-15',
  'ips25-16',
  'ips25-17',
  'ips25-18',
  'ips25-19',
  'ips25-20',
  'ips25-21',
  'ips25-22',
  'ips25-23',
  'ips25-24',
  'ips25-25',
] as const;
export type Ips25ItemId = (typeof IPS25_ITEM_IDS)[number];

export type ItemId = AoItemId | Ips25ItemId;
export type ScaleId = 'ips-ao-2015' | 'ips-25-2024';
