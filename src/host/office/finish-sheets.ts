import type { WorkbookPlan } from '../../workbook/paper/plan';
import { hostError } from './office-errors';
import { protectSheets, type PlanSheets } from './play-plan';
import { playPrint } from './play-print';
import { removeNames } from './run-proof';
import type { SteppedRuns } from './stepped-runs';
import { NOT_SET_UP } from './texts';
import { protectAgain } from './unprotect-sheets';

/**
 * Sets up printing and protects sheets that are not protected, in one round trip; where printing cannot be set up, in
 * two more without it.
 * @param sheets with their ids and protection loaded
 * @param proofs names by which the run knows the sheets that it made; they go
 * @returns what could not be set up, a sentence each
 * @throws {HostError} where they cannot be protected
 */
export async function finishSheets(
  { waiting, afterTyping }: Pick<SteppedRuns, 'waiting' | 'afterTyping'>,
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: PlanSheets,
  proofs: readonly string[],
): Promise<readonly string[]> {
  const all = Object.values(sheets);
  try {
    await afterTyping('protecting', () => {
      removeNames(context, proofs);
      for (const sheet of plan.sheets) playPrint(sheets[sheet.name], sheet);
      return protectSheets(context, all);
    });
    return [];
  } catch (error) {
    // A sheet that is gone will not come back by trying again.
    if (hostError(error).problem === 'gone') throw error;
    await protectAgain(
      (batch) =>
        waiting((anew) => {
          removeNames(anew, proofs);
          return batch(anew);
        }),
      all.map(({ id }) => id),
    );
    return [NOT_SET_UP];
  }
}
