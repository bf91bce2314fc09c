import { hostObject, type HostObject } from '../office-bridge/host-object';
import { itemNotFound } from '../office-bridge/office-error';
import { EXCEL_COLUMNS, EXCEL_ROWS, parseAddress } from './area';
import { numberOf, stringOf } from './arguments';
import { rangeObject } from './range';
import { isRange, placeOf } from './range-place';
import type { Sheet } from './sheet';

/** `Excel.WorksheetFreezePanes`. */
export function freezePanesOf(sheet: Sheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    // Univer counts what scrolls: the first row and column behind the frozen ones, -1 for none.
    const pane = { xSplit: columns, ySplit: rows, startColumn: columns || -1, startRow: rows || -1 };
    sheet.book.own(() => sheet.facade.setFreeze(pane));
  };
  const location = (): HostObject | null => {
    const { startRow, startColumn } = sheet.facade.getFreeze();
    const rows = Math.max(0, startRow);
    const columns = Math.max(0, startColumn);
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || EXCEL_ROWS, columns: columns || EXCEL_COLUMNS };
    return rangeObject({ sheet, area });
  };
  return hostObject({
    type: 'WorksheetFreezePanes',
    methods: {
      freezeAt: (range) => {
        const area = isRange(range) ? placeOf(range, 'range').area : parseAddress(stringOf(range, 'range'));
        const rows = area.rows >= EXCEL_ROWS ? 0 : area.row + area.rows;
        freeze(rows, area.columns >= EXCEL_COLUMNS ? 0 : area.column + area.columns);
      },
      freezeRows: (count) => {
        freeze(count === undefined || count === null ? 1 : numberOf(count, 'count'), 0);
      },
      freezeColumns: (count) => {
        freeze(0, count === undefined || count === null ? 1 : numberOf(count, 'count'));
      },
      unfreeze: () => {
        sheet.book.own(() => sheet.facade.cancelFreeze());
      },
      getLocation: () => {
        const frozen = location();
        if (!frozen) throw itemNotFound();
        return frozen;
      },
      getLocationOrNullObject: location,
    },
  });
}
