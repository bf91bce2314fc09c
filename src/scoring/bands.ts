import type { BandEntries } from '../measurement/band-entries';
import { VERDICTS, type Bands, type Verdict } from '../scale/verdicts';

/**
 * The bands that were entered, or null if they cannot give a verdict: they must be whole numbers, and `voorbeeldig`
 * must lie above `goed` and `goed` above `redelijk`.
 */
export function readBands({ redelijk, goed, voorbeeldig }: BandEntries): Bands | null {
  if (!isWhole(redelijk) || !isWhole(goed) || !isWhole(voorbeeldig)) return null;
  return redelijk > 0 && redelijk < goed && goed < voorbeeldig ? { redelijk, goed, voorbeeldig } : null;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

/** The verdict that a complete total earns. */
export function verdictOf(score: number, bands: Bands): Verdict {
  if (score >= bands.voorbeeldig) return 'voorbeeldig';
  if (score >= bands.goed) return 'goed';
  return score >= bands.redelijk ? 'redelijk' : 'geen';
}

/** The verdicts that lie between the lowest and the highest total still possible, lowest first. */
export function verdictsWithin([lowest, highest]: readonly [number, number], bands: Bands): Verdict[] {
  return VERDICTS.slice(VERDICTS.indexOf(verdictOf(lowest, bands)), VERDICTS.indexOf(verdictOf(highest, bands)) + 1);
}

/** The status of bands that no source document gives for their scale. */
export const INDICATIVE_STATUS = 'indicatief';

/** Does the status of a set of bands say so? A spreadsheet takes capitals for small letters. */
export const isIndicative = ({ status }: BandEntries): boolean =>
  typeof status === 'string' && status.toLowerCase() === INDICATIVE_STATUS;
