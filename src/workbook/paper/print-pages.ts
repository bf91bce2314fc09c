import { parseArea } from './a1';
import type { SheetPlan } from './plan';
import { estimatedHeights } from './row-heights';
import { POINTS_PER_UNIT } from './text-lines';

/** What the writers leave free around a printed page, in inches. */
export const PAGE_MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** How high and how wide a page of A4 is, in points. */
const HIGH = 842;
const WIDE = 595;

const POINTS_PER_INCH = 72;

/** Programs differ a little in how much they print on a page; so much of it is counted on. */
const SURE = 0.98;

/** Of a row of which nothing is known, in points. */
const USUAL_HEIGHT = 15;

/** How many points of rows go on an upright page of A4 at this percentage, whatever the program. */
export function pageHeight(percent: number): number {
  const { top, bottom } = PAGE_MARGINS;
  return ((HIGH - (top + bottom) * POINTS_PER_INCH) / (percent / 100)) * SURE;
}

/** And LibreOffice makes columns a little wider than Excel does; so much of the width is counted on. */
const SURE_WIDTH = 0.92;

/** The least at which a spreadsheet prints. */
const LEAST_PERCENT = 10;

/** The whole percentage, 100 at most, at which all columns of a sheet that are printed go on one page. */
export function widthPercent({ columns, print: { area, orientation } }: Pick<SheetPlan, 'columns' | 'print'>): number {
  const { left: first = 1, right: last = columns.length } = parseArea(area) ?? {};
  const units = columns.slice(first - 1, last).reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
  const { left, right } = PAGE_MARGINS;
  const page = (orientation === 'portrait' ? WIDE : HIGH) - (left + right) * POINTS_PER_INCH;
  const percent = Math.floor(((page * SURE_WIDTH) / (units * POINTS_PER_UNIT)) * 100);
  return Math.max(LEAST_PERCENT, Math.min(100, percent));
}

/** The height of a row of a sheet, in points. */
export function rowHeightOf(sheet: Omit<SheetPlan, 'print'>): (row: number) => number {
  const estimated = estimatedHeights(sheet);
  return (row) => sheet.rowHeights?.[row] ?? estimated.get(row) ?? USUAL_HEIGHT;
}

/** Rows that begin with a heading. */
export interface Section {
  readonly first: number;
  /** The last of the rows that are not to be parted from the heading. */
  readonly lead: number;
  /** The last row that is to be on the same page, where all of them go on one; else the same as `lead`. */
  readonly last: number;
}

/**
 * The rows behind which a new page starts: before a section that does not go on what is left of the page. Where a section
 * is longer than that, the program itself breaks it.
 * @param most how many points of rows go on a page
 */
export function breaksBefore(
  sections: readonly Section[],
  lastRow: number,
  heightOf: (row: number) => number,
  most: number,
): readonly number[] {
  const between = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => heightOf(first + index)).reduce(
      (sum, each) => sum + each,
      0,
    );
  const { breaks } = Array.from({ length: lastRow }, (_, index) => index + 1).reduce<{
    used: number;
    breaks: number[];
  }>(
    ({ used, breaks: found }, row) => {
      const section = sections.find(({ first }) => first === row);
      const whole = section ? between(section.first, section.last) : 0;
      const needed = section && whole <= most ? whole : between(row, section?.lead ?? row);
      const isFull = used > 0 && used + needed > most;
      return {
        used: (isFull ? 0 : used) + heightOf(row),
        breaks: isFull && section ? [...found, row - 1] : found,
      };
    },
    { used: 0, breaks: [] },
  );
  return breaks;
}
