import type { Area } from '../../workbook/paper/a1';

/** What a range costs in a request beside its cells, and a cell in it that is left as it was; in characters. */
const COST = { range: 290, nothing: 5 };

interface Parts {
  readonly cost: number;
  readonly parts: readonly Area[];
}

/**
 * The parts of a block to write so that the request is short: rows below each other, without the columns and rows around in
 * which nothing is written.
 * @param inputs by row; a null is not written
 * @returns areas in the block, counted from 0, from top to bottom
 */
export function writtenParts(inputs: readonly (readonly unknown[])[]): readonly Area[] {
  const rows = inputs.map((line) => line.flatMap((input, column) => (input === null ? [] : [column])));
  // For each number of rows from the top the shortest way to write those.
  const shortest: Parts[] = [{ cost: 0, parts: [] }];
  rows.forEach((columns, bottom) => {
    const before = shortest[bottom];
    if (before && columns.length === 0) {
      shortest.push(before);
      return;
    }
    let [left, right, count] = [Infinity, -1, 0];
    let best: Parts | null = null;
    for (let top = bottom; top >= 0; top -= 1) {
      const line = rows[top] ?? [];
      [left, right, count] = [Math.min(left, ...line), Math.max(right, ...line), count + line.length];
      const above = shortest[top] ?? { cost: 0, parts: [] };
      const unwritten = (bottom - top + 1) * (right - left + 1) - count;
      const cost = above.cost + COST.range + unwritten * COST.nothing;
      if (best === null || cost < best.cost) best = { cost, parts: [...above.parts, { top, left, bottom, right }] };
    }
    if (best) shortest.push(best);
  });
  return shortest.at(-1)?.parts ?? [];
}
