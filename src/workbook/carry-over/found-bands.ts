import type { BandEntries } from '../../measurement/band-entries';
import { emptyMeasurement } from '../../measurement/measurement';
import { bandSet, bandSetsOf } from '../../scale/band-sets';
import type { BandSetId } from '../../scale/verdicts';
import type { WorkbookContents } from '../paper/contents';
import { isEarlierText } from '../reading/earlier-texts';
import type { ReadMeasurement } from '../reading/read-measurement';
import { LOST_TEXTS } from './texts';
import { isOlderVersion } from '../reading/workbook-version';

/**
 * Bands that are nowhere to be found come back as the scale has them: without bands there is no verdict at all. What an
 * earlier program wrote of where its own bands come from is said as the scale says it now.
 * @returns the measurement with bands, and a sentence for each set that was gone
 */
export function withStandardBands(contents: WorkbookContents, { measurement, locateBands }: ReadMeasurement) {
  const sets = bandSetsOf(measurement.form);
  const gone = sets.filter((set) => locateBands(set) === null);
  const standard = emptyMeasurement(measurement.form).bands;
  const isOlder = isOlderVersion(contents);
  const isEarlier = (set: BandSetId) => {
    const bands = measurement.bands[set];
    return isOlder && isEarlierText(bands.provenance) && hasSameBands(bands, standard[set]);
  };
  const renewed = sets.filter((set) => gone.includes(set) || isEarlier(set));
  return {
    measurement: {
      ...measurement,
      bands: { ...measurement.bands, ...Object.fromEntries(renewed.map((set) => [set, standard[set]])) },
    },
    lost: gone.map((set) => LOST_TEXTS.goneBands(bandSet(set).title)),
  };
}

const hasSameBands = (one: BandEntries, other: BandEntries) =>
  (['redelijk', 'goed', 'voorbeeldig', 'status'] as const).every((key) => one[key] === other[key]);
