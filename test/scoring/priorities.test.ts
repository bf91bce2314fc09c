import { itemName } from '../../src/scale/item-name';
import { lowestScore, priorities, strengths } from '../../src/scoring/priorities';
import { suggestedImprovements } from '../../src/scoring/suggested-improvements';
import { measurementOf, formOf, scoredMeasurement } from '../support/measurements';

describe('priorities', () => {
  it('puts the lowest items first and items that are alike in the order of the scale', () => {
    const measurement = scoredMeasurement('integrated', 4, {
      'begeleiding-9a': { A: 1 },
      'organisatie-3': { A: 2, O: 3 },
      'bezetting-2': { A: 2, O: 2 },
    });
    const first = priorities(measurement)
      .slice(0, 4)
      .map(({ row, score, columns, next }) => [itemName(row.item), score, columns.join(), next]);
    expect(first).toEqual([
      ['Begeleiding 9a', 1, 'A', 2],
      ['Bezetting 2', 2, 'A,O', 3],
      ['Organisatie 3', 2, 'A', 3],
      ['Bezetting 1a', 4, 'A,O', 5],
    ]);
  });

  it('names ten at most, none that has only fives, and none without a score', () => {
    expect(priorities(scoredMeasurement('ips25', 1))).toHaveLength(10);
    expect(priorities(scoredMeasurement('work', 5))).toEqual([]);
    expect(priorities(measurementOf(formOf('work'), { 'bezetting-2': { A: 'drie' } }))).toEqual([]);
  });

  it('puts every item with a recommendation before any that only scores low', () => {
    const measurement = {
      ...scoredMeasurement('ips25', 4, {
        'ips25-2': { score: 1 },
        'ips25-3': { score: 5 },
        'ips25-7': { score: null },
        'ips25-9': { score: 3 },
      }),
      recommendations: {
        'ips25-3': 'Houd vast',
        'ips25-7': 'Zoek uit',
        'ips25-8': 'Plan',
        'ips25-9': 'Ga',
        'ips25-1': ' ',
      },
    } as const;
    const first = priorities(measurement)
      .slice(0, 6)
      .map(({ row, score, next, recommendation }) => [row.item.id, score, next, recommendation]);
    expect(first).toEqual([
      ['ips25-9', 3, 4, 'Ga'],
      ['ips25-8', 4, 5, 'Plan'],
      // There is no anchor above a 5, and none is known without a score.
      ['ips25-3', 5, null, 'Houd vast'],
      ['ips25-7', null, null, 'Zoek uit'],
      ['ips25-2', 1, 2, ''],
      ['ips25-1', 4, 5, ''],
    ]);
  });

  it('takes the lowest of two scores, and looks at no closed cell', () => {
    const measurement = scoredMeasurement('work', 5, { 'bezetting-2': { A: 4, O: 1 } });
    const row = measurement.form.rows.find(({ item }) => item.id === 'bezetting-2');
    expect(row && lowestScore(measurement, row)).toBe(4);
  });
});

describe('strengths', () => {
  it('are the items with a 5, with the columns that have it', () => {
    const measurement = scoredMeasurement('integrated', 3, {
      'organisatie-6': { A: 5, O: 3 },
      'bezetting-1a': { A: 5, O: 5 },
    });
    expect(strengths(measurement).map(({ row, columns }) => [row.item.id, columns.join()])).toEqual([
      ['bezetting-1a', 'A,O'],
      ['organisatie-6', 'A'],
    ]);
  });
});

describe('the improvement plan', () => {
  const measurement = {
    ...scoredMeasurement('ips25', 5, { 'ips25-3': { score: 2 }, 'ips25-8': { score: 1 }, 'ips25-9': { score: 4 } }),
    recommendations: { 'ips25-8': 'Stel een coördinator aan' },
  };
  const typed = { item: 'ips25-3', action: 'Eigen tekst', owner: 'An', date: '', status: '' };

  it('gets a line per priority, with the recommendation or what the next anchor asks', () => {
    const lines = suggestedImprovements(measurement).map(({ line, improvement }) => [line, improvement]);
    expect(lines[0]).toEqual([
      0,
      { item: 'Item 8', action: 'Stel een coördinator aan', owner: '', date: '', status: 'nog te doen' },
    ]);
    expect(lines).toHaveLength(3);
    expect(suggestedImprovements(measurement)[1]?.improvement.action).toMatch(/^Naar anker 3: ./);
  });

  it('gets a line for every recommendation, also where there are more than priorities are named', () => {
    const recommended = {
      ...scoredMeasurement('ips25', 4, { 'ips25-1': { score: 1 } }),
      recommendations: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`ips25-${index + 2}`, `Advies ${index + 2}`]),
      ),
    };
    const actions = suggestedImprovements(recommended).map(({ improvement }) => improvement.action);
    expect(actions).toEqual(Array.from({ length: 12 }, (_, index) => `Advies ${index + 2}`));
  });

  it('leaves the lines that are there alone, and uses the empty ones between them', () => {
    const gap = { item: '', action: '', owner: '', date: '', status: '' };
    const filled = { ...measurement, improvements: [typed, gap, { ...gap, action: 'Zonder item' }] };
    expect(suggestedImprovements(filled).map(({ line, improvement }) => [line, improvement.item])).toEqual([
      [1, 'Item 8'],
      [3, 'Item 9'],
    ]);
  });
});
