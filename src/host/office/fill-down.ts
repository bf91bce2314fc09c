import { cellAt } from '../../workbook/paper/a1';
import type { Block } from '../../workbook/paper/plan';

/** Formulas beside each other that are written once and filled down over their neighbours. */
export interface FillDown {
  /** Of the block, counted from 0: the first and the one behind the last. */
  readonly columns: readonly [first: number, end: number];
  readonly formulas: readonly string[];
  readonly rows: readonly [first: number, last: number];
  /** The cells to write them to, and the cells to fill from there; both addresses. */
  readonly source: string;
  readonly range: string;
  /** Which cells of the block then hold what the plan says; the others in the range have to be written. */
  readonly filled: ReadonlySet<string>;
}

/** What writing and filling costs in a request, in characters: fewer than that are not worth it. */
const COST_OF_A_FILL = 600;

/** Per column of a block the formula that most of its cells repeat. */
export function fillsOf(block: Block): FillDown[] {
  const width = Math.max(...block.cells.map((line) => line.length));
  const fills = Array.from({ length: width }, (_, index) => fillOf(block, index)).filter((fill) => fill !== null);
  return fills.reduce<FillDown[]>((found, fill) => {
    const before = found.at(-1);
    return before && isBeside(before, fill) ? [...found.slice(0, -1), together(before, fill)] : [...found, fill];
  }, []);
}

const isBeside = (one: FillDown, other: FillDown) =>
  one.columns[1] === other.columns[0] && one.rows.join() === other.rows.join();

function together(one: FillDown, other: FillDown): FillDown {
  const corners = (from: string, to: string) => `${from.split(':')[0] ?? ''}:${to.split(':').at(-1) ?? ''}`;
  return {
    columns: [one.columns[0], other.columns[1]],
    formulas: [...one.formulas, ...other.formulas],
    rows: one.rows,
    source: corners(one.source, other.source),
    range: corners(one.range, other.range),
    filled: new Set([...one.filled, ...other.filled]),
  };
}

function fillOf({ row, column, cells }: Block, index: number): FillDown | null {
  const kinds = new Map<string, { readonly formula: string; readonly rows: number[] }>();
  cells.forEach((line, down) => {
    const cell = line[index] ?? null;
    if (cell === null || typeof cell !== 'object' || cell.repeats === undefined) return;
    const known = kinds.get(cell.repeats) ?? { formula: cell.formula, rows: [] };
    known.rows.push(row + down);
    kinds.set(cell.repeats, known);
  });
  const saved = ({ formula, rows }: { formula: string; rows: number[] }) => formula.length * (rows.length - 1);
  const [most] = [...kinds.values()].toSorted((one, other) => saved(other) - saved(one));
  const [first = 0, last = 0] = [most?.rows[0], most?.rows.at(-1)];
  if (!most || saved(most) < COST_OF_A_FILL) return null;
  const at = (place: number) => cellAt(place, column + index);
  return {
    columns: [index, index + 1],
    formulas: [most.formula],
    rows: [first, last],
    source: at(first),
    range: `${at(first)}:${at(last)}`,
    filled: new Set(most.rows.map(at)),
  };
}
