import { textOf, type SheetContents } from '../paper/contents';
import type { ColumnMove } from '../paper/moved-references';
import type { SheetPlan } from '../paper/plan';
import { tableOn } from '../tables/found-table';
import { SCORES_HEADERS, scoreTable } from '../tables/scores';

/**
 * Where the columns of the table of scores go when its plan is played over it: ours under their headers, those that
 * somebody put in between them to the right of the table, and all that stands beside it along with its edge. Null where
 * none of ours moves, and for any other sheet.
 */
export function movedColumns(contents: SheetContents, plan: SheetPlan): ColumnMove | null {
  const table = plan.name === 'Scores' ? tableOn(contents, scoreTable.isHeader) : null;
  if (!table) return null;
  const headers = plannedHeaders(plan);
  const ours = new Map(
    headers.flatMap((header, index): [number, number][] => {
      const column = table.columnOf(header);
      return column === undefined ? [] : [[column, index + 1]];
    }),
  );
  if ([...ours].every(([from, to]) => from === to)) return null;
  const end = Math.max(...ours.keys());
  const filled = new Set([...contents.rows.values()].flatMap((cells) => [...cells.keys()]));
  const between = [...filled].filter((column) => column < end && !ours.has(column)).sort((one, other) => one - other);
  const moved = new Map([...ours, ...between.map((column, index) => [column, headers.length + 1 + index] as const)]);
  const shift = Math.max(0, headers.length + between.length - end);
  return (column) => moved.get(column) ?? (column > end ? column + shift : column);
}

/** The headers of the table in the order of the plan. */
function plannedHeaders({ blocks }: SheetPlan): readonly string[] {
  const lines = blocks.flatMap(({ column, cells }) => (column === 1 ? cells.slice(0, 1) : []));
  const texts = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? textOf(cell) : '')));
  return texts.find((line) => line.includes(SCORES_HEADERS.status)) ?? [];
}

/** The same contents with its columns where they go. */
export function withMovedColumns(contents: SheetContents, move: ColumnMove): SheetContents {
  const rows = [...contents.rows].map(
    ([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [move(column), cell]))] as const,
  );
  return { ...contents, rows: new Map(rows) };
}
