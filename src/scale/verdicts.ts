import type { ModelId } from './types';

/**
 * The four verdicts that the sources name, and the scores from which they hold. No source document here gives
 * cut-offs; where each set comes from is said in its provenance and shown to the user.
 */
export const VERDICTS = ['geen', 'redelijk', 'goed', 'voorbeeldig'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** As the reports name them (Implementatietraject IPS, "IPS-modeltrouwmeting"). */
export const VERDICT_TITLES = {
  geen: 'geen IPS',
  redelijk: 'redelijke modeltrouw',
  goed: 'goede modeltrouw',
  voorbeeldig: 'voorbeeldige modeltrouw',
} as const satisfies Record<Verdict, string>;

/** The lowest total that earns each verdict; below `redelijk` is `geen`. Whole and ascending. */
export interface Bands {
  readonly redelijk: number;
  readonly goed: number;
  readonly voorbeeldig: number;
}

/** What a set of bands is applied to: the total of a column, or the IPS-25 equivalent of column A. */
export type BandSetId = 'A' | 'O' | 'ips25';

export interface BandSet {
  readonly title: string;
  readonly maximum: number;
  readonly bands: Bands;
  /** `indicatief` where the bands were carried over from another instrument. */
  readonly status: 'indicatief' | 'gepubliceerd';
  /** Where the bands come from, for the user. */
  readonly provenance: string;
}

const PUBLISHED = 'Becker e.a., Supported Employment Fidelity Review Manual; niet in de Nederlandse brondocumenten. ';

export const BAND_SETS = {
  A: {
    title: 'IPS-A',
    maximum: 130,
    bands: { redelijk: 77, goed: 104, voorbeeldig: 120 },
    status: 'indicatief',
    provenance:
      'Naar verhouding afgeleid van de gepubliceerde grenzen voor 25 items (74, 100 en 115 van 125). ' +
      'Indicatief: geen brondocument van deze schaal noemt grenzen.',
  },
  O: {
    title: 'IPS-O',
    maximum: 125,
    bands: { redelijk: 74, goed: 100, voorbeeldig: 115 },
    status: 'indicatief',
    provenance:
      'De gepubliceerde grenzen voor 25 items; zelfde maximum, maar andere items. ' +
      'Indicatief: geen brondocument van deze schaal noemt grenzen.',
  },
  ips25: {
    title: 'IPS-25',
    maximum: 125,
    bands: { redelijk: 74, goed: 100, voorbeeldig: 115 },
    status: 'gepubliceerd',
    provenance:
      PUBLISHED +
      'Dat instrument rekent met de caseloadgrenzen van item 1b van 2015; met 1a valt het totaal iets gunstiger uit.',
  },
} as const satisfies Record<BandSetId, BandSet>;

/** Where the bands of a set come from, in the words of what is measured: its caseload item decides what they compare. */
export function bandProvenance(set: BandSetId, model: ModelId | null): string {
  if (set !== 'ips25' || model === 'integrated' || model === 'education') return BAND_SETS[set].provenance;
  return (
    PUBLISHED +
    (model === 'work'
      ? 'Dat instrument rekent met de caseloadgrenzen van item 1b, net als hier; die zijn strenger dan die van de schaal van 2024.'
      : 'Dat instrument vraagt voor anker 5 een caseload van hoogstens 20; met item 1 (25) valt het totaal iets gunstiger uit.')
  );
}
