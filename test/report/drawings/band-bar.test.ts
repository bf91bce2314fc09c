import { bandBar } from '../../../src/report/drawings/band-bar';
import type { Shape } from '../../../src/report/drawings/drawing';
import { assess } from '../../../src/scoring/assessment';
import { headlineOf } from '../../../src/scoring/headline';
import type { Measurement } from '../../../src/measurement/measurement';
import { columnFilled, formOf, measurementOf, type Run } from '../../support/measurements';

/** 26 items: from 26 to 130 points, with bounds at 77, 104 and 120; one point is 300 / 104 wide. */
const work = formOf('work');
const scored = (...runs: Run[]) => measurementOf(work, columnFilled(work, 'A', runs));

function drawn(measurement: Measurement) {
  const judged = assess(measurement).columns.A;
  if (!judged) throw new Error('No column A');
  return bandBar(headlineOf(measurement, judged, 'A'));
}

const shapes = <K extends Shape['kind']>(measurement: Measurement, kind: K) =>
  (drawn(measurement)?.shapes ?? []).filter((shape): shape is Shape & { kind: K } => shape.kind === kind);

test('draws the verdicts to scale, beside each other', () => {
  // 77 - 26 = 51 points, 147.1 wide; 104 begins at 225, 120 at 271.2.
  expect(shapes(scored([4, 26]), 'box').map(({ tone, x, width }) => [tone, x, Math.round(10 * width) / 10])).toEqual([
    ['geen', 0, 147.1],
    ['redelijk', 147.1, 77.9],
    ['goed', 225, 46.2],
    ['voorbeeldig', 271.2, 28.8],
  ]);
});

test('points to the total', () => {
  expect(shapes(scored([4, 26]), 'triangle').map(({ points }) => points)).toEqual(['225,21 220,30 230,30']);
});

test('marks what can still be reached: with one of 26 to score, 101 to 105', () => {
  // (101 - 26) × 300 / 104 = 216.3, and 105 lies at 227.9.
  const [reach] = shapes(scored([4, 25]), 'box').filter(({ tone }) => tone === 'reach');
  expect(reach?.x).toBe(216.3);
  expect(reach?.width).toBeCloseTo(11.6, 9);
  expect(shapes(scored([4, 26]), 'box').some(({ tone }) => tone === 'reach')).toBe(false);
});

test('names every verdict and bound of the scale', () => {
  const texts = shapes(scored([4, 26]), 'text').map(({ text }) => text);
  expect(texts.toSorted()).toEqual(['104', '120', '26', '77', 'geen IPS', 'goed', 'redelijk', 'voorbeeldig']);
});

test('leaves out a name rather than writing it over another', () => {
  const narrow = scored([4, 26]);
  const bands = { ...narrow.bands, A: { ...narrow.bands.A, goed: 118, voorbeeldig: 120 } };
  const texts = shapes({ ...narrow, bands }, 'text').map(({ text }) => text);
  expect(texts).not.toContain('goed');
  expect(texts).toContain('voorbeeldig');
});

test('tells in words what it shows', () => {
  const steps = 'geen IPS 26–76, redelijk 77–103, goed 104–119, voorbeeldig 120–130';
  expect(drawn(scored([4, 26]))?.alternative).toBe(`Goede modeltrouw. Totaal 104, op de schaal van ${steps}.`);
  expect(drawn(scored([4, 25]))?.alternative).toBe(
    `Nog geen oordeel. Nog haalbaar 101 tot en met 105, op de schaal van ${steps}.`,
  );
});

test('is not drawn where the bounds cannot be used', () => {
  const measurement = scored([4, 26]);
  const bands = { ...measurement.bands, A: { ...measurement.bands.A, goed: 60 } };
  expect(drawn({ ...measurement, bands })).toBeNull();
});
