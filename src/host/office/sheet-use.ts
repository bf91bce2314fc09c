import { oncePer } from '../../scale/once-per';
import { cellAt, parseArea } from '../../workbook/paper/a1';
import type { CellContent, SheetContents } from '../../workbook/paper/contents';
import type { SheetPlan, WorkbookPlan } from '../../workbook/paper/plan';
import { plannedCells } from '../../workbook/paper/plan-cells';
import { isOptional, SHEET_NAMES, type OptionalSheet } from '../../workbook/paper/sheets';
import type { SheetUses, SheetUse } from '../measurement-host';
import type { FoundSheet, FoundWorkbook } from './read-workbook';

/** What there is of the sheets that a measurement can do without. */
export function optionalSheets(found: FoundWorkbook, template: WorkbookPlan): SheetUses {
  const useOf = (name: OptionalSheet): SheetUse => {
    const [plan, sheet] = [template.sheets.find((each) => each.name === name), found.sheets[name]];
    if (!plan || !sheet) return 'absent';
    return isAsMade(plan)(sheet) ? 'empty' : 'filled';
  };
  const uses = SHEET_NAMES.filter(isOptional).map((name) => [name, useOf(name)]);
  return Object.fromEntries(uses) as SheetUses;
}

/** Does a sheet hold nothing else than when it was made? One that was not read again is not looked at again either. */
const isAsMade = oncePer((plan: SheetPlan) => oncePer(({ contents }: FoundSheet) => !isFilled(plan, contents)));

/** Did anybody fill in anything on a sheet, or is there something else that stands there by itself? */
export function isFilled(plan: SheetPlan, contents: SheetContents): boolean {
  const follows = (plan.follows ?? []).flatMap((range) => parseArea(range) ?? []);
  const isWithin = (row: number, column: number) =>
    follows.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return otherCells(plan, contents).some(({ row, column }) => !isWithin(row, column));
}

/** The filled cells of a sheet that hold something else than when it was made. */
export function otherCells(
  plan: SheetPlan,
  { rows }: SheetContents,
): readonly (CellContent & { readonly row: number; readonly column: number })[] {
  const made = plannedCells(plan);
  const isMade = (address: string, { isFormula, value }: CellContent) => {
    const cell = made.get(address)?.cell ?? null;
    return isFormula ? cell !== null && typeof cell === 'object' : cell === value;
  };
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, content]) =>
      isMade(cellAt(row, column), content) ? [] : [{ row, column, ...content }],
    ),
  );
}
