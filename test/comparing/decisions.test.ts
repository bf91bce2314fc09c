import { consensusStanding, decisionsOf, hasScoredAll } from '../../src/comparing/decisions';
import { NO_REVIEWER, type Consensus } from '../../src/measurement/consensus';
import type { Entries } from '../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { allScored, formOf } from '../support/measurements';

const INTEGRATED = formOf('integrated');

const consensusOf = (
  entries: Entries,
  reasons: Consensus['reasons'],
  ...reviewers: readonly Entries[]
): Measurement => ({
  ...emptyMeasurement(INTEGRATED),
  entries,
  consensus: { reviewers: reviewers.map((each) => ({ ...NO_REVIEWER, code: 'X', entries: each })), reasons },
});

const fours = (overrides: Entries = {}) => allScored(INTEGRATED, 4, overrides);

const of = (measurement: Measurement, item: string) =>
  decisionsOf(measurement)
    .filter(({ place }) => place.row.item.id === item)
    .map(({ difference, isMissing, status }) => [difference, isMissing, status]);

test('a row that must be equal is decided once, with one score for both columns', () => {
  const reviewers = [fours(), fours({ 'bezetting-2': { A: 3, O: 2 } })] as const;
  const reasons = { 'bezetting-2': { AO: 'Rooster' } };
  const both = (entries: Entries, why: Consensus['reasons'] = {}) =>
    of(consensusOf(fours(entries), why, ...reviewers), 'bezetting-2');
  expect(both({ 'bezetting-2': { A: 3, O: null } })).toEqual([[2, false, 'open']]);
  expect(both({ 'bezetting-2': { A: 3, O: 4 } }, reasons)).toEqual([[2, false, 'open']]);
  expect(both({ 'bezetting-2': { A: 3, O: 3 } })).toEqual([[2, false, 'unexplained']]);
  expect(both({ 'bezetting-2': { A: 3, O: 3 } }, reasons)).toEqual([[2, false, 'decided']]);
});

test('a reason is asked where they differed, and where the score is none of theirs', () => {
  const reviewers = [fours(), fours({ 'bezetting-3': { A: 5, O: 4 } })] as const;
  const status = (entries: Entries) => of(consensusOf(fours(entries), {}, ...reviewers), 'bezetting-3');
  expect(status({})).toEqual([
    [1, false, 'unexplained'],
    [0, false, 'agreed'],
  ]);
  expect(status({ 'bezetting-3': { A: null, O: 3 } })).toEqual([
    [1, false, 'open'],
    [0, false, 'unexplained'],
  ]);
});

test('of two, one of whom did not score, the score of the other asks no reason', () => {
  const reviewers = [fours(), fours({ 'bezetting-3': { A: null, O: 'x' } })] as const;
  expect(of(consensusOf(fours(), {}, ...reviewers), 'bezetting-3')).toEqual([
    [null, true, 'decided'],
    [null, true, 'decided'],
  ]);
  const [measurement] = [consensusOf(fours(), {}, ...reviewers)];
  expect(measurement.consensus.reviewers.map((each) => hasScoredAll(measurement, each))).toEqual([true, false]);
});

test('how far they are is counted by what is scored as one', () => {
  const other = fours({ 'bezetting-2': { A: 2, O: 2 }, 'bezetting-3': { A: 5, O: 5 }, 'begeleiding-9b': { O: 3 } });
  // Differences in one joint row, in two columns and in one; the joint row is open, one of the others explained.
  const measurement = consensusOf(
    fours({ 'bezetting-2': { A: null, O: null } }),
    { 'bezetting-3': { A: 'Gesprek', O: ' ' } },
    fours(),
    other,
  );
  expect(consensusStanding(measurement)).toEqual({ differences: 4, open: 1, unexplained: 2 });
  expect(consensusStanding(emptyMeasurement(INTEGRATED))).toBeNull();
});
