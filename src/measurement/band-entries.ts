import type { ScoreForm } from '../scale/score-form';
import { bandProvenance, BAND_SETS, type Bands, type BandSetId } from '../scale/verdicts';
import type { Entry } from './entry';

/** A row of the table of bands as it stands in a workbook: three numbers, or whatever was typed over them. */
export interface BandEntries extends Readonly<Record<keyof Bands, Entry>> {
  /** "indicatief", "gepubliceerd", or what the organisation says of its own. */
  readonly status: string;
  readonly provenance: string;
}

/** Nothing filled in, which is no usable set of bands. */
export const EMPTY_BANDS: BandEntries = { redelijk: null, goed: null, voorbeeldig: null, status: '', provenance: '' };

/** The bands that the scale gives a set, with where they come from. */
export function standardBands(set: BandSetId, { model }: ScoreForm): BandEntries {
  const { bands, status } = BAND_SETS[set];
  return { ...bands, status, provenance: bandProvenance(set, model) };
}
