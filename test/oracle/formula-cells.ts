import { parseArea } from '../../src/workbook/paper/a1';
import type { Formula, PlanCell, WorkbookPlan } from '../../src/workbook/paper/plan';
import type { SheetName } from '../../src/workbook/paper/sheets';
import { JUDGED_SHEETS, planCells } from './filled-workbook';

/** Everything with a formula that a plan can have on a sheet. */
export const wholeSheet = (sheet: SheetName) => ({ sheet, range: sheet === 'Banen' ? 'A1:M420' : 'A1:BZ220' });

export const WHOLE_SHEETS = JUDGED_SHEETS.map(wholeSheet);

/**
 * The formulas of a workbook that give something else than the scoring core says: all totals, verdicts, sentences,
 * findings and profiles.
 * @param plan the workbook of a measurement: its results are those of the scoring core
 * @param valuesOf what stands on a sheet, from A1 on
 */
export function wrongFormulas(
  plan: WorkbookPlan,
  valuesOf: (sheet: SheetName) => readonly (readonly unknown[])[],
): { readonly cell: string }[] {
  return planCells(plan).flatMap(({ sheet, cell, content }) => {
    if (!isFormula(content)) return [];
    const { top, left } = parseArea(cell) ?? { top: 1, left: 1 };
    const found = valuesOf(sheet)[top - 1]?.[left - 1] ?? '';
    const { formula, result } = content;
    return same(found, result) ? [] : [{ cell: `${sheet}!${cell}`, found, expected: result, formula }];
  });
}

/** Does a cell of a plan hold a formula? */
export const isFormula = (content: PlanCell): content is Formula => typeof content === 'object' && content !== null;

function same(found: unknown, expected: number | string): boolean {
  if (typeof expected === 'number') return typeof found === 'number' && Math.abs(found - expected) < 1e-8;
  return found === expected;
}
