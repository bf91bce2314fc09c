import type { Measurement } from '../../src/scoring/measurement';
import { parseArea } from '../../src/workbook/a1';
import { SHEET_NAMES, type SheetName } from '../../src/workbook/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { planCells } from './filled-workbook';

/** Everything that a plan can fill, on each of its sheets. */
export const WHOLE_SHEETS = SHEET_NAMES.map((sheet) => ({ sheet, range: 'A1:AZ220' }));

/**
 * The formulas of a measurement that give something else than the scoring core says: all totals, verdicts, sentences,
 * findings and profiles.
 * @param valuesOf what stands on a sheet, from A1 on
 */
export function wrongFormulas(
  measurement: Measurement,
  valuesOf: (sheet: SheetName) => readonly (readonly unknown[])[],
): { readonly cell: string }[] {
  return planCells(workbookPlan(measurement)).flatMap(({ sheet, cell, content }) => {
    if (typeof content !== 'object' || content === null) return [];
    const { top, left } = parseArea(cell) ?? { top: 1, left: 1 };
    const found = valuesOf(sheet)[top - 1]?.[left - 1] ?? '';
    const { formula, result } = content;
    return same(found, result) ? [] : [{ cell: `${sheet}!${cell}`, found, expected: result, formula }];
  });
}

function same(found: unknown, expected: number | string): boolean {
  if (typeof expected === 'number') return typeof found === 'number' && Math.abs(found - expected) < 1e-8;
  return found === expected;
}
