import { parseArea } from '../paper/a1';
import { textAt, type SheetContents } from '../paper/contents';
import { EVIDENCE_HEADERS } from '../sheets/evidence/layout';
import { doubleKeys, findTable, type FoundTable } from './found-table';
import type { SheetName, SheetPlan } from '../paper/plan';
import { SCORES_HEADERS } from '../sheets/scores/layout';
import { WHAT_IF_HEADERS } from '../sheets/what-if/layout';

/** The header above the keys of a table in which a row is known by its key. */
export const KEY_HEADERS = {
  Scores: SCORES_HEADERS.id,
  Bewijs: EVIDENCE_HEADERS.key,
  'Wat als': WHAT_IF_HEADERS.key,
} as const satisfies Partial<Record<SheetName, string>>;

const HEADERS: Readonly<Partial<Record<SheetName, string>>> = KEY_HEADERS;

/**
 * What a cell of a row is whose key stands there twice: an entry of somebody, or something of ours that the row brought
 * along. Which of such rows counts cannot be known, so that no entry in them has a place. Null for any other cell.
 */
export function inDoubleRow(
  contents: SheetContents,
  plan: SheetPlan,
): (row: number, column: number) => 'entry' | 'ours' | null {
  const header = HEADERS[plan.name];
  const table = header === undefined ? null : tableOf(contents, header);
  if (header === undefined || table === null) return () => null;
  const rows = new Set([...doubleKeys(table, header).values()].flat());
  if (rows.size === 0) return () => null;
  const { ours, inputs, marks } = columnsOf(plan, header);
  return (row, column) => {
    const above = textAt(contents, table.headerRow, column);
    if (!rows.has(row) || above === '' || !ours.has(above)) return null;
    return inputs.has(above) && !marks.has(textAt(contents, row, column)) ? 'entry' : 'ours';
  };
}

const tableOf = (sheet: SheetContents, header: string): FoundTable | null =>
  findTable({ sheets: [sheet] }, (texts) => texts.has(header));

/** The headers of all columns, those of what people fill in, and what stands there where a cell is closed. */
function columnsOf({ blocks, unlocked }: SheetPlan, header: string) {
  const texts = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        typeof cell === 'string' ? [{ row: row + down, column: column + across, text: cell }] : [],
      ),
    ),
  );
  const areas = unlocked.flatMap((range) => parseArea(range) ?? []);
  const isInput = (column: number) => areas.some(({ left, right }) => left <= column && column <= right);
  const isOpen = (row: number, column: number) =>
    areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  const headerRow = texts.find(({ text }) => text === header)?.row ?? 0;
  const headers = texts.filter(({ row }) => row === headerRow);
  const closed = texts.filter(({ row, column }) => row > headerRow && isInput(column) && !isOpen(row, column));
  return {
    ours: new Set(headers.map(({ text }) => text)),
    inputs: new Set(headers.filter(({ column }) => isInput(column)).map(({ text }) => text)),
    marks: new Set(closed.map(({ text }) => text)),
  };
}
