import { fullMeasurement } from '../support/example-measurement';
import { formOf, measurementOf } from '../support/measurements';
import { tables } from './chapters';

test('gives the mean of each part and principle with how many items are scored', () => {
  const [parts = [], principles = []] = tables(fullMeasurement(), 'Profiel');
  // All 4, so a bar of 4 of 5. Column A: 3 + 8 + 15 = 26 items; column O: 3 + 8 + 14 = 25.
  expect(parts).toEqual([
    ['Bezetting', '4,00 | 3 van 3', 'bar 0.800', '4,00 | 3 van 3', 'bar 0.800'],
    ['Organisatie', '4,00 | 8 van 8', 'bar 0.800', '4,00 | 8 van 8', 'bar 0.800'],
    ['Begeleiding', '4,00 | 15 van 15', 'bar 0.800', '4,00 | 14 van 14', 'bar 0.800'],
  ]);
  // The first principle has begeleiding-9a, 10 and 11 in A, and only begeleiding-9b in O.
  expect(principles[0]).toEqual([
    '1. Regulier betaald werk of opleiding is het doel',
    ...['4,00 | 3 van 3', 'bar 0.800', '4,00 | 1 van 1', 'bar 0.800'],
  ]);
  expect(principles).toHaveLength(8);
});

test('counts only what is scored, and has no bar where nothing is', () => {
  const measurement = measurementOf(formOf('work'), { 'bezetting-1b': { A: 5 }, 'bezetting-2': { A: 2 } });
  // (5 + 2) / 2 = 3.5 of 5.
  expect(tables(measurement, 'Profiel')[0]).toEqual([
    ['Bezetting', '3,50 | 2 van 3', 'bar 0.700'],
    ['Organisatie', 'geen score', ''],
    ['Begeleiding', 'geen score', ''],
  ]);
});
