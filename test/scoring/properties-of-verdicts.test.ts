import type { Measurement } from '../../src/measurement/measurement';
import fc from '../support/properties';
import { VERDICTS } from '../../src/scale/verdicts';
import { assess, type Judged } from '../../src/scoring/assessment';
import { anyRating, anyScoring, completeScoring } from '../support/arbitraries';
import { completed, entryAt, isScore, openCells, withEntry, withoutClosedCells } from '../support/variations';

/** 0 for the lowest verdict; -1 where there is none. */
const rank = (judged: Judged | null | undefined) => (judged?.verdict ? VERDICTS.indexOf(judged.verdict) : -1);

/** Two scores that differ in a row where they may not (rule 4). */
const divergesIn = (measurement: Measurement) =>
  measurement.form.rows.some(({ item, mustBeEqual }) => {
    const [a, o] = (['A', 'O'] as const).map((column) => entryAt(measurement, { item: item.id, column }));
    return mustBeEqual && isScore(a ?? null) && isScore(o ?? null) && a !== o;
  });

describe('a verdict, whatever stands in the cells', () => {
  it('is given exactly when the column is complete and no forbidden divergence stands', () => {
    fc.assert(
      fc.property(anyScoring, (measurement) => {
        const { columns, forbiddenDivergences } = assess(measurement);
        const divergent = divergesIn(measurement);
        expect(forbiddenDivergences > 0).toBe(divergent);
        for (const column of measurement.form.columns) {
          const complete = openCells(measurement.form, column).every((cell) => isScore(entryAt(measurement, cell)));
          expect(columns[column]?.verdict !== null).toBe(complete && !divergent);
          expect(columns[column]?.obstacle === null).toBe(complete && !divergent);
        }
      }),
    );
  });

  it('is one of those that were in reach before the gaps were filled', () => {
    fc.assert(
      fc.property(anyScoring, fc.array(anyRating, { minLength: 1, maxLength: 60 }), (measurement, ratings) => {
        const before = assess(measurement).columns;
        const after = assess(completed(measurement, ratings)).columns;
        for (const column of measurement.form.columns) {
          // Filled at random, A and O may come to differ where they may not; the total earns its verdict all the same.
          expect(after[column]?.reachable).toHaveLength(1);
          expect(before[column]?.reachable).toEqual(
            expect.arrayContaining([...(after[column]?.reachable ?? ['none'])]),
          );
        }
      }),
    );
  });

  it('never gets worse when a score gets better', () => {
    fc.assert(
      fc.property(completeScoring, fc.nat(), (measurement, pick) => {
        const rows = measurement.form.rows.filter((row) =>
          row.open.some((column) => Number(entryAt(measurement, { item: row.item.id, column })) < 5),
        );
        fc.pre(rows.length > 0);
        // Both columns of the row go up, so that equal scores stay equal.
        const row = rows[pick % rows.length];
        const better = (row?.open ?? []).reduce((raised, column) => {
          const cell = { item: row?.item.id ?? 'bezetting-1a', column };
          return withEntry(raised, cell, Math.min(5, Number(entryAt(measurement, cell)) + 1));
        }, measurement);
        const [before, after] = [assess(measurement), assess(better)];
        for (const column of measurement.form.columns) {
          expect(rank(before.columns[column])).toBeGreaterThanOrEqual(0);
          expect(rank(after.columns[column])).toBeGreaterThanOrEqual(rank(before.columns[column]));
        }
        expect(rank(after.equivalent)).toBeGreaterThanOrEqual(rank(before.equivalent));
      }),
    );
  });

  it('does not change with what stands in closed cells, and neither does any total', () => {
    fc.assert(
      fc.property(anyScoring, (measurement) => {
        const before = assess(measurement);
        const after = assess(withoutClosedCells(measurement));
        expect(after.findings.filter(({ code }) => code === 'closed')).toEqual([]);
        expect(after.findings).toEqual(before.findings.filter(({ code }) => code !== 'closed'));
        for (const key of ['columns', 'equivalent', 'parts', 'principles', 'forbiddenDivergences'] as const) {
          expect(after[key]).toEqual(before[key]);
        }
      }),
    );
  });
});
