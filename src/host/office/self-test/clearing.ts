import type { Run } from '../office-errors';
import { clearMarked } from './marks';
import { clearSetting } from './own-setting';
import { SELF_TEST_TEXTS } from './texts';
import type { TimeLimits } from './time-limits';
import { pause, withLimit } from './with-limit';

const TRIES = 5;

/**
 * Removes what a self-test made, sheets and its setting, however often it takes until Excel lets it.
 * @param token of which self-test; null for what any of them left
 * @returns what could not be removed
 */
export async function clearAway(run: Run, limits: TimeLimits, token: string | null): Promise<readonly string[]> {
  for (let left = TRIES; ; left -= 1) {
    const tabs = await withLimit(clearMarked(run, token), limits.clear).catch(() => [SELF_TEST_TEXTS.everything]);
    const setting = await withLimit(clearSetting(), limits.answer).then(
      () => [],
      () => [SELF_TEST_TEXTS.setting],
    );
    const found = [...tabs, ...setting];
    if (found.length === 0 || left === 0) return found;
    await pause(limits.retry);
  }
}
