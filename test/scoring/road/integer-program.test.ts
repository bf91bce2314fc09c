import type { Entries } from '../../../src/measurement/entries';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import fc from '../../support/properties';
import { times } from '../../support/depth';
import type { ItemId } from '../../../src/scale/ids';
import type { ScoreForm } from '../../../src/scale/score-form';
import { findRoad } from '../../../src/scoring/road/find-road';
import type { RoadRequest, RoadTarget } from '../../../src/scoring/road/road';
import { anyRating, completeEntries } from '../../support/arbitraries';
import { FORM_NAMES, formOf } from '../../support/measurements';
import { EFFORT_WEIGHT, solveRoad } from './integer-program';

/** A complete review; in the integrated model with at most three forbidden divergences. */
function anyEntries(form: ScoreForm): fc.Arbitrary<Entries> {
  const equalRows = form.rows.filter(({ mustBeEqual }) => mustBeEqual).map(({ item }) => item.id);
  if (equalRows.length === 0) return completeEntries(form);
  const change = fc.tuple(fc.constantFrom(...equalRows), anyRating);
  return fc
    .tuple(completeEntries(form), fc.array(change, { maxLength: 3 }))
    .map(([complete, changes]) =>
      changes.reduce<Entries>((all, [item, rating]) => ({ ...all, [item]: { ...all[item], O: rating } }), complete),
    );
}

const anyRoad: fc.Arbitrary<{ measurement: Measurement; request: RoadRequest }> = fc
  .constantFrom('integrated', 'integrated', ...FORM_NAMES)
  .map(formOf)
  .chain((form) => {
    const items = form.rows.map(({ item }) => item.id);
    const someItems = fc.subarray(items, { maxLength: 8 }).map((some) => new Set<ItemId>(some));
    return fc
      .record({
        entries: anyEntries(form),
        to: fc.constantFrom<RoadTarget>('redelijk', 'goed', 'voorbeeldig'),
        columns: fc.subarray([...form.columns], { minLength: 1 }),
        fixed: fc.oneof(fc.constant(new Set<ItemId>()), someItems),
        hard: someItems,
      })
      .map(({ entries, ...request }) => ({ measurement: { ...emptyMeasurement(form), entries }, request }));
  });

test('no road of the real scales takes less effort, nor as much over fewer items, than the one that is found', () => {
  fc.assert(
    fc.property(anyRoad, ({ measurement, request }) => {
      const { effort, items } = findRoad(measurement, request);
      const { status, result } = solveRoad(measurement, request);
      if (effort === null || items === null) expect(status).toBe('infeasible');
      else expect(result).toBeCloseTo(effort * EFFORT_WEIGHT + items, 6);
    }),
    { numRuns: times(15, 200) },
  );
});
