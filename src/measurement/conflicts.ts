import { cellKey, groupKey } from './changes';
import type { Change } from './tables';

/** Changes that were not written, as somebody else had been there since; they are decided as one. */
export interface Conflict {
  readonly changes: readonly Change[];
  /** What gives the cells that hold something else the content that was found there: their own, or others of their line. */
  readonly found: readonly Change[];
}

/** A change, and what was found where it goes that is something else than was shown; nothing where all is as it was. */
export interface ComparedChange {
  readonly change: Change;
  readonly found: readonly Change[];
}

/** What goes together: changes that are written together, and those that met with the same, as the fields of a line do. */
export function conflictsIn(compared: readonly ComparedChange[]): readonly Conflict[] {
  const met = grouped(compared, ({ change }) => groupKey(change)).flatMap((part) => {
    const cells = new Map(part.flatMap(({ found }) => found.map((cell) => [cellKey(cell), cell] as const)));
    const changes = part.map(({ change }) => change);
    return cells.size > 0 ? [{ changes, found: [...cells.values()], key: [...cells.keys()].sort().join() }] : [];
  });
  return grouped(met, ({ key }) => key).map((same) => ({
    changes: same.flatMap(({ changes }) => changes),
    found: same[0]?.found ?? [],
  }));
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
