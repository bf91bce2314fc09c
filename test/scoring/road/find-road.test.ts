import type { Entries } from '../../../src/measurement/entries';
import type { Measurement } from '../../../src/measurement/measurement';
import type { ItemId } from '../../../src/scale/ids';
import type { ColumnId } from '../../../src/scale/types';
import { findRoad } from '../../../src/scoring/road/find-road';
import type { RoadRequest, RoadStep, RoadTarget } from '../../../src/scoring/road/road';
import { scoredMeasurement, withEntries } from '../../support/measurements';

function road(
  measurement: Measurement,
  to: RoadTarget,
  columns: readonly ColumnId[],
  { fixed = [], hard = [] }: { fixed?: readonly ItemId[]; hard?: readonly ItemId[] } = {},
) {
  const request: RoadRequest = { to, columns, fixed: new Set(fixed), hard: new Set(hard) };
  const found = findRoad(measurement, request);
  return { ...found, steps: found.steps.map(words) };
}

const words = ({ item, column, from, to }: RoadStep) => `${item} ${column} ${from}-${to}`;

const BOTH = ['A', 'O'] as const;
const with25 = (entries: Entries): Measurement => {
  const measurement = scoredMeasurement('ips25', 4);
  return { ...measurement, entries: withEntries(measurement.entries, entries) };
};

/** Bands: 77 / 104 / 120 of 130 for A, and 74 / 100 / 115 of 125 for O and the 25 items (scale.md, "The verdict"). */
describe('the road of one column', () => {
  test('takes as few items as possible, and of these the earliest', () => {
    // 25 × 3 = 75, so that 25 points are missing to 100; an item gives 2 of them, so that it takes 13. The first twelve
    // give 24, the thirteenth 1.
    const found = road(scoredMeasurement('ips25', 3), 'goed', ['score']);
    expect(found).toMatchObject({ reachable: true, effort: 25, items: 13, totals: { score: 100 }, obstacle: null });
    expect(found.steps).toEqual([
      ...Array.from({ length: 12 }, (_, index) => `ips25-${index + 1} score 3-5`),
      'ips25-13 score 3-4',
    ]);
  });

  test('prefers one item that can climb far over an earlier one that cannot', () => {
    // 24 × 4 + 1 = 97: three points are missing, and item 25 alone can give them all.
    const found = road(with25({ 'ips25-25': { score: 1 } }), 'goed', ['score']);
    expect(found).toMatchObject({ effort: 3, items: 1, steps: ['ips25-25 score 1-4'], totals: { score: 100 } });
  });

  test('goes round an item that is hard as long as that takes less effort', () => {
    // 97 again. Item 25 costs 3 for each anchor; three others give a point each at 3 together.
    const found = road(with25({ 'ips25-25': { score: 1 } }), 'goed', ['score'], { hard: ['ips25-25'] });
    expect(found).toMatchObject({ effort: 3, items: 3 });
    expect(found.steps).toEqual(['ips25-1 score 4-5', 'ips25-2 score 4-5', 'ips25-3 score 4-5']);
  });

  test('there is none where what is fixed leaves too little', () => {
    // 25 × 4 = 100. To 115 it takes 15 items that climb one anchor; with 11 fixed there are 14: at most 114.
    const measurement = scoredMeasurement('ips25', 4);
    const items = measurement.form.rows.map(({ item }) => item.id);
    expect(road(measurement, 'voorbeeldig', ['score'], { fixed: items.slice(0, 11) })).toEqual({
      ...{ reachable: false, effort: null, items: null, steps: [], totals: { score: 100 } },
      obstacle: 'too-high',
    });
    expect(road(measurement, 'voorbeeldig', ['score'], { fixed: items.slice(0, 10) })).toMatchObject({
      ...{ reachable: true, effort: 15, items: 15, totals: { score: 115 } },
    });
  });

  test('is no road at all for who is there already', () => {
    expect(road(scoredMeasurement('ips25', 4), 'goed', ['score'])).toEqual({
      ...{ reachable: true, effort: 0, items: 0, steps: [], totals: { score: 100 }, obstacle: null },
    });
  });
});

describe('the road of both columns', () => {
  test('climbs first where one climb counts in both', () => {
    // A: 26 × 4 = 104 with the first at 1: 101. O: 25 × 4 = 100 with the first at 1: 97. Three points in each, and
    // bezetting-1a must be equal: it gives them with one climb.
    const measurement = scoredMeasurement('integrated', 4, { 'bezetting-1a': { A: 1, O: 1 } });
    expect(road(measurement, 'goed', BOTH)).toMatchObject({
      ...{ effort: 3, items: 1, steps: ['bezetting-1a AO 1-4'], totals: { A: 104, O: 100 } },
    });
  });

  test('climbs in each column where the columns may differ, and counts that as one item', () => {
    // A 101 and O 97; the only row below 4 is bezetting-3. All rows that must be equal are fixed.
    const measurement = scoredMeasurement('integrated', 4, { 'bezetting-3': { A: 1, O: 1 } });
    const fixed = measurement.form.rows.filter(({ mustBeEqual }) => mustBeEqual).map(({ item }) => item.id);
    expect(road(measurement, 'goed', BOTH, { fixed })).toMatchObject({
      ...{ effort: 6, items: 1, totals: { A: 104, O: 100 } },
      steps: ['bezetting-3 A 1-4', 'bezetting-3 O 1-4'],
    });
  });
});

