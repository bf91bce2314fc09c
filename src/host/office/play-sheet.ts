import { cellAt, columnLetters, parseArea, type Area } from '../../workbook/a1';
import type { Block, ColumnPlan, SheetPlan } from '../../workbook/plan';
import { FONT, FONT_SIZE } from '../../workbook/styles';
import { cellInput } from './cell-input';
import { planRanges, type PlanRanges } from './plan-ranges';
import { playPrint } from './play-print';
import { playConditionalFormats, playValidation } from './play-rules';
import { playNumberFormat, playStyle } from './play-styles';

/**
 * A plan gives widths in characters of 7 pixels (a digit of Arial 10 at 96 dpi, of Calibri and Aptos 11 too); Office
 * wants points, of which a pixel is three quarters.
 */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** Queues everything about one sheet, save its protection. Blocks, styles and rules go as wholes, never per cell. */
export function playSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const ranges = planRanges(sheet);
  const { format } = ranges(rangeOf(plannedArea(plan)));
  format.font.name = FONT;
  format.font.size = FONT_SIZE;
  format.verticalAlignment = 'Top';
  for (const styled of plan.styles) playNumberFormat(ranges, styled);
  for (const block of plan.blocks) playBlock(ranges, block);
  plan.styles.forEach((styled, index) => {
    playStyle(ranges, styled, plan.styles.slice(0, index));
  });
  playColumns(ranges, plan.columns);
  // Wrapped text finds its height only once the columns have their widths; the heights of the plan overrule it.
  format.autofitRows();
  playHeights(ranges, plan.rowHeights ?? {});
  for (const range of plan.merges ?? []) ranges(range).merge();
  for (const range of plan.unlocked) ranges(range).format.protection.locked = false;
  for (const validation of plan.validations ?? []) playValidation(ranges, validation);
  playConditionalFormats(ranges, plan.conditionalFormats ?? []);
  sheet.showGridlines = false;
  if (plan.frozen) sheet.freezePanes.freezeAt(`A1:${cellAt(plan.frozen.rows, plan.frozen.columns)}`);
  if (plan.filter !== undefined) sheet.autoFilter.apply(ranges(plan.filter));
  playPrint(sheet, plan.print);
}

/** What reviewers may still do on a protected sheet; there is no password, it guards against slips. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatRows: true,
  allowFormatColumns: true,
  allowAutoFilter: true,
};

/** The smallest rectangle around everything that a plan puts on its sheet. */
export function plannedArea({ blocks, styles, columns }: SheetPlan): Area {
  const areas = [
    ...blocks.map(blockArea),
    ...styles.map(({ range }) => parseArea(range)).filter((area) => area !== null),
  ];
  return {
    top: 1,
    left: 1,
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(columns.length, ...areas.map(({ right }) => right)),
  };
}

/** An area in A1 notation; one cell as one cell, so that the same place always has the same address. */
export function rangeOf({ top, left, bottom, right }: Area): string {
  const [first, last] = [cellAt(top, left), cellAt(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

function blockArea({ row, column, cells }: Block): Area {
  return { top: row, left: column, bottom: row + cells.length - 1, right: column + blockWidth(cells) - 1 };
}

const blockWidth = (cells: Block['cells']) => Math.max(...cells.map((line) => line.length));

/** Rows of a block may have different lengths; an array for Office may not. */
function playBlock(ranges: PlanRanges, block: Block): void {
  const width = blockWidth(block.cells);
  ranges(rangeOf(blockArea(block))).formulas = block.cells.map((line) =>
    Array.from({ length: width }, (_, index) => cellInput(line[index] ?? null)),
  );
}

function playColumns(ranges: PlanRanges, columns: readonly ColumnPlan[]): void {
  const numbered = columns.map((column, index) => ({ place: index + 1, ...column }));
  const letters = ({ first, last }: Run) => `${columnLetters(first)}:${columnLetters(last)}`;
  for (const run of runs(numbered.map(({ place, width }) => [place, width]))) {
    ranges(letters(run)).format.columnWidth = run.value * POINTS_PER_CHARACTER;
  }
  // Hidden after all widths are set, for a width brings a hidden column back.
  for (const run of runs(numbered.filter(({ hidden }) => hidden).map(({ place }) => [place, 0]))) {
    ranges(letters(run)).columnHidden = true;
  }
}

function playHeights(ranges: PlanRanges, heights: Readonly<Record<number, number>>): void {
  for (const { first, last, value } of runs(Object.entries(heights).map(([row, height]) => [Number(row), height]))) {
    ranges(`${first}:${last}`).format.rowHeight = value;
  }
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** Neighbours with the same value, so that they cost one range. */
function runs(values: readonly (readonly [place: number, value: number])[]): Run[] {
  return values.reduce<Run[]>((found, [place, value]) => {
    const run = found.at(-1);
    if (run?.value === value && run.last === place - 1) return [...found.slice(0, -1), { ...run, last: place }];
    return [...found, { first: place, last: place, value }];
  }, []);
}
