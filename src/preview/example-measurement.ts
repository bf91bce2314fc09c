import type { Improvement } from '../measurement/improvement';
import { emptyMeasurement, type Measurement } from '../measurement/measurement';
import { EMPTY_REVIEW } from '../measurement/review';
import type { Scenario } from '../measurement/scenario';
import { scoreForm } from '../scale/score-form';
import example from './example-scores.json';

/** The first still has the forbidden divergence in organisatie-5, the second has none. */
const SCENARIOS: readonly Scenario[] = [
  {
    name: 'Na werving jobcoach',
    entries: { 'bezetting-2': { O: 4 }, 'organisatie-3': { A: 4, O: 3 }, 'begeleiding-5b': { O: 4 } },
  },
  {
    name: 'Coördinator loopt mee',
    entries: {
      'bezetting-2': { O: 4 },
      'organisatie-4': { A: 5, O: 5 },
      'organisatie-5': { A: 4 },
      'organisatie-8': { A: 4, O: 4 },
    },
  },
];

/** Owners are roles, as no example should name a person. */
const IMPROVEMENTS: readonly Improvement[] = [
  {
    item: 'Organisatie 3',
    action: 'Elk kwartaal overleg met UWV en met het mbo in de agenda zetten.',
    owner: 'coördinator',
    date: '2027-01-15',
    status: 'loopt',
  },
  {
    item: 'Bezetting 2',
    action: 'De dag dagbesteding overdragen aan een andere collega.',
    owner: 'teamleider',
    date: '2026-12-18',
    status: 'loopt',
  },
  {
    item: 'Organisatie 5',
    action: 'Elke maand een dagdeel meelopen met nieuwe IPS-werkers en dat vastleggen.',
    owner: 'coördinator',
    date: '2027-02-01',
    status: 'nog te doen',
  },
  {
    item: 'Begeleiding 1b',
    action: 'Studieschulden en andere financiering toevoegen aan het intakeformulier voor opleiding.',
    owner: 'IPS-werker opleiding',
    date: '2027-03-01',
    status: 'nog te doen',
  },
];

/** Half scored: 32 of 51 scores, with forbidden divergences in bezetting-2 and organisatie-5. */
export function exampleMeasurement(): Measurement {
  const { scores, notes, recommendations, review } = example;
  return {
    ...emptyMeasurement(scoreForm('ips-ao-2015', 'integrated')),
    entries: scores,
    notes,
    recommendations,
    review: { ...EMPTY_REVIEW, ...review },
    scenarios: SCENARIOS,
    improvements: IMPROVEMENTS,
  };
}
