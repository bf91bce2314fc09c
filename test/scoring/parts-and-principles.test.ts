import { assess } from '../../src/scoring/assessment';
import { meanScore } from '../../src/scoring/totals';
import { scoredMeasurement } from '../support/measurements';

/** An integrated review with every cell at 3, save the ones below. */
const review = () =>
  scoredMeasurement('integrated', 3, {
    'bezetting-1a': { A: 5, O: 5 },
    'bezetting-3': { A: 1, O: null },
    'organisatie-7': { A: 4, O: 2 },
    'begeleiding-4': { O: 5 },
    'begeleiding-9a': { A: 'x' },
  });

describe('the totals of the parts', () => {
  test.each([
    // 5 + 3 + 1
    ['bezetting', 'A', { score: 9, maximum: 15, scored: 3, items: 3, range: [9, 9] }],
    // 5 + 3, one missing
    ['bezetting', 'O', { score: 8, maximum: 15, scored: 2, items: 3, range: [9, 13] }],
    // 7×3 + 4
    ['organisatie', 'A', { score: 25, maximum: 40, scored: 8, items: 8, range: [25, 25] }],
    // 7×3 + 2
    ['organisatie', 'O', { score: 23, maximum: 40, scored: 8, items: 8, range: [23, 23] }],
    // 14×3, one invalid
    ['begeleiding', 'A', { score: 42, maximum: 75, scored: 14, items: 15, range: [43, 47] }],
    // 13×3 + 5
    ['begeleiding', 'O', { score: 44, maximum: 70, scored: 14, items: 14, range: [44, 44] }],
  ] as const)('of %s in column %s', (part, column, total) => {
    expect(assess(review()).parts[part][column]).toEqual(total);
  });

  it('add up to the totals of the columns', () => {
    const { columns } = assess(review());
    // 9 + 25 + 42 = 76 and 8 + 23 + 44 = 75.
    expect(columns.A?.total).toMatchObject({ score: 76, scored: 25, items: 26 });
    expect(columns.O?.total).toMatchObject({ score: 75, scored: 24, items: 25 });
  });

  // 3, 8 and 14 items, all at 4.
  test.each([
    ['bezetting', 12, 15],
    ['organisatie', 32, 40],
    ['begeleiding', 56, 70],
  ] as const)('of %s on the 25-item scale: %i of %i', (part, score, maximum) => {
    const { parts } = assess(scoredMeasurement('ips25', 4));
    expect(parts[part]).toEqual({ score: expect.objectContaining({ score, maximum }) as unknown });
  });
});

describe('the profile of the principles', () => {
  test.each([
    // 9a is invalid, 10 and 11 are 3. In O 9b stands alone, and the other two are not missing.
    [1, { score: 6, scored: 2, items: 3, mean: 3 }, { score: 3, scored: 1, items: 1, mean: 3 }],
    [2, { score: 6, scored: 2, items: 2, mean: 3 }, { score: 6, scored: 2, items: 2, mean: 3 }],
    [3, { score: 12, scored: 4, items: 4, mean: 3 }, { score: 12, scored: 4, items: 4, mean: 3 }],
    [4, { score: 9, scored: 3, items: 3, mean: 3 }, { score: 9, scored: 3, items: 3, mean: 3 }],
    [5, { score: 3, scored: 1, items: 1, mean: 3 }, { score: 3, scored: 1, items: 1, mean: 3 }],
    // bezetting-3 is 1 in A: 1 + 3×3 = 10, 10/4 = 2.5; it is missing in O: 3×3 = 9, 9/3 = 3.
    [6, { score: 10, scored: 4, items: 4, mean: 2.5 }, { score: 9, scored: 3, items: 4, mean: 3 }],
    // The same: 1 + 4×3 = 13, 13/5 = 2.6; 4×3 = 12, 12/4 = 3.
    [7, { score: 13, scored: 5, items: 5, mean: 2.6 }, { score: 12, scored: 4, items: 5, mean: 3 }],
    // bezetting-1a is 5: 5 + 3×3 = 14, 14/4 = 3.5.
    [8, { score: 14, scored: 4, items: 4, mean: 3.5 }, { score: 14, scored: 4, items: 4, mean: 3.5 }],
  ])('has principle %i in A and in O', (principle, inA, inO) => {
    const totals = assess(review()).principles[principle - 1];
    const profile = { A: totals?.A, O: totals?.O };
    expect(profile.A && { ...profile.A, mean: meanScore(profile.A) }).toMatchObject(inA);
    expect(profile.O && { ...profile.O, mean: meanScore(profile.O) }).toMatchObject(inO);
  });

  it('is not moved by items of no principle', () => {
    const { principles } = assess(scoredMeasurement('education', 3, { 'begeleiding-4': { O: 5 } }));
    const means = principles.map((totals) => totals.O && meanScore(totals.O));
    expect(means).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('counts the caseload row of the model', () => {
    const { principles } = assess(scoredMeasurement('work', 3, { 'bezetting-1b': { A: 5 }, 'bezetting-1a': { A: 1 } }));
    // Blijvende ondersteuning: 5 + 3×3 = 14; the closed row 1a does not count.
    expect(principles[7]?.A).toMatchObject({ score: 14, items: 4 });
  });

  it('has no mean where nothing of a principle is scored', () => {
    const { principles } = assess(scoredMeasurement('ips25', 3, { 'ips25-12': { score: null } }));
    const total = principles[4]?.score;
    expect(total).toMatchObject({ scored: 0, items: 1, range: [1, 5] });
    expect(total && meanScore(total)).toBeNull();
  });
});
