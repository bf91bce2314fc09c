/** What a headline on a sheet says beyond the words of scoring. */
export const HEADLINE_SHEET_TEXTS = {
  /** Where there is nothing to tell, or no total earns a verdict. */
  nothing: '–',
  /** Between a number and the number of which it is a part. */
  of: ' van ',
  all: 'alle ',
  scored: ' gescoord',
  /** Before the ladder, with the status of its bounds behind it. */
  ladder: 'plaats op de schaal',
  /** Before the verdict in which the total lies. */
  here: '▲ ',
  /** Between a verdict and its totals, and between the first and the last of these. */
  gap: '  ',
  upTo: '–',
} as const;
