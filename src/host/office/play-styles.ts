import { areasMeet, parseArea } from '../../workbook/paper/a1';
import type { StyledRange } from '../../workbook/paper/plan';
import { combineStyles, type CellStyle } from '../../workbook/paper/styles';
import type { PlanRanges } from './plan-ranges';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Lays the styles of a sheet over its cells, in their order. */
export function playStyles(ranges: PlanRanges, styled: readonly StyledRange[]): void {
  const centred: string[] = [];
  for (const { range, styles } of styled) {
    const style = combineStyles(styles);
    // The cells of a sheet stand at the top until something centres them.
    const isSettled = style.vertical === 'top' && !centred.some((other) => areasMeet(range, other));
    playStyle(ranges.at(range).format, range, style, isSettled);
    if (style.vertical === 'center') centred.push(range);
  }
}

/**
 * Lays a style over a range: only what the style says, so that what an earlier style said and this one does not, stays;
 * and only what is not so already.
 */
function playStyle(format: Excel.RangeFormat, range: string, style: CellStyle, isSettled: boolean): void {
  playFont(format, style);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined && !isSettled) {
    format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
  }
  if (style.wrap) format.wrapText = true;
  // A line in the colour of the cell itself is not seen, and lines are the dearest thing to set.
  if (style.border !== undefined && style.border !== style.fill) {
    playBorders(format, insideLines(range), `#${style.border}`);
  }
}

function playFont({ font }: Excel.RangeFormat, { bold, italic, size, color }: CellStyle): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
}

/** A line around every cell: the edges, and the lines inside where there are. */
function playBorders(format: Excel.RangeFormat, inside: ReturnType<typeof insideLines>, color: string): void {
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside] as const) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** The lines between the cells of a range: one cell has none, and Excel refuses to draw them there. */
export function insideLines(range: string): ('InsideHorizontal' | 'InsideVertical')[] {
  const area = parseArea(range);
  if (!area) throw new Error(`Not a range: ${range}`);
  return [
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
}

/** Number formats are a property of the range, not of its format. */
export function playNumberFormat(ranges: PlanRanges, { range, styles }: StyledRange): void {
  const { numberFormat } = combineStyles(styles);
  // One value goes for all cells of a range, which the types of Office.js do not know.
  if (numberFormat !== undefined) ranges.at(range).numberFormat = numberFormat as unknown as string[][];
}
