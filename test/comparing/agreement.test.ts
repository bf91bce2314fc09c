import { agreementBetween, scoredPlaces } from '../../src/comparing/agreement';
import { hiddenDifferences } from '../../src/comparing/hidden-differences';
import { inOrderOfWeight } from '../../src/comparing/what-matters';
import type { Entries } from '../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { allScored, FORM_NAMES, formOf, scoredMeasurement } from '../support/measurements';

const IPS25 = formOf('ips25');
const INTEGRATED = formOf('integrated');

const ips25 = (scores: string): Entries =>
  Object.fromEntries(scores.split(' ').map((score, index) => [`ips25-${index + 1}`, { score: Number(score) }]));

// The test vector: 17 of 25 equal, the others one point apart, four up and four down; both add up to 95.
const R1 = ips25('5 4 5 3 4 3 5 4 2 4 3 3 4 5 4 4 2 4 5 4 5 3 4 2 4');
const R2 = ips25('5 4 5 4 4 3 4 4 3 4 3 2 4 5 3 4 2 3 5 5 5 3 4 2 5');

describe('how far two reviewers agree', () => {
  test('is as in the test vector', () => {
    const { meanAbsoluteDifference, ...rest } = agreementBetween(IPS25, R1, R2);
    expect(rest).toEqual({ pairs: 25, exact: 17, withinOne: 25, shift: 0 });
    expect(meanAbsoluteDifference).toBeCloseTo(0.32, 4);
  });

  test('equal totals hide nothing that is not said', () => {
    expect(hiddenDifferences(IPS25, R1, R2)).toEqual([
      'De totalen zijn gelijk (95), maar 8 items zijn verschillend gescoord.',
    ]);
    expect(hiddenDifferences(IPS25, R1, R1)).toEqual([]);
    expect(hiddenDifferences(IPS25, R1, { ...R2, 'ips25-25': { score: 4 } })).toEqual([]);
    expect(hiddenDifferences(IPS25, R1, { ...R2, 'ips25-25': {} })).toEqual([]);
  });

  test('is said of each column that hides something', () => {
    const one = allScored(INTEGRATED, 4, { 'bezetting-3': { A: 5, O: 4 }, 'organisatie-3': { A: 3, O: 4 } });
    expect(hiddenDifferences(INTEGRATED, one, allScored(INTEGRATED, 4))).toEqual([
      'De totalen van IPS-A zijn gelijk (104), maar 2 items zijn verschillend gescoord.',
    ]);
  });

  // Of the integrated form 26 + 25 cells; ten rows must be equal in A and O, and count once. Alone there is one column.
  test.each([
    ['integrated', 41],
    ['work', 26],
    ['education', 25],
    ['ips25', 25],
  ] as const)('counts a row that must be equal in A and O once: %s', (name, places) => {
    expect(scoredPlaces(formOf(name))).toHaveLength(places);
    const all = allScored(formOf(name), 3);
    expect(agreementBetween(formOf(name), all, all)).toMatchObject({ pairs: places, exact: places, shift: 0 });
  });

  test('a joint row that differs by two points counts two once', () => {
    const other = allScored(INTEGRATED, 4, { 'bezetting-2': { A: 2, O: 2 } });
    const { shift, meanAbsoluteDifference, ...rest } = agreementBetween(INTEGRATED, allScored(INTEGRATED, 4), other);
    expect(rest).toEqual({ pairs: 41, exact: 40, withinOne: 40 });
    expect([shift, meanAbsoluteDifference]).toEqual([2 / 41, 2 / 41]);
  });

  test.each([
    [{ A: 4, O: 1 }, 3],
    [{ A: 5, O: 3 }, -1],
    [{ A: 4, O: 4 }, 0],
  ])('of a forbidden divergence the larger difference counts: %j', (scores, difference) => {
    const other = allScored(INTEGRATED, 4, { 'bezetting-2': scores });
    const { pairs, shift } = agreementBetween(INTEGRATED, allScored(INTEGRATED, 4), other);
    expect([pairs, shift]).toEqual([41, difference / 41]);
  });

  test('what one of them did not score, or not with a score, is no pair', () => {
    const other = { ...R2, 'ips25-1': {}, 'ips25-2': { score: '4' } };
    expect(agreementBetween(IPS25, R1, other)).toMatchObject({ pairs: 23, exact: 15, withinOne: 23 });
    expect(agreementBetween(IPS25, {}, R1)).toEqual({
      ...{ pairs: 0, exact: 0, withinOne: 0, shift: null, meanAbsoluteDifference: null },
    });
  });
});

describe('what matters', () => {
  const weights = (...measurements: readonly Measurement[]) =>
    inOrderOfWeight(
      measurements[0] ?? emptyMeasurement(IPS25),
      measurements.map(({ entries }) => entries),
    )
      .filter(({ weight }) => weight !== 'equal')
      .map(({ row, column, weight }) => [row.item.id, column, weight]);

  test('comes first: two points or more, then what decides on the verdict, then the rest', () => {
    // All 4 is 100, which is good; with a 3 it is 99 and no longer so, with a 5 it still is.
    const one = scoredMeasurement('ips25', 4);
    const overrides = { 'ips25-2': { score: 5 }, 'ips25-5': { score: 3 }, 'ips25-9': { score: 2 } };
    const other = scoredMeasurement('ips25', 4, overrides);
    expect(weights(one, other)).toEqual([
      ['ips25-9', 'score', 'large'],
      ['ips25-5', 'score', 'verdict'],
      ['ips25-2', 'score', 'small'],
    ]);
  });

  test('a forbidden divergence of one of them comes before what decides, also where they agree on it', () => {
    const one = scoredMeasurement('integrated', 4, {
      ...{ 'bezetting-2': { A: 4, O: 3 }, 'bezetting-3': { A: 3, O: 4 }, 'begeleiding-16': { A: 2, O: 2 } },
    });
    const other = scoredMeasurement('integrated', 4, { 'bezetting-2': { A: 4, O: 3 } });
    // Of 130: all 4 is 104, which is good, and with a 3 in A 103.
    expect(weights(one, other)).toEqual([
      ['begeleiding-16', 'AO', 'large'],
      ['bezetting-2', 'AO', 'forbidden'],
      ['bezetting-3', 'A', 'verdict'],
    ]);
  });

  test('looks at every two of several', () => {
    const [one, two, three] = [3, 4, 5].map((score) => scoredMeasurement('ips25', 4, { 'ips25-1': { score } }));
    expect(weights(...[one, two, three].flatMap((each) => each ?? []))).toEqual([['ips25-1', 'score', 'large']]);
  });

  test.each(FORM_NAMES)('all that is scored stands in the list once: %s', (name) => {
    expect(inOrderOfWeight(emptyMeasurement(formOf(name)), [{}, {}])).toHaveLength(scoredPlaces(formOf(name)).length);
  });
});
