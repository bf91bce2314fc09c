import { parseArea } from '../paper/a1';
import { textAt, type SheetContents } from '../paper/contents';
import { evidenceTable } from '../tables/evidence';
import { rowsByKey, tableOn } from '../tables/found-table';
import { officialAnchorTable } from '../tables/official-anchors';
import type { SheetPlan } from '../paper/plan';
import type { SheetName } from '../paper/sheets';
import { scoreTable } from '../tables/scores';
import { scenarioTable } from '../tables/scenarios';

/** The tables in which a row is known by its key, by their sheet. */
const KEYED: Readonly<Partial<Record<SheetName, Pick<typeof scoreTable, 'isHeader' | 'keys' | 'keyIn'>>>> = {
  Scores: scoreTable,
  Bewijs: evidenceTable,
  'Wat als': scenarioTable,
  Ankers: officialAnchorTable,
};

/**
 * What a cell of a row is whose key stands there twice: an entry of somebody, or something of ours that the row brought
 * along. Which of such rows counts cannot be known, so that no entry in them has a place. Null for any other cell.
 */
export function inDoubleRow(
  contents: SheetContents,
  plan: SheetPlan,
): (row: number, column: number) => 'entry' | 'ours' | null {
  const keyed = KEYED[plan.name];
  const table = keyed ? tableOn(contents, keyed.isHeader) : null;
  if (!keyed || !table) return () => null;
  const all = rowsByKey(table, (row) => keyed.keyIn(table, row));
  const rows = new Set([...all.values()].filter(({ length }) => length > 1).flat());
  if (rows.size === 0) return () => null;
  const { ours, inputs, marks } = columnsOf(plan, keyed.keys);
  return (row, column) => {
    const above = textAt(contents, table.headerRow, column);
    if (!rows.has(row) || above === '' || !ours.has(above)) return null;
    return inputs.has(above) && !marks.has(textAt(contents, row, column)) ? 'entry' : 'ours';
  };
}

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
