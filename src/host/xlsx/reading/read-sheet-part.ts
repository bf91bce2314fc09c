import { columnNumber, parseArea } from '../../../workbook/a1';
import type { CellContent } from '../../../workbook/contents';
import { UnreadableFileError } from '../unreadable-file';
import type { RawCell } from './cell-value';
import { parseXml, type PartReader, type ReadingWork } from './parse-xml';
import { isPieceOfText } from './read-texts';
import { SPREADSHEET_NAMESPACES } from './spreadsheet-xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** How deep rows and cells stand: worksheet, sheetData, row, c. */
const ROW_DEPTH = 3;
const CELL_DEPTH = 4;

/** Filled cells by row and column, both counted from 1. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/**
 * The filled cells of a sheet. A row or cell without a number follows the one before it, also where that is empty.
 * @param contentOf what a cell holds
 * @throws {UnreadableFileError} where a cell stands nowhere, or where two stand in one place
 */
export function readSheetPart(
  bytes: Uint8Array,
  contentOf: (cell: RawCell) => CellContent,
  work: ReadingWork,
): SheetCells {
  const reader = new SheetReader(contentOf);
  parseXml(bytes, reader, work);
  return reader.cells();
}

class SheetReader implements PartReader {
  readonly root = 'worksheet';
  readonly namespaces = SPREADSHEET_NAMESPACES;
  private readonly rows = new Map<number, Map<number, CellContent>>();
  private readonly arrays = new ArrayFormulas();
  private isSorted = true;
  private row = 0;
  private rowCells = new Map<number, CellContent>();
  private column = 0;
  private cell = emptyCell();
  /** Which text of the cell is being read. */
  private reading: 'value' | 'inlineText' | null = null;

  constructor(private readonly contentOf: (cell: RawCell) => CellContent) {}

  /** From the top and from the left. */
  cells(): SheetCells {
    const inOrder = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([one], [other]) => one - other);
    if (this.isSorted) return this.rows;
    return new Map(inOrder(this.rows).map(([row, cells]) => [row, new Map(inOrder(cells))]));
  }

  open(path: readonly string[], attribute: (name: string) => string | undefined): void {
    this.reading = null;
    if (path[1] !== 'sheetData') return;
    const element = path[path.length - 1];
    if (path.length === ROW_DEPTH && element === 'row') this.openRow(attribute('r'));
    if (path[2] !== 'row') return;
    if (path.length === CELL_DEPTH && element === 'c') this.openCell(attribute('r'), attribute('t'));
    if (path[3] !== 'c') return;
    if (path.length === CELL_DEPTH + 1 && element === 'v') this.openValue();
    if (path.length === CELL_DEPTH + 1 && element === 'f') this.openFormula(attribute('ref'), attribute('t'));
    if (path[4] === 'is' && isPieceOfText(path, CELL_DEPTH + 1)) this.reading = 'inlineText';
  }

  text(text: string): void {
    if (this.reading !== null) this.cell[this.reading] = (this.cell[this.reading] ?? '') + text;
  }

  close(path: readonly string[]): void {
    this.reading = null;
    if (path.length === CELL_DEPTH && path[3] === 'c' && path[2] === 'row' && path[1] === 'sheetData') this.closeCell();
  }

  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : rowNumber(number);
    if (row <= this.row) this.isSorted = false;
    this.row = row;
    this.column = 0;
    this.rowCells = this.rows.get(row) ?? new Map<number, CellContent>();
  }

  private openCell(reference: string | undefined, type: string | undefined): void {
    const column = reference === undefined ? this.column + 1 : columnOf(reference, this.row);
    const isTaken = column === this.column || this.rowCells.has(column);
    if (this.row > LAST_ROW || column > LAST_COLUMN || isTaken) throw new UnreadableFileError('damaged');
    if (column < this.column) this.isSorted = false;
    this.column = column;
    this.cell = emptyCell(type);
  }

  private openValue(): void {
    this.reading = 'value';
    this.cell.value = '';
  }

  private openFormula(reference: string | undefined, type: string | undefined): void {
    this.cell.isFormula = true;
    this.arrays.add(reference, type);
  }

  private closeCell(): void {
    if (this.arrays.hold(this.row, this.column)) this.cell.isFormula = true;
    const content = this.contentOf(this.cell);
    if (content.value === null && !content.isFormula) return;
    if (this.rowCells.size === 0) this.rows.set(this.row, this.rowCells);
    this.rowCells.set(this.column, content);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const emptyCell = (type?: string): Mutable<RawCell> => ({ type, value: null, inlineText: '', isFormula: false });

function rowNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text) || Number(text) > LAST_ROW) throw new UnreadableFileError('damaged');
  return Number(text);
}

/** The column of a cell such as `F7`, which stands in row 7. */
function columnOf(reference: string, row: number): number {
  const [, letters = '', number = ''] = /^([A-Z]{1,3})(\d+)$/.exec(reference) ?? [];
  if (letters === '' || number !== String(row)) throw new UnreadableFileError('damaged');
  return columnNumber(letters);
}

/** Sheets have 16,384 columns; more than so many ranges over all of them no person makes. */
const MOST_COLUMNS_COVERED = 5_000_000;

/** One formula may fill many cells; only the first of them says so, and the others hold no score that somebody typed. */
class ArrayFormulas {
  /** By column the last range over it; ranges of array formulas do not overlap. */
  private readonly ranges = new Map<number, { top: number; bottom: number }>();
  private covered = 0;

  add(reference: string | undefined, type: string | undefined): void {
    const area = type === 'array' || type === 'dataTable' ? parseArea(reference ?? '') : null;
    if (!area || (area.top === area.bottom && area.left === area.right)) return;
    const right = Math.min(area.right, LAST_COLUMN);
    this.covered += right - area.left + 1;
    if (this.covered > MOST_COLUMNS_COVERED) throw new UnreadableFileError('too-many-cells');
    for (let column = area.left; column <= right; column += 1) this.ranges.set(column, area);
  }

  hold(row: number, column: number): boolean {
    const range = this.ranges.get(column);
    return range !== undefined && row >= range.top && row <= range.bottom;
  }
}
