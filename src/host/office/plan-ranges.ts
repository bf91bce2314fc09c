/** The ranges of one sheet, by address. The same address gives the same object, for every object costs bytes. */
export interface PlanRanges {
  at(address: string): Excel.Range;
  /** The format of several ranges as one object. */
  formatOf(addresses: readonly string[]): Excel.RangeFormat;
  /** The validation of several ranges as one object. */
  validationOf(addresses: readonly string[]): Excel.DataValidation;
}

/** Ranges that live for one batch. */
export function planRanges(sheet: Excel.Worksheet): PlanRanges {
  const at = remembered((address) => sheet.getRange(address));
  const areas = remembered((addresses) => sheet.getRanges(addresses));
  const together = (addresses: readonly string[]) => {
    const [only = '', ...others] = addresses;
    return others.length === 0 ? at(only) : areas(addresses.join(','));
  };
  return {
    at,
    formatOf: (addresses) => together(addresses).format,
    validationOf: (addresses) => together(addresses).dataValidation,
  };
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
