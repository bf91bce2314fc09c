import { cellAt } from '../../workbook/paper/a1';
import { namedArea } from '../../workbook/paper/contents';
import type { NamePlan, SheetPlan, WorkbookPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { HostError, type BuildStep } from '../measurement-host';
import { addSheets } from './add-sheets';
import { clearLooks } from './clear-sheet';
import { finishSheets } from './finish-sheets';
import { hostError, type Runs } from './office-errors';
import { playCharts } from './play-charts';
import { playPlan, type NameWork, type PlanSheets } from './play-plan';
import { type Stands } from './play-sheet';
import { putBack } from './put-back';
import { readWorkbook, type FoundWorkbook, type KnownWorkbook } from './read-workbook';
import { repairPlan, type RepairPlan } from './repair-plan';
import { writeCells } from './sheet-changes';
import { steppedRuns } from './stepped-runs';
import { readUnprotected } from './unprotect-sheets';
import { checkWritable, isLeftOver, queueState, tabOf, type WorkbookState } from './workbook-state';
import { rangeOf } from './plan-ranges';

/**
 * Plays the plan of the measurement that was found over its own sheets, and over new ones where they are gone.
 *
 * What is guaranteed, as Office has no transactions: a cell that holds what it should hold is never written, so an entry
 * in its place is safe whatever happens, and one that is typed meanwhile stays. What has to move (rows that were sorted,
 * put in or taken out) is planned from a reading that comes with the opening of the sheets, is written back when the
 * repair fails, and goes with the error when that fails too. Only looks are lost by a repair that fails; they are named,
 * and another repair brings them back.
 * @param known where our sheets are expected, and which are not ours
 * @param freshId the id of a measurement that has none, or no more
 * @returns what could not be placed or set up, a sentence each
 * @throws {HostError}
 */
export async function repairMeasurement(
  runs: Runs,
  known: KnownWorkbook,
  freshId: string,
  onStep: (step: BuildStep) => void,
): Promise<readonly string[]> {
  const stepped = steppedRuns(runs, onStep);
  onStep('checking');
  const { seen, state } = await runs.run(async (context) => {
    const read = queueState(context);
    const found = await readWorkbook(context, { ...known, sheets: {} });
    return { seen: found, state: read() };
  });
  checkWritable(state);
  checkNames(state, seen, repairPlan(seen, freshId).plan);
  return runs.runUntracked(async (context) => {
    const repair = repairPlan(await readUnprotected(stepped.clearing, context, seen), freshId);
    const { plan, lost } = repair;
    try {
      onStep('building');
      const sheets = prepareSheets(context, repair, state);
      playPlan(context, plan, sheets, nameWork(state, repair.found), standing(repair));
      await context.sync();
      await playCharts(stepped, plan, sheets);
      onStep('protecting');
      return [...lost, ...(await finishSheets(stepped, context, plan, sheets))];
    } catch (error) {
      throw await putBack(stepped.clearing, repair, state, hostError(error));
    }
  });
}

/** A tab or a name that somebody else took in the meantime is left alone. @throws {HostError} */
function checkNames(state: WorkbookState, { sheets }: FoundWorkbook, plan: WorkbookPlan): void {
  const ids = new Set(Object.values(sheets).map(({ id }) => id));
  const tabs = new Map([...state.sheets].map(([id, name]) => [name.toLowerCase(), id]));
  for (const { name } of plan.sheets) {
    const id = tabs.get(name.toLowerCase());
    if (id !== undefined && !ids.has(id)) throw new HostError('name-taken', '', name);
  }
  const ownTabs = Object.values(sheets).map(({ name }) => name);
  for (const { name } of plan.names) {
    const found = state.names.get(name.toLowerCase());
    if (found === undefined || isLeftOver(state, name)) continue;
    const tab = tabOf(found.formula);
    if (tab === null || !ownTabs.includes(tab)) throw new HostError('name-taken', '', name);
  }
}

/** A name of a sheet whose tab was renamed follows it, so that only names that are gone or moved need work. */
function nameWork(state: WorkbookState, { sheets, contents }: FoundWorkbook): (name: NamePlan) => NameWork {
  return ({ name, sheet, range }) => {
    if (!state.names.has(name.toLowerCase())) return 'add';
    const place = namedArea(contents, name);
    const isRight = place !== null && place.sheet === sheets[sheet]?.contents;
    return isRight && rangeOf(place.area) === range ? 'none' : 'change';
  };
}

/** Which cells hold what they should; of a new sheet none. */
function standing({ found, changes }: RepairPlan): (sheet: SheetPlan) => Stands {
  return ({ name }) => {
    const written = new Set(changes.get(name)?.map(({ row, column }) => cellAt(row, column)));
    return (address) => found.sheets[name] !== undefined && !written.has(address);
  };
}

/** Our sheets under their own names, without their looks and without what has no place; new ones where they are gone. */
function prepareSheets(
  context: Excel.RequestContext,
  { plan, found, changes }: RepairPlan,
  state: WorkbookState,
): PlanSheets {
  const old = plan.sheets.flatMap((sheetPlan): [SheetName, Excel.Worksheet][] => {
    const { name } = sheetPlan;
    const there = found.sheets[name];
    if (!there) return [];
    const sheet = context.workbook.worksheets.getItem(there.id);
    if (there.name !== name) sheet.name = name;
    clearLooks(sheet, sheetPlan, there);
    const emptied = (changes.get(name) ?? []).filter(({ isPlanned }) => !isPlanned);
    writeCells(
      sheet,
      emptied.map(({ row, column }) => ({ row, column, input: '' })),
    );
    sheet.load('id');
    sheet.protection.load('protected');
    return [[name, sheet]];
  });
  const ownNames = new Map(Object.entries(found.sheets).map(([name, { id }]) => [id, name]));
  const gone = plan.sheets.map(({ name }) => name).filter((name) => !found.sheets[name]);
  const tabs = [...state.sheets].map(([id, tab]) => ownNames.get(id) ?? tab);
  return { ...addSheets(context, gone, tabs), ...Object.fromEntries(old) };
}
