import { intraclassCorrelation, kappa, linearKappa, type ScorePair } from '../../src/comparing/reliability';
import type { Rating } from '../../src/scale/types';

const ratings = (scores: string) => scores.split(' ').map((score) => Number(score) as Rating);
const paired = (one: string, other: string): ScorePair[] => {
  const second = ratings(other);
  return ratings(one).map((score, index) => [score, second[index] ?? score]);
};

// The test vector of comparing.md.
const VECTOR = paired(
  '5 4 5 3 4 3 5 4 2 4 3 3 4 5 4 4 2 4 5 4 5 3 4 2 4',
  '5 4 5 4 4 3 4 4 3 4 3 2 4 5 3 4 2 3 5 5 5 3 4 2 5',
);

test('the figures of the test vector are those published with it', () => {
  expect(kappa(VECTOR)).toBeCloseTo(0.5506, 4);
  expect(linearKappa(VECTOR)).toBeCloseTo(0.6942, 4);
  expect(intraclassCorrelation(VECTOR)).toBeCloseTo(0.8319, 4);
});

test('nearly all equal may come to less than nothing', () => {
  // 25 pairs: 22 times 4 and 4, twice 4 and 5, once 5 and 4. Equal 22 ÷ 25. By chance (24·23 + 1·2) ÷ 625 = 554 ÷ 625:
  // (550 − 554) ÷ (625 − 554) = −4 ÷ 71.
  const pairs: ScorePair[] = [...Array<ScorePair>(22).fill([4, 4]), [4, 5], [4, 5], [5, 4]];
  expect(kappa(pairs)).toBeCloseTo(-4 / 71, 10);
});

test('cannot be worked out where all is equal, or nothing is there', () => {
  for (const pairs of [[], Array<ScorePair>(25).fill([4, 4])] as const) {
    expect([kappa(pairs), linearKappa(pairs), intraclassCorrelation(pairs)]).toEqual([null, null, null]);
  }
});

test('is 1 where two always agree, and less where one is always a point lower', () => {
  const same = paired('1 3 5', '1 3 5');
  expect([kappa(same), linearKappa(same), intraclassCorrelation(same)]).toEqual([1, 1, 1]);
  // Rows 2,1 · 4,3 · 5,4: means 1.5, 3.5, 4.5 around 19 ÷ 6. Between rows 2·(25 + 1 + 16) ÷ 9 = 28 ÷ 3, so MSR 14 ÷ 3;
  // between reviewers 3·2·(1 ÷ 4) = 1.5, so MSC 1.5; nothing is left. 14/3 ÷ (14/3 + 2·1.5/3) = 14 ÷ 17.
  expect(intraclassCorrelation(paired('2 4 5', '1 3 4'))).toBeCloseTo(14 / 17, 10);
});
