import type { IStyleData } from '@univerjs/core';
import type { HostObject } from '../office-bridge/host-object';
import { invalidArgument, notModelled } from '../office-bridge/office-error';
import { flagOf, keyOf, recordOf } from './arguments';
import { bordersOf } from './borders';
import { cellsOf } from './area';
import { rangeFormat } from './range-format';
import { fullAddress, type RangePlace } from './range-place';

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** `range.setCellProperties`: each cell its own looks and lock; nothing for one that says nothing. */
export function setCellProperties({ sheet, area }: RangePlace, data: unknown): void {
  const isFitting = (lines: unknown, count: number): lines is unknown[] =>
    Array.isArray(lines) && lines.length === count;
  if (!isFitting(data, area.rows)) throw invalidArgument('cellPropertiesData');
  sheet.checkFormat();
  data.forEach((line: unknown, down) => {
    if (!isFitting(line, area.columns)) throw invalidArgument('cellPropertiesData');
    line.forEach((entry: unknown, across) => {
      const { format = {}, ...others } = recordOf(entry, 'cellPropertiesData');
      const [other] = Object.keys(others);
      if (other !== undefined) throw notModelled(`setCellProperties of ${other}`);
      const cell: RangePlace = {
        sheet,
        area: { row: area.row + down, column: area.column + across, rows: 1, columns: 1 },
      };
      for (const [name, value] of Object.entries(recordOf(format, 'format'))) setFormat(cell, name, value);
    });
  });
}

function setFormat(cell: RangePlace, name: string, value: unknown): void {
  if (name === 'protection') {
    const { locked } = recordOf(value, name);
    cell.sheet.state.locks.set(cell.area, flagOf(locked, 'locked'));
  } else if (name === 'borders') {
    for (const [side, line] of Object.entries(recordOf(value, name))) {
      const border = bordersOf(cell).methods?.getItem?.(EDGES[keyOf(EDGES, side, 'border')]);
      setAll(border as HostObject, recordOf(line, side));
    }
  } else setAll(rangeFormat(cell), { [name]: value });
}

/** Sets properties of an object, and of the objects in it. */
function setAll(object: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const property = object.properties?.[name];
    if (typeof value === 'object' && value !== null) {
      setAll(property?.get?.() as HostObject, recordOf(value, name));
    } else if (property?.set) property.set(value);
    else throw notModelled(`${object.type}.${name} of a cell`);
  }
}

/** What of a cell's style is copied. */
const COPIED = ['ff', 'fs', 'it', 'bl', 'cl', 'bg', 'bd', 'ht', 'vt', 'tb', 'n'] as const;

/** `range.copyFrom(source, 'Formats')`: looks, number formats and locks, in a place that is as large or a number of times. */
export function copyFormats(source: RangePlace, target: RangePlace): void {
  const { row, column, rows, columns } = source.area;
  if (target.area.rows % rows !== 0 || target.area.columns % columns !== 0) {
    throw notModelled(`copyFrom of ${fullAddress(source)} to part of it`);
  }
  target.sheet.checkFormat();
  target.sheet.grow(target.area);
  const styles = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => styleAt(source, row + down, column + across)),
  );
  for (const [toRow, toColumn] of cellsOf(target.area)) {
    const [down, across] = [(toRow - target.area.row) % rows, (toColumn - target.area.column) % columns];
    target.sheet.book.buffer.put(target.sheet, toRow, toColumn, { s: styles[down]?.[across] ?? null });
  }
  copyLocks(source, target);
}

function styleAt({ sheet }: RangePlace, row: number, column: number): IStyleData {
  const present = sheet.core.getComposedCellStyle(row, column);
  const waiting = sheet.book.buffer.waitingStyle(sheet, row, column);
  const borders = { ...present.bd, ...waiting?.bd };
  const style = { ...present, ...waiting, ...(Object.keys(borders).length === 0 ? {} : { bd: borders }) };
  // What the source does not have is taken off.
  return Object.fromEntries(COPIED.map((key) => [key, style[key] ?? null]));
}

/** One rectangle for each cell of the source and each time that it goes into the target; of a row, for all rows at once. */
function copyLocks(source: RangePlace, target: RangePlace): void {
  const { row, column, rows, columns } = source.area;
  const locked = (down: number, across: number) => source.sheet.state.locks.at(row + down, column + across);
  const { locks } = target.sheet.state;
  for (let across = 0; across < target.area.columns; across += columns) {
    for (let inner = 0; inner < columns; inner += 1) {
      const place = { column: target.area.column + across + inner, columns: 1 };
      if (rows === 1) {
        locks.set({ ...target.area, ...place }, locked(0, inner));
        continue;
      }
      for (let down = 0; down < target.area.rows; down += 1) {
        locks.set({ row: target.area.row + down, rows: 1, ...place }, locked(down % rows, inner));
      }
    }
  }
}
