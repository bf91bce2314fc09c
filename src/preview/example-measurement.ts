import { scoreForm } from '../scale/score-form';
import { EMPTY_REVIEW, emptyMeasurement, type Measurement } from '../scoring/measurement';
import example from './example-scores.json';

/** Half scored: 32 of 51 scores, with forbidden divergences in bezetting-2 and organisatie-5. */
export function exampleMeasurement(): Measurement {
  const { scores, notes, recommendations, review } = example;
  return {
    ...emptyMeasurement(scoreForm('ips-ao-2015', 'integrated')),
    entries: scores,
    notes,
    recommendations,
    review: { ...EMPTY_REVIEW, ...review },
  };
}
