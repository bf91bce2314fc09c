import type { Measurement } from '../../measurement/measurement';
import type { WorkbookPlan } from '../../workbook/paper/plan';
import { workbookPlan } from '../../workbook/workbook-plan';
import type { BuildStep } from '../measurement-host';
import { addSheets, idsOf } from './add-sheets';
import { finishSheets } from './finish-sheets';
import { hostError, type Runs } from './office-errors';
import { playNames, playPlan } from './play-plan';
import { rollBack, type Making } from './roll-back';
import { newToken, proofNames } from './run-proof';
import { steppedRuns } from './stepped-runs';
import { queueFirstSheet, removeUntouched } from './untouched-sheet';
import { checkRoom, checkTabs, isLeftOver, queueState } from './workbook-state';

/**
 * Builds a measurement in three round trips: state, everything, printing and protection; in two more the untouched sheet that
 * the workbook began with goes. Office has no transactions, so what can be checked is checked first, and a run that fails is
 * taken back.
 * @param token by which this run knows what it made, so that it takes nothing else back
 * @returns what could not be set up, a sentence each
 * @throws {HostError}
 */
export async function buildMeasurement(
  runs: Runs,
  measurement: Measurement,
  onStep: (step: BuildStep) => void,
  token?: string,
): Promise<readonly string[]> {
  const { remarks, first } = await buildPlan(runs, workbookPlan(measurement), onStep, true, token);
  if (first !== null) await removeUntouched(runs.run, first);
  return remarks;
}

/** What was built, and what could not be set up of it, a sentence each. */
interface Built {
  readonly making: Making;
  readonly remarks: readonly string[];
  /** The one sheet that was there, where nothing was on it. */
  readonly first: string | null;
}

/**
 * The same for sheets of a measurement.
 * @param isNew is it a measurement that begins?
 */
export async function buildPlan(
  runs: Runs,
  plan: WorkbookPlan,
  onStep: (step: BuildStep) => void,
  isNew: boolean,
  token: string = newToken(),
): Promise<Built> {
  const stepped = steppedRuns(runs, onStep);
  onStep('checking');
  const { state, first } = await runs.run(async (context) => {
    const read = queueState(context);
    const firstOf = queueFirstSheet(context);
    await context.sync();
    const found = read();
    (isNew ? checkRoom : checkTabs)(found, plan);
    return { state: found, first: firstOf(found) };
  });
  return runs.runUntracked(async (context) => {
    const planned = plan.sheets.map(({ name }) => name);
    const sheets = addSheets(context, planned, [...state.sheets.values()], token);
    // Names that were there refer nowhere again once the sheets are gone.
    const stood = (name: string) => isLeftOver(state, name);
    let isAll = false;
    const making = (): Making => ({ plan, stood, token, ids: idsOf(sheets), isAll });
    try {
      onStep('building');
      playNames(context, plan, ({ name }) => (stood(name) ? 'change' : 'add'));
      playPlan(context, plan, sheets);
      await context.sync();
      isAll = true;
      onStep('protecting');
      const remarks = await finishSheets(stepped, context, plan, sheets, proofNames(token, planned));
      return { making: making(), remarks, first };
    } catch (error) {
      throw await rollBack(stepped.clearing, making(), hostError(error));
    }
  });
}
