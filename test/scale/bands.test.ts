import { bandProvenance, bandSet, bandSetsOf } from '../../src/scale/band-sets';
import { ipsAo2015 } from '../../src/scale/ips-ao-2015';
import { VERDICT_TITLES, VERDICTS } from '../../src/scale/verdicts';
import { formOf } from '../support/measurements';

describe('the bands of the verdicts', () => {
  // Published for 25 items: 115-125, 100-114, 74-99, below 74. For 130 points in proportion:
  // 115/125 × 130 = 119.6 → 120; 100/125 × 130 = 104; 74/125 × 130 = 76.96 → 77.
  test.each([
    ['A', 130, 77, 104, 120],
    ['O', 125, 74, 100, 115],
    ['ips25', 125, 74, 100, 115],
  ] as const)('of %s, out of %i, start at %i, %i and %i', (set, maximum, redelijk, goed, voorbeeldig) => {
    expect(bandSet(set).maximum).toBe(maximum);
    expect(bandSet(set).bands).toEqual({ redelijk, goed, voorbeeldig });
  });

  test.each(['A', 'O'] as const)('of %s are marked "indicatief" and say that no source has them', (set) => {
    expect(bandSet(set).status).toBe('indicatief');
    expect(bandSet(set).provenance).toMatch(/gepubliceerde grenzen voor 25 items/);
    expect(bandSet(set).provenance).toMatch(/geen brondocument .*noemt grenzen/);
  });

  it('of the 25 items name their publication and warn that caseload row 1a is more lenient than 1b', () => {
    const { status, provenance } = bandSet('ips25', ipsAo2015);
    expect(status).toBe('gepubliceerd');
    expect(provenance).toMatch(/Becker/);
    expect(provenance).toMatch(/niet in de Nederlandse brondocumenten/);
    expect(provenance).toMatch(/1b.*1a.*gunstiger/);
  });

  test.each([
    ['integrated', /item 1b van 2015; met 1a valt het totaal iets gunstiger/],
    ['work', /item 1b, net als hier; die zijn strenger dan die van de schaal van 2024/],
    [null, /hoogstens 20; met item 1 \(25\) valt het totaal iets gunstiger/],
  ] as const)('of the 25 items say with which caseload they compare: %s', (model, words) => {
    expect(bandProvenance(formOf(model ?? 'ips25'), 'ips25')).toMatch(words);
    expect(bandProvenance(formOf(model ?? 'ips25'), 'ips25')).toMatch(/Becker.*niet in de Nederlandse brondocumenten/);
  });

  it('of the 25 items name no row of 2015 where the scale of 2024 is measured', () => {
    expect(bandProvenance(formOf('ips25'), 'ips25')).not.toMatch(/\b1[abc]\b|2015/);
  });

  test.each([
    ['integrated', ['A', 'O', 'ips25']],
    ['work', ['A', 'ips25']],
    ['education', ['O']],
    ['ips25', ['ips25']],
  ] as const)('that %s shows are %j', (name, sets) => {
    expect(bandSetsOf(formOf(name))).toEqual(sets);
  });
});

describe('the verdicts', () => {
  it('are four, lowest first, named as in the reports', () => {
    expect(VERDICTS.map((verdict) => VERDICT_TITLES[verdict])).toEqual([
      'geen IPS',
      'redelijke modeltrouw',
      'goede modeltrouw',
      'voorbeeldige modeltrouw',
    ]);
  });
});
