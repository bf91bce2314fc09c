import { oncePer } from '../../../scale/once-per';
import type { SheetContents } from '../../paper/contents';
import { movedReferences, type ColumnMove } from '../../paper/moved-references';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../paper/plan';
import { tableOn } from '../../tables/found-table';
import { SCORES_HEADERS, scoreTable } from '../../tables/scores';
import { SCORES_HEADER_ROW } from './layout';

/**
 * A plan with the columns of Scores in the order in which a workbook has them: of before or of today. One that is read,
 * checked or mended keeps its own; what people made beside it is left alone.
 */
export function inOrderOf(plan: WorkbookPlan, scores: SheetContents | undefined): WorkbookPlan {
  const table = scores && tableOn(scores, scoreTable.isHeader);
  const [evidence, status] = [table?.columnOf(SCORES_HEADERS.evidence), table?.columnOf(SCORES_HEADERS.status)];
  return evidence !== undefined && status !== undefined && evidence < status ? inEarlierOrder(plan) : plan;
}

/** Before, Controle stood behind what the evidence points to and the divergence that is allowed. */
export const inEarlierOrder = oncePer((plan: WorkbookPlan): WorkbookPlan => {
  const scores = plan.sheets.find(({ name }) => name === 'Scores');
  const headers = scores?.blocks.find(({ row }) => row === SCORES_HEADER_ROW)?.cells[0] ?? [];
  const [now, before] = [headers.indexOf(SCORES_HEADERS.status) + 1, headers.indexOf(SCORES_HEADERS.note)];
  const move: ColumnMove = (column) =>
    column === now ? before : now < column && column <= before ? column - 1 : column;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet === scores ? ordered(sheet, move) : looking(sheet, move))),
  };
});

/** No formula on the sheet itself looks at one of these columns. */
function ordered(sheet: SheetPlan, move: ColumnMove): SheetPlan {
  const inOrder = <T>(line: readonly T[]) =>
    line.length === 1
      ? line
      : [...line.entries()].sort(([one], [other]) => move(one + 1) - move(other + 1)).map(([, cell]) => cell);
  return {
    ...sheet,
    columns: inOrder(sheet.columns),
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map(inOrder) })),
    conditionalFormats: (sheet.conditionalFormats ?? []).map((format) => ({
      ...format,
      range: movedReferences(format.range, { own: sheet.name, tab: sheet.name, move }),
    })),
  };
}

/** Another sheet, with formulas that look at these columns. */
function looking(sheet: SheetPlan, move: ColumnMove): SheetPlan {
  const cellOf = (cell: PlanCell): PlanCell => {
    if (cell === null || typeof cell !== 'object' || !cell.formula.includes('Scores!')) return cell;
    const formula = movedReferences(cell.formula, { own: sheet.name, tab: 'Scores', move });
    if (formula === cell.formula) return cell;
    return {
      ...(cell.repeats !== undefined && { repeats: cell.repeats }),
      formula,
      // Worked out when it is asked for, as in the plan itself.
      get result() {
        return cell.result;
      },
    };
  };
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(cellOf)) })),
  };
}
