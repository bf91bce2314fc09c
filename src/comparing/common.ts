import { standardBands } from '../measurement/band-entries';
import type { Measurement } from '../measurement/measurement';
import { bandSetsOf } from '../scale/band-sets';
import type { ScoreForm } from '../scale/score-form';

/** What all of them are; null where they are not all the same. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  const isSame = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return isSame && first !== undefined ? first : null;
}

/** The bands of the consensus of these measurements: theirs where they all have the same, else those of the scale. */
export function consensusBands(
  form: ScoreForm,
  measurements: readonly Measurement[],
): { readonly bands: Measurement['bands']; readonly isTheirs: boolean } {
  const [first] = measurements;
  const isTheirs = common(measurements.map(({ bands }) => bandSetsOf(form).map((set) => bands[set]))) !== null;
  return isTheirs && first ? { bands: first.bands, isTheirs } : { bands: standardBands(form), isTheirs };
}
