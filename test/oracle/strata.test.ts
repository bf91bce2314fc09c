import fc from 'fast-check';
import { VERDICTS, type Verdict } from '../../src/scale/verdicts';
import { assess, type Assessment } from '../../src/scoring/assessment';
import { outcomes } from '../../src/workbook/sheets/what-if/outcomes';
import { SEED, times } from '../support/depth';
import { FORMS, randomMeasurement, rowScores, type Stratum } from './random-measurements';
import { notReached, reachOf } from './reach';
import { STRATA, stratifiedMeasurements } from './strata';

/** From how many points to how many, of 26 items and of 25, by the standard bands. */
const POINTS: Readonly<Record<Verdict, Readonly<Record<number, readonly [least: number, most: number]>>>> = {
  geen: { 26: [26, 76], 25: [25, 73] },
  redelijk: { 26: [77, 103], 25: [74, 99] },
  goed: { 26: [104, 119], 25: [100, 114] },
  voorbeeldig: { 26: [120, 130], 25: [115, 125] },
};

describe.each(FORMS)('scores that are to earn a verdict: %s', (_name, form) => {
  test.each(VERDICTS)('always do: %s', (aim) => {
    for (const scores of fc.sample(rowScores(form, aim), { numRuns: times(200, 10_000), seed: SEED })) {
      for (const column of form.columns) {
        const counted = scores.filter((_score, row) => form.rows[row]?.open.includes(column)).map(Number);
        const [least, most] = POINTS[aim][counted.length] ?? [NaN, NaN];
        const total = counted.reduce((sum, score) => sum + score, 0);
        expect({ scores, enough: total >= least, few: total <= most }).toEqual({ scores, enough: true, few: true });
      }
    }
  });

  test.each(STRATA.slice(0, VERDICTS.length))(
    'do in the measurements of a sample, and in a scenario: $aim',
    (stratum) => {
      const bare: Partial<Stratum> = { ...stratum, evidence: 'none' };
      for (const measurement of fc.sample(randomMeasurement(form, bare), { numRuns: times(5, 50), seed: SEED })) {
        const verdicts = ({ columns }: Assessment) => Object.values(columns).map(({ verdict }) => verdict);
        const [scenario] = outcomes(measurement);
        const earned = [
          ...verdicts(assess(measurement)),
          ...(scenario?.assessment ? verdicts(scenario.assessment) : []),
        ];
        expect(earned).toEqual(Array.from({ length: 2 * form.columns.length }, () => stratum.aim));
      }
    },
  );
});

describe.each(FORMS)('a small sample of scorings: %s', (_name, form) => {
  const sample = stratifiedMeasurements(form, STRATA.length);

  test('reaches every verdict, obstacle, finding and kind of entry that a form can have', () => {
    expect(notReached(form, sample)).toEqual([]);
  });

  test('is told when it lacks complete scorings, or those with anything in any cell', () => {
    // The one after the complete ones has bands of its own, by which any scores can come to any verdict.
    const [complete, rest] = [sample.slice(0, VERDICTS.length), sample.slice(VERDICTS.length + 1, -1)];
    expect(notReached(form, rest)).toContain('verdict voorbeeldig');
    expect(notReached(form, complete)).toEqual(
      expect.arrayContaining(['obstacle bands', 'obstacle incomplete', 'finding invalid', 'entry error', 'own bands']),
    );
  });

  test('has four scenarios in most scorings', () => {
    expect(reachOf(sample)['four scenarios']).toBeGreaterThan(sample.length / 2);
  });
});

test('an empty sample reaches nothing', () => {
  const [[, form] = []] = FORMS;
  if (!form) throw new Error('no form');
  const missed = notReached(form, []);
  expect(missed).toContain('verdict voorbeeldig');
  expect(missed).toContain('scenario obstacle forbidden-divergence');
  expect(missed).toContain('finding evidence-invalid');
  expect(missed).toContain('entry error');
  expect(missed).toContain('team: raised');
});
