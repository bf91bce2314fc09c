import type { Limits } from '../scale/limits';
import type { Entry } from './entry';

/** Numbers that differ by less than this are the same: the rest is noise of the arithmetic (scale.md, E2). */
const PER_UNIT = 1_000_000_000;

/** A number without the noise of arithmetic; -0 becomes 0. */
export const withoutNoise = (value: number) => Math.round(value * PER_UNIT) / PER_UNIT + 0;

/** A number without noise; null where it is none or lies outside the limits. */
export function numberWithin({ least, most, whole }: Limits, entry: Entry): number | null {
  if (typeof entry !== 'number') return null;
  const number = withoutNoise(entry);
  return number >= least && number <= most && (whole !== true || Number.isInteger(number)) ? number : null;
}
