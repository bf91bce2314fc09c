import { oncePer } from '../../scale/once-per';
import { cellAt, parseArea } from '../../workbook/paper/a1';
import { namedArea, type CellContent } from '../../workbook/paper/contents';
import { isInPlace } from '../../workbook/reading/own-cells';
import type { NamePlan, SheetPlan, WorkbookPlan } from '../../workbook/paper/plan';
import { formulaCells, type PlacedFormula } from '../../workbook/paper/plan-formulas';
import type { FoundSheet, FoundWorkbook } from './read-workbook';
import { isSameFormula } from './same-formula';
import { formulasOf } from './sheet-cells';
import { DAMAGE_TEXTS } from './texts';

/**
 * What of a measurement is gone or changed that a repair can put back: sheets, names, formulas. A sentence each. Formulas
 * are compared with ours only where everything stands in its place, as they change along with what moves.
 * @param plan what follows from the form, with the sheets that the workbook should have: the template is enough
 * @param isWhole whether everything stands as planned
 */
export function findDamage(found: FoundWorkbook, plan: WorkbookPlan, isWhole: boolean): string[] {
  const sheets = plan.sheets.map(({ name }) => name).filter((name) => !found.sheets[name]);
  // A mark that is gone breaks nothing: its table is found by its header.
  const needed = plan.names.filter(({ isMark }) => isMark === undefined);
  const gone = needed.filter(({ name }) => namedArea(found.contents, name) === null);
  const moved = isWhole ? needed.filter((name) => !gone.includes(name) && !pointsToOurs(found, name)) : [];
  // An error that somebody typed, or that a formula of theirs gives, goes on through ours; without one, ours are broken.
  const isTyped = () => (typed ??= someOtherCell(found, plan, isError));
  let typed: boolean | undefined;
  const works = (cell: CellContent | undefined) => cell?.isFormula === true && (!isError(cell) || isTyped());
  return [
    ...sheets.map(DAMAGE_TEXTS.sheet),
    ...(gone.length === 0 ? [] : [DAMAGE_TEXTS.names(gone.map(({ name }) => name))]),
    ...(moved.length === 0 ? [] : [DAMAGE_TEXTS.movedNames(moved.map(({ name }) => name))]),
    ...plan.sheets.flatMap((sheet) => formulaDamage(sheet, found.sheets[sheet.name], isWhole, works)),
  ];
}

/** Does a name begin in the cell of ours where it should? How far it goes says a formula that needs more of it. */
function pointsToOurs({ contents, sheets }: FoundWorkbook, { name, sheet, range }: NamePlan): boolean {
  const [place, planned] = [namedArea(contents, name), parseArea(range)];
  const isThere = place?.area.top === planned?.top && place?.area.left === planned?.left;
  return isThere && place?.sheet === sheets[sheet]?.contents;
}

/** Do the sheets of a plan stand under their own tabs, with everything of ours in its place? */
export function standsAsPlanned({ sheets }: FoundWorkbook, plan: WorkbookPlan): boolean {
  return plan.sheets.every((sheet) => {
    const present = sheets[sheet.name];
    return present?.name === sheet.name && isInPlace(present.contents, sheet);
  });
}

/** Does a formula stand on our sheets that is none of ours? What it gives may follow from any cell of the workbook. */
export function hasOtherFormulas(found: FoundWorkbook, plan: WorkbookPlan): boolean {
  return someOtherCell(found, plan, ({ isFormula }) => isFormula);
}

/** Is there one among the filled cells of our sheets in which no formula of ours belongs? */
function someOtherCell({ sheets }: FoundWorkbook, plan: WorkbookPlan, is: (cell: CellContent) => boolean): boolean {
  return plan.sheets.some((sheet) => {
    const ours = formulaPlaces(sheet);
    for (const [row, cells] of sheets[sheet.name]?.contents.rows ?? []) {
      const columns = ours.get(row);
      for (const column of cells.keys()) {
        const cell = columns?.has(column) === true ? undefined : cells.get(column);
        if (cell && is(cell)) return true;
      }
    }
    return false;
  });
}

/** Our formulas by row and column. */
const formulaPlaces = oncePer((sheet: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, PlacedFormula>> => {
  const places = new Map<number, Map<number, PlacedFormula>>();
  for (const formula of formulaCells(sheet)) {
    const { row, column } = formula;
    places.set(row, (places.get(row) ?? new Map<number, PlacedFormula>()).set(column, formula));
  }
  return places;
});

const isError = ({ value }: CellContent) => value !== null && typeof value === 'object';

function formulaDamage(
  plan: SheetPlan,
  found: FoundSheet | undefined,
  isWhole: boolean,
  works: (cell: CellContent | undefined) => boolean,
): string[] {
  if (!found) return [];
  const standing = formulasOf(found.range);
  const places: string[] = [];
  for (const [row, columns] of formulaPlaces(plan)) {
    const cells = found.contents.rows.get(row);
    for (const [column, { typed, cameLater }] of columns) {
      if (cameLater && cells?.has(column) !== true) continue;
      const isOurs = !isWhole || isSameFormula(String(standing(row, column)), typed);
      if (!isOurs || !works(cells?.get(column))) places.push(cellAt(row, column));
    }
  }
  return places.length === 0 ? [] : [DAMAGE_TEXTS.formulas(found.name, places)];
}
