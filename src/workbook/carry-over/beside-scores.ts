import type { CellContent, SheetContents } from '../paper/contents';
import { movedReferences, refersOnlyTo, type MovedSheets } from '../paper/moved-references';
import type { PlanCell, WorkbookPlan } from '../paper/plan';
import { movedColumns } from '../reading/moved-columns';
import { ownCells, withoutCells } from '../reading/own-cells';

/** Of more than so many cells nobody wrote each: then none goes along, and all are named. */
const MOST_CELLS = 2000;

const LAST_COLUMN = 16_384;

/**
 * The plan with what people wrote for themselves beside the table of scores: at the same distance from its edge, and
 * formulas looking at the columns that they looked at. A formula that looks at other sheets, or that was not read as one of
 * its cell alone, does not go along, for what it would find in a new workbook is not known.
 * @param found the sheet as it was found
 * @returns the plan, and what stays behind of the sheet
 */
export function besideScores(
  found: SheetContents | undefined,
  plan: WorkbookPlan,
): { readonly plan: WorkbookPlan; readonly rest: SheetContents | undefined } {
  const scores = plan.sheets.find(({ name }) => name === 'Scores');
  const own = found && scores ? ownCells(found, scores) : [];
  if (!found || !scores || own.length === 0 || own.length > MOST_CELLS) return { plan, rest: found };
  const move = movedColumns(found, scores) ?? ((column: number) => column);
  const sheets: MovedSheets = {
    own: found.name,
    tab: found.name,
    move,
    tabs: new Map([[found.name.toLowerCase(), scores.name]]),
  };
  const kept = own.flatMap((cell) => {
    const content = found.rows.get(cell.row)?.get(cell.column);
    const planned = content && cell.to <= LAST_COLUMN ? keptCell(content, sheets) : null;
    return planned === null ? [] : [{ cell, block: { row: cell.row, column: cell.to, cells: [[planned]] } }];
  });
  const withKept = { ...scores, blocks: [...scores.blocks, ...kept.map(({ block }) => block)] };
  return {
    plan: { ...plan, sheets: plan.sheets.map((sheet) => (sheet === scores ? withKept : sheet)) },
    rest: withoutCells(
      found,
      kept.map(({ cell }) => cell),
    ),
  };
}

/** Null for what cannot go along. */
function keptCell({ value, isFormula, formula }: CellContent, sheets: MovedSheets): PlanCell {
  if (value !== null && typeof value === 'object') return null;
  if (!isFormula) return value;
  const isOurs = formula !== undefined && refersOnlyTo(formula, sheets.tab, sheets.own);
  if (!isOurs || value === null || typeof value === 'boolean') return null;
  return { formula: movedReferences(formula, sheets), result: value };
}
