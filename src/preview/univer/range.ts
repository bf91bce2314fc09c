import { hostObject, type HostMethod, type HostObject, type HostProperty } from '../office-bridge/host-object';
import { invalidArgument, itemNotFound, notModelled } from '../office-bridge/office-error';
import { cellsOf, EXCEL_COLUMNS, EXCEL_ROWS, intersection, parseAddress, toUniver, union, type GridArea } from './area';
import { flagOf, numberOf, recordOf } from './arguments';
import { copyFormats, setCellProperties } from './cell-properties';
import { copyFormula } from './copy-formula';
import { conditionalFormatsOf } from './conditional-formats';
import { uniform } from './cell-styles';
import { rangeFormat, writeColumnWidth, writeRowHeight } from './range-format';
import { fullAddress, isRange, placeOf, rememberPlace, univerRange, type RangePlace } from './range-place';
import { valueProperties } from './range-values';
import { usedArea } from './used-area';
import { validationOf } from './validation';
import { worksheetObject } from './worksheet';

/** `Excel.Range` at a place. */
export function rangeObject(place: RangePlace): HostObject {
  const { sheet, area } = place;
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw invalidArgument('range');
  const range = hostObject({
    type: 'Range',
    properties: {
      ...shapeProperties(place),
      ...valueProperties(place),
      ...hiddenProperties(place),
      format: { get: () => rangeFormat(place) },
      dataValidation: { get: () => validationOf(place) },
      conditionalFormats: { get: () => conditionalFormatsOf(place) },
      worksheet: { get: () => worksheetObject(sheet) },
    },
    methods: { ...neighbours(place), ...changes(place) },
    alive: () => sheet.exists(),
  });
  rememberPlace(range, place);
  return range;
}

function shapeProperties(place: RangePlace): Readonly<Record<string, HostProperty>> {
  const { rows, columns, row, column } = place.area;
  return {
    address: { get: () => fullAddress(place) },
    rowIndex: { get: () => row },
    columnIndex: { get: () => column },
    rowCount: { get: () => rows },
    columnCount: { get: () => columns },
    cellCount: { get: () => rows * columns },
    isEntireColumn: { get: () => rows >= EXCEL_ROWS },
    isEntireRow: { get: () => columns >= EXCEL_COLUMNS },
  };
}

function hiddenProperties({ sheet, area }: RangePlace): Readonly<Record<string, HostProperty>> {
  const rowsHidden = () => {
    const { row, rows } = sheet.clip(area);
    return uniform(Array.from({ length: rows }, (_, index) => !sheet.core.getRowVisible(row + index)));
  };
  const columnsHidden = () => {
    const { column, columns } = sheet.clip(area);
    return uniform(Array.from({ length: columns }, (_, index) => !sheet.core.getColVisible(column + index)));
  };
  return {
    rowHidden: {
      get: rowsHidden,
      set: (value) => {
        sheet.checkFormat('allowFormatRows');
        changeVisibility({ sheet, area: sheet.grow(area) }, 'row', flagOf(value, 'rowHidden'));
      },
    },
    columnHidden: {
      get: columnsHidden,
      set: (value) => {
        sheet.checkFormat('allowFormatColumns');
        changeVisibility({ sheet, area: sheet.grow(area) }, 'col', flagOf(value, 'columnHidden'));
      },
    },
    hidden: { get: () => rowsHidden() === true || columnsHidden() === true },
  };
}

/** Univer's commands for this would also select what is hidden; its mutations do nothing else. */
function changeVisibility({ sheet, area }: RangePlace, direction: 'row' | 'col', hide: boolean): void {
  const { book, id } = sheet;
  book.own(() =>
    book.engine.commands.syncExecuteCommand(`sheet.mutation.set-${direction}-${hide ? 'hidden' : 'visible'}`, {
      unitId: book.engine.book.getId(),
      subUnitId: id,
      ranges: [toUniver(area)],
    }),
  );
}

