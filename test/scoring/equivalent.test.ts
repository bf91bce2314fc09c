import type { Entry } from '../../src/measurement/entry';
import { assess } from '../../src/scoring/assessment';
import { differsFromColumn } from '../../src/scoring/verdict-sentence';
import { formOf, scoredMeasurement } from '../support/measurements';

/** Column A without begeleiding-13, out of 125, judged by the published bands. */
describe('the IPS-25 equivalent', () => {
  test.each(['integrated', 'work'] as const)('leaves begeleiding-13 out of column A in model %s', (model) => {
    const { columns, equivalent } = assess(scoredMeasurement(model, 4, { 'begeleiding-13': { A: 1 } }));
    // A: 25×4 + 1 = 101 of 130, under 104. The equivalent: 25×4 = 100 of 125, at the edge of "goed".
    expect(columns.A).toMatchObject({ total: { score: 101, maximum: 130 }, verdict: 'redelijk' });
    expect(equivalent).toEqual({
      total: { score: 100, maximum: 125, scored: 25, items: 25, range: [100, 100] },
      verdict: 'goed',
      obstacle: null,
      reachable: ['goed'],
    });
  });

  test.each<[string, Entry]>([
    ['missing', null],
    ['invalid', 'x'],
  ])('has its verdict although begeleiding-13 is %s, which holds up that of column A', (_, entry) => {
    const { columns, equivalent } = assess(scoredMeasurement('work', 5, { 'begeleiding-13': { A: entry } }));
    expect(columns.A).toMatchObject({ verdict: null, obstacle: 'incomplete' });
    expect(equivalent).toMatchObject({ total: { score: 125 }, verdict: 'voorbeeldig', obstacle: null });
  });

  test.each<[string, Entry]>([
    ['missing', null],
    ['invalid', 0],
  ])('has no verdict while one of its own 25 items is %s', (_, entry) => {
    const { equivalent } = assess(scoredMeasurement('work', 4, { 'begeleiding-14': { A: entry } }));
    // 24×4 = 96: 97 to 101.
    expect(equivalent).toMatchObject({
      total: { score: 96, scored: 24, range: [97, 101] },
      verdict: null,
      obstacle: 'incomplete',
      reachable: ['redelijk', 'goed'],
    });
  });

  it('has no verdict while a forbidden divergence stands', () => {
    const { equivalent } = assess(scoredMeasurement('integrated', 4, { 'organisatie-8': { O: 3 } }));
    expect(equivalent).toMatchObject({ total: { score: 100 }, verdict: null, obstacle: 'forbidden-divergence' });
  });

  it('is not held up by a gap in column O', () => {
    const { equivalent } = assess(scoredMeasurement('integrated', 4, { 'begeleiding-4': { O: null } }));
    expect(equivalent).toMatchObject({ verdict: 'goed', obstacle: null });
  });

  // 25 items of 4 are 100, the edge of "goed"; of 130 that edge is 104. One item of 3 makes 99 of the 25.
  test.each<[string, number, number, string]>([
    ['101: redelijk and goed', 4, 1, '; een ander oordeel dan bij IPS-A (indicatief)'],
    ['103: redelijk and goed', 4, 3, '; een ander oordeel dan bij IPS-A (indicatief)'],
    ['104: goed and goed', 4, 4, ''],
    ['104 with 99 of the 25: goed and redelijk', 3, 5, '; een ander oordeel dan bij IPS-A (indicatief)'],
    ['102 with 99 of the 25: redelijk and redelijk', 3, 3, ''],
  ])('is told to differ from column A where it does: %s', (_, one, resources, sentence) => {
    const entries = { 'begeleiding-13': { A: resources }, 'begeleiding-14': { A: one } };
    const measurement = scoredMeasurement('work', 4, entries);
    expect(differsFromColumn(measurement.form, assess(measurement), () => 'indicatief')).toBe(sentence);
  });

  // scale.md lists them all: with which scores of begeleiding-13 the two differ at a total of column A; at no other total.
  test.each(['integrated', 'work'] as const)('is told to differ at these totals only, in model %s', (model) => {
    const differing: Readonly<Record<number, readonly number[]>> = {
      ...{ 75: [1], 76: [1, 2], 77: [4, 5], 78: [5] },
      ...{ 101: [1], 102: [1, 2], 103: [1, 2, 3], 104: [5] },
      ...{ 116: [1], 117: [1, 2], 118: [1, 2, 3], 119: [1, 2, 3, 4] },
    };
    const items = formOf(model)
      .rows.filter(({ item, open }) => open.includes('A') && item.id !== 'begeleiding-13')
      .map(({ item }) => item.id);
    expect(items).toHaveLength(25);
    const found: Record<number, number[]> = {};
    for (const resources of [1, 2, 3, 4, 5]) {
      for (let points = 25; points <= 125; points += 1) {
        // As even as it goes: each item has the mean rounded down, and the first ones one more.
        const [least, more] = [Math.floor(points / 25), points % 25];
        const scores = items.map((id, index) => [id, least + (index < more ? 1 : 0)] as const);
        const alike = [...scores, ['begeleiding-13', resources] as const].map(
          ([id, score]) => [id, { A: score, O: score }] as const,
        );
        const measurement = scoredMeasurement(model, 3, Object.fromEntries(alike));
        const assessment = assess(measurement);
        expect(assessment.columns.A?.total.score).toBe(points + resources);
        const differs = differsFromColumn(measurement.form, assessment, () => 'indicatief');
        if (differs !== '') (found[points + resources] ??= []).push(resources);
      }
    }
    expect(found).toEqual(differing);
  });

  it('is not told to differ from a column without a verdict', () => {
    const measurement = scoredMeasurement('work', 5, { 'begeleiding-13': { A: null } });
    expect(differsFromColumn(measurement.form, assess(measurement), () => 'indicatief')).toBe('');
  });

  test.each(['education', 'ips25'] as const)('does not exist in %s, which has no column A', (name) => {
    expect(assess(scoredMeasurement(name, 4)).equivalent).toBeNull();
  });
});
