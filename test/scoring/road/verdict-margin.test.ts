import type { Measurement } from '../../../src/measurement/measurement';
import { bandSetOf } from '../../../src/scale/band-sets';
import type { ColumnId } from '../../../src/scale/types';
import { assess } from '../../../src/scoring/assessment';
import { verdictMargin } from '../../../src/scoring/road/verdict-margin';
import { scoredMeasurement } from '../../support/measurements';

function marginOf(measurement: Measurement, column: ColumnId): number | null {
  const judged = assess(measurement).columns[column];
  if (!judged) throw new Error(`no column ${column}`);
  return verdictMargin(judged, measurement.bands[bandSetOf(measurement.form, column)]);
}

/** Bands: 77 / 104 / 120 of 130 for A, and 74 / 100 / 115 of 125 for O and the 25 items (scale.md, "The verdict"). */
test.each([
  // 25 × 5 = 125 is 10 above 115; 25 × 4 = 100 is the bound itself; 25 × 3 = 75 is 1 above 74; 25 × 2 = 50 is below.
  ['ips25', 'score', 5, 10],
  ['ips25', 'score', 4, 0],
  ['ips25', 'score', 3, 1],
  ['ips25', 'score', 2, null],
  // A: 26 × 5 = 130 is 10 above 120; 26 × 4 = 104 is the bound; 26 × 3 = 78 is 1 above 77.
  ['integrated', 'A', 5, 10],
  ['integrated', 'A', 4, 0],
  ['work', 'A', 3, 1],
  ['integrated', 'O', 3, 1],
] as const)('what can be lost: %s, column %s, every item %i: %p', (form, column, rating, margin) => {
  expect(marginOf(scoredMeasurement(form, rating), column)).toBe(margin);
});

describe('nothing can be lost of what is not there', () => {
  test('an incomplete column', () => {
    expect(marginOf(scoredMeasurement('ips25', 5, { 'ips25-1': { score: null } }), 'score')).toBeNull();
  });

  test('a forbidden divergence', () => {
    const measurement = scoredMeasurement('integrated', 5, { 'bezetting-2': { A: 4, O: 5 } });
    expect(marginOf(measurement, 'O')).toBeNull();
  });

  test('bands that cannot be used', () => {
    const measurement = scoredMeasurement('ips25', 5);
    const bands = { ...measurement.bands, ips25: { ...measurement.bands.ips25, redelijk: 'x' } };
    expect(marginOf({ ...measurement, bands }, 'score')).toBeNull();
  });
});

test('the bands of the organisation count', () => {
  const measurement = scoredMeasurement('ips25', 5);
  const bands = { ...measurement.bands, ips25: { ...measurement.bands.ips25, voorbeeldig: 124 } };
  // 125 - 124.
  expect(marginOf({ ...measurement, bands }, 'score')).toBe(1);
});
