import type { ScoreForm } from '../scale/score-form';
import { BAND_SET_IDS, bandProvenance, bandSet } from '../scale/band-sets';
import type { Bands, BandSetId } from '../scale/verdicts';
import type { Entry } from './entry';

/** A row of the table of bands as it stands in a workbook: three numbers, or whatever was typed over them. */
export interface BandEntries extends Readonly<Record<keyof Bands, Entry>> {
  /** "indicatief", "gepubliceerd", or what the organisation says of its own. */
  readonly status: string;
  readonly provenance: string;
}

/** Nothing filled in, which is no usable set of bands. */
export const EMPTY_BANDS: BandEntries = { redelijk: null, goed: null, voorbeeldig: null, status: '', provenance: '' };

/** A row for every set of bands, as the scale has them, with where they come from; a form shows some of them. */
export function standardBands(form: ScoreForm): Readonly<Record<BandSetId, BandEntries>> {
  const entries = BAND_SET_IDS.map((set): [BandSetId, BandEntries] => {
    const { bands, status } = bandSet(set, form.scale);
    return [set, { ...bands, status, provenance: bandProvenance(form, set) }];
  });
  return Object.fromEntries(entries) as Record<BandSetId, BandEntries>;
}
