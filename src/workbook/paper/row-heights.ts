import { parseArea, type Area } from './a1';
import type { SheetPlan } from './plan';
import { shownText } from './plan-texts';
import { combineStyles, FONT_SIZE, type StyleName } from './styles';
import { linesHeight, wrappedLines } from './text-lines';

/** Points around the text. */
const PADDING = 3;

/**
 * How high the rows of a sheet must be for their text, in points, for programs that do not work it out when a file is
 * opened. Rows that the plan gives a height are left out, and so are cells that the plan merges.
 */
export function estimatedHeights(sheet: Omit<SheetPlan, 'print'>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  // Once for the sheet: cells times ranges takes long.
  const styled = sheet.styles.flatMap(({ range, styles }): StyledArea[] => {
    const area = parseArea(range);
    return area === null ? [] : [{ area, styles }];
  });
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, down) => {
      const sheetRow = row + down;
      if (sheet.rowHeights?.[sheetRow] !== undefined) return;
      line.forEach((cell, across) => {
        const width = sheet.columns[column + across - 1];
        if (width?.hidden) return;
        const { wrap, size = FONT_SIZE, bold = false } = combineStyles(stylesAt(styled, sheetRow, column + across));
        const lines = wrap ? wrappedLines(shownText(cell), width?.width ?? 10, { size, bold }) : 1;
        heights.set(sheetRow, Math.max(heights.get(sheetRow) ?? 0, linesHeight(lines, { size }) + PADDING));
      });
    });
  }
  return heights;
}

interface StyledArea {
  readonly area: Area;
  readonly styles: readonly StyleName[];
}

function stylesAt(styled: readonly StyledArea[], row: number, column: number): StyleName[] {
  return styled.flatMap(({ area, styles }) => {
    const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return inside ? styles : [];
  });
}
