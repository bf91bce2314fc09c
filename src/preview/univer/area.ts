import type { IRange } from '@univerjs/core';
import { columnLetters, columnNumber } from '../../workbook/paper/a1';
import { invalidArgument } from '../office-bridge/office-error';

/** As many rows and columns as a sheet of Excel has: an area that high or wide means whole columns or rows. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0, as the client library and Univer do. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area of an address, with or without a sheet and dollar signs; whole rows and columns too. @throws {OfficeError} */
export function parseAddress(address: string): GridArea {
  const plain = address.replace(/^.*!/, '').replaceAll('$', '').toUpperCase();
  const cells = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between([Number(top), columnNumber(left)], [Number(bottom), columnNumber(right)]);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return between([1, columnNumber(left)], [EXCEL_ROWS, columnNumber(right)]);
  }
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows) return between([Number(rows[1]), 1], [Number(rows[2]), EXCEL_COLUMNS]);
  throw invalidArgument(address);
}

function between([row1, column1]: readonly [number, number], [row2, column2]: readonly [number, number]): GridArea {
  return {
    row: Math.min(row1, row2) - 1,
    column: Math.min(column1, column2) - 1,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** The address of an area without its sheet, `B2:D9`, `B:D` or `2:9`. */
export function formatAddress({ row, column, rows, columns }: GridArea): string {
  const left = columnLetters(column + 1);
  const right = columnLetters(column + columns);
  if (rows >= EXCEL_ROWS) return `${left}:${right}`;
  if (columns >= EXCEL_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  const last = `${right}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before `!`. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\d_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet in an address, null if it names none. */
export function sheetNameIn(address: string): string | null {
  const end = address.lastIndexOf('!');
  if (end < 0) return null;
  return address.slice(0, end).replace(/^=/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
}

export function toUniver({ row, column, rows, columns }: GridArea): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function fromUniver({ startRow, endRow, startColumn, endColumn }: IRange): GridArea {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function intersection(one: GridArea, other: GridArea): GridArea | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function union(one: GridArea, other: GridArea): GridArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function contains(outer: GridArea, inner: GridArea): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** The cells of an area, row by row. */
export function* cellsOf({ row, column, rows, columns }: GridArea): Generator<readonly [row: number, column: number]> {
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns; across += 1) yield [row + down, column + across];
  }
}
