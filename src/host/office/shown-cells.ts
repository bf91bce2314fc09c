import type { Entry } from '../../measurement/entry';
import type { Area } from '../../workbook/paper/a1';
import { rangeOf, untracked } from './plan-ranges';
import type { ShownCell } from './change-place';
import { officeEntry } from './sheet-cells';

export type SheetOf = (id: string) => Excel.Worksheet;

/** A cell that is written, with the range that is read before that, and the cells that were shown. */
interface Compared {
  readonly before: Excel.Range;
  readonly shown: readonly ShownCell[];
}

/**
 * Queues reading the cells that were shown: one range for all cells of a row, however many of its fields are written.
 * What is written is read already.
 * @returns what stands in such a cell, once the batch is done
 */
export function queueShown(sheetOf: SheetOf, cells: readonly Compared[]): (cell: ShownCell) => Entry {
  const own = new Map(cells.flatMap(({ shown: [first], before }) => (first ? [[first, before] as const] : [])));
  const others = cells.flatMap(({ shown }) => shown.slice(1));
  const keyOf = ({ sheetId, row }: ShownCell) => `${sheetId}!${row}`;
  const areas = new Map<string, Area>();
  for (const cell of others) {
    const { left, right } = areas.get(keyOf(cell)) ?? { left: cell.column, right: cell.column };
    const [first, last] = [Math.min(left, cell.column), Math.max(right, cell.column)];
    areas.set(keyOf(cell), { top: cell.row, bottom: cell.row, left: first, right: last });
  }
  const ranges = new Map(
    [...areas].map(([key, area]) => {
      const [sheetId = ''] = key.split('!');
      return [key, untracked(sheetOf(sheetId).getRange(rangeOf(area))).load('values,valueTypes')] as const;
    }),
  );
  const beside = new Map(
    others.map((cell) => [cell, { range: ranges.get(keyOf(cell)), left: areas.get(keyOf(cell))?.left ?? 0 }]),
  );
  return (cell) => {
    const { range, left } = beside.get(cell) ?? { range: own.get(cell), left: cell.column };
    const index = cell.column - left;
    return officeEntry(range?.values[0]?.[index], range?.valueTypes[0]?.[index]);
  };
}
