/** What stands below printed pages. */
export const PRINT_TEXTS = {
  /** Before the date of the measurement. */
  measured: 'meting van ',
} as const;
