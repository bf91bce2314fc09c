import { cellAt } from '../../workbook/a1';
import { namedArea, type CellContent } from '../../workbook/contents';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { FoundSheet, FoundWorkbook } from './read-workbook';

/** So many cells or names are mentioned; the rest is counted. */
const MOST_MENTIONED = 4;

/** What of a measurement is gone that a repair can put back: sheets, names, formulas. A sentence each. */
export function findDamage(found: FoundWorkbook, plan: WorkbookPlan): string[] {
  const sheets = plan.sheets.map(({ name }) => name).filter((name) => !found.sheets[name]);
  const names = plan.names.map(({ name }) => name).filter((name) => namedArea(found.contents, name) === null);
  return [
    ...sheets.map((name) => `Het blad ${name} ontbreekt.`),
    ...(names.length === 1 ? [`De naam ${names.join('')} ontbreekt of verwijst nergens meer naar.`] : []),
    ...(names.length > 1 ? [`De namen ${mention(names)} ontbreken of verwijzen nergens meer naar.`] : []),
    ...plan.sheets.flatMap((sheet) => formulaDamage(sheet, found.sheets[sheet.name])),
  ];
}

/** Does a formula stand on our sheets that is none of ours? What it gives may follow from any cell of the workbook. */
export function hasOtherFormulas(found: FoundWorkbook, plan: WorkbookPlan): boolean {
  return plan.sheets.some((sheet) => {
    const ours = new Set(formulaCells(sheet).map(([row, column]) => cellAt(row, column)));
    return [...(found.sheets[sheet.name]?.contents.rows ?? [])].some(([row, cells]) =>
      [...cells].some(([column, { isFormula }]) => isFormula && !ours.has(cellAt(row, column))),
    );
  });
}

function formulaDamage(plan: SheetPlan, found: FoundSheet | undefined): string[] {
  if (!found) return [];
  const cells = formulaCells(plan).filter(([row, column]) => !works(found.contents.rows.get(row)?.get(column)));
  if (cells.length === 0) return [];
  const places = mention(cells.map(([row, column]) => cellAt(row, column)));
  return [
    cells.length === 1
      ? `Op het blad ${found.name} ontbreekt de formule in ${places} of is die stuk.`
      : `Op het blad ${found.name} ontbreken ${cells.length} formules of zijn die stuk: ${places}.`,
  ];
}

function formulaCells({ blocks }: SheetPlan): [row: number, column: number][] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across): [number, number][] =>
        cell !== null && typeof cell === 'object' ? [[row + down, column + across]] : [],
      ),
    ),
  );
}

/** These errors come from what a formula refers to being gone; no score that people type gives them. */
const BROKEN = ['#REF!', '#NAME?'];

function works(cell: CellContent | undefined): boolean {
  if (!cell?.isFormula) return false;
  return !(cell.value !== null && typeof cell.value === 'object' && BROKEN.includes(cell.value.error));
}

function mention(things: readonly string[]): string {
  const rest = things.length - MOST_MENTIONED;
  return things.slice(0, MOST_MENTIONED).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
}
