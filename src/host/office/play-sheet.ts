import { areasMeet, cellAt, columnLetters, parseArea, type Area } from '../../workbook/paper/a1';
import type { Block, ColumnPlan, SheetPlan } from '../../workbook/paper/plan';
import { FONT, FONT_SIZE } from '../../workbook/paper/styles';
import { POINTS_PER_UNIT } from '../../workbook/paper/text-lines';
import { cellInput } from './cell-input';
import { fillsOf } from './fill-down';
import { fillRightOf } from './fill-right';
import { mergesTogether } from './merges';
import { planRanges, rangeOf, type PlanRanges } from './plan-ranges';
import { playColorScales, playConditionalFormats, playDataBars, playValidations } from './play-rules';
import { playLooks, playNumberFormat, playNumberFormats } from './play-styles';
import { writtenParts } from './written-parts';

/** Does a cell hold already what the plan says? Then it is not written; no cell of a new sheet does. */
export type Stands = (address: string) => boolean;

/**
 * Queues everything about one sheet, save printing and its protection. Blocks, styles and rules go as wholes, never per
 * cell.
 */
export function playSheet(sheet: Excel.Worksheet, plan: SheetPlan, stands: Stands): void {
  const ranges = planRanges(sheet);
  const { format } = ranges.at(rangeOf(plannedArea(plan)));
  format.font.name = FONT;
  format.font.size = FONT_SIZE;
  format.verticalAlignment = 'Top';
  // Looks are copied with the number format of their source, and a date that is typed needs its own.
  playLooks(ranges, plan);
  for (const styled of plan.styles) playNumberFormat(ranges, styled);
  for (const formats of plan.numberFormats ?? []) playNumberFormats(ranges, rangeOf(blockArea(formats)), formats);
  for (const block of plan.blocks) playBlock(ranges, block, stands);
  playColumns(ranges, plan.columns);
  // Wrapped text finds its height only once the columns have their widths; the heights of the plan overrule it.
  format.autofitRows();
  playHeights(ranges, plan.rowHeights ?? {});
  for (const { range, byRow } of mergesTogether(plan.merges ?? [])) ranges.at(range).merge(byRow);
  playValidations(ranges, plan.validations ?? []);
  playConditionalFormats(ranges, plan.conditionalFormats ?? []);
  playDataBars(ranges, plan.dataBars ?? []);
  playColorScales(ranges, plan.colorScales ?? []);
  sheet.showGridlines = false;
  if (plan.tabColor !== undefined) sheet.tabColor = `#${plan.tabColor}`;
  if (plan.frozen) sheet.freezePanes.freezeAt(`A1:${cellAt(plan.frozen.rows, plan.frozen.columns)}`);
  if (plan.filter !== undefined) sheet.autoFilter.apply(ranges.at(plan.filter));
}

/**
 * What reviewers may still do on a protected sheet; there is no password, it guards against slips. Objects are comments.
 */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowEditObjects: true,
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

function blockArea({ row, column, cells }: Pick<Block<unknown>, 'row' | 'column' | 'cells'>): Area {
  return { top: row, left: column, bottom: row + cells.length - 1, right: column + blockWidth(cells) - 1 };
}

const blockWidth = (cells: Block<unknown>['cells']) => Math.max(...cells.map((line) => line.length));

/** Rows of a block may have different lengths; an array for Office may not. A null leaves the cell as it was. */
function playBlock(ranges: PlanRanges, block: Block, stands: Stands): void {
  const right = fillRightOf(block);
  const fills = fillsOf(block).filter(({ columns: [first] }) => !right?.filled.has(first));
  for (const { formulas, source, range } of fills) {
    ranges.at(source).formulas = [formulas.map((formula) => `=${formula}`)];
    ranges.at(range).copyFrom(ranges.at(source), 'Formulas');
  }
  const isDone = (address: string, across: number) =>
    right?.filled.has(across) === true ||
    fills.some(({ filled }) => filled.has(address)) ||
    (stands(address) && !fills.some(({ range }) => areasMeet(range, address)));
  const width = blockWidth(block.cells);
  const inputs = block.cells.map((line, down) =>
    Array.from({ length: width }, (_, across) =>
      isDone(cellAt(block.row + down, block.column + across), across) ? null : cellInput(line[across] ?? null),
    ),
  );
  for (const { top, left, bottom, right: end } of writtenParts(inputs)) {
    const area = {
      ...{ top: block.row + top, left: block.column + left },
      ...{ bottom: block.row + bottom, right: block.column + end },
    };
    ranges.at(rangeOf(area)).formulas = inputs.slice(top, bottom + 1).map((line) => line.slice(left, end + 1));
  }
  if (right) ranges.at(right.range).copyFrom(ranges.at(right.source), 'Formulas');
}

function playColumns(ranges: PlanRanges, columns: readonly ColumnPlan[]): void {
  const letters = (first: number, last: number) => `${columnLetters(first)}:${columnLetters(last)}`;
  ranges
    .at(letters(1, columns.length))
    .setColumnProperties(columns.map(({ width }) => ({ format: { columnWidth: width * POINTS_PER_UNIT } })));
  // Hidden after all widths are set, for a width brings a hidden column back.
  const hidden = columns.flatMap((column, index): Numbered => (column.hidden ? [[index + 1, 0]] : []));
  for (const { first, last } of runs(hidden)) ranges.at(letters(first, last)).columnHidden = true;
}

/** So many rows of one height are set by themselves, which is shorter than saying it of each of them in a list. */
const MANY_ROWS = 14;

/** Sets the heights of rows, in points: all in one call, for every range costs ten times what a height does. */
export function playHeights(ranges: PlanRanges, heights: Readonly<Record<number, number>>): void {
  const rows = runs(Object.entries(heights).map(([row, height]): [number, number] => [Number(row), height]));
  const isAlone = ({ first, last }: EqualRun) => rows.length === 1 || last - first >= MANY_ROWS;
  for (const { first, last, value } of rows.filter(isAlone)) ranges.at(`${first}:${last}`).format.rowHeight = value;
  const listed = rows.filter((run) => !isAlone(run));
  const [top, bottom] = [listed[0]?.first, listed.at(-1)?.last];
  if (top === undefined || bottom === undefined) return;
  const properties = Array.from({ length: bottom - top + 1 }, (_, index): Excel.SettableRowProperties => {
    const run = listed.find(({ first, last }) => first <= top + index && top + index <= last);
    return run ? { format: { rowHeight: run.value } } : {};
  });
  ranges.at(`${top}:${bottom}`).setRowProperties(properties);
}

type Numbered = readonly (readonly [place: number, value: number])[];

interface EqualRun {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** Neighbours with the same value as one. */
function runs(values: Numbered): EqualRun[] {
  return values.reduce<EqualRun[]>((found, [place, value]) => {
    const run = found.at(-1);
    if (run?.value === value && run.last === place - 1) return [...found.slice(0, -1), { ...run, last: place }];
    return [...found, { first: place, last: place, value }];
  }, []);
}
