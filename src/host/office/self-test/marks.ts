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

/**
 * Removes the sheets that bear a mark, the marks, and the names that point into these sheets. Where Excel removes none, as
 * in a workbook that is not in front, the marks stay too.
 * @returns the tabs of marked sheets that are still there
 */
export async function clearMarked(run: Run): Promise<readonly string[]> {
  return run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    if (!names.items.some(({ name }) => isMark(name))) return [];
    const places = names.items.map((item) => ({ item, range: item.getRangeOrNullObject().load('worksheet/id') }));
    await context.sync();
    const found = places.map(({ item, range }) => ({ item, sheet: range.isNullObject ? null : range.worksheet.id }));
    const marked = new Set(found.flatMap(({ item, sheet }) => (isMark(item.name) && sheet !== null ? [sheet] : [])));
    // Excel keeps no workbook without a sheet in sight.
    const isOther = ({ id, visibility }: Excel.Worksheet) => visibility === 'Visible' && !marked.has(id);
    if (!worksheets.items.some(isOther)) worksheets.add();
    for (const id of marked) worksheets.getItem(id).delete();
    for (const { item, sheet } of found) {
      if (isMark(item.name) || (sheet !== null && marked.has(sheet))) item.delete();
    }
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.filter(({ id }) => marked.has(id)).map(({ name }) => name);
  });
}

const isMark = (name: string) => name.toLowerCase().startsWith(MARK.toLowerCase());
