import { cellAt } from '../../workbook/paper/a1';
import { namedArea } from '../../workbook/paper/contents';
import { onlySheets, type NamePlan, type SheetPlan, type WorkbookPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { HostError, type BuildStep } from '../measurement-host';
import { addSheets, idsOf, orderSheets, tabsWith } from './add-sheets';
import { clearLooks } from './clear-sheet';
import { removeEarlierCharts } from './earlier-charts';
import { finishSheets } from './finish-sheets';
import { moveOwn } from './move-own';
import { hostError, type Runs } from './office-errors';
import { playNames, playPlan, type NameWork, type PlanSheets } from './play-plan';
import { type Stands } from './play-sheet';
import { putBack } from './put-back';
import { readWorkbook, type FoundWorkbook, type KnownWorkbook } from './read-workbook';
import { repairPlan, type RepairPlan } from './repair-plan';
import type { Making } from './roll-back';
import { newToken, proofNames } from './run-proof';
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
 * @param token by which this run knows the sheets that it made
 * @returns what could not be placed or set up, a sentence each
 * @throws {HostError}
 */
export async function repairMeasurement(
  runs: Runs,
  known: KnownWorkbook,
  freshId: string,
  onStep: (step: BuildStep) => void,
  token: string = newToken(),
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
    const { plan, lost, found } = repair;
    const gone = plan.sheets.map(({ name }) => name).filter((name) => !found.sheets[name]);
    const named = new Set(plan.names.map(({ name }) => name).filter((name) => state.names.has(name.toLowerCase())));
    let added: Partial<PlanSheets> = {};
    let isAll = false;
    try {
      onStep('building');
      // What somebody may have made in the meantime comes first: where it fails for that, nothing else was touched.
      renameSheets(context, repair);
      added = addSheets(context, gone, tabsBefore(repair, state), token);
      playNames(context, plan, nameWork(state, found));
      const sheets = { ...added, ...clearedSheets(context, repair) } as PlanSheets;
      orderSheets(sheets, tabsWith(gone, tabsBefore(repair, state)));
      playPlan(context, plan, sheets, standing(repair));
      await context.sync();
      isAll = true;
      const stayed = await moveOwn(stepped, repair);
      await removeEarlierCharts(stepped, sheets);
      onStep('protecting');
      return [...lost, ...stayed, ...(await finishSheets(stepped, context, plan, sheets, proofNames(token, gone)))];
    } catch (error) {
      const stood = (name: string) => named.has(name);
      const making: Making = { plan: onlySheets(plan, gone), stood, token, ids: idsOf(added), isAll };
      throw await putBack(stepped.clearing, repair, making, hostError(error));
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

/** Queues giving our sheets their own names again. */
function renameSheets({ workbook: { worksheets } }: Excel.RequestContext, { plan, found }: RepairPlan): void {
  for (const { name } of plan.sheets) {
    const there = found.sheets[name];
    if (there && there.name !== name) worksheets.getItem(there.id).name = name;
  }
}

/** All tabs that are there, ours under their own names. */
function tabsBefore({ found }: RepairPlan, state: WorkbookState): readonly string[] {
  const ownNames = new Map(Object.entries(found.sheets).map(([name, { id }]) => [id, name]));
  return [...state.sheets].map(([id, tab]) => ownNames.get(id) ?? tab);
}

/** Queues taking their looks off our sheets, and what has no place. */
function clearedSheets(context: Excel.RequestContext, { plan, found, changes }: RepairPlan): Partial<PlanSheets> {
  const sheets = plan.sheets.flatMap((sheetPlan): [SheetName, Excel.Worksheet][] => {
    const { name } = sheetPlan;
    const there = found.sheets[name];
    if (!there) return [];
    const sheet = context.workbook.worksheets.getItem(there.id);
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
  return Object.fromEntries(sheets);
}
