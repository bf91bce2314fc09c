import type { Run } from '../office-errors';
import { clearMarked } from './marks';
import { SELF_TEST_TEXTS } from './texts';
import type { TimeLimits } from './time-limits';
import { pause, withLimit } from './with-limit';

const TRIES = 5;

/**
 * Removes what a self-test made, however often it takes until Excel lets it.
 * @param token of which self-test; null for what any of them left
 * @returns what could not be removed
 */
export async function clearAway(run: Run, limits: TimeLimits, token: string | null): Promise<readonly string[]> {
  for (let left = TRIES; ; left -= 1) {
    const found = await withLimit(clearMarked(run, token), limits.clear).catch(() => null);
    if (found?.length === 0) return [];
    if (left === 0) return found ?? [SELF_TEST_TEXTS.everything];
    await pause(limits.retry);
  }
}
