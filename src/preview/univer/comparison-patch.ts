import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 answers the second comparison of a cell in one calculation from an index that keeps 0 and empty text
 * under one key: `0=""` is TRUE from then on. Without the index every comparison is made anew, and right.
 */
export function switchOffComparisonIndex(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

/** Puts Univer's own way back, for the test that shows why we do not use it. */
export function switchOnComparisonIndex(): void {
  // The method of the class shows again once the instance no longer covers it.
  Reflect.deleteProperty(CELL_INVERTED_INDEX_CACHE, 'canUseCache');
}
