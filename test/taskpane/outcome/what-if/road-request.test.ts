import { roadRequest } from '../../../../src/taskpane/outcome/what-if/road/road-request';
import { FRESH_WHAT_IF } from '../../../../src/taskpane/outcome/what-if/what-if-state';
import { measurementOf, formOf, scoredMeasurement } from '../../../support/measurements';

/** IPS-A has 26 items and IPS-O 25; from 77, 104 and 120, and from 74, 100 and 115. */
test.each([
  ['all at 1 (26 and 25): no IPS', scoredMeasurement('integrated', 1), 'redelijk'],
  ['all at 3 (78 and 75): fair in both', scoredMeasurement('integrated', 3), 'goed'],
  ['all at 4 (104 and 100): good in both', scoredMeasurement('integrated', 4), 'voorbeeldig'],
  ['all at 5: nothing above it', scoredMeasurement('integrated', 5), 'voorbeeldig'],
  // 103 is fair, and 100 is good.
  ['the lower of two columns', scoredMeasurement('integrated', 4, { 'begeleiding-10': { A: 3 } }), 'goed'],
  ['nothing scored: nothing is sure', measurementOf(formOf('ips25'), {}), 'redelijk'],
])('asks by itself for the verdict above the present one: %s', (_, measurement, target) => {
  expect(roadRequest(measurement, FRESH_WHAT_IF).to).toBe(target);
});

test('asks for what is chosen, of the columns that there are', () => {
  const chosen = { ...FRESH_WHAT_IF, target: 'redelijk', columns: ['O'] } as const;
  expect(roadRequest(scoredMeasurement('integrated', 4), chosen)).toMatchObject({ to: 'redelijk', columns: ['O'] });
  expect(roadRequest(scoredMeasurement('work', 4), chosen)).toMatchObject({ columns: ['A'] });
});

test('tells items that are hard from items that cannot move', () => {
  const marks = { 'bezetting-2': 'hard', 'organisatie-3': 'fixed', 'organisatie-4': 'usual' } as const;
  const { hard, fixed } = roadRequest(scoredMeasurement('integrated', 4), { ...FRESH_WHAT_IF, marks });
  expect([...hard]).toEqual(['bezetting-2']);
  expect([...fixed]).toEqual(['organisatie-3']);
});
