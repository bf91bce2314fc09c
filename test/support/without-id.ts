import type { Measurement } from '../../src/measurement/measurement';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';

/**
 * The plan as a workbook of version 4 was made before measurements had an id: without the last columns of the hidden row, and
 * without what stands below the guide on Meting, which came later still.
 */
export const withoutId = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.name === 'Meting' ? withoutColumns(withoutWho(sheet)) : sheet)),
  // The columns 5 to 31; the id stands in the next one, and three more behind it.
  names: plan.names.map((name) => (name.name === 'Meting_gegevens' ? { ...name, range: 'E1:AE2' } : name)),
});

/** A measurement as a workbook of before holds it, in which nobody was asked who is who. */
export const askedNobody = (measurement: Measurement): Measurement => ({
  ...measurement,
  review: { ...measurement.review, programmeCode: '', role: '', reviewerCode: '' },
});

/** The same with an id, as one was made before it was asked who is who. */
export const withoutWhoIsWho = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.name === 'Meting' ? withoutColumns(withoutWho(sheet), 3) : sheet)),
  names: plan.names.map((name) => (name.name === 'Meting_gegevens' ? { ...name, range: 'E1:AF2' } : name)),
});

function withoutColumns(sheet: SheetPlan, count = 4): SheetPlan {
  const blocks = sheet.blocks.map((block) =>
    block.cells[0]?.includes('Meting-id') === true
      ? { ...block, cells: block.cells.map((line) => line.slice(0, -count)) }
      : block,
  );
  return { ...sheet, columns: sheet.columns.slice(0, -count), blocks };
}

/** The heading stands in row 24, with three fields below it. */
const withoutWho = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  blocks: sheet.blocks.filter(({ row }) => row !== 24),
  unlocked: sheet.unlocked.filter((range) => range !== 'B25:B27'),
});
