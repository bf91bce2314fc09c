import {
  comparableProblems,
  consensusProblem,
  damageProblems,
  incompleteProblem,
} from '../../src/comparing/comparable';
import type { Measurement } from '../../src/measurement/measurement';
import type { Review } from '../../src/measurement/review';
import { measurementId } from '../support/measurement-ids';
import { scoredMeasurement, type FormName } from '../support/measurements';

const named = (name: string, measurement: Measurement) => ({ name, measurement });
const codes = (one: Measurement, other: Measurement) =>
  comparableProblems(named('een.xlsx', one), named('twee.xlsx', other)).map(({ code, weight }) => `${code} ${weight}`);

// One scale and one model, or nothing can be put beside each other; the scale is said first.
test.each<[FormName, FormName, readonly string[]]>([
  ['integrated', 'integrated', []],
  ['integrated', 'work', ['other-model refused']],
  ['integrated', 'education', ['other-model refused']],
  ['integrated', 'ips25', ['other-scale refused']],
  ['work', 'work', []],
  ['work', 'education', ['other-model refused']],
  ['work', 'ips25', ['other-scale refused']],
  ['education', 'education', []],
  ['education', 'ips25', ['other-scale refused']],
  ['ips25', 'ips25', []],
])('%s beside %s', (one, other, expected) => {
  const [first, second] = [scoredMeasurement(one, 4), scoredMeasurement(other, 4)];
  expect(codes(first, second)).toEqual(expected);
  expect(codes(second, first)).toEqual(expected);
});

const withReview = (id: string | null, review: Partial<Review>, rating: 3 | 4 = 4): Measurement => {
  const measurement = scoredMeasurement('ips25', rating);
  return { ...measurement, id, review: { ...measurement.review, ...review } };
};
const [ONE, TWO] = [measurementId(1), measurementId(2)];

test.each<[string, Measurement, Measurement, readonly string[]]>([
  ['one id and all the same', withReview(ONE, {}), withReview(ONE, {}), ['copy refused']],
  ['one id and another note', withReview(ONE, {}), withReview(ONE, { remarks: 'x' }), ['copy refused']],
  ['one id and another role', withReview(ONE, {}), withReview(ONE, { role: 'reviewer' }), ['copy refused']],
  ['one id and other scores', withReview(ONE, {}), withReview(ONE, {}, 3), ['same-id told']],
  ['one id and another code', withReview(ONE, { reviewerCode: 'A' }), withReview(ONE, {}), ['same-id told']],
  ['one id and another name', withReview(ONE, { reviewer1: 'A' }), withReview(ONE, {}), ['same-id told']],
  ['one id and another date', withReview(ONE, { date: '2026-11-22' }), withReview(ONE, {}), ['same-id told']],
  ['one id and another team', withReview(ONE, { programme: 'T' }), withReview(ONE, {}), ['same-id told']],
  ['other ids and the same scores', withReview(ONE, {}), withReview(TWO, {}), []],
  ['no id in both, as before', withReview(null, {}), withReview(null, {}), []],
  ['an id in one', withReview(ONE, {}), withReview(null, {}), []],
  [
    'other programmes',
    withReview(ONE, { programmeCode: 'P1' }),
    withReview(TWO, { programmeCode: 'P2' }),
    ['other-programme asked'],
  ],
  ['one code', withReview(ONE, { reviewerCode: 'A' }), withReview(TWO, { reviewerCode: ' a ' }), ['same-code told']],
  ['a code that only one says', withReview(ONE, { reviewerCode: 'A' }), withReview(TWO, {}), []],
  [
    'one id, one code and other scores',
    withReview(ONE, { reviewerCode: 'A' }),
    withReview(ONE, { reviewerCode: 'A' }, 3),
    ['same-id told', 'same-code told'],
  ],
  ['a programme that only one says', withReview(ONE, { programmeCode: 'P1' }), withReview(TWO, {}), []],
  [
    'one id and other programmes',
    withReview(ONE, { programmeCode: 'P1' }),
    withReview(ONE, { programmeCode: 'P2' }),
    ['other-programme asked', 'same-id told'],
  ],
])('%s', (_, one, other, expected) => {
  expect(codes(one, other)).toEqual(expected);
  expect(codes(other, one)).toEqual(expected);
});

test('refuses a consensus, which is no reviewer’s', () => {
  const said = 'een.xlsx is zelf een consensus. Kies de werkmappen van de reviewers.';
  expect(consensusProblem(named('een.xlsx', withReview(ONE, { role: 'consensus' })))).toMatchObject({
    ...{ weight: 'refused', message: said },
  });
  expect(consensusProblem(named('een.xlsx', withReview(ONE, { role: 'reviewer' })))).toBeNull();
});

test('tells what of a workbook could not be read', () => {
  const damaged = { ...named('een.xlsx', withReview(ONE, {})), damage: ['Het blad Werkers ontbreekt.'] };
  expect(damageProblems(damaged)).toEqual([
    { code: 'damaged', weight: 'told', message: 'een.xlsx is beschadigd: Het blad Werkers ontbreekt.' },
  ]);
  expect(damageProblems(named('een.xlsx', withReview(ONE, {})))).toEqual([]);
});

test('says with what each measures, and which file is a copy', () => {
  const [one, other] = [named('een.xlsx', withReview(ONE, {})), named('twee.xlsx', withReview(ONE, {}))];
  expect(comparableProblems(one, other)[0]?.message).toContain('twee.xlsx is een kopie van een.xlsx');
  const second = named('drie.xlsx', scoredMeasurement('work', 4));
  expect(comparableProblems(one, second)[0]?.message).toContain(
    '"Modeltrouwschaal IPS, 25 items (2024)" en drie.xlsx met "Modelgetrouwheidsschaal IPS-A en IPS-O (2015)"',
  );
});

test.each([
  ['complete', {}, null],
  [
    'a score that is missing',
    { 'ips25-3': { score: null } },
    /er ontbreekt nog een geldige score bij 1 item \(Item 3\)\.$/,
  ],
  ['something that is no score', { 'ips25-3': { score: '4' } }, /1 item \(Item 3\)/],
])('a measurement that is %s', (_, overrides, expected) => {
  const problem = incompleteProblem(named('een.xlsx', scoredMeasurement('ips25', 4, overrides)));
  if (expected === null) expect(problem).toBeNull();
  else
    expect(problem).toMatchObject({
      code: 'incomplete',
      weight: 'asked',
      message: expect.stringMatching(expected) as unknown,
    });
});
