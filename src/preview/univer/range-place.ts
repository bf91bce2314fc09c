import type { FRange } from '@univerjs/sheets/facade';
import type { HostObject } from '../office-bridge/host-object';
import { invalidArgument } from '../office-bridge/office-error';
import { formatAddress, quoteSheetName, type GridArea } from './area';
import type { Sheet } from './sheet';

/** Where a range is. */
export interface RangePlace {
  readonly sheet: Sheet;
  readonly area: GridArea;
}

const PLACES = new WeakMap<HostObject, RangePlace>();

/** Notes where a range object is, so that it can be recognised when it comes back as an argument. */
export function rememberPlace(range: HostObject, place: RangePlace): void {
  PLACES.set(range, place);
}

/** @throws {OfficeError} for anything but a range object */
export function placeOf(value: unknown, name: string): RangePlace {
  const place = typeof value === 'object' && value !== null ? PLACES.get(value as HostObject) : undefined;
  if (!place) throw invalidArgument(name);
  return place;
}

export function isRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && PLACES.has(value as HostObject);
}

/** The address of a range object without its sheet, null for other objects. */
export function addressIn(object: HostObject): string | null {
  const place = PLACES.get(object);
  return place ? formatAddress(place.area) : null;
}

/** `Scores!B2:D9`. */
export function fullAddress({ sheet, area }: RangePlace): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(area)}`;
}

/** `=Scores!$B$2:$D$9`, as formulas and validations refer to a range. */
export function absoluteReference({ sheet, area }: RangePlace): string {
  const address = formatAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheetName(sheet.name)}!${address}`;
}

/** The cells of a place in Univer, which has no range of no cells. */
export function univerRange({ sheet, area }: RangePlace): FRange {
  const { row, column, rows, columns } = sheet.grow(area);
  return sheet.facade.getRange(row, column, Math.max(1, rows), Math.max(1, columns));
}
