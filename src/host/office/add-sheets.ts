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
    const before = SHEET_NAMES.slice(0, SHEET_NAMES.indexOf(name)).findLast((each) => order.includes(each));
    const place = before === undefined ? order.length : order.indexOf(before) + 1;
    if (place < order.length) sheet.position = place;
    order.splice(place, 0, name);
    sheet.load('id');
    sheet.protection.load('protected');
    return [name, sheet];
  });
  return Object.fromEntries(sheets) as Record<SheetName, Excel.Worksheet>;
}

/** The sheets of which Excel has said that they were made, also where it then failed. */
export const idsOf = (sheets: Partial<PlanSheets>): ReadonlyMap<SheetName, string> =>
  new Map(
    (Object.entries(sheets) as [SheetName, Excel.Worksheet][]).flatMap(([name, sheet]) => {
      const { id } = sheet.toJSON();
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
