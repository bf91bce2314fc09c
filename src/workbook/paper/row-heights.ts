import { sheetLooks } from './looks';
import type { SheetPlan } from './plan';
import { shownText } from './plan-texts';
import { FONT_SIZE } from './styles';
import { linesHeight, wrappedLines } from './text-lines';

/** Points around the text. */
const PADDING = 3;

/**
 * How high the rows of a sheet must be for their text, in points, for programs that do not work it out when a file is
 * opened. Rows that the plan gives a height are left out, and so are cells that the plan merges.
 */
export function estimatedHeights(sheet: Omit<SheetPlan, 'print'>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const looks = sheetLooks(sheet);
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, down) => {
      const sheetRow = row + down;
      if (sheet.rowHeights?.[sheetRow] !== undefined) return;
      line.forEach((cell, across) => {
        const width = sheet.columns[column + across - 1];
        if (width?.hidden) return;
        const { wrap, size = FONT_SIZE, bold = false } = looks.at(sheetRow, column + across);
        const lines = wrap ? wrappedLines(shownText(cell), width?.width ?? 10, { size, bold }) : 1;
        heights.set(sheetRow, Math.max(heights.get(sheetRow) ?? 0, linesHeight(lines, { size }) + PADDING));
      });
    });
  }
  return heights;
}
