import type { Measurement } from '../../src/measurement/measurement';
import type { ItemId } from '../../src/scale/ids';
import type { Item } from '../../src/scale/types';
import { inWords } from '../../src/scale/words';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { withVersion } from './version-two';
import { withoutId } from './without-id';
import words from './words-of-version-3.json';

interface Words {
  readonly criterion?: string;
  /** Null where it had none. */
  readonly remark?: string | null;
  readonly anchors?: readonly string[];
  readonly names?: readonly string[];
}

/** What version 3 said of the items that say more now. */
const WORDS: Readonly<Partial<Record<ItemId, Words>>> = words;

/** What differed in the lines that say how the sheets Meting and Scores are used. */
const LINES: readonly (readonly [now: string, before: string])[] = [
  ['per item het anker van 1 tot en met 5', 'per item het ankerpunt van 1 tot en met 5'],
  ['Kies per item het anker 1-5', 'Kies per item het ankerpunt 1-5'],
  [' Een streepje bij Bewijs wijst op: er valt niets te tellen, u oordeelt zelf.', ''],
  [' of dat het bewijs niet kan kloppen, en blauw dat de score afwijkt van het bewijs.', '.'],
];

const lineBefore = (text: string) => LINES.reduce((line, [now, before]) => line.replace(now, before), text);

/** A workbook whose sheets say what they did in version 3. */
export function inWordsOfVersion3(measurement: Measurement): WorkbookPlan {
  const plan = withVersion(withoutId(workbookPlan(measurement)), 3);
  const earlier = new Map(measurement.form.rows.flatMap(({ item }) => replaced(item)));
  const sheets = plan.sheets.map((sheet): SheetPlan => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) =>
        line.map((cell): PlanCell => (typeof cell === 'string' ? (earlier.get(cell) ?? lineBefore(cell)) : cell)),
      ),
    })),
  }));
  return { ...plan, sheets };
}

/** The texts in the cells of an item, with those of version 3. */
function replaced(item: Item): [now: string, before: string][] {
  const found = { ...WORDS[item.anchorsOf], ...WORDS[item.id] };
  const before = inWords(item.words, found);
  const names = 'names' in item.evidence ? item.evidence.names : [];
  const remark = before.remark === undefined ? item.remark : (before.remark ?? undefined);
  return [
    ...(before.criterion === undefined ? [] : [[criterionCell(item), criterionCell({ ...before, remark })]]),
    ...(before.anchors ?? []).map((text, index) => [item.anchors[index], text]),
    ...(before.names ?? []).map((text, index) => [`– ${names[index]}`, `– ${text}`]),
  ] as [string, string][];
}

const criterionCell = ({ criterion, remark }: { criterion?: string | undefined; remark?: string | undefined }) =>
  remark === undefined ? criterion : `${criterion}\n(${remark})`;
