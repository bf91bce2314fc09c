import type { Block, PlanCell } from './plan';

/** What a cell shows, as text; empty for an empty cell. */
export function shownText(cell: PlanCell): string {
  if (cell === null) return '';
  return String(typeof cell === 'object' ? cell.result : cell);
}

/** What the cells of some blocks show, by the numbers of their row and column. */
export function textsIn(blocks: readonly Block[]): (row: number, column: number) => string {
  const texts = new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.map((cell, across): [string, string] => [`${row + down} ${column + across}`, shownText(cell)]),
      ),
    ),
  );
  return (row, column) => texts.get(`${row} ${column}`) ?? '';
}
