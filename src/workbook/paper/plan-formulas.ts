import { oncePer } from '../../scale/once-per';
import type { SheetPlan } from './plan';

/** A cell with a formula of ours. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The same as it is typed. */
  readonly typed: string;
  /** May its cell be empty, as in a workbook of before? */
  readonly cameLater: boolean;
}

/** The cells of a sheet with a formula. */
export const formulaCells = oncePer(({ blocks }: Pick<SheetPlan, 'blocks'>): readonly PlacedFormula[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across): PlacedFormula[] =>
        cell !== null && typeof cell === 'object'
          ? [
              {
                ...{ row: row + down, column: column + across, formula: cell.formula, typed: `=${cell.formula}` },
                cameLater: cell.cameLater === true,
              },
            ]
          : [],
      ),
    ),
  ),
);
