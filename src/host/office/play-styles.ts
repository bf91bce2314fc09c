import { parseArea } from '../../workbook/a1';
import type { StyledRange } from '../../workbook/plan';
import { combineStyles, type CellStyle } from '../../workbook/styles';
import type { PlanRanges } from './plan-ranges';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/**
 * Lays a style over a range: only what the style says, so that what an earlier style said and this one does not,
 * stays; and only what is not so already.
 */
export function playStyle(ranges: PlanRanges, { range, styles }: StyledRange, earlier: readonly StyledRange[]): void {
  const style = combineStyles(styles);
  const isSettled =
    style.vertical === 'top' && !earlier.some((other) => isCentred(other) && overlap(other.range, range));
  const { format } = ranges(range);
  playFont(format, style);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined && !isSettled)
    format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
  if (style.wrap) format.wrapText = true;
  // A line in the colour of the cell itself is not seen, and lines are the dearest thing to set.
  if (style.border !== undefined && style.border !== style.fill) playBorders(format, range, `#${style.border}`);
}

const isCentred = ({ styles }: StyledRange) => combineStyles(styles).vertical === 'center';

function overlap(one: string, other: string): boolean {
  const [a, b] = [parseArea(one), parseArea(other)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function playFont({ font }: Excel.RangeFormat, { bold, italic, size, color }: CellStyle): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = `#${color}`;
}

/** A line around every cell: the edges, and the inside where there is one. */
function playBorders(format: Excel.RangeFormat, range: string, color: string): void {
  const area = parseArea(range);
  if (!area) throw new Error(`Not a range: ${range}`);
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ] as const;
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** Number formats are a property of the range, not of its format. */
export function playNumberFormat(ranges: PlanRanges, { range, styles }: StyledRange): void {
  const { numberFormat } = combineStyles(styles);
  const area = parseArea(range);
  if (numberFormat === undefined || !area) return;
  const row = Array.from({ length: area.right - area.left + 1 }, () => numberFormat);
  ranges(range).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () => row);
}
