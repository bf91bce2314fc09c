import { applyChanges, cellKey, groupKey } from './changes';
import { heldIn, lineIn } from './line-cells';
import type { Measurement } from './measurement';
import type { Change } from './tables';

/** Changes that were not written, as somebody else had been there since; they are decided as one. */
export interface Conflict {
  readonly changes: readonly Change[];
  /** What gives the cells that hold something else the content that was found there: their own, or others of their line. */
  readonly found: readonly Change[];
  /** Cells that were written all the same, and could not be put back; absent where there are none. */
  readonly overwritten?: readonly Overwritten[];
}

/** A cell that holds ours, over what stood there. */
export interface Overwritten {
  readonly ours: Change;
  readonly stood: Change;
}

/** A change, and what was found where it goes that is something else than was shown; nothing where all is as it was. */
export interface ComparedChange {
  readonly change: Change;
  readonly found: readonly Change[];
  /** What stood in its own cell, where it could not be put back. */
  readonly stood?: Change;
}

/** What goes together: changes that are written together, and those that met with the same, as the fields of a line do. */
export function conflictsIn(compared: readonly ComparedChange[]): readonly Conflict[] {
  const met = grouped(compared, ({ change }) => groupKey(change)).flatMap((part) => {
    const found = oncePerCell(part.flatMap((each) => each.found));
    const key = found.map((cell) => cellKey(cell)).sort();
    return found.length > 0 ? [{ part, found, key: key.join() }] : [];
  });
  return grouped(met, ({ key }) => key).map((same) => {
    const parts = same.flatMap(({ part }) => part);
    const overwritten = parts.flatMap(({ change, stood }) => (stood ? [{ ours: change, stood }] : []));
    return {
      changes: parts.map(({ change }) => change),
      found: same[0]?.found ?? [],
      ...(overwritten.length > 0 && { overwritten }),
    };
  });
}

const oncePerCell = (cells: readonly Change[]): readonly Change[] => [
  ...new Map(cells.map((cell) => [cellKey(cell), cell])).values(),
];

/** Changes, compared with what was shown and with what a measurement holds now. */
export function comparedWith(changes: readonly Change[], shownIn: ShownIn, now: Measurement): ComparedChange[] {
  const cellsIn = (held: Measurement, change: Change) => [heldIn(held, change), ...lineIn(held, change)];
  return changes.map((change) => {
    const shown = shownIn(change);
    return { change, found: shown ? changedSince(changes, cellsIn(shown, change), cellsIn(now, change)) : [] };
  });
}

/** In which measurement a change was made; null where it does not matter what stands there. */
type ShownIn = (change: Change) => Measurement | null;

/**
 * A conflict by what is there now, which need not be what was found: others wrote since, or it could not be put back.
 * @returns null where all of it holds what was to be written, in the place of nothing
 */
export function conflictNow(conflict: Conflict, shownIn: ShownIn, now: Measurement): Conflict | null {
  const { changes } = conflict;
  const holds = (change: Change) => isSameContent(heldIn(applyChanges(now, [change]), change), heldIn(now, change));
  const found = comparedWith(changes, shownIn, now).flatMap((compared) => compared.found);
  const overwritten = (conflict.overwritten ?? []).filter(
    ({ ours }) => holds(ours) && changes.some((change) => cellKey(change) === cellKey(ours)),
  );
  if (overwritten.length > 0) {
    return { changes, found: oncePerCell([...found, ...overwritten.map(({ stood }) => stood)]), overwritten };
  }
  if (found.length > 0) return { changes, found: oncePerCell(found) };
  // What others wrote is gone again; it is asked all the same, for it was asked before.
  const others = changes.filter((change) => !holds(change)).map((change) => heldIn(now, change));
  return others.length > 0 ? { changes, found: others } : null;
}

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly (readonly Thing[])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups.values()];
}

/**
 * What was found in cells where something else was shown.
 * @param writes all that is to be written at once; a cell that holds that already is no matter
 * @param shown the cell of a change and the others of its line, as they were shown
 * @param found the same cells, as they are
 */
export function changedSince(
  writes: readonly Change[],
  shown: readonly Change[],
  found: readonly Change[],
): readonly Change[] {
  return found.filter((cell, index) => {
    const [before] = shown.slice(index);
    const write = writes.find((each) => cellKey(each) === cellKey(cell));
    return [before, write].every((each) => each === undefined || !isSameContent(each, cell));
  });
}

/** Does a cell hold the same after both changes? */
export const isSameContent = (one: Change, other: Change): boolean => contentOf(one) === contentOf(other);

/** Errors are written as their text, and texts come back without the spaces around them. */
function contentOf({ value }: Change): string {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value.error);
  return JSON.stringify(typeof value === 'string' ? value.trim() || null : value);
}
