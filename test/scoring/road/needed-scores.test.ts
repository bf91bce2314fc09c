import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { bandSetOf } from '../../../src/scale/band-sets';
import type { ColumnId } from '../../../src/scale/types';
import { neededScores } from '../../../src/scoring/road/needed-scores';
import { columnTotal } from '../../../src/scoring/totals';
import { columnFilled, formOf, measurementOf, scoredMeasurement } from '../../support/measurements';

const neededIn = ({ form, entries, bands }: Measurement, column: ColumnId) =>
  neededScores(columnTotal(form, entries, column), bands[bandSetOf(form, column)]);

const IPS25 = formOf('ips25');

/** Bands: 74 / 100 / 115 of 125 (scale.md, "The verdict"). */
describe('what the items without a score must bring', () => {
  test('together, and as a mean that is rounded up', () => {
    // 22 × 4 = 88 and three to come: 88 + 3 … 88 + 15 = 103. To 74 nothing but the three at 1; to 100 it takes 12, 4
    // each; 115 is out of reach.
    const measurement = measurementOf(IPS25, columnFilled(IPS25, 'score', [[4, 22]]));
    expect(neededIn(measurement, 'score')).toEqual([
      { verdict: 'redelijk', reachable: true, items: 3, points: 3, mean: 1 },
      { verdict: 'goed', reachable: true, items: 3, points: 12, mean: 4 },
      { verdict: 'voorbeeldig', reachable: false, items: 3, points: null, mean: null },
    ]);
  });

  test('where nothing is scored yet', () => {
    // 74 / 25 = 2.96; 100 / 25 = 4; 115 / 25 = 4.6.
    expect(neededIn(emptyMeasurement(IPS25), 'score')).toEqual([
      { verdict: 'redelijk', reachable: true, items: 25, points: 74, mean: 2.96 },
      { verdict: 'goed', reachable: true, items: 25, points: 100, mean: 4 },
      { verdict: 'voorbeeldig', reachable: true, items: 25, points: 115, mean: 4.6 },
    ]);
  });

  test('a mean that does not come out is rounded up, as the one below it would not be enough', () => {
    // 19 × 4 = 76 and 6 to come; to 100 it takes 24 (4 each); with one 5 fewer, 18 × 4 = 72 and 7 to come: 28. With
    // 18 × 4 + 1 × 5 = 77 and 6 to come: 23 / 6 = 3.8333, so 3.84.
    const measurement = measurementOf(
      IPS25,
      columnFilled(IPS25, 'score', [
        [4, 18],
        [5, 1],
      ]),
    );
    expect(neededIn(measurement, 'score')[1]).toEqual({
      ...{ verdict: 'goed', reachable: true, items: 6, points: 23, mean: 3.84 },
    });
  });

  test('an invalid score has to come anew', () => {
    // 24 × 4 = 96; 4 more make 100.
    const measurement = scoredMeasurement('ips25', 4, { 'ips25-3': { score: 4.5 } });
    expect(neededIn(measurement, 'score')[1]).toMatchObject({ items: 1, points: 4, mean: 4 });
  });
});

test('a column that is complete needs nothing, and neither does one without usable bands', () => {
  expect(neededIn(scoredMeasurement('ips25', 1), 'score')).toEqual([]);
  const empty = emptyMeasurement(IPS25);
  const bands = { ...empty.bands, ips25: { ...empty.bands.ips25, goed: null } };
  expect(neededIn({ ...empty, bands }, 'score')).toEqual([]);
});

test('every column of an integrated measurement by itself', () => {
  // A: 25 × 5 = 125 and one to come; O: 25 × 5 = 125, complete.
  const measurement = scoredMeasurement('integrated', 5, { 'begeleiding-11': { A: null } });
  expect(neededIn(measurement, 'A').map(({ points }) => points)).toEqual([1, 1, 1]);
  expect(neededIn(measurement, 'O')).toEqual([]);
});
