/** The ranges of one sheet, by address. */
export type PlanRanges = (address: string) => Excel.Range;

/**
 * Ranges that live for one batch. The same address gives the same object, for every object costs bytes; and none of
 * them is tracked, for a tracked one costs two more actions and, after the batch, a message to let go of it.
 */
export function planRanges(sheet: Excel.Worksheet): PlanRanges {
  const ranges = new Map<string, Excel.Range>();
  return (address) => {
    const known = ranges.get(address);
    if (known) return known;
    const range = untracked(sheet.getRange(address));
    ranges.set(address, range);
    return range;
  };
}

/** A range that is used in this batch only. */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
