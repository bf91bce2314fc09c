import type { SheetPlan } from './plan';

/** A cell with a formula of ours. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const formulas = new WeakMap<Pick<SheetPlan, 'blocks'>, readonly FormulaCell[]>();

/** The cells of a sheet with a formula; worked out once for each plan. */
export function formulaCells(sheet: Pick<SheetPlan, 'blocks'>): readonly FormulaCell[] {
  const known = formulas.get(sheet) ?? findFormulas(sheet);
  formulas.set(sheet, known);
  return known;
}

const findFormulas = ({ blocks }: Pick<SheetPlan, 'blocks'>): FormulaCell[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across): FormulaCell[] =>
        cell !== null && typeof cell === 'object'
          ? [{ row: row + down, column: column + across, formula: cell.formula }]
          : [],
      ),
    ),
  );
