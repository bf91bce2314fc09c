import { cellAt, parseArea } from '../../workbook/paper/a1';

/** Ranges that are merged by one call. */
export interface Merges {
  readonly range: string;
  /** Is each row of the range merged by itself? */
  readonly byRow: boolean;
}

/** Merges of one row each that lie right below each other, as one. */
export function mergesTogether(ranges: readonly string[]): Merges[] {
  return ranges.reduce<Merges[]>((found, range) => {
    const [above, area] = [found.at(-1), parseArea(range)];
    const before = above ? parseArea(above.range) : null;
    const isBelow =
      before !== null &&
      area !== null &&
      area.top === area.bottom &&
      area.top === before.bottom + 1 &&
      area.left === before.left &&
      area.right === before.right &&
      (above?.byRow === true || before.top === before.bottom);
    if (!isBelow) return [...found, { range, byRow: false }];
    const together = `${cellAt(before.top, before.left)}:${cellAt(area.bottom, area.right)}`;
    return [...found.slice(0, -1), { range: together, byRow: true }];
  }, []);
}
