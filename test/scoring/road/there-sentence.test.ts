import type { Entries } from '../../../src/measurement/entries';
import { findRoad } from '../../../src/scoring/road/find-road';
import { thereSentence } from '../../../src/scoring/road/there-sentence';
import type { RoadRequest, RoadTarget } from '../../../src/scoring/road/road';
import { scoredMeasurement, type FormName } from '../../support/measurements';

/** Bands: 77 / 104 / 120 of 130 for A, and 74 / 100 / 115 of 125 for O and the 25 items (scale.md, "The verdict"). */
const CASES: [FormName, Entries, RoadTarget, RoadRequest['columns'], string][] = [
  // 25 × 4 = 100.
  ['ips25', {}, 'goed', ['score'], 'Dit oordeel is er al: goede modeltrouw.'],
  ['ips25', {}, 'redelijk', ['score'], 'Dit oordeel of een hoger is er al: goede modeltrouw.'],
  // 26 × 4 = 104 and 25 × 4 = 100.
  ['integrated', {}, 'goed', ['A', 'O'], 'Dit oordeel is er al: goede modeltrouw.'],
  ['integrated', {}, 'redelijk', ['A', 'O'], 'Dit oordeel of een hoger is er al: goede modeltrouw.'],
  // A 103, so no more than fair.
  [
    'integrated',
    { 'begeleiding-10': { A: 3 } },
    'redelijk',
    ['A', 'O'],
    'Dit oordeel of een hoger is er al: IPS-A redelijke modeltrouw, IPS-O goede modeltrouw.',
  ],
  ['integrated', { 'begeleiding-10': { A: 3 } }, 'redelijk', ['A'], 'Dit oordeel is er al: redelijke modeltrouw.'],
];

test.each(CASES)('a verdict that is there, in %s with %j: %s for %j', (form, entries, to, columns, sentence) => {
  const measurement = scoredMeasurement(form, 4, entries);
  const request = { to, columns, fixed: new Set<never>(), hard: new Set<never>() };
  expect(findRoad(measurement, request).effort).toBe(0);
  expect(thereSentence(measurement, request)).toBe(`${sentence} Er hoeft niets te stijgen.`);
});
