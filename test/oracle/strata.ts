import fc from 'fast-check';
import type { Measurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import { VERDICTS } from '../../src/scale/verdicts';
import { SEED, times } from '../support/depth';
import { TEAM_KINDS } from './teams';
import { randomMeasurement, type Stratum } from './random-measurements';

/**
 * One measurement of each reaches what random ones reach together: every verdict, every obstacle, every finding, every kind
 * of entry, every kind of team (`expectedReach`). The last one is random in everything.
 */
export const STRATA: readonly Partial<Stratum>[] = [
  ...VERDICTS.map((aim, index): Partial<Stratum> => ({
    aim,
    fullness: 'equal',
    bands: 'standard',
    evidence: 'recorded',
    ...(TEAM_KINDS[index] ? { team: TEAM_KINDS[index] } : {}),
    scenarios: ['equal', 'few', 'all', 'dirty'],
  })),
  {
    fullness: 'complete',
    bands: 'usable',
    evidence: 'recorded',
    team: 'only of who is left out',
    scenarios: ['few', 'none', 'all'],
    kept: 'none',
  },
  {
    fullness: 'partial equal',
    bands: 'standard',
    evidence: 'none',
    scenarios: ['equal', 'few', 'none', 'all'],
    kept: 'few',
  },
  { fullness: 'dirty', bands: 'unusable', evidence: 'slip', scenarios: ['dirty', 'none', 'equal'], kept: 'dirty' },
  {},
];

/** How many of a form the judges compare: over the four forms 32, or 208. */
export const SCORINGS_PER_FORM = times(STRATA.length, 52);

/** Random measurements of a form, of each stratum in its turn. */
export function stratifiedMeasurements(form: ScoreForm, count: number = SCORINGS_PER_FORM): Measurement[] {
  return Array.from({ length: count }, (_, index) =>
    fc.sample(randomMeasurement(form, STRATA[index % STRATA.length]), { numRuns: 1, seed: SEED + index }),
  ).flat();
}
