import { Workbook, type Cell, type DataValidation, type Style, type Worksheet } from '@cj-tech-master/excelts';
import { oncePer } from '../../scale/once-per';
import { absolute, sheetPrefix } from '../../workbook/paper/a1';
import { serialOfDate } from '../../workbook/paper/dates';
import type {
  Block,
  NumberFormats,
  PlanCell,
  SheetPlan,
  Validation,
  ValidationRule,
  WorkbookPlan,
} from '../../workbook/paper/plan';
import { PAGE_MARGINS } from '../../workbook/paper/print-pages';
import { estimatedHeights } from '../../workbook/paper/row-heights';
import { PLAIN_LOOK, sheetLooks, type CellLook } from '../../workbook/paper/looks';
import { combineStyles, FONT, FONT_SIZE, type StyleName } from '../../workbook/paper/styles';
import { footerCodes } from '../page-edges';
import { addColorScales } from './color-scales';
import { addDataBars, dataBarPatches } from './data-bars';
import { filterNames } from './filter-names';
import type { Deflater } from './pack-parts';
import { withPatchedParts, WRITTEN_PARTS } from './patch-parts';
import { needsQuotePrefix, QUOTE_PREFIX_STAND_IN, quotePrefixes } from './quote-prefix';

/** A manual column break runs down to the last row that a sheet can have. */
const LAST_ROW_INDEX = 1_048_575;

/**
 * Writes a plan as the bytes of an .xlsx file.
 * @param deflater what a machine brings for packing; without one it is done in JavaScript
 */
export async function writeXlsx(plan: WorkbookPlan, deflater: Deflater | null = null): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.model = { ...workbook.model, defaultFont: { name: FONT, size: FONT_SIZE } };
  workbook.title = plan.title;
  workbook.creator = plan.author;
  workbook.lastModifiedBy = plan.author;
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet);
  for (const { name, sheet, range } of plan.names)
    workbook.definedNames.add(`${sheetPrefix(sheet)}${absolute(range)}`, name);
  const patches = {
    [WRITTEN_PARTS.workbook]: filterNames(plan),
    [WRITTEN_PARTS.styles]: quotePrefixes,
    ...dataBarPatches(plan),
  };
  return withPatchedParts(await uncompressed(workbook), patches, deflater);
}

/** The package as the library writes it, without compression: its own buffer cannot take parts of more than 1 MB then. */
async function uncompressed({ xlsx }: Workbook): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await xlsx.write(
    { write: (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk), end: () => undefined },
    { zip: { level: 0 } },
  );
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function writeSheet(workbook: Workbook, plan: SheetPlan): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name);
  if (plan.tabColor !== undefined) sheet.properties.tabColor = argb(plan.tabColor);
  sheet.columns = plan.columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false }));
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) sheet.getRow(Number(row)).height = height;
  for (const [row, height] of estimatedHeights(plan)) {
    // Not a custom height: the row grows when somebody types a long note.
    Object.assign(sheet.getRow(row), { height, customHeight: false });
  }
  for (const block of plan.blocks) writeBlock(sheet, block);
  styleCells(sheet, plan);
  for (const formats of plan.numberFormats ?? []) setNumberFormats(sheet, formats);
  for (const range of plan.merges ?? []) sheet.mergeCells(range);
  // After merging, which gives the look of the first cell to all of them.
  for (const block of plan.blocks) quoteTexts(sheet, block);
  for (const validation of plan.validations ?? []) addValidation(sheet, validation);
  (plan.conditionalFormats ?? []).forEach(({ range, formula, style }, index) => {
    sheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style: differentialStyle(style) }],
    });
  });
  addDataBars(sheet, plan);
  addColorScales(sheet, plan);
  if (plan.frozen) {
    sheet.views = [{ state: 'frozen', xSplit: plan.frozen.columns, ySplit: plan.frozen.rows, showGridLines: false }];
  } else {
    sheet.views = [{ state: 'normal', showGridLines: false }];
  }
  if (plan.filter) sheet.autoFilter = plan.filter;
  setUpPrint(sheet, plan);
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatRows: true,
    formatColumns: true,
    autoFilter: true,
    objects: true,
  });
}

function writeBlock(sheet: Worksheet, block: Block): void {
  block.cells.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      if (cell !== null) sheet.getCell(block.row + down, block.column + across).value = cellValue(cell);
    });
  });
}

function cellValue(cell: Exclude<PlanCell, null>): Cell['value'] {
  if (typeof cell !== 'object') return escaped(cell);
  return { formula: cell.formula, result: escaped(cell.result) };
}

/** A file reads `_x0041_` as the letter A (ST_Xstring): where a user typed just that, its first sign is escaped. */
function escaped<T>(value: T): T | string {
  return typeof value === 'string' ? value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : value;
}

