import { fullMeasurement } from '../support/example-measurement';
import { formOf, measurementOf } from '../support/measurements';
import { tables } from './chapters';

test('gives the mean of each part and principle with how many items are scored', () => {
  const [means = []] = tables(fullMeasurement(), 'Profiel');
  // All 4. Column A: 3 + 8 + 15 = 26 items; column O: 3 + 8 + 14 = 25.
  expect(means.slice(0, 4)).toEqual([
    ['Bezetting', '4,00 (3 van 3)', '4,00 (3 van 3)'],
    ['Organisatie', '4,00 (8 van 8)', '4,00 (8 van 8)'],
    ['Begeleiding', '4,00 (15 van 15)', '4,00 (14 van 14)'],
    // The first principle has begeleiding-9a, 10 and 11 in A, and only begeleiding-9b in O.
    ['1. Regulier betaald werk of opleiding is het doel', '4,00 (3 van 3)', '4,00 (1 van 1)'],
  ]);
  expect(means).toHaveLength(3 + 8);
});

test('counts only what is scored', () => {
  const measurement = measurementOf(formOf('work'), { 'bezetting-1b': { A: 5 }, 'bezetting-2': { A: 2 } });
  // (5 + 2) / 2 = 3.5.
  expect(tables(measurement, 'Profiel')[0]?.slice(0, 3)).toEqual([
    ['Bezetting', '3,50 (2 van 3)'],
    ['Organisatie', 'geen score'],
    ['Begeleiding', 'geen score'],
  ]);
});