/** Ranges found from this one. */
function neighbours({ sheet, area }: RangePlace): Readonly<Record<string, HostMethod>> {
  const at = (changed: Partial<GridArea>) => rangeObject({ sheet, area: { ...area, ...changed } });
  const other = (value: unknown): RangePlace =>
    isRange(value) ? placeOf(value, 'range') : { sheet, area: parseAddress(String(value)) };
  const common = (value: unknown): HostObject | null => {
    const place = other(value);
    const shared = place.sheet === sheet ? intersection(place.area, area) : null;
    return shared && rangeObject({ sheet, area: shared });
  };
  const used = (valuesOnly: unknown): HostObject | null => {
    sheet.book.flush();
    const all = usedArea(sheet, valuesOnly === true);
    const inside = all && intersection(all, area);
    return inside && rangeObject({ sheet, area: inside });
  };
  const cell = (row: number, column: number) =>
    at({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  return {
    getCell: (row, column) => cell(numberOf(row, 'row'), numberOf(column, 'column')),
    getRow: (row) => at({ row: area.row + numberOf(row, 'row'), rows: 1 }),
    getColumn: (column) => at({ column: area.column + numberOf(column, 'column'), columns: 1 }),
    getLastCell: () => cell(area.rows - 1, area.columns - 1),
    getLastRow: () => at({ row: area.row + area.rows - 1, rows: 1 }),
    getEntireRow: () => at({ column: 0, columns: EXCEL_COLUMNS }),
    getEntireColumn: () => at({ row: 0, rows: EXCEL_ROWS }),
    getResizedRange: (rows, columns) =>
      at({ rows: area.rows + numberOf(rows, 'rows'), columns: area.columns + numberOf(columns, 'columns') }),
    getOffsetRange: (rows, columns) =>
      at({ row: area.row + numberOf(rows, 'rows'), column: area.column + numberOf(columns, 'columns') }),
    getBoundingRect: (range) => rangeObject({ sheet, area: union(area, other(range).area) }),
    getIntersection: (range) => {
      const found = common(range);
      if (!found) throw itemNotFound();
      return found;
    },
    getIntersectionOrNullObject: common,
    getUsedRange: (valuesOnly) => used(valuesOnly) ?? cell(0, 0),
    getUsedRangeOrNullObject: used,
  };
}

function changes(place: RangePlace): Readonly<Record<string, HostMethod>> {
  const { sheet, area } = place;
  const { book } = sheet;
  return {
    merge: (across) => {
      sheet.checkUnprotected();
      book.flush();
      const range = univerRange(place);
      book.own(() =>
        across === true ? range.mergeAcross({ isForceMerge: true }) : range.merge({ isForceMerge: true }),
      );
    },
    unmerge: () => {
      sheet.checkUnprotected();
      book.flush();
      book.own(() => univerRange(place).breakApart());
    },
    clear: (applyTo = 'All') => {
      clearCells(place, String(applyTo));
    },
    copyFrom: (source, copyType) => {
      const from = placeOf(source, 'sourceRange');
      if (copyType === 'Formats') copyFormats(from, place);
      else copyFormula(from, place, String(copyType));
    },
    setCellProperties: (properties) => {
      setCellProperties(place, properties);
    },
    setColumnProperties: (properties) => {
      setColumnProperties(place, properties);
    },
    setRowProperties: (properties) => {
      setRowProperties(place, properties);
    },
    select: () => {
      book.flush();
      book.own(() => {
        book.engine.book.setActiveSheet(sheet.facade);
        univerRange(place).activate();
      });
      book.reveal(place);
    },
    // The client library asks this before it writes a large grid in parts.
    _ValidateArraySize: (rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) throw invalidArgument('size of the array');
    },
  };
}

/** Of the properties of columns only their width. */
function setColumnProperties({ sheet, area }: RangePlace, properties: unknown): void {
  if (!Array.isArray(properties) || properties.length !== area.columns) throw invalidArgument('columnPropertiesData');
  properties.forEach((entry: unknown, index) => {
    const { format, ...others } = recordOf(entry, 'columnPropertiesData');
    const { columnWidth, ...looks } = recordOf(format, 'format');
    const [other] = Object.keys({ ...others, ...looks });
    if (other !== undefined) throw notModelled(`setColumnProperties of ${other}`);
    const column = { ...area, column: area.column + index, columns: 1 };
    writeColumnWidth({ sheet, area: column }, numberOf(columnWidth, 'columnWidth'));
  });
}

/** Of the properties of rows only their height; a row with none stays as it is. */
function setRowProperties({ sheet, area }: RangePlace, properties: unknown): void {
  if (!Array.isArray(properties) || properties.length !== area.rows) throw invalidArgument('rowPropertiesData');
  properties.forEach((entry: unknown, index) => {
    const { format, ...others } = recordOf(entry, 'rowPropertiesData');
    const { rowHeight, ...looks } = format === undefined ? {} : recordOf(format, 'format');
    const [other] = Object.keys({ ...others, ...looks });
    if (other !== undefined) throw notModelled(`setRowProperties of ${other}`);
    if (rowHeight === undefined) return;
    const row = { ...area, row: area.row + index, rows: 1 };
    writeRowHeight({ sheet, area: row }, numberOf(rowHeight, 'rowHeight'));
  });
}

function clearCells(place: RangePlace, applyTo: string): void {
  const { sheet, area } = place;
  const contents = applyTo === 'All' || applyTo === 'Contents';
  const formats = applyTo === 'All' || applyTo === 'Formats';
  if (!contents && !formats) throw invalidArgument(`clear ${applyTo}`);
  if (contents) sheet.checkContent(area);
  if (formats) sheet.checkFormat();
  sheet.book.flush();
  const cells = sheet.core.getCellMatrix();
  for (const [row, column] of cellsOf(sheet.clip(area))) {
    if (!cells.getValue(row, column)) continue;
    sheet.book.buffer.put(sheet, row, column, {
      ...(contents ? { v: null, f: null, si: null, p: null } : {}),
      ...(formats ? { s: null } : {}),
    });
  }
  if (contents) sheet.book.noteOwnChange(place);
}
