import { OfficeError } from '../office-bridge/office-error';
import type { GridArea } from './area';
import type { CellValue } from './cell-values';

export const invalidShape = () =>
  new OfficeError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/**
 * A value assigned to a range as a grid of its size: one value stands for all cells; null leaves a cell as it is.
 * @throws {OfficeError} for another shape, or anything that a cell cannot hold
 */
export function readGrid(value: unknown, { rows, columns }: GridArea): (CellValue | null)[][] {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  const grid = lines.map((line) => {
    if (!Array.isArray(line)) throw invalidShape();
    return line.map(readCell);
  });
  const only = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
  if (only !== undefined) return Array.from({ length: rows }, () => Array.from({ length: columns }, () => only));
  if (grid.length !== rows || grid.some((line) => line.length !== columns)) throw invalidShape();
  return grid;
}

function readCell(value: unknown): CellValue | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw invalidShape();
}
