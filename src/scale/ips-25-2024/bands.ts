import { PUBLISHED_BANDS, PUBLISHED_IN } from '../published-bands';
import type { BandSet } from '../types';

/** The bands of the 25 items. */
export const IPS25_BAND_SET = {
  title: 'IPS-25',
  name: 'Grenzen_IPS25',
  maximum: 125,
  bands: PUBLISHED_BANDS,
  status: 'gepubliceerd',
  provenance: `${PUBLISHED_IN} Dat instrument vraagt voor anker 5 een caseload van hoogstens 20; met item 1 (25) valt het totaal iets gunstiger uit.`,
} as const satisfies BandSet;
