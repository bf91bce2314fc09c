import { HostError } from '../measurement-host';
import { proofIn } from './run-proof';
import { NAMES } from './sheet-cells';
import type { NamePlan, WorkbookPlan } from '../../workbook/paper/plan';

/** What must be known of the open workbook before anything is written. */
export interface WorkbookState {
  readonly readOnly: boolean;
  /** The structure: no sheet can be added or removed. */
  readonly isProtected: boolean;
  /** Tabs by id. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Workbook-wide names by their lower case, as Excel does not tell case apart. */
  readonly names: ReadonlyMap<string, NameState>;
}

interface NameState {
  readonly formula: string;
  /** Does it refer nowhere any more? In the formula Excel says so in the language of its user. */
  readonly isBroken: boolean;
}

/** Queues reading the state. @returns gives it after the batch */
export function queueState({ workbook }: Excel.RequestContext): () => WorkbookState {
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name');
  workbook.names.load(NAMES);
  return () => ({
    readOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    sheets: new Map(workbook.worksheets.items.map(({ id, name }) => [id, name])),
    names: new Map(
      workbook.names.items.map(({ name, formula, type }) => [
        name.toLowerCase(),
        { formula: String(formula), isBroken: type === 'Error' },
      ]),
    ),
  });
}

/** Is a name of a measurement that is gone still there, and refers nowhere any more? Then it can be used anew. */
export function isLeftOver({ names, sheets }: WorkbookState, name: string): boolean {
  const found = names.get(name.toLowerCase());
  if (found === undefined) return false;
  const tab = tabOf(found.formula);
  return found.isBroken || (tab !== null && ![...sheets.values()].includes(tab));
}

/** The tab that a name refers to; null where it refers to no cells. */
export function tabOf(reference: string): string | null {
  return /^='?(.+?)'?!/.exec(reference)?.[1]?.replaceAll("''", "'") ?? null;
}

/** @throws {HostError} where the workbook lets nobody add or change sheets */
export function checkWritable({ readOnly, isProtected }: WorkbookState): void {
  if (readOnly) throw new HostError('read-only', '', '');
  if (isProtected) throw new HostError('protected', '', '');
}

/** These names are in every measurement and hardly in any other workbook. */
const TELLING_NAMES = ['ips_versie', 'scores_gegevens'];

/** The sheets of a plan that are made, with their names. */
export type PlanPart = Pick<WorkbookPlan, 'sheets' | 'names'>;

/**
 * Has another run made sheets of a plan, or begun to? It has proofs of its own on them; when it is over, the names by which
 * tables are found.
 * @param names what the names of the workbook refer to, by their lower case
 */
export function isMadeByAnother(names: ReadonlyMap<string, string>, plan: PlanPart, ownToken: string | null): boolean {
  const tabs = plan.sheets.map(({ name }) => name);
  const isTelling = ({ name, isMark }: NamePlan) =>
    names.has(name.toLowerCase()) && (isMark === true || TELLING_NAMES.includes(name.toLowerCase()));
  return (
    plan.names.some(isTelling) ||
    [...names].some(([name, formula]) => {
      const proof = proofIn(name);
      return proof !== null && proof.token !== ownToken && tabs.some((tab) => tab === tabOf(formula));
    })
  );
}

/** @throws {HostError} where a measurement cannot be built, now or at all */
export function checkRoom(state: WorkbookState, plan: WorkbookPlan): void {
  checkWritable(state);
  if (TELLING_NAMES.some((name) => isTaken(state, name))) throw new HostError('already-there', '', '');
  checkTabs(state, plan);
}

const isTaken = (state: WorkbookState, name: string) => state.names.has(name.toLowerCase()) && !isLeftOver(state, name);

/** @throws {HostError} where a tab or a name of a plan is somebody else's; another run's where that is known */
export function checkTabs(state: WorkbookState, plan: WorkbookPlan): void {
  checkWritable(state);
  const used = [...state.names]
    .filter(([name]) => isTaken(state, name))
    .map(([name, { formula }]) => [name, formula] as const);
  if (isMadeByAnother(new Map(used), plan, null)) throw new HostError('colleague-first', '', '');
  const tabs = new Set([...state.sheets.values()].map((name) => name.toLowerCase()));
  const sheet = plan.sheets.find(({ name }) => tabs.has(name.toLowerCase()));
  if (sheet) throw new HostError('name-taken', '', sheet.name);
  const name = plan.names.find((planned: NamePlan) => isTaken(state, planned.name));
  if (name) throw new HostError('name-taken', '', name.name);
}
