import { VERDICTS } from '../../src/scale/verdicts';
import { FORMS } from './random-measurements';
import { notReached, reachOf } from './reach';
import { STRATA, stratifiedMeasurements } from './strata';

describe.each(FORMS)('a small sample of scorings: %s', (_name, form) => {
  const sample = stratifiedMeasurements(form, STRATA.length);

  test('reaches every verdict, obstacle, finding and kind of entry that a form can have', () => {
    expect(notReached(form, sample)).toEqual([]);
  });

  test('is told when it lacks complete scorings, or those with anything in any cell', () => {
    const [complete, rest] = [sample.slice(0, VERDICTS.length), sample.slice(VERDICTS.length, -1)];
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
});
