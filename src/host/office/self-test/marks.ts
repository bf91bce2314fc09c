import type { Run } from '../office-errors';

/**
 * Names in the workbook by which sheets are known as those of a self-test, whatever their tabs are called: each points into
 * one. They come in the batch that makes the sheet.
 */
const MARK = 'IPS_zelftest_';

/** Marks of one self-test, told from those of another by its token. */
export function marksOf(token: string): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `${MARK}${token}_${made}`;
  };
}

/** What a tab is called, for whoever sees it: "Zelftest ab12 3" for the third mark. */
export const tabOfMark = (mark: string) => `Zelftest ${mark.slice(MARK.length).replace('_', ' ')}`;

/** @returns the tabs of the sheets that bear a mark of any self-test */
export async function markedTabs(run: Run): Promise<readonly string[]> {
  return run(async (context) => {
    const { marked, tabs } = await findMarked(context, null);
    return [...marked].map((id) => tabs.get(id) ?? '');
  });
}

/**
 * Removes the sheets that bear a mark, the marks, and the names that point into these sheets. Where Excel removes none, as
 * in a workbook that is not in front, the marks stay too.
 * @param token whose marks; null for those of every self-test, also of one that goes on in another pane
 * @returns the tabs of marked sheets that are still there
 */
export async function clearMarked(run: Run, token: string | null): Promise<readonly string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const { marked, found } = await findMarked(context, token);
    if (found.length === 0) return [];
    // Excel keeps no workbook without a sheet in sight.
    const isOther = ({ id, visibility }: Excel.Worksheet) => visibility === 'Visible' && !marked.has(id);
    if (!worksheets.items.some(isOther)) worksheets.add();
    for (const id of marked) worksheets.getItem(id).delete();
    for (const { item, sheet } of found) {
      if (isMark(item.name, token) || (sheet !== null && marked.has(sheet))) item.delete();
    }
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.filter(({ id }) => marked.has(id)).map(({ name }) => name);
  });
}

/** The names of the workbook with the sheets that they point into, and which of these bear a mark; none where none does. */
async function findMarked(context: Excel.RequestContext, token: string | null) {
  const { names, worksheets } = context.workbook;
  names.load('items/name');
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const tabs = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  if (!names.items.some(({ name }) => isMark(name, token))) return { found: [], marked: new Set<string>(), tabs };
  const places = names.items.map((item) => ({ item, range: item.getRangeOrNullObject().load('worksheet/id') }));
  await context.sync();
  const found = places.map(({ item, range }) => ({ item, sheet: range.isNullObject ? null : range.worksheet.id }));
  const isMarked = ({ item, sheet }: (typeof found)[number]) => isMark(item.name, token) && sheet !== null;
  return { found, marked: new Set(found.filter(isMarked).map(({ sheet }) => sheet ?? '')), tabs };
}

const isMark = (name: string, token: string | null) =>
  name.toLowerCase().startsWith(`${MARK}${token === null ? '' : `${token}_`}`.toLowerCase());