describe('a forbidden divergence on the way', () => {
  test('is mended also where the verdict is earned already, and in the column that nobody asked', () => {
    // A: 25 × 4 + 3 = 103, O: 24 × 4 + 5 = 101. Both to 5, which costs 5 - 3 = 2: A 105.
    const measurement = scoredMeasurement('integrated', 4, { 'organisatie-1': { A: 3, O: 5 } });
    const mended = { effort: 2, items: 1, steps: ['organisatie-1 AO 3-5'], totals: { A: 105, O: 101 } };
    expect(road(measurement, 'redelijk', ['A'])).toMatchObject(mended);
    expect(road(measurement, 'goed', ['O'])).toMatchObject(mended);
    expect(road(measurement, 'goed', BOTH)).toMatchObject(mended);
  });

  test('goes higher than both scores where that is the least', () => {
    // A 25 × 4 + 1 = 101 and O 24 × 4 + 2 = 98. To 4 costs 4 - 1 = 3 and gives 104 and 100.
    const measurement = scoredMeasurement('integrated', 4, { 'organisatie-1': { A: 1, O: 2 } });
    expect(road(measurement, 'goed', BOTH)).toMatchObject({
      ...{ effort: 3, items: 1, steps: ['organisatie-1 AO 1-4'], totals: { A: 104, O: 100 } },
    });
  });

  test('costs the weight of its item', () => {
    const measurement = scoredMeasurement('integrated', 4, { 'organisatie-1': { A: 3, O: 5 } });
    // 2 anchors × 3.
    expect(road(measurement, 'redelijk', ['A'], { hard: ['organisatie-1'] })).toMatchObject({ effort: 6, items: 1 });
  });

  test('leaves no road where its item is fixed', () => {
    const measurement = scoredMeasurement('integrated', 5, { 'organisatie-1': { A: 4, O: 5 } });
    expect(road(measurement, 'redelijk', ['O'], { fixed: ['organisatie-1'] })).toEqual({
      ...{ reachable: false, effort: null, items: null, steps: [], totals: { A: 129, O: 125 } },
      obstacle: 'fixed-divergence',
    });
  });
});

describe('a measurement that is not complete', () => {
  test('has no road, and says whether the verdict is still within reach', () => {
    // 24 × 4 = 96 and one blank: 97 … 101, so that 100 can be reached and 115 cannot.
    const measurement = with25({ 'ips25-7': { score: null } });
    expect(road(measurement, 'goed', ['score'])).toMatchObject({
      ...{ reachable: true, effort: null, items: null, steps: [], totals: { score: 96 }, obstacle: 'incomplete' },
    });
    expect(road(measurement, 'voorbeeldig', ['score'])).toMatchObject({ reachable: false, obstacle: 'incomplete' });
  });

  test('an invalid score is no score', () => {
    expect(road(with25({ 'ips25-7': { score: 3.5 } }), 'goed', ['score']).obstacle).toBe('incomplete');
  });

  test('has a road for the column that is complete; a partner without a score climbs along', () => {
    // A: 25 × 4 + 3 = 103. O misses bezetting-1a, which must be equal: 24 × 4 = 96, and 96 + 4 once it climbs along.
    const measurement = scoredMeasurement('integrated', 4, { 'bezetting-1a': { A: 3, O: null } });
    const fixed = measurement.form.rows.slice(1).map(({ item }) => item.id);
    expect(road(measurement, 'goed', ['A'], { fixed })).toMatchObject({
      ...{ effort: 1, items: 1, steps: ['bezetting-1a AO 3-4'], totals: { A: 104, O: 100 } },
    });
    // For both, O first needs its score; and that does not bring A from 103 to 104.
    expect(road(measurement, 'goed', BOTH)).toMatchObject({ reachable: false, obstacle: 'incomplete' });
  });
});

describe('the bands in the workbook', () => {
  const measurement = scoredMeasurement('ips25', 4);
  const banded = (bands: object): Measurement => ({
    ...measurement,
    bands: { ...measurement.bands, ips25: { ...measurement.bands.ips25, ...bands } },
  });

  test('count, also when the organisation has changed them', () => {
    // 102 is asked instead of 100.
    expect(road(banded({ goed: 102 }), 'goed', ['score'])).toMatchObject({ effort: 2, totals: { score: 102 } });
  });

  test('leave no road where they cannot be used', () => {
    expect(road(banded({ goed: 'honderd' }), 'redelijk', ['score'])).toMatchObject({
      ...{ reachable: false, effort: null, obstacle: 'bands' },
    });
  });

  test('can lie beyond the scale', () => {
    expect(road(banded({ voorbeeldig: 1_000_000_000 }), 'voorbeeldig', ['score'])).toMatchObject({
      ...{ reachable: false, obstacle: 'too-high' },
    });
  });
});

test.each([[[]], [['O']], [['A', 'score']]] as const)('columns that are not measured are refused: %j', (columns) => {
  expect(() => road(scoredMeasurement('work', 3), 'goed', columns)).toThrow(RangeError);
});
