import { cellAt } from '../../workbook/a1';
import { namedArea, type CellContent } from '../../workbook/contents';
import { isInPlace } from '../../workbook/own-cells';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { FoundSheet, FoundWorkbook } from './read-workbook';
import { isSameFormula } from './same-formula';
import { formulaAt } from './sheet-cells';

/** So many cells or names are mentioned; the rest is counted. */
const MOST_MENTIONED = 4;

/**
 * What of a measurement is gone or changed that a repair can put back: sheets, names, formulas. A sentence each. Formulas
 * are compared with ours only where everything stands in its place, as they change along with what moves.
 */
export function findDamage(found: FoundWorkbook, plan: WorkbookPlan): string[] {
  const isWhole = plan.sheets.every((sheet) => {
    const present = found.sheets[sheet.name];
    return present?.name === sheet.name && isInPlace(present.contents, sheet);
  });
  const sheets = plan.sheets.map(({ name }) => name).filter((name) => !found.sheets[name]);
  const names = plan.names.map(({ name }) => name).filter((name) => namedArea(found.contents, name) === null);
  // An error that somebody typed, or that a formula of theirs gives, goes on through ours; without one, ours are broken.
  const isTyped = [...otherCells(found, plan)].some(isError);
  const works = (cell: CellContent | undefined) => cell?.isFormula === true && (isTyped || !isError(cell));
  return [
    ...sheets.map((name) => `Het blad ${name} ontbreekt.`),
    ...(names.length === 1 ? [`De naam ${names.join('')} ontbreekt of verwijst nergens meer naar.`] : []),
    ...(names.length > 1 ? [`De namen ${mention(names)} ontbreken of verwijzen nergens meer naar.`] : []),
    ...plan.sheets.flatMap((sheet) => formulaDamage(sheet, found.sheets[sheet.name], isWhole, works)),
  ];
}

/** Does a formula stand on our sheets that is none of ours? What it gives may follow from any cell of the workbook. */
export function hasOtherFormulas(found: FoundWorkbook, plan: WorkbookPlan): boolean {
  return [...otherCells(found, plan)].some(({ isFormula }) => isFormula);
}

/** The filled cells of our sheets in which no formula of ours belongs. */
function* otherCells({ sheets }: FoundWorkbook, plan: WorkbookPlan): Generator<CellContent> {
  for (const sheet of plan.sheets) {
    const ours = new Set(formulaCells(sheet).map(([row, column]) => cellAt(row, column)));
    for (const [row, cells] of sheets[sheet.name]?.contents.rows ?? []) {
      for (const [column, cell] of cells) if (!ours.has(cellAt(row, column))) yield cell;
    }
  }
}

const isError = ({ value }: CellContent) => value !== null && typeof value === 'object';

function formulaDamage(
  plan: SheetPlan,
  found: FoundSheet | undefined,
  isWhole: boolean,
  works: (cell: CellContent | undefined) => boolean,
): string[] {
  if (!found) return [];
  const cells = formulaCells(plan).filter(
    ([row, column, formula]) =>
      !works(found.contents.rows.get(row)?.get(column)) ||
      (isWhole && !isSameFormula(String(formulaAt(found.range, row, column)), formula)),
  );
  if (cells.length === 0) return [];
  const places = mention(cells.map(([row, column]) => cellAt(row, column)));
  return [
    cells.length === 1
      ? `Op het blad ${found.name} ontbreekt de formule in ${places} of klopt die niet.`
      : `Op het blad ${found.name} ontbreken ${cells.length} formules of kloppen die niet: ${places}.`,
  ];
}

function formulaCells({ blocks }: SheetPlan): [row: number, column: number, formula: string][] {
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, across): [number, number, string][] =>
        cell !== null && typeof cell === 'object' ? [[row + down, column + across, cell.formula]] : [],
      ),
    ),
  );
}

function mention(things: readonly string[]): string {
  const rest = things.length - MOST_MENTIONED;
  return things.slice(0, MOST_MENTIONED).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
}
