import { parseArea } from './a1';
import type { PlanCell, SheetPlan } from './plan';
import { combineStyles, FONT_SIZE, type StyleName } from './styles';

/** Points of height per point of font size, and points around the text. */
const LINE_HEIGHT = 1.25;
const PADDING = 3;
/** Characters of running text that fit in one unit of column width; measured with Arial, a little on the safe side. */
const CHARACTERS_PER_UNIT = 0.95;

/**
 * How high the rows of a sheet must be for their text, in points, for programs that do not work it out when a file is
 * opened. Rows that the plan gives a height are left out, and so are cells that the plan merges.
 */
export function estimatedHeights(sheet: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, down) => {
      const sheetRow = row + down;
      if (sheet.rowHeights?.[sheetRow] !== undefined) return;
      line.forEach((cell, across) => {
        const style = combineStyles(stylesAt(sheet, sheetRow, column + across));
        const width = sheet.columns[column + across - 1];
        if (width?.hidden) return;
        const lines = style.wrap ? wrappedLines(textOf(cell), width?.width ?? 10) : 1;
        const height = Math.ceil(lines * (style.size ?? FONT_SIZE) * LINE_HEIGHT) + PADDING;
        heights.set(sheetRow, Math.max(heights.get(sheetRow) ?? 0, height));
      });
    });
  }
  return heights;
}

function wrappedLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / (width * CHARACTERS_PER_UNIT))), 0);
}

function textOf(cell: PlanCell): string {
  if (cell === null) return '';
  return String(typeof cell === 'object' ? cell.result : cell);
}

function stylesAt(sheet: SheetPlan, row: number, column: number): StyleName[] {
  return sheet.styles.flatMap(({ range, styles }) => {
    const area = parseArea(range);
    const inside =
      area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return inside ? styles : [];
  });
}
