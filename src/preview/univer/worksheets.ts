import { hostObject, type HostObject } from '../office-bridge/host-object';
import { accessDenied, itemNotFound } from '../office-bridge/office-error';
import { stringOf } from './arguments';
import { NEW_SHEET } from './empty-workbook';
import { registrations } from './event-kinds';
import type { OpenBook } from './open-book';
import type { Sheet } from './sheet';
import { worksheetObject } from './worksheet';

/** `Excel.WorksheetCollection`. */
export function worksheetsOf(book: OpenBook): HostObject {
  const find = (key: unknown) => {
    const sheet = book.findSheet(stringOf(key, 'key'));
    return sheet && worksheetObject(sheet);
  };
  const first = (sheets: readonly Sheet[]) => {
    const [sheet] = sheets;
    if (!sheet) throw itemNotFound();
    return worksheetObject(sheet);
  };
  const counted = (visibleOnly: unknown) => (visibleOnly === true ? book.visibleSheets() : book.allSheets());
  return hostObject({
    type: 'WorksheetCollection',
    methods: {
      add: (name) => {
        if (book.state.protection || book.state.readOnly) throw accessDenied();
        return worksheetObject(addSheet(book, name === undefined || name === null ? null : stringOf(name, 'name')));
      },
      getItem: (key) => {
        const sheet = find(key);
        if (!sheet) throw itemNotFound();
        return sheet;
      },
      getItemOrNullObject: find,
      getActiveWorksheet: () => worksheetObject(book.activeSheet()),
      getCount: (visibleOnly) => counted(visibleOnly).length,
      getFirst: (visibleOnly) => first(counted(visibleOnly)),
      getLast: (visibleOnly) => first(counted(visibleOnly).toReversed()),
      ...registrations('worksheets', book.events),
    },
    items: () => book.allSheets().map(worksheetObject),
  });
}

function addSheet(book: OpenBook, name: string | null): Sheet {
  if (name !== null) book.checkSheetName(name);
  const active = book.engine.book.getActiveSheet();
  const added = book.own(() => {
    const sheet = book.engine.book.create(name ?? freeName(book), NEW_SHEET.rowCount, NEW_SHEET.columnCount, {
      sheet: { defaultRowHeight: NEW_SHEET.defaultRowHeight, defaultColumnWidth: NEW_SHEET.defaultColumnWidth },
    });
    // Univer goes to a new sheet, Excel stays where it is.
    book.engine.book.setActiveSheet(active);
    return sheet;
  });
  return book.sheetOf(added);
}

function freeName(book: OpenBook): string {
  let number = book.allSheets().length + 1;
  while (book.findSheet(`Blad${number}`)) number += 1;
  return `Blad${number}`;
}
