import { HostError, type HostProblem } from '../measurement-host';
import type { NamePlan, SheetPlan } from '../../workbook/paper/plan';
import { hostError, type Run } from './office-errors';
import { LEFTOVER_TEXTS } from './texts';

/** What a run set out to add, and is removed again. */
export interface Added {
  readonly sheets: readonly Pick<SheetPlan, 'name'>[];
  readonly names: readonly Pick<NamePlan, 'name'>[];
}

/**
 * Excel removes no sheet of a workbook that is not in front: so often it is tried again, after so many ms. Not longer than
 * the pane waits before it says that a cell is typed in.
 */
const MORE_TRIES = 4;
const PAUSE = 1000;

/** What another try does not help against. */
const LASTING: readonly HostProblem[] = ['gone', 'protected', 'read-only', 'too-old'];

/** Takes a failed run back, and gives the error that says what went wrong and what is still there. */
export async function rollBack(run: Run, added: Added, error: HostError): Promise<HostError> {
  const leftovers = await removeAdded(run, added);
  return new HostError(error.problem, error.code, error.place, { cause: error.cause ?? error, leftovers });
}

/**
 * Removes what a run added, in one batch. The run had seen that none of these sheets and names existed, so whatever now
 * bears one of them is the run's.
 * @returns what is there all the same: "het blad Scores"
 */
export async function removeAdded(run: Run, added: Added): Promise<readonly string[]> {
  for (let triesLeft = MORE_TRIES; ; triesLeft -= 1) {
    try {
      return await remove(run, added);
    } catch (error) {
      if (triesLeft === 0 || LASTING.includes(hostError(error).problem)) return leftIn(added);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

function remove(run: Run, added: Added): Promise<string[]> {
  return run(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const { name } of added.names) names.getItemOrNullObject(name).delete();
    for (const { name } of added.sheets) worksheets.getItemOrNullObject(name).delete();
    names.load('items/name');
    worksheets.load('items/name');
    await context.sync();
    const tabs = new Set(worksheets.items.map(({ name }) => name));
    const taken = new Set(names.items.map(({ name }) => name));
    return leftIn({
      sheets: added.sheets.filter(({ name }) => tabs.has(name)),
      names: added.names.filter(({ name }) => taken.has(name)),
    });
  });
}

const leftIn = ({ sheets, names }: Added) => [
  ...sheets.map(({ name }) => LEFTOVER_TEXTS.sheet(name)),
  ...names.map(({ name }) => LEFTOVER_TEXTS.name(name)),
];
