import { cellAt } from '../../workbook/paper/a1';
import type { Block, PlanCell } from '../../workbook/paper/plan';

/** Columns of formulas that repeat what stands left of them: written once and copied to the right. */
export interface FillRight {
  /** The columns to copy and those to copy them to, as many once or several times; both addresses. */
  readonly source: string;
  readonly range: string;
  /** The columns of the block, counted from 0, that then hold what the plan says. */
  readonly filled: ReadonlySet<number>;
}

/** So many columns repeat together at most: one or two columns of a form. */
const MOST_TOGETHER = 2;

/** What copying costs in a request, in characters: fewer than that are not worth it. */
const COST_OF_A_COPY = 600;

/** The columns of a block that hold nothing but formulas, and repeat those of the columns before. */
export function fillRightOf(block: Block): FillRight | null {
  const columns = columnsOf(block);
  for (let together = 1; together <= MOST_TOGETHER; together += 1) {
    const repeats = columns.map(
      (column, index) => column !== null && column.repeats === columns[index - together]?.repeats,
    );
    const first = repeats.indexOf(true);
    if (first < 0) continue;
    const end = repeats.indexOf(false, first);
    const found = (end < 0 ? columns.length : end) - first;
    const count = found - (found % together);
    const filled = Array.from({ length: count }, (_, index) => first + index);
    const saved = filled.reduce((sum, index) => sum + (columns[index]?.length ?? 0), 0);
    if (saved < COST_OF_A_COPY) continue;
    const range = (from: number, to: number) =>
      `${cellAt(block.row, block.column + from)}:${cellAt(block.row + block.cells.length - 1, block.column + to)}`;
    return {
      source: range(first - together, first - 1),
      range: range(first, first + count - 1),
      filled: new Set(filled),
    };
  }
  return null;
}

/** What each column repeats, as one text; null for a column in which something else stands. */
function columnsOf({ cells }: Block): (Column | null)[] {
  const width = Math.max(...cells.map((line) => line.length));
  return Array.from({ length: width }, (_, across) => {
    const column = cells.map((line) => line[across] ?? null);
    const isRepeated = (cell: PlanCell) => cell === null || (typeof cell === 'object' && cell.repeats !== undefined);
    if (!column.every(isRepeated)) return null;
    const formulas = column.filter((cell) => cell !== null && typeof cell === 'object');
    return {
      repeats: column.map((cell) => (cell !== null && typeof cell === 'object' ? cell.repeats : '')).join('\n'),
      length: formulas.reduce((sum, { formula }) => sum + formula.length, 0),
    };
  });
}

interface Column {
  readonly repeats: string;
  /** Of all its formulas, in characters. */
  readonly length: number;
}
