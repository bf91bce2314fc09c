import type { CellContent, WorkbookContents } from '../../src/workbook/paper/contents';
import { absolute, sheetPrefix } from '../../src/workbook/paper/a1';
import type { PlanCell, WorkbookPlan } from '../../src/workbook/paper/plan';

/** A workbook as a reader would find it right after the plan was played. */
export function planContents(plan: WorkbookPlan): WorkbookContents {
  const sheets = plan.sheets.map(({ name, blocks }) => {
    const rows = new Map<number, Map<number, CellContent>>();
    for (const { row, column, cells } of blocks) {
      cells.forEach((line, down) => {
        line.forEach((cell, right) => {
          const content = contentOf(cell);
          if (content === null) return;
          const filled = rows.get(row + down) ?? new Map<number, CellContent>();
          rows.set(row + down, filled.set(column + right, content));
        });
      });
    }
    return { name, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
  });
  return {
    sheets,
    names: new Map(plan.names.map(({ name, sheet, range }) => [name, `${sheetPrefix(sheet)}${absolute(range)}`])),
  };
}

function contentOf(cell: PlanCell): CellContent | null {
  if (cell === null) return null;
  return typeof cell === 'object' ? { value: cell.result, isFormula: true } : { value: cell, isFormula: false };
}
