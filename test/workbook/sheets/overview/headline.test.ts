import type { Measurement } from '../../../../src/measurement/measurement';
import type { BandSetId } from '../../../../src/scale/verdicts';
import { overviewLayout } from '../../../../src/workbook/sheets/overview/layout';
import { columnFilled, formOf, measurementOf, scoredMeasurement, type Run } from '../../../support/measurements';
import { shownRows } from '../../../support/sheet-texts';

/** 26 items, 26 to 130 points, and bounds at 77, 104 and 120. */
const work = formOf('work');
const scored = (...runs: Run[]) => measurementOf(work, columnFilled(work, 'A', runs));

/** The five rows of the headline of a column, in the columns A to F. */
function headline(measurement: Measurement, set: BandSetId = 'A') {
  const { top } = overviewLayout(measurement.form).headline(set);
  const [verdict = [], line = [], bar = [], reach = [], steps = []] = shownRows(measurement, 'Overzicht').slice(
    top - 1,
  );
  return {
    verdict: [verdict[0], verdict[1], verdict[5]],
    line: [line[0], line[1]],
    ...{ bar: bar.slice(1, 5), reach: reach.slice(1, 5), steps: steps.slice(1, 5) },
    below: [steps[0], steps[5]],
  };
}

const withBands = (measurement: Measurement, set: BandSetId, bounds: Partial<Record<string, number>>): Measurement => ({
  ...measurement,
  bands: { ...measurement.bands, [set]: { ...measurement.bands[set], ...bounds } },
});

const STEPS = ['geen IPS  26–76', 'redelijk  77–103', 'goed  104–119', 'voorbeeldig  120–130'];

describe('the headline of a column on Overzicht', () => {
  it('says the verdict, how far others are, the total, and where it lies', () => {
    // 25 × 4 + 3 = 103: of the 27 totals from 77 to 103 the last, so that 26.5 of 27 are filled.
    expect(headline(scored([4, 25], [3, 1]))).toEqual({
      verdict: ['IPS-A', 'Redelijke modeltrouw', '103 van 130'],
      line: ['alle 26 gescoord', '1 punt tot goed · 27 punten minder is geen IPS'],
      bar: [1, 26.5 / 27, '', ''],
      reach: ['', '', '', ''],
      steps: [STEPS[0], `▲ ${STEPS[1]}`, STEPS[2], STEPS[3]],
      below: ['plaats op de schaal (indicatief)', 103 / 130],
    });
  });

  it('fills all of it at the most, and begins the next step at its bound', () => {
    expect(headline(scored([5, 26])).bar).toEqual([1, 1, 1, 1]);
    // 104: the first of the sixteen totals from 104 to 119.
    expect(headline(scored([4, 26])).bar).toEqual([1, 1, 0.5 / 16, '']);
  });

  it('goes up to the least and, below it, to the most that can be reached while scores are missing', () => {
    // 25 × 4 = 100; one more gives 101 to 105: 24.5 of 27, and 1.5 of 16.
    expect(headline(scored([4, 25]))).toEqual({
      verdict: ['IPS-A', 'Nog geen oordeel', '100 van 130'],
      line: ['25 van 26 gescoord', 'nog 1 van 26 items te scoren · haalbaar: redelijk tot goed (101–105)'],
      bar: [1, 24.5 / 27, '', ''],
      reach: [1, 1, 1.5 / 16, ''],
      steps: STEPS,
      below: ['plaats op de schaal (indicatief)', 100 / 130],
    });
  });

  it('shows a dash and no bar before anything is scored', () => {
    const { verdict, line, bar, reach, steps, below } = headline(scored());
    expect(verdict).toEqual(['IPS-A', 'Nog geen oordeel', '–']);
    expect(line).toEqual(['', 'nog niets gescoord · haalbaar: geen IPS tot voorbeeldig (26–130)']);
    expect([...bar, ...reach, below[1]]).toEqual(Array(9).fill(''));
    expect(steps).toEqual(STEPS);
  });

  it('names the items of a forbidden divergence, and marks no step', () => {
    const divergent = scoredMeasurement('integrated', 4, { 'bezetting-2': { O: 5 }, 'organisatie-5': { O: 3 } });
    expect(headline(divergent)).toMatchObject({
      verdict: ['IPS-A', 'Nog geen oordeel', '104 van 130'],
      line: ['alle 26 gescoord', 'verboden verschil bij Bezetting 2 en Organisatie 5'],
      bar: [1, 1, 0.5 / 16, ''],
      steps: STEPS,
    });
    expect(headline(divergent, 'O').verdict[2]).toBe('100 van 125');
  });

  it('has no ladder where the bounds cannot be used', () => {
    expect(headline(withBands(scored([4, 26]), 'A', { goed: 60 }))).toEqual({
      verdict: ['IPS-A', 'Nog geen oordeel', '104 van 130'],
      line: ['alle 26 gescoord', 'de grenzen kloppen niet'],
      ...{ bar: ['', '', '', ''], reach: ['', '', '', ''], steps: ['', '', '', ''] },
      below: ['', 0.8],
    });
  });

  it('goes by the bounds of the organisation, also where no total can earn a verdict or only one', () => {
    expect(headline(withBands(scored([4, 26]), 'A', { redelijk: 20, goed: 104, voorbeeldig: 130 }))).toMatchObject({
      line: ['alle 26 gescoord', '26 punten tot voorbeeldig · 1 punt minder is redelijk'],
      bar: [1, 1, 0.5 / 26, ''],
      steps: ['geen IPS  –', 'redelijk  26–103', '▲ goed  104–129', 'voorbeeldig  130'],
    });
    expect(headline(withBands(scored([5, 26]), 'A', { voorbeeldig: 131 }))).toMatchObject({
      verdict: ['IPS-A', 'Goede modeltrouw', '130 van 130'],
      line: ['alle 26 gescoord', 'hoger kan niet · 27 punten minder is redelijk'],
      bar: [1, 1, 1, ''],
      steps: [STEPS[0], STEPS[1], '▲ goed  104–130', 'voorbeeldig  –'],
    });
  });
});
