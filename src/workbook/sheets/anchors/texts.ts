import type { Rating } from '../../../scale/types';

/** What the sheet Ankers says; the headers of the official wording stand with their table. */
export const ANCHORS_SHEET_TEXTS = {
  title: (scale: string) => `Ankers – ${scale}`,
  hint: (document: string) =>
    `Beschrijvingen in eigen woorden; de officiële schaal is leidend (${document}). ` +
    'Plak de officiële tekst rechts als uw organisatie die mag gebruiken.',
  headers: {
    number: 'Nr.',
    item: 'Item',
    criterion: 'Wat het item vraagt',
    anchor: (rating: Rating) => `Anker ${rating}`,
  },
} as const;
