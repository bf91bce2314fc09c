import { CellValueType, type Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { asUniverReads } from './typed-number';

/** Before Univer itself looks whether what was typed is a number. */
const FIRST = 1000;

/** Reads the numbers that people type into the grid as Excel does in Dutch. */
export function readDutchInput(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      if (typeof cell?.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const pattern = worksheet.getCellStyle(row, col)?.n?.pattern;
      if (pattern === '@') return next(cell);
      return next({ ...cell, v: asUniverReads(cell.v, pattern?.includes('%') === true) });
    },
  });
}
