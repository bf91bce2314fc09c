import { cellAt, parseArea } from '../../workbook/paper/a1';
import { ownCells, withoutCells } from '../../workbook/reading/own-cells';
import type { PlanCell, SheetPlan } from '../../workbook/paper/plan';
import { oldInput, type CellInput } from './cell-input';
import { rangeOf, untracked } from './plan-ranges';

import type { FoundSheet } from './read-workbook';
import type { LoadedRange } from './sheet-cells';

/** A cell of ours that has to hold something else than was found in it. */
export interface SheetChange {
  readonly row: number;
  readonly column: number;
  /** Does a block of the plan cover it? Other cells are emptied. */
  readonly isPlanned: boolean;
}

/**
 * What rebuilding a sheet writes. A cell that holds what the plan says is not among it: an entry that stays in its place
 * never leaves it, and one that is typed meanwhile is not overwritten. Formulas are always written. What people made for
 * themselves stays; where it goes along with columns of ours, its cell is emptied.
 */
export function sheetChanges(plan: SheetPlan, found: FoundSheet): SheetChange[] {
  const staying = ownCells(found.contents, plan).filter(({ column, to }) => to === column);
  const { rows } = withoutCells(found.contents, staying);
  const covered = new Set<string>();
  const planned = plan.blocks.flatMap(({ row: top, column: left, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) => {
        const [row, column] = [top + down, left + across];
        covered.add(cellAt(row, column));
        const content = rows.get(row)?.get(column);
        return holds(cell, content?.value ?? null, content !== undefined) ? [] : [{ row, column, isPlanned: true }];
      }),
    ),
  );
  const others = [...rows].flatMap(([row, cells]) =>
    [...cells.keys()]
      .filter((column) => !covered.has(cellAt(row, column)))
      .map((column) => ({ row, column, isPlanned: false })),
  );
  return [...planned, ...others];
}

function holds(planned: PlanCell, value: unknown, isFilled: boolean): boolean {
  return planned === null || planned === '' ? !isFilled : planned === value;
}

/** What to write so that a cell holds again what was found in it. */
export function oldContent(
  { address, values, formulas, valueTypes }: LoadedRange,
  row: number,
  column: number,
): CellInput {
  const { top, left } = parseArea(address) ?? { top: 1, left: 1 };
  const [down, across] = [row - top, column - left];
  const at = <Cell>(grid: readonly (readonly Cell[])[]) => grid[down]?.[across];
  return oldInput(at<unknown>(values) ?? '', at<unknown>(formulas) ?? '', at(valueTypes));
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Writes cells that stand apart as one rectangle: a null in it leaves a cell as it is. */
export function writeCells(sheet: Excel.Worksheet, cells: readonly CellWrite[]): void {
  if (cells.length === 0) return;
  const inputs = new Map(cells.map(({ row, column, input }) => [cellAt(row, column), input]));
  const area = areaAround(cells);
  untracked(sheet.getRange(rangeOf(area))).formulas = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, across) => inputs.get(cellAt(area.top + down, area.left + across)) ?? null,
    ),
  );
}

function areaAround(cells: readonly Pick<CellWrite, 'row' | 'column'>[]) {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
