/** The ranges of one sheet, by address. */
export type PlanRanges = (address: string) => Excel.Range;

/** Ranges that live for one batch. The same address gives the same object, for every object costs bytes. */
export function planRanges(sheet: Excel.Worksheet): PlanRanges {
  const ranges = new Map<string, Excel.Range>();
  return (address) => {
    const known = ranges.get(address);
    if (known) return known;
    const range = sheet.getRange(address);
    ranges.set(address, range);
    return range;
  };
}

/** A range that is used in this batch only: letting go of a tracked one costs a message after the batch. */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
