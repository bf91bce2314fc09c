import { cellAt } from '../../workbook/paper/a1';
import { addressOf, oneCell } from '../../workbook/paper/contents';
import { movedReferences, type MovedSheets } from '../../workbook/paper/moved-references';
import { movedColumns } from '../../workbook/reading/moved-columns';
import { ownCells } from '../../workbook/reading/own-cells';
import { untracked } from './plan-ranges';
import { loadAll, type FoundSheet } from './read-workbook';
import type { RepairPlan } from './repair-plan';
import { oldContent, type CellWrite } from './sheet-changes';
import type { SteppedRuns } from './stepped-runs';
import { MOVED_TEXTS } from './texts';

/** What is written into a cell of people's own: what stood beside the columns that moved, and what refers to these. */
interface OwnWrite extends CellWrite {
  readonly sheet: FoundSheet;
  /** Has its sheet no protection? The repair has taken off that of ours. */
  readonly isOpen: boolean;
}

/** What a formula of people's own becomes, on the sheet with this tab. */
type Referring = (tab: string) => MovedSheets;

/** So far is a sheet of people's own searched for formulas that refer to ours. */
const SEARCHED = 'A1:ZZ10000';

/**
 * Moves what people made for themselves along with the columns of Scores, once its plan was played over it: Excel has
 * nothing for that which every version knows, and a formula of theirs would look at another column than before. What it
 * cannot write is left as it is: a measurement does not fail for it.
 * @returns what could not be moved, a sentence each
 */
export async function moveOwn(
  { runUntracked, afterTyping }: Pick<SteppedRuns, 'runUntracked' | 'afterTyping'>,
  repair: RepairPlan,
): Promise<readonly string[]> {
  const referring = referringOf(repair);
  if (!referring) return [];
  return afterTyping('building', () =>
    runUntracked(async (context) => {
      moveNames(context, repair, referring);
      const ours = ownWrites(repair, referring);
      const others = await loadAll(
        context,
        [...repair.found.others.keys()].map((id) => ({ id })),
        () => SEARCHED,
      );
      return write(context, [...ours, ...others.flatMap((sheet) => changedFormulas(sheet, referring(sheet.name)))]);
    }),
  ).catch(() => [MOVED_TEXTS.unread]);
}

/** Null where no column of Scores moves. */
function referringOf({ found, plan }: RepairPlan): Referring | null {
  const [old, sheet] = [found.sheets.Scores, plan.sheets.find(({ name }) => name === 'Scores')];
  const move = old && sheet ? movedColumns(old.contents, sheet) : null;
  if (!old || !move) return null;
  const tabs = new Map(Object.entries(found.sheets).map(([name, { name: tab }]) => [tab.toLowerCase(), name]));
  const renamed = new Map([...tabs].filter(([tab, name]) => tab !== name.toLowerCase()));
  // Excel has given formulas on other sheets the names of tabs that we gave back; those that were read before have not.
  const moved = { tab: old.name, move, tabs: renamed };
  return (own) => (tabs.has(own.toLowerCase()) ? { own, ...moved } : { own, tab: 'Scores', move });
}

/** On our own sheets, as they were before. */
function ownWrites({ found, plan, changes }: RepairPlan, referring: Referring): OwnWrite[] {
  return plan.sheets.flatMap((sheet) => {
    const there = found.sheets[sheet.name];
    if (!there) return [];
    const written = new Set(changes.get(sheet.name)?.map(({ row, column }) => cellAt(row, column)));
    const own = new Map(ownCells(there.contents, sheet).map(({ row, column, to }) => [cellAt(row, column), to]));
    const moved = [...there.contents.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { isFormula }]): OwnWrite[] => {
        const to = own.get(cellAt(row, column)) ?? column;
        const input = oldContent(there.range, row, column);
        return to === column || isFormula ? [] : [{ sheet: there, isOpen: true, row, column: to, input }];
      }),
    );
    const formulas = changedFormulas(there, referring(there.name), true, (address) => {
      const to = own.get(address);
      // A formula in a cell of ours stays as long as nothing else is written there.
      return to ?? (written.has(address) ? null : undefined);
    });
    return [...moved, ...formulas];
  });
}

/**
 * The formulas on a sheet that become others or go elsewhere.
 * @param columnOf the column to which a cell goes; undefined where it stays, null where it is none of people's own
 */
function changedFormulas(
  sheet: FoundSheet,
  referring: MovedSheets,
  isOpen = !sheet.isProtected,
  columnOf: (address: string) => number | null | undefined = () => undefined,
): OwnWrite[] {
  const { contents, range } = sheet;
  return [...contents.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { isFormula }]): OwnWrite[] => {
      const goes = isFormula ? columnOf(cellAt(row, column)) : null;
      if (goes === null) return [];
      const to = goes ?? column;
      const before = String(oldContent(range, row, column));
      const input = movedReferences(before, referring);
      return to === column && input === before ? [] : [{ sheet, isOpen, row, column: to, input }];
    }),
  );
}

/** Queues what the names that people gave refer to now. */
function moveNames({ workbook: { names } }: Excel.RequestContext, { found, plan }: RepairPlan, referring: Referring) {
  const ours = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  for (const [name, reference] of found.contents.names) {
    const moved = ours.has(name.toLowerCase())
      ? reference
      : movedReferences(reference, referring(found.sheets.Scores?.name ?? ''));
    if (moved !== reference) names.getItem(name).formula = `=${moved}`;
  }
}

/** All at once, and where one of them cannot be written each by itself: a cell may be part of a formula over many. */
async function write(context: Excel.RequestContext, all: readonly OwnWrite[]): Promise<string[]> {
  const queue = ({ sheet, row, column, input }: OwnWrite) => {
    untracked(context.workbook.worksheets.getItem(sheet.id).getRange(cellAt(row, column))).formulas = [[input]];
  };
  const open = all.filter(({ isOpen }) => isOpen);
  const closed = all.filter(({ isOpen }) => !isOpen).map(notMoved);
  if (open.length === 0) return closed;
  try {
    open.forEach(queue);
    await context.sync();
    return closed;
  } catch {
    for (const each of open) {
      try {
        queue(each);
        await context.sync();
      } catch {
        closed.push(notMoved(each));
      }
    }
    return closed;
  }
}

const notMoved = ({ sheet, row, column, input }: OwnWrite) =>
  MOVED_TEXTS.cell(addressOf(sheet.contents, oneCell(row, column)), String(input).replace(/^'/, ''));
