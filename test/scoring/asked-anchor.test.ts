import type { Measurement } from '../../src/measurement/measurement';
import type { RecordedEvidence } from '../../src/measurement/recorded-evidence';
import { askedFor } from '../../src/scoring/asked-anchor';
import { climbingItems } from '../../src/scoring/road/climbing-items';
import { suggestedImprovements } from '../../src/scoring/suggested-improvements';
import { itemById } from '../support/items';
import { rowOf, scoredMeasurement } from '../support/measurements';

const CASELOAD = rowOf('integrated', 'bezetting-1a');
const REVIEW = rowOf('integrated', 'organisatie-3');

const withEvidence = (items: RecordedEvidence['items'], score: 2 | 4 = 4): Measurement => {
  const measurement = scoredMeasurement('integrated', score);
  return { ...measurement, evidence: { ...measurement.evidence, items } };
};

/** 25 clients a full-time worker is anchor 5, 30 is anchor 4. */
const caseload = (clients: number) => ({ 'bezetting-1a': { AO: { clients, fte: 2 } } });

test('is to look at the score again where the evidence is there already', () => {
  const asked = askedFor(withEvidence(caseload(50)), CASELOAD, ['A', 'O'], 5);
  expect(asked.text).toBe('Het bewijs wijst al op 5: herzie de score.');
  // Also where it lies beyond the next anchor.
  expect(askedFor(withEvidence(caseload(50), 2), CASELOAD, ['A'], 3).text).toBe(asked.text);
});

test('is what the anchor asks where the evidence is not there, says nothing, or is open between two', () => {
  const [, , , , fifth] = itemById('bezetting-1a').anchors;
  for (const items of [caseload(60), {}, { 'bezetting-1a': { AO: { clients: 50 } } }]) {
    expect(askedFor(withEvidence(items), CASELOAD, ['A', 'O'], 5)).toEqual({
      ...{ text: fifth, isOfficial: false, isThere: false },
    });
  }
});

test('is to look again in two columns with evidence of their own only where that holds for both', () => {
  const weekly = { contact: 'weekly', meeting: 'monthly' };
  const both = withEvidence({ 'organisatie-3': { A: weekly, O: weekly } });
  const one = withEvidence({ 'organisatie-3': { A: weekly } });
  expect(askedFor(both, REVIEW, ['A', 'O'], 5).isThere).toBe(true);
  expect(askedFor(one, REVIEW, ['A', 'O'], 5).isThere).toBe(false);
  expect(askedFor(one, REVIEW, ['A'], 5).isThere).toBe(true);
});

test('stands so in the plan and on the road', () => {
  const measurement = withEvidence(caseload(50));
  const line = suggestedImprovements(measurement).find(({ improvement: { item } }) => item === 'Bezetting 1a');
  expect(line?.improvement.action).toBe('Het bewijs wijst al op 5: herzie de score.');
  const [climbing] = climbingItems(withEvidence(caseload(50), 2), [
    { item: 'bezetting-1a', column: 'AO', from: 2, to: 5 },
  ]);
  expect(climbing?.anchors.map(({ rating, text }) => [rating, text.startsWith('Het bewijs')])).toEqual([
    [3, true],
    [4, true],
    [5, true],
  ]);
});
