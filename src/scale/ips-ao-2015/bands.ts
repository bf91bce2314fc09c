import { PUBLISHED_BANDS, PUBLISHED_IN } from '../published-bands';
import type { BandSet } from '../types';

/** The sets of bands of the A/O scale: one for each column, and the one of the equivalent beside column A. */
export const AO_BAND_SETS = {
  A: {
    title: 'IPS-A',
    name: 'Grenzen_A',
    maximum: 130,
    bands: { redelijk: 77, goed: 104, voorbeeldig: 120 },
    status: 'indicatief',
    provenance:
      'Naar verhouding afgeleid van de gepubliceerde grenzen voor 25 items (74, 100 en 115 van 125). ' +
      'Indicatief: geen brondocument van deze schaal noemt grenzen.',
  },
  O: {
    title: 'IPS-O',
    name: 'Grenzen_O',
    maximum: 125,
    bands: PUBLISHED_BANDS,
    status: 'indicatief',
    provenance:
      'De gepubliceerde grenzen voor 25 items; zelfde maximum, maar andere items. ' +
      'Indicatief: geen brondocument van deze schaal noemt grenzen.',
  },
  ips25: {
    title: 'IPS-25',
    name: 'Grenzen_IPS25',
    maximum: 125,
    bands: PUBLISHED_BANDS,
    status: 'gepubliceerd',
    provenance: `${PUBLISHED_IN} Dat instrument rekent met de caseloadgrenzen van item 1b van 2015; met 1a valt het totaal iets gunstiger uit.`,
    provenanceIn: {
      work: `${PUBLISHED_IN} Dat instrument rekent met de caseloadgrenzen van item 1b, net als hier; die zijn strenger dan die van de schaal van 2024.`,
    },
  },
} as const satisfies Record<string, BandSet>;
