import type { IStyleData } from '@univerjs/core';
import { cellsOf, EXCEL_COLUMNS, EXCEL_ROWS } from './area';
import type { RangePlace } from './range-place';

/** The value that all have; null if they differ or there are none. */
export function uniform<Value>(values: Iterable<Value>): Value | null {
  let first: { readonly value: Value } | null = null;
  for (const value of values) {
    first ??= { value };
    if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** What all cells of a place have in common; null if they differ. */
export function commonStyle<Value>(place: RangePlace, read: (style: IStyleData) => Value): Value | null {
  const { sheet, area } = place;
  sheet.book.flush();
  const { core } = sheet;
  const cells = cellsOf(sheet.clip(area));
  return uniform(
    (function* () {
      for (const [row, column] of cells) yield read(core.getComposedCellStyle(row, column));
    })(),
  );
}

/** Lays a style over the cells of a place. @throws {OfficeError} AccessDenied on a protected sheet */
export function layStyle({ sheet, area }: RangePlace, style: IStyleData): void {
  sheet.checkFormat();
  if (area.rows >= EXCEL_ROWS || area.columns >= EXCEL_COLUMNS) {
    layDefault({ sheet, area }, style);
    return;
  }
  for (const [row, column] of cellsOf(sheet.grow(area))) sheet.book.buffer.put(sheet, row, column, { s: style });
}

/** Whole columns, rows and sheets have a style of their own in Univer: a million cells need not be written. */
function layDefault({ sheet, area }: RangePlace, style: IStyleData): void {
  const { book, facade } = sheet;
  book.flush();
  const { row, column, rows, columns } = sheet.grow(area);
  const over = (present: unknown): IStyleData => ({ ...(typeof present === 'object' ? present : {}), ...style });
  book.own(() => {
    if (area.rows < EXCEL_ROWS) {
      for (let index = row; index < row + rows; index += 1) {
        facade.setRowDefaultStyle(index, over(facade.getRowDefaultStyle(index)));
      }
    } else if (area.columns < EXCEL_COLUMNS) {
      for (let index = column; index < column + columns; index += 1) {
        facade.setColumnDefaultStyle(index, over(facade.getColumnDefaultStyle(index)));
      }
    } else facade.setDefaultStyle(over(facade.getDefaultStyle()));
  });
  // Cells with a style of their own would keep it.
  const cells = sheet.core.getCellMatrix();
  cells.forValue((down, across, cell) => {
    const inside = down >= row && down < row + rows && across >= column && across < column + columns;
    if (inside && cell) book.buffer.put(sheet, down, across, { s: style });
  });
}
