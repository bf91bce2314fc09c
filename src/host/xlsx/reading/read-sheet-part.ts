import type { SaxesTagNS } from 'saxes';
import { parseArea } from '../../../workbook/paper/a1';
import type { CellContent } from '../../../workbook/paper/contents';
import { UnreadableFileError } from '../unreadable-file';
import type { RawCell } from './cell-value';
import { parseXml, type PartReader, type ReadingWork } from './parse-xml';
import { isMisplacedText, isPieceOfText } from './read-texts';
import { withCell, type RowCells } from './row-cells';
import { SPREADSHEET_NAMESPACES } from './spreadsheet-xml';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** How deep rows and cells stand: worksheet, sheetData, row, c. */
const TABLE_DEPTH = 2;
const ROW_DEPTH = 3;
const CELL_DEPTH = 4;

/** Filled cells by row and column, both counted from 1. */
export type SheetCells = ReadonlyMap<number, RowCells>;

/**
 * The filled cells of a sheet. A row or cell without a number follows the one before it, also where that is empty.
 * @param contentOf what a cell holds
 * @throws {UnreadableFileError} where two rows or cells stand in one place, where the place of one is no place of a sheet,
 * and where a cell has two values
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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const EMPTY_CELL: RawCell = { type: undefined, value: null, inlineText: null, isFormula: false, formula: null };

/**
 * Beside rows, cells and values there may only be extensions, which have a namespace of their own or stand in `extLst`
 * (ECMA-376 part 1, 18.3.1.4, 18.3.1.73 and 18.3.1.80). In anything else a score would go unread.
 */
function needsExtension(name: string): void {
  if (name !== '' && name !== 'extLst') throw new UnreadableFileError('damaged');
}

class SheetReader implements PartReader {
  readonly root = 'worksheet';
  readonly namespaces = SPREADSHEET_NAMESPACES;
  private readonly rows = new Map<number, RowCells>();
  private readonly arrays = new ArrayFormulas();
  private isSorted = true;
  private hasTable = false;
  private row = 0;
  private rowText = '';
  private rowCells: RowCells | undefined;
  private column = 0;
  /** The same object for every cell, for there are many. */
  private readonly cell: Mutable<RawCell> = { ...EMPTY_CELL };
  /** Which text of the cell is being read. */
  private reading: 'value' | 'inlineText' | 'formula' | null = null;

  constructor(private readonly contentOf: (cell: RawCell) => CellContent) {}

