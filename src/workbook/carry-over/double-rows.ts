import { parseArea } from '../paper/a1';
import { textAt, textOf, type SheetContents, type WorkbookContents } from '../paper/contents';
import { findTable, rowsByKey } from '../tables/found-table';
import type { SheetPlan } from '../paper/plan';
import type { SheetName } from '../paper/sheets';
import { TABLES } from '../tables/tables';

/** The table on a sheet in which a row is known by its key. */
const keyedTableOn = (sheet: SheetName) =>
  Object.values(TABLES).flatMap((table) => (table.sheet === sheet && 'keyIn' in table ? [table] : []))[0];

/**
 * What a cell of a row is whose key stands there twice, or that belongs to a second table: an entry of somebody, or
 * something of ours that the row brought along. Which of such rows counts cannot be known, so that no entry in them has a
 * place; nor has one in a row of which nothing is known. Null for any other cell.
 */
export function inDoubleRow(
  contents: SheetContents,
  plan: SheetPlan,
  names: WorkbookContents['names'],
): (row: number, column: number) => 'entry' | 'ours' | null {
  const keyed = keyedTableOn(plan.name);
  const table = keyed ? findTable({ sheets: [contents], names }, keyed) : null;
  if (!keyed || !table) return () => null;
  const { ours, inputs, marks, isCovered } = columnsOf(plan, keyed.keys);
  // A key that nobody planned is that of a row of somebody's own, however often it stands there.
  const isOurs = (key: string) => ours.get(keyed.keys)?.has(key) === true;
  const all = rowsByKey(table.rows, (row) => keyed.keyIn(table, row));
  const doubles = [...all].flatMap(([key, rows]) => (isOurs(key) && rows.length > 1 ? rows : []));
  const [second = Infinity] = table.seconds;
  const counting = new Set([table.headerRow, ...table.rows]);
  const rows = new Set([...doubles, ...[...contents.rows.keys()].filter((row) => row >= second && !counting.has(row))]);
  const isUnknown = (row: number, column: number) => {
    const key = keyed.keyIn(table, row);
    // A row without a key may be one of ours that needs none.
    return counting.has(row) && row !== table.headerRow && !isOurs(key) && (key !== '' || !isCovered(row, column));
  };
  return (row, column) => {
    const above = textAt(contents, table.headerRow, column);
    const planned = ours.get(above);
    if (above === '' || !planned) return null;
    const text = textAt(contents, row, column);
    if (!rows.has(row)) {
      const isEntry = inputs.has(above) && !marks.has(text) && !contents.rows.get(row)?.get(column)?.isFormula;
      return isEntry && isUnknown(row, column) ? 'entry' : null;
    }
    if (text === above || marks.has(text)) return 'ours';
    if (inputs.has(above)) return 'entry';
    return planned.has(text) || contents.rows.get(row)?.get(column)?.isFormula ? 'ours' : null;
  };
}

const isInBlock = (block: SheetPlan['blocks'][number], row: number, column: number) =>
  block.cells[row - block.row]?.[column - block.column] !== undefined;

/** The texts below the header of each column, the headers of what people fill in, and what stands in a closed cell. */
function columnsOf({ blocks, unlocked }: SheetPlan, header: string) {
  const texts = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        typeof cell === 'object' ? [] : [{ row: row + down, column: column + across, text: textOf(cell) }],
      ),
    ),
  );
  const areas = unlocked.flatMap((range) => parseArea(range) ?? []);
  const isInput = (column: number) => areas.some(({ left, right }) => left <= column && column <= right);
  const isOpen = (row: number, column: number) =>
    areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  const headerRow = texts.find(({ text }) => text === header)?.row ?? 0;
  const headers = texts.filter(({ row }) => row === headerRow);
  const textsBelow = (at: number) =>
    texts.filter(({ row, column }) => row > headerRow && column === at).map(({ text }) => text);
  const closed = texts.filter(({ row, column }) => row > headerRow && isInput(column) && !isOpen(row, column));
  return {
    ours: new Map(headers.map(({ column, text }) => [text, new Set(textsBelow(column))])),
    inputs: new Set(headers.filter(({ column }) => isInput(column)).map(({ text }) => text)),
    marks: new Set(closed.map(({ text }) => text)),
    isCovered: (row: number, column: number) => blocks.some((block) => isInBlock(block, row, column)),
  };
}
