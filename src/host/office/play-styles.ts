import { sheetLooks } from '../../workbook/paper/looks';
import type { NumberFormats, SheetPlan, StyledRange } from '../../workbook/paper/plan';
import { combineStyles } from '../../workbook/paper/styles';
import { areasOf, layLooks } from './lay-looks';
import { rangeOf, type PlanRanges } from './plan-ranges';

/** Gives the cells of a sheet their looks, and opens those in which people type; all of it is plain and locked before. */
export function playLooks(ranges: PlanRanges, plan: Pick<SheetPlan, 'styles' | 'unlocked'>): void {
  const areas = areasOf([...plan.styles.map(({ range }) => range), ...plan.unlocked]);
  for (const step of layLooks(sheetLooks(plan), areas)) {
    if (step.kind === 'set') {
      ranges.at(rangeOf(step.area)).setCellProperties(step.cells.map((line) => [...line]));
    } else ranges.at(rangeOf(step.to)).copyFrom(ranges.at(rangeOf(step.from)), 'Formats');
  }
}

/** Number formats are a property of the range, not of its format. */
export function playNumberFormat(ranges: PlanRanges, { range, styles }: StyledRange): void {
  const { numberFormat } = combineStyles(styles);
  // One value goes for all cells of a range, which the types of Office.js do not know.
  if (numberFormat !== undefined) ranges.at(range).numberFormat = numberFormat as unknown as string[][];
}

/** @param range the cells of the block */
export function playNumberFormats(ranges: PlanRanges, range: string, { cells }: NumberFormats): void {
  // A null leaves a cell as it was, which the types of Office.js do not know.
  ranges.at(range).numberFormat = cells as unknown as string[][];
}
