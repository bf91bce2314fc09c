import { hostObject, type HostObject, type HostProperty } from '../office-bridge/host-object';
import { flagOf, keyOf, numberOf, stringOf } from './arguments';
import { bordersOf } from './borders';
import { commonStyle, layStyle, uniform } from './cell-styles';
import { cellsOf } from './area';
import type { RangePlace } from './range-place';
import { colorOf, pixelsOf, pointsOf } from './units';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from './univer-enums';

/** Alignment, by its name in Excel. */
const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;

/** `Excel.RangeFormat` of a place. */
export function rangeFormat(place: RangePlace): HostObject {
  return hostObject({
    type: 'RangeFormat',
    properties: {
      ...sizeProperties(place),
      wrapText: {
        get: () => commonStyle(place, ({ tb }) => tb === WrapStrategy.WRAP),
        set: (value) => {
          layStyle(place, { tb: flagOf(value, 'wrapText') ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
        },
      },
      horizontalAlignment: {
        get: () => commonStyle(place, ({ ht }) => nameOf(HORIZONTAL, ht ?? HORIZONTAL.General)),
        set: (value) => {
          layStyle(place, { ht: HORIZONTAL[keyOf(HORIZONTAL, value, 'horizontalAlignment')] });
        },
      },
      verticalAlignment: {
        get: () => commonStyle(place, ({ vt }) => nameOf(VERTICAL, vt ?? VERTICAL.Bottom) ?? 'Bottom'),
        set: (value) => {
          layStyle(place, { vt: VERTICAL[keyOf(VERTICAL, value, 'verticalAlignment')] });
        },
      },
      fill: { get: () => fillOf(place) },
      font: { get: () => fontOf(place) },
      protection: { get: () => lockingOf(place) },
      borders: { get: () => bordersOf(place) },
    },
    methods: {
      autofitRows: () => {
        place.sheet.checkFormat('allowFormatRows');
        place.sheet.book.flush();
        const { row, rows } = place.sheet.grow(place.area);
        place.sheet.book.own(() => place.sheet.facade.setRowAutoHeight(row, rows));
      },
    },
  });
}

/**
 * The change itself, below Univer's command: that measures all rows anew with each width.
 * @param points the width of each column of the place
 */
export function writeColumnWidth({ sheet, area }: RangePlace, points: number): void {
  sheet.checkFormat('allowFormatColumns');
  const { column, columns } = sheet.grow(area);
  const { book, commands } = sheet.book.engine;
  sheet.book.own(() =>
    commands.syncExecuteCommand('sheet.mutation.set-worksheet-col-width', {
      unitId: book.getId(),
      subUnitId: sheet.id,
      ranges: [{ startColumn: column, endColumn: column + columns - 1 }],
      colWidth: pixelsOf(points),
    }),
  );
}

/** @param points the height of each row of the place */
export function writeRowHeight({ sheet, area }: RangePlace, points: number): void {
  sheet.checkFormat('allowFormatRows');
  sheet.book.flush();
  const { row, rows } = sheet.grow(area);
  sheet.book.own(() => sheet.facade.setRowHeightsForced(row, rows, pixelsOf(points)));
}

function sizeProperties({ sheet, area }: RangePlace): Readonly<Record<string, HostProperty>> {
  return {
    columnWidth: {
      get: () => {
        const { column, columns } = sheet.clip(area);
        const width = (_: unknown, index: number) => pointsOf(sheet.facade.getColumnWidth(column + index));
        return uniform(Array.from({ length: columns }, width));
      },
      set: (value) => {
        writeColumnWidth({ sheet, area }, numberOf(value, 'columnWidth'));
      },
    },
    rowHeight: {
      get: () => {
        const { row, rows } = sheet.clip(area);
        const height = (_: unknown, index: number) => pointsOf(sheet.facade.getRowHeight(row + index));
        return uniform(Array.from({ length: rows }, height));
      },
      set: (value) => {
        writeRowHeight({ sheet, area }, numberOf(value, 'rowHeight'));
      },
    },
  };
}

function fillOf(place: RangePlace): HostObject {
  return hostObject({
    type: 'RangeFill',
    properties: {
      color: {
        get: () => commonStyle(place, ({ bg }) => (bg?.rgb ? colorOf(bg.rgb) : '#FFFFFF')) ?? '',
        set: (value) => {
          layStyle(place, { bg: { rgb: colorOf(value) } });
        },
      },
    },
    methods: {
      clear: () => {
        layStyle(place, { bg: null });
      },
    },
  });
}

function fontOf(place: RangePlace): HostObject {
  const flag = (name: string, key: 'bl' | 'it'): HostProperty => ({
    get: () => commonStyle(place, (style) => style[key] === BooleanNumber.TRUE),
    set: (value) => {
      layStyle(place, { [key]: flagOf(value, name) ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    },
  });
  return hostObject({
    type: 'RangeFont',
    properties: {
      name: {
        get: () => commonStyle(place, ({ ff }) => ff ?? 'Arial'),
        set: (value) => {
          layStyle(place, { ff: stringOf(value, 'name') });
        },
      },
      size: {
        get: () => commonStyle(place, ({ fs }) => fs ?? 11),
        set: (value) => {
          layStyle(place, { fs: numberOf(value, 'size') });
        },
      },
      color: {
        get: () => commonStyle(place, ({ cl }) => (cl?.rgb ? colorOf(cl.rgb) : '#000000')) ?? '',
        set: (value) => {
          layStyle(place, { cl: { rgb: colorOf(value) } });
        },
      },
      bold: flag('bold', 'bl'),
      italic: flag('italic', 'it'),
    },
  });
}

/** `Excel.FormatProtection`: whether cells are locked once the sheet is protected. */
function lockingOf({ sheet, area }: RangePlace): HostObject {
  return hostObject({
    type: 'FormatProtection',
    properties: {
      locked: {
        get: () => {
          const cells = [...cellsOf(sheet.clip(area))];
          return uniform(cells.map(([row, column]) => sheet.state.locks.at(row, column)));
        },
        set: (value) => {
          sheet.checkFormat();
          sheet.state.locks.set(area, flagOf(value, 'locked'));
        },
      },
    },
  });
}

function nameOf(table: Readonly<Record<string, number>>, number: number): string | null {
  return Object.keys(table).find((name) => table[name] === number) ?? null;
}
