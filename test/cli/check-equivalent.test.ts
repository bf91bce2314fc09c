import { totalLines } from '../../src/cli/check/report-text';
import type { Entries } from '../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { assess } from '../../src/scoring/assessment';
import { allScored, formOf } from '../support/measurements';

const FORM = formOf('integrated');
const STANDARD = emptyMeasurement(FORM);
const BROKEN = { ...STANDARD.bands, ips25: { ...STANDARD.bands.ips25, goed: 'veel' } };

/** The line of the equivalent among the totals of `check`; every item 4, so that its 25 items come to 100 of 125. */
function equivalentLines(overrides: Entries, bands: Measurement['bands'] = STANDARD.bands): string[] {
  const measurement = { ...STANDARD, bands, entries: allScored(FORM, 4, overrides) };
  return totalLines(measurement, assess(measurement)).filter((line) => line.startsWith('  IPS-25'));
}

test('the equivalent stands there once its items are valid, also without a verdict', () => {
  const total = '  IPS-25 100 van 125: ';
  expect(equivalentLines({})).toEqual([expect.stringMatching(`^${total}goede modeltrouw`)]);
  // Begeleiding-13 is none of its items.
  expect(equivalentLines({ 'begeleiding-13': { A: null } })).toEqual([expect.stringContaining(total)]);
  expect(equivalentLines({}, BROKEN)).toEqual([`${total}oordeel nog niet vast te stellen: de grenzen kloppen niet`]);
});

test('it does not while an item of it is missing, nor beside a forbidden divergence', () => {
  expect(equivalentLines({ 'bezetting-2': { A: null, O: null } })).toEqual([]);
  expect(equivalentLines({ 'bezetting-2': { A: 5 } })).toEqual([]);
  expect(equivalentLines({ 'bezetting-2': { A: 5 } }, BROKEN)).toEqual([]);
});
