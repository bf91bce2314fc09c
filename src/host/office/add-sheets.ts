import { SHEET_NAMES, type SheetName } from '../../workbook/paper/sheets';
import type { PlanSheets } from './play-plan';
import { queueProof } from './run-proof';

/**
 * Queues making these sheets, each behind the one that comes before it in a new measurement; where none of those is there,
 * at the end. Each has at once the proof that this run made it.
 * @param tabs all that are there, from left to right, ours under the names of our sheets
 * @returns the sheets, with what must be known of them to finish them
 */
export function addSheets(
  context: Excel.RequestContext,
  names: readonly SheetName[],
  tabs: readonly string[],
  token: string,
): PlanSheets {
  const order = [...tabs];
  const sheets = names.map((name): [SheetName, Excel.Worksheet] => {
    const sheet = context.workbook.worksheets.add(name);
    queueProof(context, token, name);
    const place = placeOf(name, order);
    if (place < order.length) sheet.position = place;
    order.splice(place, 0, name);
    sheet.load('id');
    sheet.protection.load('protected');
    return [name, sheet];
  });
  return Object.fromEntries(sheets) as Record<SheetName, Excel.Worksheet>;
}

/** All tabs from left to right, once these sheets are added. */
export const tabsWith = (names: readonly SheetName[], tabs: readonly string[]): readonly string[] =>
  names.reduce<readonly string[]>((order, name) => order.toSpliced(placeOf(name, order), 0, name), tabs);

function placeOf(name: SheetName, tabs: readonly string[]): number {
  const before = SHEET_NAMES.slice(0, SHEET_NAMES.indexOf(name)).findLast((each) => tabs.includes(each));
  return before === undefined ? tabs.length : tabs.indexOf(before) + 1;
}

/**
 * Queues putting our sheets in their order, in the places that they have. Where tabs of somebody else stand between them, people
 * chose that order: then all stay.
 * @param tabs all that are there, as in `addSheets`
 */
export function orderSheets(sheets: Partial<PlanSheets>, tabs: readonly string[]): void {
  const isOurs = (tab: string): tab is SheetName => sheets[tab as SheetName] !== undefined;
  const ours = tabs.filter(isOurs);
  const first = tabs.findIndex(isOurs);
  if (ours.some((name, index) => tabs[first + index] !== name)) return;
  const planned = SHEET_NAMES.filter(isOurs);
  if (planned.every((name, index) => ours[index] === name)) return;
  planned.forEach((name, index) => {
    const sheet = sheets[name];
    if (sheet) sheet.position = first + index;
  });
}

/** The sheets of which Excel has said that they were made, also where it then failed. */
export const idsOf = (sheets: Partial<PlanSheets>): ReadonlyMap<SheetName, string> =>
  new Map(
    (Object.entries(sheets) as [SheetName, Excel.Worksheet][]).flatMap(([name, sheet]) => {
      const { id } = sheet.toJSON();
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
