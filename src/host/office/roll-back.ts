import { HostError, type HostProblem } from '../measurement-host';
import type { NamePlan, SheetPlan } from '../../workbook/paper/plan';
import type { SheetName } from '../../workbook/paper/sheets';
import { enteredMeanwhile } from './entered-meanwhile';
import { hostError, type Run } from './office-errors';
import { untracked } from './plan-ranges';
import { proofIn, proofNames, removeNames } from './run-proof';
import { CELLS, NAMES, sheetContents, type LoadedRange } from './sheet-cells';
import { LEFTOVER_TEXTS } from './texts';
import { isMadeByAnother, tabOf, type PlanPart } from './workbook-state';

/** What a run set out to make, and by what it knows what it made of that. */
export interface Making {
  readonly plan: PlanPart;
  /** Was this name of the plan there before? */
  readonly stood: (name: string) => boolean;
  readonly token: string;
  /** The sheets of which Excel said that they were made. */
  readonly ids: ReadonlyMap<SheetName, string>;
  /** Did it say that all was made, names too? */
  readonly isAll: boolean;
}

/** How it ended with what a run had made. */
export interface Removal {
  /** What is there all the same: "het blad Scores". */
  readonly leftovers: readonly string[];
  /** What others had put on sheets that were removed, a sentence each. */
  readonly unplaced: readonly string[];
  /** Do sheets of this plan stand there that another run made? */
  readonly isAnothers: boolean;
}

/**
 * Excel removes no sheet of a workbook that is not in front: so often it is tried again, after so many ms. Not longer than
 * the pane waits before it says that a cell is typed in.
 */
const MORE_TRIES = 4;
const PAUSE = 1000;

/** What another try does not help against. */
const LASTING: readonly HostProblem[] = ['gone', 'protected', 'read-only', 'too-old'];

/**
 * Takes a failed run back, and gives the error that says what went wrong, what is still there, and what others had entered
 * meanwhile. Where somebody else was first with the same sheets, that is what went wrong.
 */
export async function rollBack(run: Run, making: Making, error: HostError): Promise<HostError> {
  const { leftovers, unplaced, isAnothers } = await removeMade(run, making);
  const problem = isAnothers && error.code === 'ItemAlreadyExists' ? 'colleague-first' : error.problem;
  return new HostError(problem, error.code, error.place, { cause: error.cause ?? error, leftovers, unplaced });
}

/**
 * Removes what a run made, and nothing else: sheets by their ids or by the names that prove it, names that refer to these.
 * In one batch where it is known what was made; otherwise it is looked for first.
 */
