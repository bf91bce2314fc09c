import { columnTotal, meanScore, percentOf, totalOf } from '../../src/scoring/totals';
import { allScored, columnFilled, formOf } from '../support/measurements';

const COLUMNS = [
  ['integrated', 'A', 26],
  ['integrated', 'O', 25],
  ['work', 'A', 26],
  ['education', 'O', 25],
  ['ips25', 'score', 25],
] as const;

describe('the total of a column', () => {
  // The minimum is one point an item: 26 or 25.
  test.each(COLUMNS)('is at least one point an item: %s, column %s, %i items', (name, column, items) => {
    const form = formOf(name);
    expect(columnTotal(form, allScored(form, 1), column)).toEqual({
      score: items,
      maximum: items === 26 ? 130 : 125,
      scored: items,
      items,
      range: [items, items],
    });
  });

  test.each([
    ['integrated', 'A', 130],
    ['integrated', 'O', 125],
    ['work', 'A', 130],
    ['education', 'O', 125],
    ['ips25', 'score', 125],
  ] as const)('is at most five points an item: %s, column %s, %i points', (name, column, maximum) => {
    const form = formOf(name);
    const total = columnTotal(form, allScored(form, 5), column);
    expect(total).toMatchObject({ score: maximum, maximum, range: [maximum, maximum] });
  });

  // Down the column 4 ones, 5 twos, 6 threes, 7 fours and the rest fives.
  // A: 4×1 + 5×2 + 6×3 + 7×4 + 4×5 = 4 + 10 + 18 + 28 + 20 = 80. O and the 25 items: one five less, so 75.
  test.each([
    ['integrated', 'A', 80],
    ['integrated', 'O', 75],
    ['work', 'A', 80],
    ['education', 'O', 75],
    ['ips25', 'score', 75],
  ] as const)('adds up mixed scores: %s, column %s, %i points', (name, column, score) => {
    const form = formOf(name);
    const entries = columnFilled(form, column, [
      [1, 4],
      [2, 5],
      [3, 6],
      [4, 7],
      [5, 4],
    ]);
    expect(columnTotal(form, entries, column)).toMatchObject({ score, range: [score, score] });
  });

  it('keeps A and O apart', () => {
    const form = formOf('integrated');
    const entries = { ...allScored(form, 2), 'organisatie-6': { A: 5, O: 1 } };
    // A: 25×2 + 5 = 55. O: 24×2 + 1 = 49.
    expect(columnTotal(form, entries, 'A').score).toBe(55);
    expect(columnTotal(form, entries, 'O').score).toBe(49);
  });

  it('leaves out what stands in a closed cell', () => {
    const form = formOf('integrated');
    const entries = allScored(form, 3, {
      'bezetting-1b': { A: 5 },
      'begeleiding-1b': { A: 5 },
      'bezetting-1c': { O: 5 },
    });
    // 26×3 = 78 and 25×3 = 75.
    expect(columnTotal(form, entries, 'A')).toMatchObject({ score: 78, scored: 26, items: 26, maximum: 130 });
    expect(columnTotal(form, entries, 'O')).toMatchObject({ score: 75, scored: 25, items: 25, maximum: 125 });
  });
});

describe('the range of a total that is not complete', () => {
  it('runs over the whole scale while nothing is scored', () => {
    const form = formOf('work');
    expect(columnTotal(form, {}, 'A')).toEqual({ score: 0, maximum: 130, scored: 0, items: 26, range: [26, 130] });
  });

  it('counts a missing and an invalid item as 1 to 5, and neither in the sum nor in the number scored', () => {
    const form = formOf('work');
    const entries = allScored(form, 4, {
      'bezetting-2': { A: null },
      'bezetting-3': { A: 3.5 },
      'organisatie-1': { A: '4' },
    });
    // 23 of 26 scored: 23×4 = 92; with 3 items left 92 + 3×1 = 95 to 92 + 3×5 = 107.
    expect(columnTotal(form, entries, 'A')).toEqual({
      score: 92,
      maximum: 130,
      scored: 23,
      items: 26,
      range: [95, 107],
    });
  });

  it('does not assume that a missing partner equals its neighbour', () => {
    const form = formOf('integrated');
    const entries = allScored(form, 4, { 'organisatie-1': { O: null } });
    // 24×4 = 96; 97 to 101, although organisatie-1 is 4 in A and must be equal in O.
    expect(columnTotal(form, entries, 'O')).toMatchObject({ score: 96, scored: 24, range: [97, 101] });
  });
});

describe('the mean and the percentage of a total', () => {
  const form = formOf('work');

  // 26/130 = 20; (22×4 + 4×3)/130 = 100/130 = 76.92…; (7×4 + 19×3)/130 = 85/130 = 65.38…
  // prettier-ignore
  test.each([
    ['all 1', [[1, 26]], 20],
    ['22 fours and 4 threes', [[4, 22], [3, 4]], 76.9],
    ['7 fours and 19 threes', [[4, 7], [3, 19]], 65.4],
    ['all 5', [[5, 26]], 100],
    ['nothing scored', [], 0],
  ] as const)('has the percentage of the maximum to one decimal: %s', (_, runs, percentage) => {
    expect(percentOf(columnTotal(form, columnFilled(form, 'A', runs), 'A'))).toBe(percentage);
  });

  it('takes the mean over what is scored', () => {
    // (2 + 5) / 2 = 3.5; the missing third does not count.
    const entries = { 'bezetting-1b': { A: 2 }, 'bezetting-2': { A: 5 } };
    expect(meanScore(totalOf(entries, 'A', ['bezetting-1b', 'bezetting-2', 'bezetting-3']))).toBe(3.5);
  });

  it('has no mean while nothing is scored', () => {
    expect(meanScore(columnTotal(form, {}, 'A'))).toBeNull();
  });
});
