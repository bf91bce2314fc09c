import type { ICellData, Nullable } from '@univerjs/core';
import { union, type GridArea } from './area';
import type { Sheet } from './sheet';

/** The smallest area that holds everything on a sheet, null for an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): GridArea | null {
  let used: GridArea | null = null;
  sheet.core.getCellMatrix().forValue((row, column, cell) => {
    if (!holdsValue(cell) && (valuesOnly || !cell?.s)) return;
    const area = { row, column, rows: 1, columns: 1 };
    used = used ? union(used, area) : area;
  });
  return used;
}

function holdsValue(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  const shows = v !== undefined && v !== null && v !== '';
  return shows || Boolean(f) || Boolean(si) || Boolean(p);
}
