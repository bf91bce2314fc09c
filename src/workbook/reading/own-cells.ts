import { oncePer } from '../../scale/once-per';
import { parseArea } from '../paper/a1';
import { textAt, textOf, type SheetContents } from '../paper/contents';
import type { SheetPlan } from '../paper/plan';
import { movedColumns, withMovedColumns } from './moved-columns';

/** A cell that people made for themselves, and the column in which it stands once the sheet is rebuilt. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly to: number;
}

/**
 * The cells that people made for themselves beside ours, formulas or not: those that no block of the plan covers stay
 * where they are when the sheet is rebuilt, or go along with the columns beside which they stand. Below our columns nothing
 * can stay, for a reader would take it for an item; and where other parts of ours have moved, they cannot be told from
 * somebody else's.
 */
export function ownCells(contents: SheetContents, plan: SheetPlan): readonly OwnCell[] {
  const move = movedColumns(contents, plan);
  if (!isInPlace(move ? withMovedColumns(contents, move) : contents, plan)) return [];
  const planned = coveredCells(plan);
  const places = [...planned.values()];
  const bottom = Math.max(...places.map(({ row }) => row));
  const right = Math.max(...places.map(({ column }) => column));
  const isOwn = ({ row, to }: OwnCell) => !planned.has(keyOf(row, to)) && (row <= bottom || to > right);
  return [...contents.rows].flatMap(([row, cells]) =>
    [...cells.keys()].map((column) => ({ row, column, to: move?.(column) ?? column })).filter(isOwn),
  );
}

/** The same contents without these cells. */
export function withoutCells(contents: SheetContents, without: readonly OwnCell[]): SheetContents {
  if (without.length === 0) return contents;
  const places = new Set(without.map(({ row, column }) => keyOf(row, column)));
  const rows = [...contents.rows].map(
    ([row, cells]) => [row, new Map([...cells].filter(([column]) => !places.has(keyOf(row, column))))] as const,
  );
  return { ...contents, rows: new Map(rows) };
}

/** The same contents without what people made for themselves and keep. */
export const withoutOwnCells = (contents: SheetContents, plan: SheetPlan): SheetContents =>
  withoutCells(contents, ownCells(contents, plan));

/** Does nothing of ours stand where the plan has something else? A text that is gone altogether has not moved. */
export function isInPlace(contents: SheetContents, plan: SheetPlan): boolean {
  const planned = coveredCells(plan);
  const missing = new Set<string>();
  for (const [row, texts] of plannedTexts(plan)) {
    const cells = contents.rows.get(row);
    for (const { column, text } of texts) if (textOf(cells?.get(column)?.value ?? null) !== text) missing.add(text);
  }
  if (missing.size === 0) return true;
  return ![...contents.rows].some(([row, cells]) =>
    [...cells.keys()].some((column) => {
      const text = textAt(contents, row, column);
      return missing.has(text) && planned.get(keyOf(row, column))?.text !== text;
    }),
  );
}

interface PlannedCell {
  readonly row: number;
  readonly column: number;
  /** The text that the plan has there for good; empty text for anything else, and where people may type another. */
  readonly text: string;
}

/** Every cell that a block of the plan covers, empty ones too, and those that are merged, for only one of them can stay. */
const coveredCells = oncePer(({ blocks, merges = [], unlocked }: SheetPlan): ReadonlyMap<string, PlannedCell> => {
  const open = new Set(unlocked.flatMap(cellsIn).map(({ row, column }) => keyOf(row, column)));
  const merged = merges.flatMap(cellsIn);
  const covered = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.map((cell, across) => ({
        row: row + down,
        column: column + across,
        text: typeof cell === 'string' && !open.has(keyOf(row + down, column + across)) ? cell.trim() : '',
      })),
    ),
  );
  return new Map([...merged, ...covered].map((cell) => [keyOf(cell.row, cell.column), cell]));
});

/** By row those with a text that stands there for good. */
const plannedTexts = oncePer((plan: SheetPlan): ReadonlyMap<number, readonly PlannedCell[]> => {
  const texts = new Map<number, PlannedCell[]>();
  for (const cell of coveredCells(plan).values()) {
    if (cell.text !== '') texts.set(cell.row, [...(texts.get(cell.row) ?? []), cell]);
  }
  return texts;
});

function cellsIn(range: string): PlannedCell[] {
  const area = parseArea(range);
  if (!area) throw new Error(`Not a range: ${range}`);
  const { top, left, bottom, right } = area;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across, text: '' })),
  ).flat();
}

const keyOf = (row: number, column: number) => `${row} ${column}`;
