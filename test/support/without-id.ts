import type { SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';

/** The plan as a workbook of version 4 was made before measurements had an id: without the last column of the hidden row. */
export const withoutId = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.name === 'Meting' ? withoutColumn(sheet) : sheet)),
  // The columns 5 to 31; the id stands in the next one.
  names: plan.names.map((name) => (name.name === 'Meting_gegevens' ? { ...name, range: 'E1:AE2' } : name)),
});

function withoutColumn(sheet: SheetPlan): SheetPlan {
  const blocks = sheet.blocks.map((block) =>
    block.cells[0]?.at(-1) === 'Meting-id' ? { ...block, cells: block.cells.map((line) => line.slice(0, -1)) } : block,
  );
  return { ...sheet, columns: sheet.columns.slice(0, -1), blocks };
}
