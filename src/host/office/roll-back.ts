import { HostError } from '../measurement-host';
import type { NamePlan, SheetPlan } from '../../workbook/plan';
import { hostError, type Run } from './office-errors';
import { OPEN_PANE_SETTING } from './open-pane-setting';

/** What a run set out to add. */
export interface Added {
  readonly sheets: readonly Pick<SheetPlan, 'name'>[];
  readonly names: readonly Pick<NamePlan, 'name'>[];
}

/** Excel removes no sheet of a workbook that is not in front: after so many ms it is tried again. */
const PAUSES = [1000, 3000];

/**
 * Removes what a failed run added, in one batch, and gives the error that says what went wrong and what is still there.
 * The run had seen that none of these sheets and names existed, so whatever now bears one of them is the run's.
 */
export async function rollBack(run: Run, added: Added, error: HostError): Promise<HostError> {
  const leftovers = await removeInFront(run, added).catch(() => [
    ...added.sheets.map(({ name }) => `het blad ${name}`),
    ...added.names.map(({ name }) => `de naam ${name}`),
  ]);
  return new HostError(error.problem, error.code, error.place, { cause: error.cause ?? error, leftovers });
}

async function removeInFront(run: Run, added: Added): Promise<string[]> {
  for (const pause of PAUSES) {
    try {
      return await remove(run, added);
    } catch (error) {
      if (hostError(error).problem !== 'behind') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return remove(run, added);
}

/** Removes everything in one round trip, and says what is there all the same. */
function remove(run: Run, added: Added): Promise<string[]> {
  return run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    settings.getItemOrNullObject(OPEN_PANE_SETTING).delete();
    for (const { name } of added.names) names.getItemOrNullObject(name).delete();
    for (const { name } of added.sheets) worksheets.getItemOrNullObject(name).delete();
    names.load('items/name');
    worksheets.load('items/name');
    await context.sync();
    const tabs = new Set(worksheets.items.map(({ name }) => name));
    const taken = new Set(names.items.map(({ name }) => name));
    return [
      ...added.sheets.filter(({ name }) => tabs.has(name)).map(({ name }) => `het blad ${name}`),
      ...added.names.filter(({ name }) => taken.has(name)).map(({ name }) => `de naam ${name}`),
    ];
  });
}
