import type { Entry } from '../../measurement/entry';
import { rangeOf, remembered, untracked } from './plan-ranges';
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
  const isBeside = (one: ShownCell) => (other: ShownCell) => one.sheetId === other.sheetId && one.row === other.row;
  const areaOf = (cell: ShownCell) => {
    const columns = others.filter(isBeside(cell)).map(({ column }) => column);
    return { top: cell.row, bottom: cell.row, left: Math.min(...columns), right: Math.max(...columns) };
  };
  const keyOf = (cell: ShownCell) => `${cell.sheetId}!${rangeOf(areaOf(cell))}`;
  const ranges = remembered((key) => {
    const [sheetId = '', address = ''] = key.split('!');
    return untracked(sheetOf(sheetId).getRange(address)).load('values,valueTypes');
  });
  const beside = new Map(others.map((cell) => [cell, { range: ranges(keyOf(cell)), left: areaOf(cell).left }]));
  return (cell) => {
    const { range, left } = beside.get(cell) ?? { range: own.get(cell), left: cell.column };
    const index = cell.column - left;
    return officeEntry(range?.values[0]?.[index], range?.valueTypes[0]?.[index]);
  };
}
