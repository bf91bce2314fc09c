import { cellInput } from '../../src/host/office/cell-input';
import { planRanges, rangeOf } from '../../src/host/office/plan-ranges';
import { playPrint } from '../../src/host/office/play-print';
import {
  playColorScales,
  playConditionalFormats,
  playDataBars,
  playValidations,
} from '../../src/host/office/play-rules';
import { plannedArea, PROTECTION } from '../../src/host/office/play-sheet';
import { playNumberFormat } from '../../src/host/office/play-styles';
import { absolute, cellAt, columnLetters, parseArea, sheetPrefix } from '../../src/workbook/paper/a1';
import type { Block, NumberFormats, SheetPlan, StyledRange, WorkbookPlan } from '../../src/workbook/paper/plan';
import { combineStyles, FONT, FONT_SIZE } from '../../src/workbook/paper/styles';

/** Sends what is queued, and waits for the answer. */
type Send = () => Promise<unknown>;

/**
 * The yardstick: the same workbook, built as one writes one's first add-in. Every cell is a range of its own, and what
 * belongs together in the plan (a row of cells, a style, a rule, a name, a column) is sent before the next is begun.
 */
export async function buildItemByItem(excel: typeof Excel, plan: WorkbookPlan): Promise<void> {
  await excel.run(async (context) => {
    const send = () => context.sync();
    const { worksheets, names } = context.workbook;
    for (const { name } of plan.sheets) {
      worksheets.add(name);
      await send();
    }
    for (const { name, sheet, range } of plan.names) {
      names.add(name, `=${sheetPrefix(sheet)}${absolute(range)}`);
      await send();
    }
    for (const sheet of plan.sheets) await buildSheet(worksheets.getItem(sheet.name), sheet, send);
    worksheets.getItem('Meting').activate();
    await send();
  });
}

async function buildSheet(sheet: Excel.Worksheet, plan: SheetPlan, send: Send): Promise<void> {
  const whole = sheet.getRange(rangeOf(plannedArea(plan)));
  whole.format.font.name = FONT;
  whole.format.font.size = FONT_SIZE;
  whole.format.verticalAlignment = 'Top';
  await send();
  for (const block of plan.blocks) await writeBlock(sheet, block, send);
  for (const styled of plan.styles) {
    dress(sheet, styled);
    await send();
  }
  for (const formats of plan.numberFormats ?? []) await setNumberFormats(sheet, formats, send);
  await setSizes(sheet, plan, send);
  for (const range of plan.merges ?? []) {
    sheet.getRange(range).merge();
    await send();
  }
  for (const range of plan.unlocked) {
    sheet.getRange(range).format.protection.locked = false;
    await send();
  }
  await addRules(sheet, plan, send);
  sheet.showGridlines = false;
  if (plan.frozen) sheet.freezePanes.freezeAt(`A1:${cellAt(plan.frozen.rows, plan.frozen.columns)}`);
  if (plan.filter !== undefined) sheet.autoFilter.apply(sheet.getRange(plan.filter));
  await send();
  playPrint(sheet, plan);
  await send();
  sheet.protection.protect(PROTECTION);
  await send();
}

/** Cell by cell; a row at a time is sent. */
async function writeBlock(sheet: Excel.Worksheet, { row, column, cells }: Block, send: Send): Promise<void> {
  for (const [down, line] of cells.entries()) {
    for (const [across, cell] of line.entries()) {
      if (cell !== null) sheet.getRange(cellAt(row + down, column + across)).formulas = [[cellInput(cell)]];
    }
    await send();
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

function dress(sheet: Excel.Worksheet, styled: StyledRange): void {
  const { bold, italic, size, color, fill, horizontal, vertical, wrap, border } = combineStyles(styled.styles);
  const { format } = sheet.getRange(styled.range);
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
  if (wrap) format.wrapText = true;
  playNumberFormat(planRanges(sheet), styled);
  if (border === undefined || border === fill) return;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...insideLines(styled.range)] as const) {
    format.borders.getItem(side).style = 'Continuous';
    format.borders.getItem(side).color = `#${border}`;
  }
}

async function setSizes(sheet: Excel.Worksheet, plan: SheetPlan, send: Send): Promise<void> {
  const columnAt = (index: number) => sheet.getRange(`${columnLetters(index + 1)}:${columnLetters(index + 1)}`);
  for (const [index, { width }] of plan.columns.entries()) {
    columnAt(index).format.columnWidth = width * POINTS_PER_CHARACTER;
    await send();
  }
  for (const [index, { hidden }] of plan.columns.entries()) {
    if (!hidden) continue;
    columnAt(index).columnHidden = true;
    await send();
  }
  sheet.getRange(rangeOf(plannedArea(plan))).format.autofitRows();
  await send();
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
    await send();
  }
}

/** A pixel is three quarters of a point. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** Cell by cell; a row at a time is sent. */
async function setNumberFormats(
  sheet: Excel.Worksheet,
  { row, column, cells }: NumberFormats,
  send: Send,
): Promise<void> {
  for (const [down, line] of cells.entries()) {
    for (const [across, format] of line.entries()) {
      if (format !== null) sheet.getRange(cellAt(row + down, column + across)).numberFormat = [[format]];
    }
    await send();
  }
}

async function addRules(sheet: Excel.Worksheet, plan: SheetPlan, send: Send): Promise<void> {
  for (const validation of plan.validations ?? []) {
    playValidations(planRanges(sheet), [validation]);
    await send();
  }
  // A new one comes on top.
  for (const format of (plan.conditionalFormats ?? []).toReversed()) {
    playConditionalFormats(planRanges(sheet), [format]);
    await send();
  }
  for (const bar of plan.dataBars ?? []) {
    playDataBars(planRanges(sheet), [bar]);
    await send();
  }
  for (const scale of plan.colorScales ?? []) {
    playColorScales(planRanges(sheet), [scale]);
    await send();
  }
}

/** The lines between the cells of a range: one cell has none, and Excel refuses to draw them there. */
function insideLines(range: string): ('InsideHorizontal' | 'InsideVertical')[] {
  const area = parseArea(range);
  if (!area) throw new Error(`Not a range: ${range}`);
  return [
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
}
