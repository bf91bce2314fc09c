import { parseArea } from '../../workbook/a1';
import type { StyledRange } from '../../workbook/plan';
import { combineStyles, type CellStyle } from '../../workbook/styles';

/** Ranges that look alike. */
export interface StyledRanges {
  readonly ranges: readonly string[];
  readonly style: CellStyle;
}

/**
 * Ranges with the same styles are dressed as one, where no range in between lies over them: later ones lie over earlier
 * ones, and that has to stay so.
 */
export function sameStyles(styled: readonly StyledRange[]): StyledRanges[] {
  return styled.reduce<(StyledRanges & { readonly key: string })[]>((groups, { range, styles }) => {
    const key = [...styles, ...(combineStyles(styles).border === undefined ? [] : insideLines(range))].join(' ');
    const covered = groups.findLastIndex(({ ranges }) => ranges.some((other) => overlap(other, range)));
    const place = groups.findLastIndex((group, index) => index > covered && group.key === key);
    const group = groups[place];
    return group
      ? groups.with(place, { ...group, ranges: [...group.ranges, range] })
      : [...groups, { key, ranges: [range], style: combineStyles(styles) }];
  }, []);
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

export function overlap(one: string, other: string): boolean {
  const [a, b] = [parseArea(one), parseArea(other)];
  return a !== null && b !== null && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
