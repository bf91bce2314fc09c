import fc from '../support/properties';
import { PART_IDS } from '../../src/scale/ids';
import { assess } from '../../src/scoring/assessment';
import type { Total } from '../../src/scoring/totals';
import { anyRating, anyScoring } from '../support/arbitraries';
import { allOpenCells, completed, entryAt, isScore, openCells, withEntry } from '../support/variations';

/** What holds of totals whatever people type, in every model and on the 25-item scale. */
describe('a total, whatever stands in the cells', () => {
  it('is the sum of the scores in the open cells of its column', () => {
    fc.assert(
      fc.property(anyScoring, (measurement) => {
        const { columns } = assess(measurement);
        for (const column of measurement.form.columns) {
          const scores = openCells(measurement.form, column)
            .map((cell) => entryAt(measurement, cell))
            .filter(isScore);
          const sum = scores.reduce<number>((total, score) => total + score, 0);
          expect(columns[column]?.total).toMatchObject({ score: sum, scored: scores.length });
        }
      }),
    );
  });

  it('is the sum of the totals of its parts, in every respect', () => {
    fc.assert(
      fc.property(anyScoring, (measurement) => {
        const { columns, parts } = assess(measurement);
        for (const column of measurement.form.columns) {
          const totals = PART_IDS.map((part) => parts[part][column]).filter((total) => total !== undefined);
          const sum = (of: (total: Total) => number) => totals.map(of).reduce((one, other) => one + other, 0);
          expect(totals).toHaveLength(3);
          expect(columns[column]?.total).toEqual({
            score: sum(({ score }) => score),
            maximum: sum(({ maximum }) => maximum),
            scored: sum(({ scored }) => scored),
            items: sum(({ items }) => items),
            range: [sum(({ range }) => range[0]), sum(({ range }) => range[1])],
          });
        }
      }),
    );
  });

  it('has for each of its items a score, a missing one or an invalid one', () => {
    fc.assert(
      fc.property(anyScoring, (measurement) => {
        const { columns, findings } = assess(measurement);
        for (const column of measurement.form.columns) {
          const inColumn = findings.filter((finding) => finding.column === column);
          const missing = inColumn.filter(({ code }) => code === 'missing').length;
          const invalid = inColumn.filter(({ code }) => code === 'invalid').length;
          const total = columns[column]?.total;
          expect(total && total.scored + missing + invalid).toBe(total?.items);
        }
      }),
    );
  });

  it('stays within the scale: at least one point an item is still possible, at most five', () => {
    fc.assert(
      fc.property(anyScoring, (measurement) => {
        const { columns, equivalent } = assess(measurement);
        const totals = [...Object.values(columns), ...(equivalent ? [equivalent] : [])].map(({ total }) => total);
        for (const { score, scored, items, maximum, range } of totals) {
          expect(maximum).toBe(items * 5);
          expect(score + (items - scored)).toBeGreaterThanOrEqual(items);
          expect(range[0]).toBeGreaterThanOrEqual(items);
          expect(range[0]).toBeLessThanOrEqual(range[1]);
          expect(range[1]).toBeLessThanOrEqual(maximum);
          expect(score).toBeLessThanOrEqual(range[0]);
        }
      }),
    );
  });

  it('ends up in its range, however the gaps are filled, and can reach both ends', () => {
    fc.assert(
      fc.property(anyScoring, fc.array(anyRating, { minLength: 1, maxLength: 60 }), (measurement, ratings) => {
        const before = assess(measurement).columns;
        const [somehow, worst, best] = [ratings, [1] as const, [5] as const].map(
          (scores) => assess(completed(measurement, scores)).columns,
        );
        for (const column of measurement.form.columns) {
          const [lowest, highest] = before[column]?.total.range ?? [];
          expect(worst?.[column]?.total.score).toBe(lowest);
          expect(best?.[column]?.total.score).toBe(highest);
          expect(somehow?.[column]?.total.score).toBeGreaterThanOrEqual(lowest ?? Infinity);
          expect(somehow?.[column]?.total.score).toBeLessThanOrEqual(highest ?? -Infinity);
        }
      }),
    );
  });

  it('goes up by one when one score does, and takes no other column along', () => {
    fc.assert(
      fc.property(anyScoring, fc.nat(), (measurement, pick) => {
        const raisable = allOpenCells(measurement.form).filter((cell) => {
          const entry = entryAt(measurement, cell);
          return isScore(entry) && entry < 5;
        });
        fc.pre(raisable.length > 0);
        const cell = raisable[pick % raisable.length] ?? { item: 'bezetting-1a', column: 'A' };
        const before = assess(measurement).columns;
        const after = assess(withEntry(measurement, cell, Number(entryAt(measurement, cell)) + 1)).columns;
        for (const column of measurement.form.columns) {
          const gain = column === cell.column ? 1 : 0;
          expect(after[column]?.total.score).toBe((before[column]?.total.score ?? NaN) + gain);
        }
      }),
    );
  });
});
