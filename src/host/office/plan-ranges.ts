import { cellAt, type Area } from '../../workbook/paper/a1';

/** The ranges of one sheet, by address. The same address gives the same object, for every object costs bytes. */
export interface PlanRanges {
  at(address: string): Excel.Range;
}

/** Ranges that live for one batch. */
export function planRanges(sheet: Excel.Worksheet): PlanRanges {
  return { at: remembered((address) => sheet.getRange(address)) };
}

/** Finds everything once: the same thing asked for again is the same object. */
export function remembered<Found>(find: (address: string) => Found): (address: string) => Found {
  const known = new Map<string, Found>();
  return (address) => {
    const found = known.get(address) ?? find(address);
    known.set(address, found);
    return found;
  };
}

/** A range that is used in this batch only: letting go of a tracked one costs a message after the batch. */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}

/** An area in A1 notation; one cell as one cell, so that the same place always has the same address. */
export function rangeOf({ top, left, bottom, right }: Area): string {
  const [first, last] = [cellAt(top, left), cellAt(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}
