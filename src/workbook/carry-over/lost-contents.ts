import type { Entry } from '../../measurement/entry';
import { answersOfToday } from '../../scale/evidence-inputs';
import { parseArea } from '../paper/a1';
import { addressOf, oneCell, textAt, type SheetContents, type WorkbookContents } from '../paper/contents';
import { foundText } from './found-text';
import { inDoubleRow } from './double-rows';
import { earlierOverview } from './earlier-overview';
import { EARLIER_LINE, EARLIER_REPORT, isEarlierText } from '../reading/earlier-texts';
import { LOST_TEXTS } from './texts';
import { DAYS_TO_1904 } from '../paper/dates';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../paper/plan';
import type { SheetName } from '../paper/sheets';
import { formulaCells } from '../paper/plan-formulas';
import { scoreTable } from '../tables/scores';
import { tableOn } from '../tables/found-table';
import { VERSION_LABELS } from '../tables/review-fields';
import { workerTable, EARLIER_REVIEW_HEADER } from '../tables/workers';
import { CONSENSUS_SHEET_TEXTS } from '../sheets/consensus/texts';
import { HELD_ROW } from '../sheets/measurement/sheet';

/**
 * What stands on the sheets of a measurement and has no place in its plan: the scores of a row that is double, a remark
 * or a formula in a column that somebody added. A sentence for each cell, with all that stood in it; of a formula its
 * result, which is all that was read of it.
 * @param how.names what the workbook with those sheets calls its tables
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

const WHAT_MATTERS: ReadonlySet<string> = new Set([
  ...Object.values(CONSENSUS_SHEET_TEXTS.weights),
  CONSENSUS_SHEET_TEXTS.notScored,
]);

interface OldSheets {
  readonly names?: WorkbookContents['names'];
  readonly is1904?: boolean;
  readonly isOlder?: boolean;
}

const NO_NAMES: WorkbookContents['names'] = new Map();

interface OldCell {
  readonly row: number;
  readonly column: number;
  readonly value: Entry;
  readonly isFormula: boolean;
}

function lostOnSheet(
  contents: SheetContents,
  plan: SheetPlan,
  { names = NO_NAMES, is1904 = false, isOlder = false }: OldSheets,
): string[] {
  const planned = plannedValues(plan);
  const formulas = new Set(formulaCells(plan).map(({ row, column }) => placeOf(row, column)));
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
  const ownColumns = isOlder && plan.name === 'Scores' ? columnsWithHeader(contents) : null;
  /** Where columns came later, a place of ours was beside the table before. */
  const isBeside = ({ column }: OldCell) => ownColumns !== null && !ownColumns.has(column);
  /**
   * Does the plan have a cell left with this value? Then that one is taken. What was typed is in no formula's result, and
   * a formula takes no room of what was typed while there is a result for it.
   */
  const take = (cell: OldCell) => {
    if (cell.isFormula) return (!isBeside(cell) && takeFrom(calculated, cell.value)) || takeFrom(typed, cell.value);
    const isTyped = keptAs(cell.value, is1904).some((value) => takeFrom(typed, value));
    return isTyped || (inFormula(cell) && takeFrom(calculated, cell.value));
  };
  const stays = ({ row, column, value }: OldCell) => {
    const here = planned.get(placeOf(row, column));
    return keptAs(value, is1904).some((kept) => keyOf(kept) === here);
  };
  const moved = isOlder && plan.name === 'Werkers' ? headerOf(contents, EARLIER_REVIEW_HEADER) : null;
  const inEarlierTable = isOlder && plan.name === 'Overzicht' ? earlierOverview(contents) : () => false;
  // Of a sheet on which nobody types: what was a text of ours there is part of one now.
  const shownLines = new Set(plan.unlocked.length === 0 ? [...EARLIER_REPORT, ...linesOf(plan)] : []);
  // A chart over the lines of a profile called them by their numbers, hidden behind them.
  const isLineNumber = ({ row, value }: OldCell) => {
    const line = textAt(contents, row, 1);
    const isNumbered = typeof value === 'string' && (line === EARLIER_LINE + value || line.startsWith(`${value}. `));
    return plan.unlocked.length === 0 && isNumbered;
  };
  const headers = headersOfFormulas(plan);
  const isUnderHeader = ({ row, column }: OldCell) => headers.has(textAt(contents, row - 1, column));
  /** What the program itself wrote and calculated there, and what has been moved to another place. */
  const isOurs = (cell: OldCell) => {
    const { row, column, value, isFormula } = cell;
    return (
      VERSION_LABELS.includes(textAt(contents, row, column - 1)) ||
      (isOlder && isFormula && (isOurColumn(plan, column) || isUnderHeader(cell)) && !isBeside(cell)) ||
      (isOlder && typeof value === 'string' && isEarlierText(value)) ||
      // It looks at sheets that may be gone or come, and what matters of a difference follows from the scores.
      (plan.name === 'Meting' && isFormula && row === HELD_ROW) ||
      (plan.name === 'Consensus' && typeof value === 'string' && WHAT_MATTERS.has(value)) ||
      inEarlierTable(row, column) ||
      isLineNumber(cell) ||
      (isOlder && typeof value === 'string' && shownLines.has(value.trim())) ||
      (moved !== null && column === moved.column && row > moved.row)
    );
  };
  const filled = filledCells(contents.rows);
  const isMended = (cell: OldCell) => cell.isFormula && inFormula(cell) && !isBeside(cell);
  // A formula in the place of one of ours is mended, not lost; what it comes to leaves no room for somebody else's.
  for (const { value } of filled.filter(isMended)) takeFrom(calculated, value);
  const doubled = inDoubleRow(contents, plan, names);
  const all = filled.filter((cell) => !isMended(cell) && !isOurs(cell) && doubled(cell.row, cell.column) !== 'ours');
  const withoutRow = new Set(all.filter(({ row, column }) => doubled(row, column) === 'entry'));
  const cells = all.filter((cell) => !withoutRow.has(cell));
  // First the cells that stay in their place, then those that move with their row: what is left over has no place.
  for (const cell of cells.filter(stays)) {
    takeFrom(inFormula(cell) ? calculated : typed, planned.get(placeOf(cell.row, cell.column)) ?? null);
  }
  const others = cells.filter((cell) => !stays(cell));
  // What was typed goes first: of the same result there may be many.
  const typedFirst = [...others.filter((cell) => !cell.isFormula), ...others.filter((cell) => cell.isFormula)];
  const lost = new Set([...typedFirst.filter((cell) => !take(cell)), ...withoutRow]);
  return all
    .filter((cell) => lost.has(cell))
    .map(({ row, column, isFormula }) => {
      const text = foundText(contents, { row, column }, plan, is1904);
      return LOST_TEXTS[isFormula ? 'formula' : 'typed'](addressOf(contents, oneCell(row, column)), text);
    });
}

