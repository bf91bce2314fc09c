import { oncePer } from '../../scale/once-per';
import { cellAt } from './a1';
import type { PlanCell, SheetPlan } from './plan';

/** A cell of a sheet, and where it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}

/** By their addresses all cells that the blocks of a sheet cover, blank ones too. */
export const plannedCells = oncePer(
  ({ blocks }: Pick<SheetPlan, 'blocks'>): ReadonlyMap<string, PlacedCell> =>
    new Map(
      blocks.flatMap(({ row: top, column: left, cells }) =>
        cells.flatMap((line, down) =>
          line.map((cell, across) => {
            const [row, column] = [top + down, left + across];
            return [cellAt(row, column), { row, column, cell }] as const;
          }),
        ),
      ),
    ),
);
