import fc from 'fast-check';
import { leastEffort, type Climb, type Points } from '../../../src/scoring/road/least-effort';

interface Numbered extends Climb {
  /** Its place among the climbs of its row. */
  readonly place: number;
}

const anyClimb = fc.record({
  gains: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
  effort: fc.nat({ max: 4 }),
  moves: fc.boolean(),
});

const anyRows: fc.Arbitrary<readonly (readonly Numbered[])[]> = fc
  .array(fc.array(anyClimb, { minLength: 1, maxLength: 5 }), { maxLength: 5 })
  .map((rows) => rows.map((climbs) => climbs.map((climb, place) => ({ ...climb, place }))));

const anyNeeds: fc.Arbitrary<Points> = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }));

/** Every choice of one climb in each row, the earliest climbs of the earliest rows first. */
function everyChoice(rows: readonly (readonly Numbered[])[]): readonly (readonly Numbered[])[] {
  return rows.reduce<readonly (readonly Numbered[])[]>(
    (all, climbs) => all.flatMap((chosen) => climbs.map((climb) => [...chosen, climb])),
    [[]],
  );
}

const sum = (chosen: readonly Climb[], of: (climb: Climb) => number) =>
  chosen.reduce((total, climb) => total + of(climb), 0);

const effortOf = (chosen: readonly Climb[]) => sum(chosen, ({ effort }) => effort);
const movesOf = (chosen: readonly Climb[]) => sum(chosen, ({ moves }) => (moves ? 1 : 0));

function byTrying(rows: readonly (readonly Numbered[])[], [first, second]: Points): readonly Numbered[] | null {
  const enough = everyChoice(rows).filter(
    (chosen) => sum(chosen, ({ gains }) => gains[0]) >= first && sum(chosen, ({ gains }) => gains[1]) >= second,
  );
  // A stable order: what comes first of those that are alike stays first.
  const [best] = enough.toSorted((one, other) => effortOf(one) - effortOf(other) || movesOf(one) - movesOf(other));
  return best ?? null;
}

test('what is chosen is what trying everything finds, ties included', () => {
  fc.assert(
    fc.property(anyRows, anyNeeds, (rows, needs) => {
      const [found, expected] = [leastEffort(rows, needs), byTrying(rows, needs)];
      expect(found?.map(({ place }) => place)).toEqual(expected?.map(({ place }) => place));
    }),
    { numRuns: 2_000 },
  );
});

describe('without rows', () => {
  test('nothing is needed, or nothing helps', () => {
    expect(leastEffort([], [0, 0])).toEqual([]);
    expect(leastEffort([], [0, 1])).toBeNull();
  });
});

test('rows can weigh more than a few: 60 rows of which each moves cost less than one more effort', () => {
  // To gain 60, each row by 1 at effort 1, or the first by 60 at effort 61.
  const step: Climb = { gains: [1, 0], effort: 1, moves: true };
  const stay: Climb = { gains: [0, 0], effort: 0, moves: false };
  const leap: Climb = { gains: [60, 0], effort: 61, moves: true };
  const rows = Array.from({ length: 60 }, (_, index) => (index === 0 ? [leap, step, stay] : [step, stay]));
  expect(leastEffort(rows, [60, 0])).toEqual(rows.map(() => step));
});