export async function removeMade(run: Run, making: Making): Promise<Removal> {
  const entered = new Map<SheetName, readonly string[]>();
  const done = (rest: Omit<Removal, 'unplaced'>): Removal => ({ ...rest, unplaced: [...entered.values()].flat() });
  if (making.isAll) {
    try {
      return done(await removeKnown(run, making, entered));
    } catch {
      // Remainder by looking, however far this came.
    }
  }
  // A try that fails half-way may have removed what proves a sheet: its id is known from then on.
  let { ids } = making;
  const keep = (found: Own['ids']) => (ids = found);
  for (let triesLeft = MORE_TRIES; ; triesLeft -= 1) {
    try {
      return done(await removeFound(run, { ...making, ids }, entered, keep));
    } catch (error) {
      if (triesLeft === 0 || LASTING.includes(hostError(error).problem)) {
        const leftovers = await findLeft(run, { ...making, ids }).catch(() => maybeLeft({ ...making, ids }));
        return done({ leftovers, isAnothers: false });
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** What of it is there, where it cannot be removed. */
const findLeft = (run: Run, making: Making): Promise<readonly string[]> =>
  run(async (context) => {
    const { ids, names, present } = await findOwn(context, making);
    return leftIn({ sheets: making.plan.sheets.filter(({ name }) => present.has(ids.get(name) ?? '')), names });
  });

/** What may be there, where that cannot even be looked for: a sheet of which Excel did not say so may be somebody else's. */
function maybeLeft(making: Making): readonly string[] {
  const { plan, ids, isAll } = making;
  const made = plan.sheets.filter(({ name }) => ids.has(name));
  const others = plan.sheets.filter(({ name }) => !ids.has(name)).map(({ name }) => name);
  return [
    ...leftIn({ sheets: made, names: isAll ? newNames(making) : [] }),
    ...(others.length > 0 ? [LEFTOVER_TEXTS.maybe(others)] : []),
  ];
}

/** Sheets and names that are a run's own. */
interface Own {
  readonly ids: ReadonlyMap<SheetName, string>;
  /** The sheets that are there, whosesoever. */
  readonly present: ReadonlySet<string>;
  readonly names: readonly NamePlan[];
}

type Entered = Map<SheetName, readonly string[]>;
type Remainder = Omit<Removal, 'unplaced'>;

/** Nobody can have taken its names over as long as its first sheet stands there. @throws where that one does not */
const removeKnown = (run: Run, making: Making, entered: Entered): Promise<Remainder> =>
  run((context) => {
    const [first] = making.ids.values();
    if (first !== undefined) context.workbook.worksheets.getItem(first).load('id');
    return remove(context, making, { ids: making.ids, names: newNames(making) }, entered);
  });

const removeFound = (run: Run, making: Making, entered: Entered, keep: (ids: Own['ids']) => void): Promise<Remainder> =>
  run(async (context) => {
    const own = await findOwn(context, making);
    keep(own.ids);
    return remove(context, making, own, entered);
  });

/** A sheet may be proved by its id where its name was not made yet, and by its name where Excel did not answer. */
async function findOwn(context: Excel.RequestContext, making: Making): Promise<Own> {
  const { names, worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load(NAMES);
  await context.sync();
  const tabs = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  const proved = names.items.flatMap(({ name, formula }): [SheetName, string][] => {
    const proof = proofIn(name);
    const id = tabs.get(tabOf(String(formula)) ?? '');
    return proof?.token === making.token && id !== undefined ? [[proof.sheet, id]] : [];
  });
  const ids = new Map([...making.ids, ...proved]);
  const own = new Set(ids.values());
  const referring = new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)]));
  const isOwn = ({ name }: NamePlan) => own.has(tabs.get(tabOf(referring.get(name.toLowerCase()) ?? '') ?? '') ?? '');
  return { ids, names: newNames(making).filter(isOwn), present: new Set(tabs.values()) };
}

/**
 * All is read before anything goes, in the same batch: nothing can be entered in between. The names go before the sheets, for
 * as long as a sheet is there, no other run makes names for one in its place.
 */
async function remove(
  context: Excel.RequestContext,
  making: Making,
  { ids, names }: Pick<Own, 'ids' | 'names'>,
  entered: Entered,
): Promise<Remainder> {
  const { worksheets, names: allNames } = context.workbook;
  const sheetOf = (id: string) => worksheets.getItemOrNullObject(id);
  const reads = making.plan.sheets.flatMap((plan) => {
    const id = ids.get(plan.name);
    if (id === undefined) return [];
    return [{ plan, range: untracked(sheetOf(id).getUsedRangeOrNullObject(true)).load(CELLS) }];
  });
  const planned = making.plan.sheets.map(({ name }) => name);
  removeNames(context, [...names.map(({ name }) => name), ...proofNames(making.token, planned)]);
  for (const id of ids.values()) sheetOf(id).delete();
  allNames.load(NAMES);
  worksheets.load('items/id,items/name');
  try {
    await context.sync();
  } finally {
    // Also where it ended half-way.
    for (const { plan, range } of reads) {
      const read = range.toJSON() as Partial<LoadedRange>;
      if (isRead(read)) entered.set(plan.name, enteredMeanwhile(plan, sheetContents(plan.name, read)));
    }
  }
  const left = new Set(worksheets.items.map(({ id }) => id));
  const tabs = new Set(worksheets.items.map(({ name }) => name));
  const taken = new Set(allNames.items.map(({ name }) => name.toLowerCase()));
  const used = allNames.items
    .map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const)
    .filter(([, formula]) => tabs.has(tabOf(formula) ?? ''));
  return {
    leftovers: leftIn({
      sheets: making.plan.sheets.filter(({ name }) => left.has(ids.get(name) ?? '')),
      names: names.filter(({ name }) => taken.has(name.toLowerCase())),
    }),
    isAnothers: isMadeByAnother(new Map(used), making.plan, making.token),
  };
}

const isRead = (range: Partial<LoadedRange>): range is LoadedRange => range.address !== undefined;

const newNames = ({ plan, stood }: Making) => plan.names.filter(({ name }) => !stood(name));

interface Left {
  readonly sheets: readonly Pick<SheetPlan, 'name'>[];
  readonly names: readonly NamePlan[];
}

const leftIn = ({ sheets, names }: Left) => [
  ...sheets.map(({ name }) => LEFTOVER_TEXTS.sheet(name)),
  ...names.map(({ name }) => LEFTOVER_TEXTS.name(name)),
];
