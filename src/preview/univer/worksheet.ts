import { hostObject, type HostMethod, type HostObject, type HostProperty } from '../office-bridge/host-object';
import { invalidOperation } from '../office-bridge/office-error';
import { EXCEL_COLUMNS, EXCEL_ROWS, parseAddress } from './area';
import { flagOf, keyOf, numberOf, stringOf } from './arguments';
import { autoFilterOf } from './auto-filter';
import { commentsOf } from './comments';
import { drawingsOf } from './drawings';
import { registrations } from './event-kinds';
import { freezePanesOf } from './freeze-panes';
import { namesOf, placeNamed } from './names';
import { pageBreaksOf, pageLayoutOf } from './page-layout';
import { protectionOf } from './protection';
import { rangeObject } from './range';
import { rangeAreas } from './range-areas';
import type { Sheet } from './sheet';
import { colorOf } from './units';
import { usedArea } from './used-area';

const VISIBILITIES = { Visible: true, Hidden: true, VeryHidden: true };

/** One object per sheet, so that the client's references to it stay the same. */
const OBJECTS = new WeakMap<Sheet, HostObject>();

/** `Excel.Worksheet`. */
export function worksheetObject(sheet: Sheet): HostObject {
  const known = OBJECTS.get(sheet);
  if (known) return known;
  const object = hostObject({
    type: 'Worksheet',
    identity: { Id: sheet.id },
    properties: { ...sheetProperties(sheet), ...sheetParts(sheet) },
    methods: { ...sheetMethods(sheet), ...registrations('worksheet', sheet.state.events) },
    alive: () => sheet.exists(),
  });
  OBJECTS.set(sheet, object);
  return object;
}

function sheetProperties(sheet: Sheet): Readonly<Record<string, HostProperty>> {
  const { book } = sheet;
  return {
    id: { get: () => sheet.id },
    name: {
      get: () => sheet.name,
      set: (value) => {
        const name = stringOf(value, 'name');
        book.checkSheetName(name, sheet);
        book.own(() => sheet.facade.setName(name));
      },
    },
    position: {
      get: () => sheet.facade.getIndex(),
      set: (value) => {
        book.own(() => book.engine.book.moveSheet(sheet.facade, numberOf(value, 'position')));
      },
    },
    visibility: {
      get: () => (!sheet.facade.isSheetHidden() ? 'Visible' : sheet.state.veryHidden ? 'VeryHidden' : 'Hidden'),
      set: (value) => {
        setVisibility(sheet, keyOf(VISIBILITIES, value, 'visibility'));
      },
    },
    tabColor: {
      get: () => {
        const color = sheet.facade.getTabColor();
        return color ? colorOf(color) : '';
      },
      set: (value) => {
        const color = value === '' ? '' : colorOf(value);
        book.own(() => sheet.facade.setTabColor(color));
      },
    },
    showGridlines: {
      get: () => !sheet.facade.hasHiddenGridLines(),
      set: (value) => {
        const hidden = !flagOf(value, 'showGridlines');
        book.own(() => sheet.facade.setHiddenGridlines(hidden));
      },
    },
  };
}

function sheetParts(sheet: Sheet): Readonly<Record<string, HostProperty>> {
  return {
    autoFilter: { get: () => autoFilterOf(sheet) },
    charts: { get: () => drawingsOf(sheet, 'charts') },
    comments: { get: () => commentsOf(sheet) },
    freezePanes: { get: () => freezePanesOf(sheet) },
    names: { get: () => namesOf(sheet.book, sheet) },
    pageLayout: { get: () => pageLayoutOf(sheet) },
    horizontalPageBreaks: { get: () => pageBreaksOf(sheet, 'horizontalPageBreaks') },
    verticalPageBreaks: { get: () => pageBreaksOf(sheet, 'verticalPageBreaks') },
    protection: { get: () => protectionOf(sheet) },
    shapes: { get: () => drawingsOf(sheet, 'shapes') },
  };
}

function sheetMethods(sheet: Sheet): Readonly<Record<string, HostMethod>> {
  const { book } = sheet;
  const used = (valuesOnly: unknown): HostObject | null => {
    book.flush();
    const area = usedArea(sheet, valuesOnly === true);
    return area && rangeObject({ sheet, area });
  };
  const cell = (row: number, column: number) => rangeObject({ sheet, area: { row, column, rows: 1, columns: 1 } });
  return {
    getRange: (address) => {
      if (address === undefined || address === null || address === '') {
        return rangeObject({ sheet, area: { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS } });
      }
      const text = stringOf(address, 'address');
      return rangeObject(placeNamed(book, sheet, text) ?? { sheet, area: parseAddress(text) });
    },
    getRanges: (addresses) =>
      rangeAreas(
        stringOf(addresses, 'address')
          .split(',')
          .map((address) => ({ sheet, area: parseAddress(address) })),
      ),
    getCell: (row, column) => cell(numberOf(row, 'row'), numberOf(column, 'column')),
    getRangeByIndexes: (row, column, rows, columns) =>
      rangeObject({
        sheet,
        area: {
          row: numberOf(row, 'row'),
          column: numberOf(column, 'column'),
          rows: numberOf(rows, 'rows'),
          columns: numberOf(columns, 'columns'),
        },
      }),
    getUsedRange: (valuesOnly) => used(valuesOnly) ?? cell(0, 0),
    getUsedRangeOrNullObject: used,
    activate: () => {
      if (sheet.facade.isSheetHidden()) throw invalidOperation('a hidden worksheet cannot be activated');
      book.own(() => book.engine.book.setActiveSheet(sheet.facade));
    },
    delete: () => {
      if (book.visibleSheets().every((other) => other === sheet)) {
        throw invalidOperation('the last visible worksheet cannot be deleted');
      }
      if (book.state.protection) throw invalidOperation('the structure of the workbook is protected');
      book.forget(sheet);
      book.flush();
      book.own(() => book.engine.book.deleteSheet(sheet.facade));
    },
    calculate: () => book.calculation.recalculate(),
  };
}

function setVisibility(sheet: Sheet, visibility: keyof typeof VISIBILITIES): void {
  const { book, facade, state } = sheet;
  if (visibility === 'Visible') {
    book.own(() => facade.showSheet());
  } else if (!facade.isSheetHidden()) {
    if (book.visibleSheets().length < 2) throw invalidOperation('a workbook must have one visible worksheet');
    book.own(() => facade.hideSheet());
  }
  state.veryHidden = visibility === 'VeryHidden';
}
