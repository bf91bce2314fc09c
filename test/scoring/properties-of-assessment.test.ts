import fc from '../support/properties';
import { assess } from '../../src/scoring/assessment';
import { rowStatus } from '../../src/scoring/row-status';
import { anyMeasurement } from '../support/arbitraries';
import { deepFrozen, reversed } from '../support/variations';

/** Scores, notes and bands at random. */
describe('an assessment', () => {
  it('is made of anything that people can type, without touching it', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        const before = structuredClone(measurement);
        const { columns, principles } = assess(deepFrozen(measurement));
        expect(Object.keys(columns)).toEqual(measurement.form.columns);
        expect(principles).toHaveLength(8);
        expect(measurement).toEqual(before);
      }),
    );
  });

  it('does not depend on notes and recommendations, nor on the order in which anything was filled in', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        const { entries, notes, recommendations, bands } = measurement;
        const otherwise = {
          ...measurement,
          entries: reversed(entries),
          notes: reversed(notes),
          recommendations: reversed(recommendations),
          bands: reversed(bands),
        };
        const plain = assess(measurement);
        expect(assess(otherwise)).toEqual(plain);
        expect(assess({ ...measurement, notes: {}, recommendations: {} })).toEqual(plain);
      }),
    );
  });

  it('has at most one finding for a cell, errors first, and counts each once', () => {
    fc.assert(
      fc.property(anyMeasurement, (measurement) => {
        const { findings, forbiddenDivergences, invalidScores, missingScores } = assess(measurement);
        const places = findings.map(({ item, column }) => `${item} ${column}`);
        const severities = findings.map(({ severity }) => severity);
        expect(new Set(places).size).toBe(places.length);
        expect(severities).toEqual([...severities].sort()); // error, info
        expect(forbiddenDivergences + invalidScores + missingScores).toBe(findings.length);
      }),
    );
  });

  it('agrees with the status of the rows: a row is in order exactly when it has no finding', () => {
    fc.assert(
      fc.property(anyMeasurement, ({ form, entries, ...rest }) => {
        const { findings } = assess({ form, entries, ...rest });
        const found = new Set(findings.map(({ item }) => item));
        for (const row of form.rows) {
          const status = rowStatus(form, row, findings);
          expect(['akkoord', 'niet van toepassing'].includes(status)).toBe(!found.has(row.item.id));
        }
      }),
    );
  });
});
