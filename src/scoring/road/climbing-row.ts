/** Points towards the first need and towards the second: whole, 0 or more. */
export type Points = readonly [number, number];

/** Something in a row that can climb, one anchor at a time. */
export interface Part {
  /** What an anchor brings. */
  readonly gain: Points;
  /** What an anchor takes: whole, 0 or more. */
  readonly effort: number;
  /** How many anchors there are to climb. */
  readonly room: number;
}

/** A row of the puzzle, whatever scale it comes from. */
export interface ClimbingRow {
  readonly parts: readonly Part[];
  /** A climb that must be made whatever is needed; null where there is none. */
  readonly forced: { readonly gain: Points; readonly effort: number } | null;
}

/** One way in which a row can climb, or stay as it is. */
export interface Climb<R extends ClimbingRow = ClimbingRow> {
  readonly row: R;
  /** Of each part, besides what is forced. */
  readonly anchors: readonly number[];
  readonly gain: Points;
  readonly effort: number;
  /** Whether anything climbs: such rows are counted. */
  readonly moves: boolean;
}

/** Every way in which a row can climb: the one that climbs most in its first part first, then in the next. */
export function everyClimb<R extends ClimbingRow>(row: R): readonly Climb<R>[] {
  const stay: Climb<R> = {
    row,
    anchors: [],
    gain: row.forced?.gain ?? [0, 0],
    effort: row.forced?.effort ?? 0,
    moves: row.forced !== null,
  };
  return row.parts.reduce<readonly Climb<R>[]>(
    (climbs, { gain, effort, room }) =>
      climbs.flatMap((climb) =>
        Array.from({ length: room + 1 }, (_, index) => room - index).map((count) => ({
          row,
          anchors: [...climb.anchors, count],
          gain: plus(climb.gain, times(gain, count)),
          effort: climb.effort + effort * count,
          moves: climb.moves || count > 0,
        })),
      ),
    [stay],
  );
}

/** The most that some rows can bring of each need. */
export function mostGain(rows: readonly ClimbingRow[]): Points {
  const gains = rows.flatMap(({ parts, forced }) => [
    ...parts.map(({ gain, room }) => times(gain, room)),
    ...(forced === null ? [] : [forced.gain]),
  ]);
  return gains.reduce<Points>(plus, [0, 0]);
}

export const plus = (one: Points, other: Points): Points => [one[0] + other[0], one[1] + other[1]];

export const times = ([first, second]: Points, count: number): Points => [first * count, second * count];

/** What is still needed after some gain. */
export const after = ([first, second]: Points, gain: Points): Points => [
  Math.max(0, first - gain[0]),
  Math.max(0, second - gain[1]),
];
