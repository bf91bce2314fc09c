import { assess } from '../../src/scoring/assessment';
import { columnFilled, formOf, measurementOf, scoredMeasurement } from '../support/measurements';

/** A complete column on both sides of every edge of the bands: how many items have which score, and the total. */
const AT_THE_EDGES_OF_26 = [
  // Lowest and highest: 26×1 and 26×5.
  { total: 26, runs: [[1, 26]], verdict: 'geen' },
  { total: 130, runs: [[5, 26]], verdict: 'voorbeeldig' },
  // 24×3 + 2×2 = 76; 25×3 + 2 = 77.
  // prettier-ignore
  { total: 76, runs: [[3, 24], [2, 2]], verdict: 'geen' },
  // prettier-ignore
  { total: 77, runs: [[3, 25], [2, 1]], verdict: 'redelijk' },
  // 25×4 + 3 = 103; 26×4 = 104.
  // prettier-ignore
  { total: 103, runs: [[4, 25], [3, 1]], verdict: 'redelijk' },
  { total: 104, runs: [[4, 26]], verdict: 'goed' },
  // 15×5 + 11×4 = 119; 16×5 + 10×4 = 120.
  // prettier-ignore
  { total: 119, runs: [[5, 15], [4, 11]], verdict: 'goed' },
  // prettier-ignore
  { total: 120, runs: [[5, 16], [4, 10]], verdict: 'voorbeeldig' },
] as const;

/** Of column O, of the 25-item scale and of the equivalent of column A. */
const AT_THE_EDGES_OF_25 = [
  { total: 25, runs: [[1, 25]], verdict: 'geen' },
  { total: 125, runs: [[5, 25]], verdict: 'voorbeeldig' },
  // 23×3 + 2×2 = 73; 24×3 + 2 = 74.
  // prettier-ignore
  { total: 73, runs: [[3, 23], [2, 2]], verdict: 'geen' },
  // prettier-ignore
  { total: 74, runs: [[3, 24], [2, 1]], verdict: 'redelijk' },
  // 24×4 + 3 = 99; 25×4 = 100.
  // prettier-ignore
  { total: 99, runs: [[4, 24], [3, 1]], verdict: 'redelijk' },
  { total: 100, runs: [[4, 25]], verdict: 'goed' },
  // 14×5 + 11×4 = 114; 15×5 + 10×4 = 115.
  // prettier-ignore
  { total: 114, runs: [[5, 14], [4, 11]], verdict: 'goed' },
  // prettier-ignore
  { total: 115, runs: [[5, 15], [4, 10]], verdict: 'voorbeeldig' },
] as const;

describe('the verdict of a complete total', () => {
  test.each(AT_THE_EDGES_OF_26)('in column A: $total of 130 is "$verdict"', ({ total, runs, verdict }) => {
    const form = formOf('work');
    const { columns } = assess(measurementOf(form, columnFilled(form, 'A', runs)));
    expect(columns.A).toMatchObject({ total: { score: total }, verdict, obstacle: null, reachable: [verdict] });
  });

  test.each(AT_THE_EDGES_OF_25)('in column O: $total of 125 is "$verdict"', ({ total, runs, verdict }) => {
    const form = formOf('education');
    const { columns } = assess(measurementOf(form, columnFilled(form, 'O', runs)));
    expect(columns.O).toMatchObject({ total: { score: total }, verdict, obstacle: null, reachable: [verdict] });
  });

  test.each(AT_THE_EDGES_OF_25)('on the 25-item scale: $total of 125 is "$verdict"', ({ total, runs, verdict }) => {
    const form = formOf('ips25');
    const { columns } = assess(measurementOf(form, columnFilled(form, 'score', runs)));
    expect(columns.score).toMatchObject({ total: { score: total }, verdict, obstacle: null, reachable: [verdict] });
  });

  test.each(AT_THE_EDGES_OF_25)('of the IPS-25 equivalent: $total of 125 is "$verdict"', ({ total, runs, verdict }) => {
    const form = formOf('work');
    const entries = columnFilled(form, 'A', runs, ['begeleiding-13']);
    const { equivalent } = assess(measurementOf(form, entries));
    expect(equivalent).toMatchObject({ total: { score: total }, verdict, obstacle: null, reachable: [verdict] });
  });

  // A 26×3 = 78 is at least 77, O 25×3 = 75 at least 74; A 26×4 = 104 and O 25×4 = 100 are the edges themselves.
  test.each([
    [1, 'geen'],
    [2, 'geen'],
    [3, 'redelijk'],
    [4, 'goed'],
    [5, 'voorbeeldig'],
  ] as const)('in both columns of the integrated model: all %i is "%s"', (rating, verdict) => {
    const { columns } = assess(scoredMeasurement('integrated', rating));
    expect(columns.A?.verdict).toBe(verdict);
    expect(columns.O?.verdict).toBe(verdict);
  });

  it('may differ between the columns of one measurement', () => {
    // Nine rows may differ. A: 26×4 = 104, goed. O: 16×4 + 9×3 = 91, redelijk.
    const three = { O: 3 };
    const { columns, forbiddenDivergences } = assess(
      scoredMeasurement('integrated', 4, {
        'bezetting-3': three,
        'organisatie-3': three,
        'organisatie-6': three,
        'organisatie-7': three,
        'begeleiding-2': three,
        'begeleiding-6': three,
        'begeleiding-12': three,
        'begeleiding-13': three,
        'begeleiding-14': three,
      }),
    );
    expect(forbiddenDivergences).toBe(0);
    expect(columns.A).toMatchObject({ total: { score: 104 }, verdict: 'goed' });
    expect(columns.O).toMatchObject({ total: { score: 91 }, verdict: 'redelijk' });
  });
});
