import type { SheetContents, WorkbookContents } from '../../workbook/paper/contents';
import { SHEET_NAMES, type SheetName } from '../../workbook/paper/plan';
import { recogniseSheet } from '../../workbook/reading/recognise-sheet';
import { untracked } from './plan-ranges';
import { CELLS, sheetContents, type LoadedRange } from './sheet-cells';
import { NAMES } from './workbook-state';

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
  readonly contents: WorkbookContents;
}

/** A sheet that is searched by content is looked at this far; the tables of ours begin well within it. */
const SEARCH_RANGE = 'A1:AZ60';

/** And a sheet of ours is read this far: room for rows and columns that were added, and no more of a stranger's sheet. */
const READ_RANGE = 'A1:AZ400';

/**
 * Reads our sheets and all names, save the sheets that are known. One round trip where the tabs have the names that are
 * expected; where a sheet is not under its name the others are searched by what they contain, which costs two more.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  expected: ReadonlyMap<SheetName, string>,
  known: FoundWorkbook['sheets'] = {},
): Promise<FoundWorkbook> {
  const { names, worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load(NAMES);
  const guesses = SHEET_NAMES.filter((name) => !known[name]).map((name) =>
    loadSheet(worksheets.getItemOrNullObject(expected.get(name) ?? name)),
  );
  await context.sync();
  const sheets: Partial<Record<SheetName, FoundSheet>> = { ...ours(guesses), ...stillThere(known, worksheets.items) };
  const missing = SHEET_NAMES.filter((name) => !sheets[name]);
  const found = new Set(Object.values(sheets).map(({ id }) => id));
  const others = worksheets.items.filter(({ id }) => !found.has(id));
  if (missing.length > 0 && others.length > 0) {
    const searched = await searchSheets(context, others, missing);
    for (const name of missing) if (searched[name]) sheets[name] = searched[name];
  }
  return {
    sheets,
    contents: {
      sheets: SHEET_NAMES.map((name) => sheets[name]?.contents).filter((sheet) => sheet !== undefined),
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')])),
    },
  };
}

interface SheetGuess {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function loadSheet(sheet: Excel.Worksheet, within = READ_RANGE): SheetGuess {
  const range = untracked(untracked(sheet.getUsedRangeOrNullObject(true)).getIntersectionOrNullObject(within));
  sheet.load('id,name,protection/protected');
  range.load(CELLS);
  return { sheet, range };
}

/** The sheets of a measurement among those that were loaded; the first of each kind. */
function ours(guesses: readonly SheetGuess[]): Partial<Record<SheetName, FoundSheet>> {
  const sheets: Partial<Record<SheetName, FoundSheet>> = {};
  for (const { sheet, range } of guesses) {
    if (sheet.isNullObject || range.isNullObject) continue;
    const { id, name: tab, protection } = sheet;
    const found = { id, name: tab, isProtected: protection.protected, contents: sheetContents(tab, range), range };
    const name = recogniseSheet(found.contents);
    if (name !== null) sheets[name] ??= found;
  }
  return sheets;
}

/** The sheets that are still there under the same tab. */
function stillThere(sheets: FoundWorkbook['sheets'], tabs: readonly Excel.Worksheet[]): FoundWorkbook['sheets'] {
  const entries = Object.entries(sheets) as [SheetName, FoundSheet][];
  return Object.fromEntries(
    entries.filter(([, { id, name }]) => tabs.some((tab) => tab.id === id && tab.name === name)),
  );
}

/** First a look at the top of every sheet, then all of those that are ours: a stranger's sheet may be very large. */
async function searchSheets(
  context: Excel.RequestContext,
  others: readonly Excel.Worksheet[],
  missing: readonly SheetName[],
): Promise<Partial<Record<SheetName, FoundSheet>>> {
  const tops = others.map((sheet) => loadSheet(sheet, SEARCH_RANGE));
  await context.sync();
  const candidates = Object.entries(ours(tops)).filter(([name]) => missing.some((wanted) => wanted === name));
  if (candidates.length === 0) return {};
  const found = candidates.map(([, { id }]) => loadSheet(context.workbook.worksheets.getItemOrNullObject(id)));
  await context.sync();
  return ours(found);
}
