import type { BandEntries } from '../../src/measurement/band-entries';
import type { Entry } from '../../src/measurement/entry';
import type { Measurement } from '../../src/measurement/measurement';
import type { BandSetId } from '../../src/scale/verdicts';
import { assess } from '../../src/scoring/assessment';
import { readBands, verdictOf, verdictsWithin } from '../../src/scoring/bands';
import { scoredMeasurement, type FormName } from '../support/measurements';

const BANDS = { redelijk: 74, goed: 100, voorbeeldig: 115 };

const bandEntries = (redelijk: Entry, goed: Entry, voorbeeldig: Entry): BandEntries => ({
  redelijk,
  goed,
  voorbeeldig,
  status: 'eigen grenzen',
  provenance: 'onze stuurgroep',
});

const UNUSABLE: readonly (readonly [string, BandEntries])[] = [
  ['not whole', bandEntries(74, 100.5, 115)],
  ['descending', bandEntries(115, 100, 74)],
  ['out of order at the top', bandEntries(74, 115, 100)],
  ['equal at the top', bandEntries(74, 100, 100)],
  ['equal at the bottom', bandEntries(100, 100, 115)],
  ['text', bandEntries(74, '100', 115)],
  ['blank', bandEntries(74, 100, null)],
  ['an empty text', bandEntries('', 100, 115)],
  ['an error', bandEntries(74, { error: '#REF!' }, 115)],
  ['TRUE', bandEntries(true, 100, 115)],
  ['not a number', bandEntries(NaN, 100, 115)],
  ['infinite', bandEntries(74, 100, Infinity)],
  ['negative', bandEntries(-1, 100, 115)],
];

/** A measurement with every cell at 4, in which one set of bands was typed over. */
function withBands(name: FormName, set: BandSetId, bands: BandEntries): Measurement {
  const measurement = scoredMeasurement(name, 4);
  return { ...measurement, bands: { ...measurement.bands, [set]: bands } };
}

describe('bands in the workbook', () => {
  test.each(UNUSABLE)('cannot be used if they are %s', (_, bands) => {
    expect(readBands(bands)).toBeNull();
  });

  it('are used as they stand if they are whole and ascending', () => {
    expect(readBands(bandEntries(80, 90, 110))).toEqual({ redelijk: 80, goed: 90, voorbeeldig: 110 });
  });

  test.each(UNUSABLE)('give no verdict and nothing to reach if they are %s', (_, bands) => {
    const { columns, unusableBands } = assess(withBands('ips25', 'ips25', bands));
    expect(columns.score).toMatchObject({ total: { score: 100 }, verdict: null, obstacle: 'bands', reachable: [] });
    expect(unusableBands).toEqual(['ips25']);
  });

  it('take the place of ours once an organisation has official ones', () => {
    // 26×4 = 104 is "goed" by our bands.
    const { columns } = assess(withBands('work', 'A', bandEntries(60, 80, 104)));
    expect(columns.A?.verdict).toBe('voorbeeldig');
  });

  it('hold up their own verdict only', () => {
    const { columns, equivalent, unusableBands } = assess(withBands('integrated', 'A', bandEntries(1, 1, 1)));
    expect(columns.A).toMatchObject({ verdict: null, obstacle: 'bands' });
    expect(columns.O).toMatchObject({ verdict: 'goed', obstacle: null });
    expect(equivalent).toMatchObject({ verdict: 'goed', obstacle: null });
    expect(unusableBands).toEqual(['A']);
  });

  it('are no finding where the form does not show them', () => {
    expect(assess(withBands('education', 'A', bandEntries('', '', ''))).unusableBands).toEqual([]);
  });
});

describe('a total among the bands', () => {
  test.each([
    [73, 'geen'],
    [74, 'redelijk'],
    [99, 'redelijk'],
    [100, 'goed'],
    [114, 'goed'],
    [115, 'voorbeeldig'],
  ] as const)('%i is "%s"', (score, verdict) => {
    expect(verdictOf(score, BANDS)).toBe(verdict);
  });

  test.each([
    [73, 74, ['geen', 'redelijk']],
    [74, 99, ['redelijk']],
    [25, 125, ['geen', 'redelijk', 'goed', 'voorbeeldig']],
    [100, 115, ['goed', 'voorbeeldig']],
    [115, 125, ['voorbeeldig']],
  ] as const)('from %i to %i still allows %j', (lowest, highest, verdicts) => {
    expect(verdictsWithin([lowest, highest], BANDS)).toEqual(verdicts);
  });
});
