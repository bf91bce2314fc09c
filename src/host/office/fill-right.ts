import { cellAt, columnNumber } from '../../workbook/paper/a1';
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

/** The columns of a block that hold nothing but formulas, taken relative to their place those of the columns before. */
export function fillRightOf(block: Block): FillRight | null {
  const columns = columnsOf(block);
  for (let together = 1; together <= MOST_TOGETHER; together += 1) {
    const repeats = columns.map((column, index) => column !== null && column === columns[index - together]);
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

/** Each column as one text, its formulas relative to their place; null for a column in which something else stands. */
function columnsOf({ row, column, cells }: Block): (string | null)[] {
  const width = Math.max(...cells.map((line) => line.length));
  return Array.from({ length: width }, (_, across) => {
    const formulas = cells.map((line, down) => relativeTo(row + down, column + across, line[across] ?? null));
    return formulas.every((formula) => formula !== null) ? formulas.join('\n') : null;
  });
}

function relativeTo(row: number, column: number, cell: PlanCell): string | null {
  if (cell === null) return '';
  if (typeof cell !== 'object') return null;
  // A word that is no reference is taken as a whole, so that none is seen within it.
  return cell.formula.replace(
    /"[^"]*"|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])|[\w$]+/g,
    (match: string, ...[fixedColumn, letters, fixedRow, number]: (string | undefined)[]) => {
      if (letters === undefined || number === undefined) return match;
      const across = fixedColumn === '$' ? letters : `[${columnNumber(letters) - column}]`;
      return `${across}${fixedRow === '$' ? number : `[${Number(number) - row}]`}`;
    },
  );
}
