import type { HostProperty } from '../office-bridge/host-object';
import { OfficeError } from '../office-bridge/office-error';
import { cellFor, valueIn, valueTypeOf, type CellValue } from './cell-values';
import { cellsOf, type GridArea } from './area';
import { invalidShape, readGrid } from './grid';
import { univerRange, type RangePlace } from './range-place';

/** More cells than this in one answer would be beyond what Excel sends at once. */
const MOST_CELLS = 5_000_000;

/** What stands in the cells: `values`, `formulas`, `text`, `valueTypes`, `numberFormat`. */
export function valueProperties(place: RangePlace): Readonly<Record<string, HostProperty>> {
  const { sheet, area } = place;
  const { book } = sheet;

  const settled = async <Result>(read: () => Result): Promise<Result> => {
    await book.settle();
    return read();
  };
  const write = (value: unknown): void => {
    sheet.checkContent(area);
    const grid = readGrid(value, area);
    sheet.grow(area);
    grid.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell === null) return;
        const [row, column] = [area.row + down, area.column + across];
        const format = typeof cell === 'string' ? numberFormatAt(place, row, column) : '';
        book.buffer.put(sheet, row, column, cellFor(cell, format));
      });
    });
    book.noteOwnChange(place);
  };
  const writeFormat = (value: unknown): void => {
    sheet.checkFormat();
    const grid = readGrid(value, area);
    sheet.grow(area);
    grid.forEach((line, down) => {
      line.forEach((pattern, across) => {
        if (pattern === null) return;
        if (typeof pattern !== 'string') throw invalidShape();
        book.buffer.put(sheet, area.row + down, area.column + across, {
          s: { n: { pattern: pattern === 'General' ? '' : pattern } },
        });
      });
    });
  };

  return {
    values: { get: () => settled(() => readValues(place)), set: write },
    formulas: { get: () => settled(() => readFormulas(place)), set: write },
    text: { get: () => settled(() => readText(place)) },
    valueTypes: { get: () => settled(() => readValues(place).map((line) => line.map(valueTypeOf))) },
    numberFormat: {
      get: () => {
        book.flush();
        return gridOf(area, (row, column) => numberFormatAt(place, row, column));
      },
      set: writeFormat,
    },
  };
}

/** The values of a place, as they stand in the cells now. */
export function readValues({ sheet, area }: RangePlace): CellValue[][] {
  const { core } = sheet;
  const cells = core.getCellMatrix();
  return gridOf(area, (row, column) => valueIn(cells.getValue(row, column)));
}

function readFormulas(place: RangePlace): CellValue[][] {
  const formulas = univerRange(place).getFormulas();
  return readValues(place).map((line, down) =>
    line.map((value, across) => {
      const formula = formulas[down]?.[across];
      return formula === undefined || formula === '' ? value : formula;
    }),
  );
}

function readText(place: RangePlace): string[][] {
  const shown = univerRange(place).getDisplayValues();
  return readValues(place).map((line, down) =>
    line.map((value, across) => {
      if (typeof value === 'boolean') return String(value).toUpperCase();
      const text = shown[down]?.[across];
      return text?.replace(/\r\n$/, '') ?? '';
    }),
  );
}

function numberFormatAt({ sheet }: RangePlace, row: number, column: number): string {
  const waiting = sheet.book.buffer.waitingStyle(sheet, row, column)?.n?.pattern;
  const pattern = waiting ?? sheet.core.getComposedCellStyle(row, column).n?.pattern;
  return pattern === undefined || pattern === '' ? 'General' : pattern;
}

function gridOf<Cell>(area: GridArea, read: (row: number, column: number) => Cell): Cell[][] {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new OfficeError('RequestAborted', 'The range is too large to be read at once.');
  }
  const grid: Cell[][] = Array.from({ length: area.rows }, () => []);
  for (const [row, column] of cellsOf(area)) grid[row - area.row]?.push(read(row, column));
  return grid;
}
