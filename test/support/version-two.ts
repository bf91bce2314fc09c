import type { Measurement } from '../../src/measurement/measurement';
import { parseArea } from '../../src/workbook/paper/a1';
import type { Block, PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { withoutId } from './without-id';

/** The sheets that came with version 3; no other sheet refers to them. */
const SHEETS_OF_VERSION_3: readonly string[] = ['Wat als', 'Verslag', 'Verbeterplan'];

/** A measurement as the second version of the layout had it: without the sheets and the lines that came later. */
export function versionTwoPlan(measurement: Measurement): WorkbookPlan {
  const plan = withoutId(workbookPlan(measurement));
  const sheets = plan.sheets.filter(({ name }) => !SHEETS_OF_VERSION_3.includes(name));
  const names = plan.names.filter(({ sheet }) => !SHEETS_OF_VERSION_3.includes(sheet));
  const before = sheets.map((sheet) =>
    sheet.name === 'Meting' ? ['Uitvoering', 'Gemaakt met'].reduce(withoutLine, sheet) : sheet,
  );
  return withVersion({ ...plan, sheets: before, names }, 2);
}

/** Without a line that begins with this label; those below it move up. */
function withoutLine(sheet: SheetPlan, label: string): SheetPlan {
  const blocks = sheet.blocks.map((block) => ({ ...block, cells: block.cells.filter(([first]) => first !== label) }));
  return { ...sheet, blocks };
}

/** The same plan, saying that it is of another version. */
export function withVersion(plan: WorkbookPlan, number: number): WorkbookPlan {
  const version = plan.names.find(({ name }) => name === 'IPS_versie');
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === version?.sheet ? withCell(sheet, version.range, number) : sheet,
    ),
  };
}

function withCell(sheet: SheetPlan, address: string, value: PlanCell): SheetPlan {
  const place = parseArea(address);
  const isHere = (block: Block, down: number, across: number) =>
    block.row + down === place?.top && block.column + across === place.left;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, down) => line.map((cell, across) => (isHere(block, down, across) ? value : cell))),
    })),
  };
}
