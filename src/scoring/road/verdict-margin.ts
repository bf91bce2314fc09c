import type { BandEntries } from '../../measurement/band-entries';
import type { Judged } from '../assessment';
import { readBands } from '../bands';

/**
 * How many points a total can lose and keep its verdict; one more, and the verdict drops. Null without a verdict, and
 * for `geen`, which nothing lies below.
 */
export function verdictMargin({ verdict, total }: Judged, entries: BandEntries): number | null {
  const bands = readBands(entries);
  return bands === null || verdict === null || verdict === 'geen' ? null : total.score - bands[verdict];
}
