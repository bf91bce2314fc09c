import { compareReviewers, differencesOf } from '../../src/comparing/compare-reviewers';
import { beginConsensus } from '../../src/comparing/consensus';
import { reviewedPlaces } from '../../src/comparing/what-matters';
import type { Measurement } from '../../src/measurement/measurement';
import { measurementId } from '../support/measurement-ids';
import { scoredMeasurement } from '../support/measurements';

/** All 4 is 100 of 125; one 3 makes it 99. */
const measurements = (bands: readonly [Measurement['bands'], Measurement['bands']]) =>
  [4, 3].map((score, index) => {
    const measurement = scoredMeasurement('ips25', 4, { 'ips25-5': { score } });
    return { ...measurement, bands: bands[index] ?? measurement.bands };
  });

const weightsWith = (...bands: readonly [Measurement['bands'], Measurement['bands']]) => {
  const [one, other] = measurements(bands);
  if (!one || !other) throw new Error('There are two');
  const { pairs } = compareReviewers([one, other].map((measurement, index) => ({ name: String(index), measurement })));
  const consensus = beginConsensus(one.form, [one, other], measurementId(1)).measurement;
  const ofPair = pairs.flatMap((pair) => differencesOf(one.form, pair).map(({ place }) => place.weight));
  const ofSheet = reviewedPlaces(consensus).filter(({ row }) => row.item.id === 'ips25-5');
  return { ofPair, ofSheet: ofSheet.map(({ weight }) => weight) };
};

// Goed begins at 100. An organisation that lets it begin at 95 has the same verdict with 99.
test('what decides on the verdict is weighed with the bands of the consensus, on the sheet and before there is one', () => {
  const [{ bands: ours }] = [scoredMeasurement('ips25', 4)];
  const own = Object.fromEntries(
    Object.entries(ours).map(([set, entries]) => [set, { ...entries, goed: 95 }]),
  ) as Measurement['bands'];
  expect(weightsWith(ours, ours)).toEqual({ ofPair: ['verdict'], ofSheet: ['verdict'] });
  expect(weightsWith(own, own)).toEqual({ ofPair: ['small'], ofSheet: ['small'] });
  // Where theirs differ, the consensus has those of the scale, also where the one to whom it makes no difference is first.
  expect(weightsWith(own, ours)).toEqual({ ofPair: ['verdict'], ofSheet: ['verdict'] });
});