/** Is this a column in which nobody fills anything in? Formulas there are those of the program, wherever they stood. */
function isOurColumn({ columns, blocks, unlocked }: SheetPlan, column: number): boolean {
  const isInput = unlocked.map(parseArea).some((area) => area && area.left <= column && column <= area.right);
  const right = Math.max(...blocks.flatMap((block) => block.cells.map(({ length }) => block.column + length - 1)));
  return columns[column - 1]?.hidden === true || (column <= right && !isInput);
}

/** The texts of ours right below which a formula of ours stands, wherever their columns were moved to. */
function headersOfFormulas({ blocks }: SheetPlan): ReadonlySet<string> {
  const isFormula = (cell: PlanCell | undefined) => typeof cell === 'object' && cell !== null;
  return new Set(
    blocks.flatMap(({ cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, across) =>
          typeof cell === 'string' && isFormula(cells[down + 1]?.[across]) ? [cell] : [],
        ),
      ),
    ),
  );
}

/** The lines of all texts that stand on a sheet for good. */
const linesOf = ({ blocks }: SheetPlan): readonly string[] =>
  blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : [])));

/** As what the plan may have a value: days from 1900, and answers in the words of today. */
function keptAs(value: Entry, is1904: boolean): readonly Entry[] {
  if (typeof value === 'number' && is1904) return [value + DAYS_TO_1904, value];
  return typeof value === 'string' ? [value, ...answersOfToday(value.trim())] : [value];
}

/** Where a header of the table of workers stands; null where it does not. */
function headerOf(contents: SheetContents, text: string): { row: number; column: number } | null {
  const table = tableOn(contents, workerTable.isHeader);
  const column = table?.columnOf(text);
  return table && column !== undefined ? { row: table.headerRow, column } : null;
}

/** The columns of the table of scores. */
function columnsWithHeader(contents: SheetContents): ReadonlySet<number> {
  const table = tableOn(contents, scoreTable.isHeader);
  return new Set(table && contents.rows.get(table.headerRow)?.keys());
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

/** No program keeps more of a number than these; LibreOffice saves no more. */
const DIGITS = 15;

const placeOf = (row: number, column: number) => `${row} ${column}`;

const resultOf = (cell: PlanCell): Entry => (cell !== null && typeof cell === 'object' ? cell.result : cell);

/** Errors are written as their text. Spaces around a text are no contents. */
function keyOf(value: Entry): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
  return typeof value === 'string' ? value.trim() : String(value);
}
