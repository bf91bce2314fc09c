import type { Measurement } from '../../measurement/measurement';
import type { WorkbookPlan } from '../../workbook/paper/plan';
import { workbookPlan } from '../../workbook/workbook-plan';
import type { BuildStep } from '../measurement-host';
import { addSheets } from './add-sheets';
import { finishSheets } from './finish-sheets';
import { hostError, type Runs } from './office-errors';
import { playCharts } from './play-charts';
import { playPlan, type PlanSheets } from './play-plan';
import { rollBack, type Added } from './roll-back';
import { steppedRuns } from './stepped-runs';
import { checkRoom, checkTabs, isLeftOver, queueState, type WorkbookState } from './workbook-state';

/**
 * Builds a measurement in four round trips: state, everything, charts, printing and protection. Office has no transactions, so
 * what can be checked is checked first, and a run that fails is taken back.
 * @returns what could not be set up, a sentence each
 * @throws {HostError}
 */
export async function buildMeasurement(
  runs: Runs,
  measurement: Measurement,
  onStep: (step: BuildStep) => void,
): Promise<readonly string[]> {
  return buildPlan(runs, workbookPlan(measurement), onStep, true);
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
): Promise<readonly string[]> {
  const stepped = steppedRuns(runs, onStep);
  onStep('checking');
  const state = await runs.run(async (context) => {
    const read = queueState(context);
    await context.sync();
    (isNew ? checkRoom : checkTabs)(read(), plan);
    return read();
  });
  return runs.runUntracked(async (context) => {
    const sheets = addSheets(
      context,
      plan.sheets.map(({ name }) => name),
      [...state.sheets.values()],
    );
    try {
      onStep('building');
      playPlan(context, plan, sheets, ({ name }) => (isLeftOver(state, name) ? 'change' : 'add'));
      await context.sync();
      await playCharts(stepped, plan, sheets);
      onStep('protecting');
      return await finishSheets(stepped, context, plan, sheets);
    } catch (error) {
      throw await rollBack(stepped.clearing, whatWasAdded(plan, state, sheets, error), hostError(error));
    }
  });
}

/**
 * Where a co-author was a moment earlier with a sheet of ours, only the sheets that Office says were added are ours to
 * remove; names come after the sheets and were not reached.
 */
function whatWasAdded(plan: WorkbookPlan, state: WorkbookState, sheets: PlanSheets, error: unknown): Added {
  // Names that were there refer nowhere again once the sheets are gone.
  const names = plan.names.filter(({ name }) => !isLeftOver(state, name));
  if (hostError(error).code !== 'ItemAlreadyExists') return { sheets: plan.sheets, names };
  const added = plan.sheets.filter(({ name }) => sheets[name].toJSON().id !== undefined);
  return { sheets: added, names: added.length < plan.sheets.length ? [] : names };
}
