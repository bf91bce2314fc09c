import type { Box } from '../../../src/report/drawings/drawing';
import { meanBars } from '../../../src/report/drawings/mean-bars';

const bars = (...means: Parameters<typeof meanBars>[1][number][]) =>
  meanBars('Bezetting', means)
    .shapes.filter((shape): shape is Box => shape.kind === 'box' && shape.tone !== 'track' && shape.tone !== 'grid')
    .map(({ tone, x, width }) => [tone, x, width]);

test('draws a mean of 5 as long as the whole, and other means to scale', () => {
  expect(bars({ column: 'score', mean: 5 })).toEqual([['score', 0, 200]]);
  expect(bars({ column: 'A', mean: 2.5 })).toEqual([['A', 0, 100]]);
});

test('draws two columns in colours of their own, the lighter one with an edge', () => {
  // 4 of 5 is 160 of 200; the edge takes 0.75 at both sides.
  expect(bars({ column: 'A', mean: 4 }, { column: 'O', mean: 4 })).toEqual([
    ['A', 0, 160],
    ['edge', 0, 160],
    ['O', 0.75, 158.5],
  ]);
});

test('draws nothing where nothing is scored, and tells all in words', () => {
  expect(bars({ column: 'A', mean: null }, { column: 'O', mean: null })).toEqual([]);
  expect(
    meanBars('Bezetting', [
      { column: 'A', mean: 4.333 },
      { column: 'O', mean: null },
    ]).alternative,
  ).toBe('Bezetting: IPS-A gemiddeld 4,33, IPS-O nog geen score, op een schaal tot 5.');
  expect(meanBars('Bezetting', [{ column: 'score', mean: 3 }]).alternative).toBe(
    'Bezetting: gemiddeld 3,00, op een schaal tot 5.',
  );
});