  /** From the top and from the left. */
  cells(): SheetCells {
    const inOrder = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([one], [other]) => one - other);
    if (this.isSorted) return this.rows;
    return new Map(inOrder(this.rows).map(([row, cells]) => [row, new Map(inOrder(cells))]));
  }

  open(path: readonly string[], { r, t, ref }: SaxesTagNS['attributes']): void {
    // No standard says what a value means that has an element in it, so it is not guessed at.
    if (this.reading !== null) throw new UnreadableFileError('damaged');
    if (path[1] !== 'sheetData') return;
    const name = path[path.length - 1] ?? '';
    if (path.length === TABLE_DEPTH) this.openTable();
    else if (path.length === ROW_DEPTH) {
      if (name === 'row') this.openRow(r?.value);
      else needsExtension(name);
    } else if (path[2] !== 'row') return;
    else if (path.length === CELL_DEPTH) {
      if (name === 'c') this.openCell(r?.value, t?.value);
      else needsExtension(name);
    } else if (path[3] !== 'c') return;
    else if (path.length > CELL_DEPTH + 1) {
      if (path[4] === 'is' && isPieceOfText(path, CELL_DEPTH + 1)) this.reading = 'inlineText';
    } else if (name === 'v') this.openOnce('value');
    else if (name === 'f') this.openFormula(ref?.value, t?.value);
    else if (name === 'is') this.openOnce('inlineText');
    else needsExtension(name);
  }

  text(text: string, path: readonly string[]): void {
    if (this.reading !== null) this.cell[this.reading] = (this.cell[this.reading] ?? '') + text;
    else if (path[1] === 'sheetData' && isMisplacedText(text, path)) throw new UnreadableFileError('damaged');
  }

  close(path: readonly string[]): void {
    this.reading = null;
    if (path.length === CELL_DEPTH && path[3] === 'c' && path[2] === 'row' && path[1] === 'sheetData') this.closeCell();
  }

  /** With two tables of cells in one sheet it would be a guess which of them counts. */
  private openTable(): void {
    if (this.hasTable) throw new UnreadableFileError('damaged');
    this.hasTable = true;
  }

  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : wholeNumber(number);
    if (!(row >= 1 && row <= LAST_ROW)) throw new UnreadableFileError('damaged');
    if (row <= this.row) this.isSorted = false;
    // While rows ascend none can be there already, and looking for each would take a tenth of the time of reading.
    if (!this.isSorted && this.rows.has(row)) throw new UnreadableFileError('damaged');
    this.row = row;
    this.rowText = number ?? String(row);
    this.column = 0;
    this.rowCells = undefined;
  }

  private openCell(reference: string | undefined, type: string | undefined): void {
    const column = reference === undefined ? this.column + 1 : columnOf(reference, this.rowText);
    if (column < this.column) this.isSorted = false;
    // Once cells are out of order one that is there already may also stand before the last.
    const isTaken = column === this.column || (!this.isSorted && this.rowCells?.has(column) === true);
    if (column > LAST_COLUMN || isTaken) throw new UnreadableFileError('damaged');
    this.column = column;
    Object.assign(this.cell, EMPTY_CELL, { type });
  }

  private openOnce(what: 'value' | 'inlineText'): void {
    if (this.cell[what] !== null) throw new UnreadableFileError('damaged');
    this.cell[what] = '';
    // The text of `is` stands in elements of its own.
    if (what === 'value') this.reading = what;
  }

  private openFormula(reference: string | undefined, type: string | undefined): void {
    this.cell.isFormula = true;
    if (type === undefined || type === 'normal') this.reading = 'formula';
    this.arrays.add(reference, type);
  }

  private closeCell(): void {
    if (this.arrays.size > 0 && this.arrays.hold(this.row, this.column)) this.cell.isFormula = true;
    const content = this.contentOf(this.cell);
    if (content.value === null && !content.isFormula) return;
    const cells = withCell(this.rowCells, this.column, content);
    if (cells !== this.rowCells) this.rows.set(this.row, cells);
    this.rowCells = cells;
  }
}

const [CODE_0, CODE_9, CODE_A, CODE_Z, CODE_a, CODE_z] = [48, 57, 65, 90, 97, 122];

const upperCase = (code: number) => (code >= CODE_a && code <= CODE_z ? code - CODE_a + CODE_A : code);

/** A number of at most seven digits, the first of them no 0; 0 if it is none. By hand, as it is done for every row. */
function wholeNumber(text: string): number {
  if (text.length > 7 || text.charCodeAt(0) === CODE_0) return 0;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < CODE_0 || code > CODE_9) return 0;
    number = number * 10 + code - CODE_0;
  }
  return number;
}

/** The column of a cell such as `F7`, which stands in row 7. */
function columnOf(reference: string, row: string): number {
  let column = 0;
  let length = 0;
  for (; length < 3; length += 1) {
    const code = upperCase(reference.charCodeAt(length));
    if (!(code >= CODE_A && code <= CODE_Z)) break;
    column = column * 26 + code - CODE_A + 1;
  }
  if (length === 0 || reference.length !== length + row.length || !reference.endsWith(row)) {
    throw new UnreadableFileError('damaged');
  }
  return column;
}

/** Sheets have 16,384 columns; more than so many ranges over all of them no person makes. */
const MOST_COLUMNS_COVERED = 5_000_000;

/** One formula may fill many cells; only the first of them says so, and the others hold no score that somebody typed. */
class ArrayFormulas {
  /** By column the last range over it; ranges of array formulas do not overlap. */
  private readonly ranges = new Map<number, { top: number; bottom: number }>();
  private covered = 0;

  get size(): number {
    return this.ranges.size;
  }

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
