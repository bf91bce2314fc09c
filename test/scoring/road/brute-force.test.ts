import type { BandEntries } from '../../../src/measurement/band-entries';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import fc from '../../support/properties';
import { times } from '../../support/depth';
import type { ItemId } from '../../../src/scale/ids';
import type { FormRow } from '../../../src/scale/score-form';
import { RATINGS, type ColumnId, type Rating } from '../../../src/scale/types';
import { findRoad } from '../../../src/scoring/road/find-road';
import type { RoadRequest, RoadTarget } from '../../../src/scoring/road/road';
import { formOf, FORM_NAMES } from '../../support/measurements';
import { roadByTrying } from './brute-force';

/** A few rows of a form with scores, and a road that is asked through them. */
interface Instance {
  readonly measurement: Measurement;
  readonly request: RoadRequest;
  readonly bounds: Bounds;
}

type Bounds = Readonly<Partial<Record<ColumnId, number>>>;

/** High scores rather than low ones, so that there is not too much to try. */
const anyScore = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...RATINGS) },
  { weight: 2, arbitrary: fc.constantFrom<Rating>(3, 4) },
);

/** The integrated model has rows of every kind. */
const anyForm = fc.constantFrom('integrated', 'integrated', 'integrated', ...FORM_NAMES).map(formOf);

const anyTarget = fc.constantFrom<RoadTarget>('redelijk', 'goed', 'voorbeeldig');

const anyInstance: fc.Arbitrary<Instance> = anyForm
  .chain((form) =>
    fc.record({
      form: fc.constant(form),
      rows: fc.subarray(
        form.rows.filter(({ open }) => open.length > 0),
        { minLength: 2, maxLength: 5 },
      ),
      columns: fc.subarray([...form.columns], { minLength: 1 }),
    }),
  )
  .chain(({ form, rows, columns }) => {
    const items = rows.map(({ item }) => item.id);
    const some = (most: number) => fc.subarray(items, { maxLength: Math.min(most, items.length) });
    return fc
      .record({
        scores: fc.tuple(...rows.map((row) => scoresOf(row, columns))),
        toClimb: fc.tuple(fc.integer({ min: -1, max: 7 }), fc.integer({ min: -1, max: 7 })),
        ...{ to: anyTarget, fixed: some(1), hard: some(5) },
      })
      .map(({ scores, toClimb, to, fixed, hard }): Instance => {
        const measurement = { ...emptyMeasurement({ ...form, rows }), entries: Object.fromEntries(scores) };
        const bounds = boundsOf(measurement, columns, toClimb);
        const request = { to, columns, fixed: new Set(fixed), hard: new Set(hard) };
        return { measurement: { ...measurement, bands: bandsAt(measurement, to, bounds) }, request, bounds };
      });
  });

/** A score in every asked column, and now and then none in another. Of rows that must be equal, most are. */
function scoresOf({ item, open, mustBeEqual }: FormRow, columns: readonly ColumnId[]) {
  const rarely = fc.integer({ min: 0, max: 3 }).map((number) => number === 0);
  return fc
    .record({ first: anyScore, second: anyScore, differ: rarely, blank: rarely })
    .map(({ first, second, differ, blank }): [ItemId, Partial<Record<ColumnId, Rating>>] => {
      const cells = open.flatMap((column, index): [ColumnId, Rating][] => {
        if (blank && !columns.includes(column)) return [];
        return [[column, index === 0 || (mustBeEqual && !differ) ? first : second]];
      });
      return [item.id, Object.fromEntries(cells)];
    });
}

/** So many points above the present totals; never below 3, as three bands need room. */
function boundsOf({ form, entries }: Measurement, columns: readonly ColumnId[], toClimb: readonly [number, number]) {
  const now = (column: ColumnId) =>
    form.rows.reduce((sum, { item }) => sum + Number(entries[item.id]?.[column] ?? 0), 0);
  return Object.fromEntries(columns.map((column, index) => [column, Math.max(3, now(column) + (toClimb[index] ?? 0))]));
}

/** The bands in which the target begins at these bounds. */
function bandsAt({ bands }: Measurement, to: RoadTarget, bounds: Bounds): Measurement['bands'] {
  const place = { redelijk: 0, goed: 1, voorbeeldig: 2 }[to];
  const at = (standard: BandEntries, bound = 100): BandEntries => ({
    ...standard,
    redelijk: bound - place,
    goed: bound - place + 1,
    voorbeeldig: bound - place + 2,
  });
  return { A: at(bands.A, bounds.A), O: at(bands.O, bounds.O), ips25: at(bands.ips25, bounds.score) };
}

test('the road is the one that trying everything finds: effort, items, and every step', () => {
  fc.assert(
    fc.property(anyInstance, ({ measurement, request, bounds }) => {
      const { reachable, effort, items, steps } = findRoad(measurement, request);
      const expected = roadByTrying(measurement, bounds, request);
      expect({ reachable, effort, items, steps }).toEqual(
        expected === null
          ? { reachable: false, effort: null, items: null, steps: [] }
          : { reachable: true, effort: expected.effort, items: expected.items, steps: expected.steps },
      );
    }),
    { numRuns: times(250, 5_000) },
  );
});
