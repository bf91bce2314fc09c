import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import type { Entry } from '../../scoring/entry';
import type { CellContent, SheetContents, WorkbookContents } from '../../workbook/contents';
import { serialOfTime } from '../../workbook/dates';
import { unpackWorkbook, WORKBOOK_PART } from './unpack-workbook';
import { UnreadableFileError } from './unreadable-file';
import { withoutNames, workbookNames } from './workbook-names';

/** How a sheet looks and prints; reading it would take a third of the time. */
const NODES_WITHOUT_CELLS = [
  ...['sheetViews', 'sheetFormatPr', 'cols', 'mergeCells', 'autoFilter', 'dataValidations', 'conditionalFormatting'],
  ...['pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'hyperlinks', 'drawing', 'legacyDrawing'],
  ...['picture', 'tableParts', 'extLst'],
];

/** Cells that have a look and hold nothing; half of what is in a workbook of ours. */
const CELL_WITHOUT_CONTENT = /<(?:\w+:)?c\s[^<>]*\/>/g;

/** A row or cell far below the last row that a sheet can have (1,048,576): the library would walk all the way. */
const ROW_BEYOND_THE_SHEET = /<(?:\w+:)?(?:row|c)\b[^<>]*\sr=["'][A-Z]*\d{8,}/;

/** No XML, and the library takes ever longer over it. */
const TAG_IN_A_TAG = /<[^<>!?]*</;

/**
 * Reads the cells and names of an .xlsx file.
 * @throws {UnreadableFileError} where the file cannot be opened as a workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookContents> {
  const parts = Object.entries(unpackWorkbook(bytes)).map(
    ([name, part]) => [name, new TextDecoder().decode(part)] as const,
  );
  if (parts.some(([, xml]) => ROW_BEYOND_THE_SHEET.test(xml) || TAG_IN_A_TAG.test(xml))) {
    throw new UnreadableFileError('damaged');
  }
  const workbookXml = parts.find(([name]) => name === WORKBOOK_PART)?.[1] ?? '';
  const needed = parts.map(([name, xml]) => {
    const reduced = name === WORKBOOK_PART ? withoutNames(xml) : xml.replaceAll(CELL_WITHOUT_CONTENT, '');
    return [name, new TextEncoder().encode(reduced)] as const;
  });
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(Object.fromEntries(needed), { ignoreNodes: NODES_WITHOUT_CELLS });
  } catch (error) {
    throw new UnreadableFileError('damaged', { cause: error });
  }
  return { sheets: workbook.worksheets.map(sheetContents), names: workbookNames(workbookXml) };
}

function sheetContents(sheet: Worksheet): SheetContents {
  const rows = new Map<number, Map<number, CellContent>>();
  sheet.eachRow((row, rowNumber) => {
    const cells = new Map<number, CellContent>();
    row.eachCell((cell, column) => {
      const content = cellContent(cell);
      if (content.value !== null || content.isFormula) cells.set(column, content);
    });
    if (cells.size > 0) rows.set(rowNumber, cells);
  });
  return { name: sheet.name, rows };
}

/** What a formula cell says when no program has calculated it; it is no score. */
const NOT_CALCULATED = { error: 'formule zonder uitkomst' };

function cellContent(cell: Cell): CellContent {
  const { value } = cell;
  if (value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
    const { result } = value as { result?: unknown };
    return { isFormula: true, value: result === undefined || result === null ? NOT_CALCULATED : entryOf(result) };
  }
  return { isFormula: false, value: entryOf(value) };
}

/** A cell's value as a spreadsheet holds it: a date is a number, rich text is text. */
function entryOf(value: unknown): Entry {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOfTime(value);
  if (typeof value === 'object') {
    if ('error' in value) return { error: String(value.error) };
    if ('richText' in value && Array.isArray(value.richText)) {
      return value.richText.map((run: { text?: string }) => run.text ?? '').join('');
    }
    if ('text' in value) return entryOf(value.text);
  }
  return null;
}
