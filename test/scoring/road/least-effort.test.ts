import fc from '../../support/properties';
import { times } from '../../support/depth';
import type { ClimbingRow, Points } from '../../../src/scoring/road/climbing-row';
import { leastEffort } from '../../../src/scoring/road/least-effort';

const anyPoints = (max: number): fc.Arbitrary<Points> => fc.tuple(fc.nat({ max }), fc.nat({ max }));

const anyPart = fc.record({ gain: anyPoints(2), effort: fc.nat({ max: 3 }), room: fc.nat({ max: 4 }) });

const anyRow: fc.Arbitrary<ClimbingRow> = fc.record({
  parts: fc.array(anyPart, { maxLength: 2 }),
  forced: fc.option(fc.record({ gain: anyPoints(3), effort: fc.nat({ max: 5 }) }), { freq: 4 }),
});

/** Not too much to try. */
const anyRows = fc
  .array(anyRow, { maxLength: 4 })
  .filter((rows) => rows.flatMap(({ parts }) => parts).reduce((ways, { room }) => ways * (room + 1), 1) <= 5_000);

/** What is climbed in every part, the parts of all rows in one list. */
type Anchors = readonly number[];

function everyWay(rows: readonly ClimbingRow[]): readonly Anchors[] {
  return rows
    .flatMap(({ parts }) => parts)
    .reduce<readonly Anchors[]>(
      (ways, { room }) => ways.flatMap((way) => Array.from({ length: room + 1 }, (_, count) => [...way, count])),
      [[]],
    );
}

/** What a way of climbing comes to: effort, rows that move, and the points of both needs. */
function outcomeOf(rows: readonly ClimbingRow[], way: Anchors) {
  let place = 0;
  const outcome = { effort: 0, moving: 0, gains: [0, 0] };
  for (const { parts, forced } of rows) {
    const climbed = parts.map((part) => ({ ...part, count: way[place++] ?? 0 }));
    outcome.effort += climbed.reduce((sum, { effort, count }) => sum + effort * count, forced?.effort ?? 0);
    outcome.moving += forced !== null || climbed.some(({ count }) => count > 0) ? 1 : 0;
    outcome.gains = outcome.gains.map((points, need) =>
      climbed.reduce((sum, { gain, count }) => sum + (gain[need] ?? 0) * count, points + (forced?.gain[need] ?? 0)),
    );
  }
  return outcome;
}

function byTrying(rows: readonly ClimbingRow[], needs: Points): Anchors | null {
  const [best] = everyWay(rows)
    .map((way) => ({ way, ...outcomeOf(rows, way) }))
    .filter(({ gains }) => gains.every((points, need) => points >= (needs[need] ?? 0)))
    .toSorted((one, other) => one.effort - other.effort || one.moving - other.moving || mostFirst(one.way, other.way));
  return best?.way ?? null;
}

/** Negative where the first way climbs more in the first part in which they differ. */
function mostFirst(one: Anchors, other: Anchors): number {
  const place = one.findIndex((count, index) => count !== other[index]);
  return place < 0 ? 0 : (other[place] ?? 0) - (one[place] ?? 0);
}

test('what is chosen is what trying everything finds, ties included', () => {
  fc.assert(
    fc.property(anyRows, anyPoints(12), (rows, needs) => {
      const found = leastEffort(rows, needs);
      const expected = byTrying(rows, needs);
      expect(found?.flatMap(({ anchors }) => anchors)).toEqual(expected ?? undefined);
      if (found === null || expected === null) return;
      const { effort, moving } = outcomeOf(rows, expected);
      expect(found.reduce((sum, climb) => sum + climb.effort, 0)).toBe(effort);
      expect(found.filter(({ moves }) => moves)).toHaveLength(moving);
    }),
    { numRuns: times(400, 10_000) },
  );
});

test('without rows nothing is needed, or nothing helps', () => {
  expect(leastEffort([], [0, 0])).toEqual([]);
  expect(leastEffort([], [0, 1])).toBeNull();
});

test('one unit of effort weighs more than all rows together', () => {
  // 60 points: the first row alone brings them at effort 61, the sixty rows a point each at effort 60.
  const row = (gain: number, effort: number, room: number): ClimbingRow => ({
    parts: [{ gain: [gain, 0], effort, room }],
    forced: null,
  });
  const rows = [row(60, 61, 1), ...Array.from({ length: 60 }, () => row(1, 1, 1))];
  expect(leastEffort(rows, [60, 0])?.map(({ anchors }) => anchors[0])).toEqual([0, ...Array<number>(60).fill(1)]);
});
