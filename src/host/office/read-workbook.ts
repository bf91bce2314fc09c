import type { SheetContents, WorkbookContents } from '../../workbook/paper/contents';
import { factsOfSheet, SHEET_NAMES, type SheetName } from '../../workbook/paper/sheets';
import { sortSheets } from '../../workbook/tables/recognise-sheets';
import { linesOn } from '../../workbook/tables/tables';
import { untracked } from './plan-ranges';
import { CELLS, NAMES, sheetContents, type LoadedRange } from './sheet-cells';

/** A sheet of ours as it was found. */
export interface FoundSheet {
  readonly id: string;
  /** Its tab, which people may have renamed. */
  readonly name: string;
  readonly isProtected: boolean;
  readonly contents: SheetContents;
  /** What stood in it, cell by cell, so that it can be put back. */
  readonly range: LoadedRange;
}

/** The sheets and names of a measurement in the open workbook, as far as they are there. */
export interface FoundWorkbook {
  readonly sheets: Partial<Readonly<Record<SheetName, FoundSheet>>>;
  /** The top of every other sheet, by its id. */
  readonly others: ReadonlyMap<string, SheetContents>;
  /** Our sheets, and those of the others that look like one. */
  readonly contents: WorkbookContents;
}

/** What is known of a workbook from before. */
export interface KnownWorkbook {
  /** Under which tab, or by which id, our sheets are expected; under its own name one that is not here. */
  readonly tabs: ReadonlyMap<SheetName, string>;
  /** Our sheets that need not be read again. */
  readonly sheets: FoundWorkbook['sheets'];
  /** Other sheets that need not be looked at again. */
  readonly others: FoundWorkbook['others'];
}

export const NOTHING_KNOWN: KnownWorkbook = { tabs: new Map(), sheets: {}, others: new Map() };

/** A sheet that is searched by content is looked at this far; by what stands above row 70 each of ours is known. */
const SEARCH_RANGE = 'A1:AZ120';

/** And a sheet of ours is read this far: room for rows and columns that were added, and no more of a stranger's sheet. */
const readRange = (name: SheetName) => `A1:BZ${Math.max(LEAST_ROWS, linesOn(name) + ADDED_ROWS)}`;
const LEAST_ROWS = 400;
const ADDED_ROWS = 200;

/**
 * Reads our sheets and all names, save the sheets that are known. One round trip where the tabs have the names that are
 * expected and the workbook has no other sheets. Others are looked at once, for a sheet of ours may have any name, and a
 * copy of it any contents, which costs a second; a sheet of ours among them a third.
 */
export async function readWorkbook(context: Excel.RequestContext, before: KnownWorkbook): Promise<FoundWorkbook> {
  const { names, worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load(NAMES);
  // A sheet that the workbook did without is looked for once; should it come later, it is one that was not seen before.
  const isExpected = (name: SheetName) =>
    before.tabs.size === 0 || before.tabs.has(name) || factsOfSheet(name).comes === 'always';
  const guesses = SHEET_NAMES.filter((name) => !before.sheets[name] && isExpected(name)).map((name) =>
    loadSheet(worksheets.getItemOrNullObject(before.tabs.get(name) ?? name), readRange(name)),
  );
  await context.sync();
  const isThere = (id: string, tab: string) => worksheets.items.some((each) => each.id === id && each.name === tab);
  const stillThere = Object.values(before.sheets).filter(({ id, name }) => isThere(id, name));
  const whole = new Map([...guesses.flatMap(found), ...stillThere].map((sheet) => [sheet.id, sheet]));
  // Where one of ours is not in its place, it may be any.
  const isMissing = whole.size < before.tabs.size;
  const known = [...before.others].filter(([id, { name }]) => !whole.has(id) && isThere(id, name));
  const tops = new Map(isMissing ? [] : known);
  const isNew = ({ id }: Excel.Worksheet) => !whole.has(id) && !tops.has(id);
  const unseen = worksheets.items.filter(isNew);
  const looked = new Map(
    (await loadAll(context, unseen, () => SEARCH_RANGE)).map(({ id, contents }) => [id, contents]),
  );
  // One in which nothing stands is known to be empty, and not looked at every time.
  for (const { id, name } of unseen) tops.set(id, looked.get(id) ?? { name, rows: new Map() });
  const named = new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')]));
  // Of a sheet of ours that was only looked at, all is read.
  const { own } = sortSheets(contentsOf(whole, tops, named));
  const nameOf = ({ id }: Pick<Excel.Worksheet, 'id'>) =>
    SHEET_NAMES.find((name) => own[name] && own[name] === tops.get(id));
  const unread = worksheets.items.filter((sheet) => nameOf(sheet) !== undefined);
  for (const sheet of await loadAll(context, unread, (each) => readRange(nameOf(each) ?? 'Scores'))) {
    whole.set(sheet.id, sheet);
    tops.delete(sheet.id);
  }
  return sorted(whole, tops, named);
}

type Whole = ReadonlyMap<string, FoundSheet>;
type Tops = FoundWorkbook['others'];
type Names = WorkbookContents['names'];

const contentsOf = (whole: Whole, tops: Tops, names: Names): WorkbookContents => ({
  sheets: [...[...whole.values()].map(({ contents }) => contents), ...tops.values()],
  names,
});

/** Tells our sheets from the others; one that only looks like ours is among the others. */
function sorted(whole: Whole, tops: Tops, names: Names): FoundWorkbook {
  const { own, seconds } = sortSheets(contentsOf(whole, tops, names));
  const sheets = SHEET_NAMES.flatMap((name): [SheetName, FoundSheet][] => {
    const sheet = [...whole.values()].find(({ contents }) => contents === own[name]);
    return sheet ? [[name, sheet]] : [];
  });
  const ours = sheets.map(([, sheet]) => sheet);
  const others = [...whole.values()].filter((sheet) => !ours.includes(sheet));
  return {
    sheets: Object.fromEntries(sheets),
    others: new Map([...tops, ...others.map(({ id, contents }) => [id, contents] as const)]),
    contents: {
      sheets: [...ours.map(({ contents }) => contents), ...seconds.map(({ sheet }) => sheet)],
      names,
    },
  };
}

interface SheetGuess {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function loadSheet(sheet: Excel.Worksheet, within: string): SheetGuess {
  const range = untracked(untracked(sheet.getUsedRangeOrNullObject(true)).getIntersectionOrNullObject(within));
  sheet.load('id,name,protection/protected');
  range.load(CELLS);
  return { sheet, range };
}

/** A sheet that is there and holds something. */
function found({ sheet, range }: SheetGuess): FoundSheet[] {
  if (sheet.isNullObject || range.isNullObject) return [];
  const { id, name, protection } = sheet;
  return [{ id, name, isProtected: protection.protected, contents: sheetContents(name, range), range }];
}

/** These sheets, as far as something stands in them; no round trip where there are none. */
export async function loadAll(
  context: Excel.RequestContext,
  sheets: readonly Pick<Excel.Worksheet, 'id'>[],
  within: (sheet: Pick<Excel.Worksheet, 'id'>) => string,
): Promise<readonly FoundSheet[]> {
  if (sheets.length === 0) return [];
  const guesses = sheets.map((sheet) =>
    loadSheet(context.workbook.worksheets.getItemOrNullObject(sheet.id), within(sheet)),
  );
  await context.sync();
  return guesses.flatMap(found);
}
