import type { Entry } from '../../src/measurement/entry';
import { assess } from '../../src/scoring/assessment';
import { columnFilled, formOf, measurementOf, scoredMeasurement } from '../support/measurements';

describe('a column that is not complete', () => {
  test.each<[string, Entry]>([
    ['missing', null],
    ['zero', 0],
    ['a half', 4.5],
    ['text', '4'],
    ['a formula error', { error: '#DIV/0!' }],
  ])('has no verdict while one score is %s', (_, entry) => {
    const { columns } = assess(scoredMeasurement('work', 4, { 'begeleiding-16': { A: entry } }));
    expect(columns.A).toMatchObject({ verdict: null, obstacle: 'incomplete' });
  });

  it('does not hold up the other column', () => {
    const { columns } = assess(scoredMeasurement('integrated', 4, { 'begeleiding-4': { O: null } }));
    expect(columns.O).toMatchObject({ verdict: null, obstacle: 'incomplete' });
    expect(columns.A).toMatchObject({ verdict: 'goed', obstacle: null });
  });

  // All open: A can become 26 to 130, O 25 to 125.
  test.each(['integrated', 'work', 'education', 'ips25'] as const)('can reach every verdict in an empty %s', (name) => {
    const form = formOf(name);
    const { columns } = assess(measurementOf(form, {}));
    expect(Object.keys(columns)).toEqual(form.columns);
    for (const judged of Object.values(columns)) {
      expect(judged).toMatchObject({ obstacle: 'incomplete' });
      expect(judged.reachable).toEqual(['geen', 'redelijk', 'goed', 'voorbeeldig']);
    }
  });

  // What is left counts 1 to 5; the bands of A start at 77, 104 and 120.
  // prettier-ignore
  test.each([
    // 25×4 = 100: 101 to 105.
    ['25 fours', [[4, 25]], ['redelijk', 'goed']],
    // 20×5 + 4×4 = 116: 118 to 126.
    ['20 fives and 4 fours', [[5, 20], [4, 4]], ['goed', 'voorbeeldig']],
    // 25×2 = 50: 51 to 55.
    ['25 twos', [[2, 25]], ['geen']],
    // 24×5 = 120: 122 to 130.
    ['24 fives', [[5, 24]], ['voorbeeldig']],
    // 13×4 = 52: 65 to 117.
    ['13 fours', [[4, 13]], ['geen', 'redelijk', 'goed']],
    // 25×3 = 75: 76 to 80, one below the edge and above.
    ['25 threes', [[3, 25]], ['geen', 'redelijk']],
  ] as const)('can still reach, after %s, %j to %j', (_, runs, reachable) => {
    const form = formOf('work');
    const { columns } = assess(measurementOf(form, columnFilled(form, 'A', runs)));
    expect(columns.A?.reachable).toEqual(reachable);
  });
});

describe('content in a closed cell', () => {
  test.each<[Entry]>([[5], ['x'], [{ error: '#N/A' }]])('does not hold up the verdict: %p', (entry) => {
    const { columns, invalidScores } = assess(scoredMeasurement('work', 4, { 'begeleiding-1b': { O: entry } }));
    expect(columns.A).toMatchObject({ total: { score: 104 }, verdict: 'goed', obstacle: null });
    expect(invalidScores).toBe(1);
  });

  it('does not give the closed column a total', () => {
    const { columns } = assess(scoredMeasurement('work', 4, { 'begeleiding-1b': { O: 5 } }));
    expect(columns).not.toHaveProperty('O');
  });
});

describe('a forbidden divergence', () => {
  const divergent = () => scoredMeasurement('integrated', 4, { 'begeleiding-15': { O: 5 } });

  it('leaves neither column a verdict, while both totals stand', () => {
    const { columns, forbiddenDivergences } = assess(divergent());
    expect(forbiddenDivergences).toBe(1);
    // A: 26×4 = 104. O: 24×4 + 5 = 101.
    expect(columns.A).toMatchObject({ total: { score: 104 }, verdict: null, obstacle: 'forbidden-divergence' });
    expect(columns.O).toMatchObject({ total: { score: 101 }, verdict: null, obstacle: 'forbidden-divergence' });
  });

  it('still tells what each total would earn', () => {
    const { columns } = assess(divergent());
    expect(columns.A?.reachable).toEqual(['goed']);
    expect(columns.O?.reachable).toEqual(['goed']);
  });

  it('comes before what is missing', () => {
    const { columns } = assess(
      scoredMeasurement('integrated', 4, { 'begeleiding-15': { O: 5 }, 'begeleiding-4': { O: null } }),
    );
    expect(columns.O).toMatchObject({ verdict: null, obstacle: 'forbidden-divergence' });
  });

  it('is a row, not a cell, when they are counted', () => {
    const { forbiddenDivergences } = assess(
      scoredMeasurement('integrated', 4, {
        'bezetting-2': { A: 1 },
        'begeleiding-15': { O: 5 },
        'bezetting-3': { O: 1 },
      }),
    );
    expect(forbiddenDivergences).toBe(2);
  });
});

describe('the counts of findings', () => {
  it('keep missing scores apart from invalid ones, and count content in closed cells with the latter', () => {
    const { missingScores, invalidScores } = assess(
      scoredMeasurement('integrated', 3, {
        'bezetting-3': { A: null, O: '3' },
        'organisatie-7': { O: '' },
        'begeleiding-1a': { A: 0, O: 1 },
      }),
    );
    // Missing: bezetting-3 A, organisatie-7 O. Invalid: bezetting-3 O, begeleiding-1a A; closed: begeleiding-1a O.
    expect(missingScores).toBe(2);
    expect(invalidScores).toBe(3);
  });
});
