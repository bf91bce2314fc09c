import { entryOf } from '../../src/measurement/entries';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { REVIEW_KINDS } from '../../src/measurement/review';
import { FORM_NAMES, formOf } from '../support/measurements';

describe('a measurement in which nothing is filled in', () => {
  test.each(FORM_NAMES)('has no scores, texts or review details (%s)', (name) => {
    const { form, entries, notes, recommendations, officialAnchors, review } = emptyMeasurement(formOf(name));
    expect(form).toEqual(formOf(name));
    expect({ entries, notes, recommendations, officialAnchors }).toEqual({
      entries: {},
      notes: {},
      recommendations: {},
      officialAnchors: {},
    });
    expect(new Set(Object.values(review))).toEqual(new Set(['', null]));
  });

  it('starts with the standard bands, their status and where they come from', () => {
    const { bands } = emptyMeasurement(formOf('integrated'));
    expect(bands.A).toMatchObject({ redelijk: 77, goed: 104, voorbeeldig: 120, status: 'indicatief' });
    expect(bands.O).toMatchObject({ redelijk: 74, goed: 100, voorbeeldig: 115, status: 'indicatief' });
    expect(bands.ips25).toMatchObject({ redelijk: 74, goed: 100, voorbeeldig: 115, status: 'gepubliceerd' });
    expect(Object.values(bands).filter(({ provenance }) => provenance === '')).toEqual([]);
  });
});

describe('the entry of a cell', () => {
  const entries = { 'bezetting-2': { A: 0 } } as const;

  it('is what stands in it, a zero included', () => {
    expect(entryOf(entries, 'bezetting-2', 'A')).toBe(0);
  });

  test.each([
    ['bezetting-2', 'O'],
    ['bezetting-3', 'A'],
  ] as const)('is null where nothing stands: %s, column %s', (item, column) => {
    expect(entryOf(entries, item, column)).toBeNull();
  });
});

describe('the kinds of review', () => {
  it('are a first measurement, a repeated one and a self-evaluation', () => {
    expect(REVIEW_KINDS).toEqual(['nulmeting', 'herhaalmeting', 'zelfevaluatie']);
  });
});