/** Gives every cell its look; cells that look alike share one style, which the library then works out once. */
function styleCells(sheet: Worksheet, plan: SheetPlan): void {
  const looks = sheetLooks(plan);
  const styleOf = oncePer(cellStyle);
  for (let row = 1; row <= looks.bottom; row += 1) {
    for (let column = 1; column <= looks.right; column += 1) {
      const look = looks.at(row, column);
      if (look !== PLAIN_LOOK) sheet.getCell(row, column).style = styleOf(look);
    }
  }
  for (const { row, column, cells } of plan.blocks) {
    cells.forEach((line, down) => {
      line.forEach((_, across) => {
        if (looks.at(row + down, column + across) !== PLAIN_LOOK) return;
        sheet.getCell(row + down, column + across).style = styleOf(PLAIN_LOOK);
      });
    });
  }
}

function setNumberFormats(sheet: Worksheet, { row, column, cells }: NumberFormats): void {
  cells.forEach((line, down) => {
    line.forEach((format, across) => {
      if (format === null) return;
      const cell = sheet.getCell(row + down, column + across);
      // Cells that look alike share one style.
      cell.style = { ...cell.style, numFmt: format };
    });
  });
}

/** Marks the text that looks like a formula as text. */
function quoteTexts(sheet: Worksheet, { row, column, cells }: Block): void {
  cells.forEach((line, down) => {
    line.forEach((content, across) => {
      if (!needsQuotePrefix(content)) return;
      const cell = sheet.getCell(row + down, column + across);
      cell.style = { ...cell.style, ...QUOTE_PREFIX_STAND_IN };
    });
  });
}

function cellStyle(style: CellLook): Partial<Style> {
  const edge = style.border ? { style: 'thin' as const, color: argb(style.border) } : null;
  return {
    font: {
      name: FONT,
      size: style.size ?? FONT_SIZE,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      ...(style.color ? { color: argb(style.color) } : {}),
    },
    alignment: {
      vertical: style.vertical === 'center' ? 'middle' : 'top',
      wrapText: style.wrap ?? false,
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
    },
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } } : {}),
    ...(edge ? { border: { top: edge, left: edge, bottom: edge, right: edge } } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    protection: { locked: !style.isOpen },
  };
}

/** A conditional format only says what changes; its fill is the background colour of the pattern. */
function differentialStyle(name: StyleName): Partial<Style> {
  const { bold, color, fill } = combineStyles([name]);
  return {
    font: { ...(bold ? { bold } : {}), ...(color ? { color: argb(color) } : {}) },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } } : {}),
  };
}

const argb = (rgb: string) => ({ argb: `FF${rgb}` });

function addValidation(sheet: Worksheet, { range, rule, prompt, error }: Validation): void {
  sheet.dataValidations.add(range, {
    ...validationRule(rule),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: error.title,
    error: error.message,
    ...(prompt ? { showInputMessage: true, promptTitle: prompt.title, prompt: lineEndsKept(prompt.message) } : {}),
  });
}

/** XML turns a line end in an attribute into a space; spreadsheets read this escape (ST_Xstring) as a line end. */
const lineEndsKept = (text: string) => text.replaceAll('\n', '_x000a_');

function validationRule(rule: ValidationRule): Partial<DataValidation> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulae: [`"${rule.values.join(',')}"`] };
    case 'whole':
    case 'decimal':
      return { type: rule.kind, operator: 'between', formulae: [rule.least, rule.most] };
    case 'date':
      return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [serialOfDate(rule.from) ?? 0] };
  }
}

function setUpPrint(sheet: Worksheet, { print }: SheetPlan): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: print.orientation,
    printArea: print.area.replace(/([A-Z]+)(\d+)/g, '$1$$$2'),
    margins: PAGE_MARGINS,
    ...('percent' in print.fit
      ? { scale: print.fit.percent }
      : { fitToPage: true, fitToWidth: print.fit.pagesWide, fitToHeight: 0 }),
    ...(print.titleRows ? { printTitlesRow: print.titleRows.join(':') } : {}),
    ...(print.titleColumns ? { printTitlesColumn: print.titleColumns.join(':') } : {}),
  });
  if (print.breakAfterColumn !== undefined) {
    sheet.colBreaks.push({ id: print.breakAfterColumn, max: LAST_ROW_INDEX, man: 1 });
  }
  for (const row of print.breaksAfterRows ?? []) sheet.getRow(row).addPageBreak();
  const { left, right } = footerCodes(print);
  Object.assign(sheet.headerFooter, {
    ...(print.header === undefined ? {} : { oddHeader: `&L&8${print.header}` }),
    oddFooter: `&L${left}&R${right}`,
  });
}
