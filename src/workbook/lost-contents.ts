import { entryText, type Entry } from '../measurement/entry';
import { addressOf, oneCell, textAt, type SheetContents } from './contents';
import { isEarlierText, VERSION_LABELS } from './earlier-texts';
import { DAYS_TO_1904 } from './dates';
import type { PlanCell, SheetName, SheetPlan, WorkbookPlan } from './plan';
import { EARLIER_REVIEW_HEADER, WORKER_HEADER } from './workers-layout';

/**
 * What stands on the sheets of a measurement and has no place in its plan: the scores of a row that is double, a remark
 * or a formula in a column that somebody added. A sentence for each cell, with all that stood in it; of a formula its
 * result, which is all that was read of it.
 * @param how.is1904 whether the days in those sheets are counted from 1904; in the plan they are from 1900
 * @param how.isOlder whether a program of an earlier version made them, in its own words and with formulas of its own
 */
export function lostContents(
  sheets: Partial<Readonly<Record<SheetName, SheetContents>>>,
  plan: WorkbookPlan,
  how: OldSheets = {},
): string[] {
  return plan.sheets.flatMap((sheet) => {
    const found = sheets[sheet.name];
    return found ? lostOnSheet(found, sheet, how) : [];
  });
}

interface OldSheets {
  readonly is1904?: boolean;
  readonly isOlder?: boolean;
}

interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly value: Entry;
  readonly isFormula: boolean;
}

function lostOnSheet(
  contents: SheetContents,
  plan: SheetPlan,
  { is1904 = false, isOlder = false }: OldSheets,
): string[] {
  const planned = plannedValues(plan);
  const formulas = plannedFormulas(plan);
  const typed = new Map<string, number>();
  const calculated = new Map<string, number>();
  for (const [place, value] of planned) {
    const room = formulas.has(place) ? calculated : typed;
    room.set(value, (room.get(value) ?? 0) + 1);
  }
  const takeFrom = (room: Map<string, number>, value: Entry) => {
    const left = room.get(keyOf(value)) ?? 0;
    if (left > 0) room.set(keyOf(value), left - 1);
    return left > 0;
  };
  const inFormula = ({ row, column }: OldCell) => formulas.has(placeOf(row, column));
  /**
   * Does the plan have a cell left with this value? Then that one is taken. What was typed is in no formula's result, and
   * a formula takes no room of what was typed while there is a result for it.
   */
  const take = (cell: OldCell) => {
    if (cell.isFormula) return takeFrom(calculated, cell.value) || takeFrom(typed, cell.value);
    return takeFrom(typed, cell.value) || (inFormula(cell) && takeFrom(calculated, cell.value));
  };
  const stays = ({ row, column, value }: OldCell) => planned.get(placeOf(row, column)) === keyOf(value);
  const moved = isOlder && plan.name === 'Werkers' ? headerOf(contents, EARLIER_REVIEW_HEADER) : null;
  /** What the program itself wrote and calculated there, and what has been moved to another place. */
  const isOurs = ({ row, column, value, isFormula }: OldCell) =>
    VERSION_LABELS.includes(textAt(contents, row, column - 1)) ||
    (isOlder && isFormula && plan.columns[column - 1]?.hidden === true) ||
    (isOlder && typeof value === 'string' && isEarlierText(value)) ||
    (moved !== null && column === moved.column && row > moved.row);
  // A formula in the place of one of ours is mended, not lost.
  const cells = filledCells(contents.rows)
    .filter((cell) => !(cell.isFormula && inFormula(cell)) && !isOurs(cell))
    .map((cell) => {
      const date = is1904 && typeof cell.value === 'number' ? cell.value + DAYS_TO_1904 : null;
      return date !== null && typed.has(keyOf(date)) ? { ...cell, value: date } : cell;
    });
  // First the cells that stay in their place, then those that move with their row: what is left over has no place.
  for (const cell of cells.filter(stays)) takeFrom(inFormula(cell) ? calculated : typed, cell.value);
  return cells
    .filter((cell) => !stays(cell) && !take(cell))
    .map(({ row, column, value, isFormula }) => {
      const text = typeof value === 'string' ? value : entryText(value);
      const what = isFormula ? 'er stond een formule, met als uitkomst' : 'er stond';
      return `${addressOf(contents, oneCell(row, column))} had geen plaats meer; ${what}: ${text}`;
    });
}

/** Where a header of the table of workers stands; null where it does not. */
function headerOf(contents: SheetContents, text: string): { row: number; column: number } | null {
  for (const [row, cells] of contents.rows) {
    const columns = new Map([...cells.keys()].map((column) => [textAt(contents, row, column), column]));
    const column = columns.get(text);
    if (column !== undefined && columns.has(WORKER_HEADER)) return { row, column };
  }
  return null;
}

function filledCells(rows: SheetContents['rows']): OldCell[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, isFormula }]) =>
      keyOf(value) === '' ? [] : [{ row, column, value, isFormula }],
    ),
  );
}

/** What the plan puts where; of a formula its result, for a result that was pasted over its formula is not lost. */
function plannedValues({ blocks }: SheetPlan): ReadonlyMap<string, string> {
  const cells = blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) =>
      line.map((cell, across): [string, string] => [placeOf(row + down, column + across), keyOf(resultOf(cell))]),
    ),
  );
  return new Map(cells.filter(([, key]) => key !== ''));
}

function plannedFormulas({ blocks }: SheetPlan): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, across) => (isFormula(cell) ? [placeOf(row + down, column + across)] : [])),
      ),
    ),
  );
}

const placeOf = (row: number, column: number) => `${row} ${column}`;

const isFormula = (cell: PlanCell) => cell !== null && typeof cell === 'object';

const resultOf = (cell: PlanCell): Entry => (cell !== null && typeof cell === 'object' ? cell.result : cell);

/** Errors are written as their text. Spaces around a text are no contents. */
function keyOf(value: Entry): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? value.trim() : String(value);
}
