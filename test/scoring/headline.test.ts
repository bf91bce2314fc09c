import type { Measurement } from '../../src/measurement/measurement';
import type { BandSetId } from '../../src/scale/verdicts';
import { assess } from '../../src/scoring/assessment';
import { headlineOf, type Headline } from '../../src/scoring/headline';
import { columnFilled, formOf, measurementOf, scoredMeasurement, type Run } from '../support/measurements';

/** The form `work` has 26 items, 26 to 130 points, and bounds at 77, 104 and 120. */
const work = formOf('work');
const scored = (...runs: Run[]) => measurementOf(work, columnFilled(work, 'A', runs));

function headline(measurement: Measurement, column: 'A' | 'O' = 'A'): Headline {
  const judged = assess(measurement).columns[column];
  if (!judged) throw new Error(`No column ${column}`);
  return headlineOf(measurement, judged, column);
}

function withBands(measurement: Measurement, set: BandSetId, bounds: Partial<Record<string, number>>): Measurement {
  return { ...measurement, bands: { ...measurement.bands, [set]: { ...measurement.bands[set], ...bounds } } };
}

describe('the headline of a column that is complete', () => {
  test.each<[string, Run[], string, string[]]>([
    ['the least', [[1, 26]], 'Geen IPS', ['51 punten tot redelijk']],
    [
      'just under a bound',
      [
        [4, 25],
        [3, 1],
      ],
      'Redelijke modeltrouw',
      ['1 punt tot goed', '27 punten minder is geen IPS'],
    ],
    ['on a bound', [[4, 26]], 'Goede modeltrouw', ['16 punten tot voorbeeldig', '1 punt minder is redelijk']],
    ['the most', [[5, 26]], 'Voorbeeldige modeltrouw', ['hoger kan niet', '11 punten minder is goed']],
  ])('says how far other verdicts are: %s', (_, runs, title, lines) => {
    expect(headline(scored(...runs))).toMatchObject({ title, lines });
  });

  it('tells which totals earn which verdict', () => {
    expect(headline(scored([4, 26]))).toMatchObject({
      verdict: 'goed',
      range: [104, 104],
      steps: [
        { verdict: 'geen', from: 26, to: 76 },
        { verdict: 'redelijk', from: 77, to: 103 },
        { verdict: 'goed', from: 104, to: 119 },
        { verdict: 'voorbeeldig', from: 120, to: 130 },
      ],
    });
  });

  it('goes by the bounds that the organisation set', () => {
    expect(headline(withBands(scored([4, 26]), 'A', { goed: 100, voorbeeldig: 105 }))).toMatchObject({
      title: 'Goede modeltrouw',
      lines: ['1 punt tot voorbeeldig', '5 punten minder is redelijk'],
    });
  });

  it('leaves out verdicts whose bounds nothing can reach, or everything does', () => {
    const { lines, steps } = headline(withBands(scored([1, 26]), 'A', { redelijk: 20 }));
    expect(lines).toEqual(['78 punten tot goed']);
    expect(steps[0]).toEqual({ verdict: 'redelijk', from: 26, to: 103 });
    const highest = withBands(scoredMeasurement('integrated', 5), 'O', { voorbeeldig: 130 });
    expect(headline(highest, 'O')).toMatchObject({ lines: ['hoger kan niet', '26 punten minder is redelijk'] });
    expect(headline(highest, 'O').steps.at(-1)).toEqual({ verdict: 'goed', from: 100, to: 125 });
  });
});

describe('the headline of a column without a verdict', () => {
  test.each<[string, Measurement, string[]]>([
    ['nothing scored', scored(), ['nog niets gescoord', 'haalbaar: geen IPS tot voorbeeldig (26–130)']],
    ['one to score', scored([4, 25]), ['nog 1 van 26 items te scoren', 'haalbaar: redelijk tot goed (101–105)']],
    [
      'one that is no score',
      scored([5, 25], ['vier', 1]),
      ['nog 1 van 26 items te scoren', 'haalbaar: voorbeeldig (126–130)'],
    ],
    [
      'a forbidden divergence',
      scoredMeasurement('integrated', 4, { 'bezetting-2': { O: 5 } }),
      ['verboden verschil bij Bezetting 2'],
    ],
    ['bounds that cannot be', withBands(scored([4, 26]), 'A', { goed: 60 }), ['de grenzen kloppen niet']],
  ])('says what stands in the way: %s', (_, measurement, lines) => {
    expect(headline(measurement)).toMatchObject({ verdict: null, title: 'Nog geen oordeel', lines });
  });

  it('has no steps where the bounds cannot be used', () => {
    expect(headline(withBands(scored([4, 26]), 'A', { goed: 60 })).steps).toEqual([]);
  });
});
