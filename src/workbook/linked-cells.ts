import type { ScoreForm } from '../scale/score-form';
import type { PlanCell, SheetPlan } from './paper/plan';
import { plannedCells } from './paper/plan-cells';
import type { SheetName } from './paper/sheets';
import { templateOf } from './template';

/** A cell that holds something else where a certain other sheet stands than where it does not. */
export interface LinkedCell {
  readonly sheet: SheetName;
  readonly row: number;
  readonly column: number;
  readonly with: PlanCell;
  readonly without: PlanCell;
}

/**
 * The cells on the other sheets of a form that look at a sheet: they are written when it comes and when it goes.
 * @param sheets the sheets that there are, with or without that one
 */
export function linkedCells(form: ScoreForm, sheets: readonly SheetName[], name: SheetName): readonly LinkedCell[] {
  const others = sheets.filter((each) => each !== name);
  const before = new Map(templateOf(form, others).sheets.map((sheet) => [sheet.name, sheet]));
  return templateOf(form, [...others, name]).sheets.flatMap((sheet) => {
    const old = before.get(sheet.name);
    return old ? differences(sheet, old) : [];
  });
}

function differences(sheet: SheetPlan, old: SheetPlan): LinkedCell[] {
  const [now, before] = [plannedCells(sheet), plannedCells(old)];
  return [...new Map([...before, ...now])].flatMap(([address, { row, column }]) => {
    const [cell, without] = [now.get(address)?.cell ?? null, before.get(address)?.cell ?? null];
    return contentOf(cell) === contentOf(without) ? [] : [{ sheet: sheet.name, row, column, with: cell, without }];
  });
}

const contentOf = (cell: PlanCell) => (cell !== null && typeof cell === 'object' ? `=${cell.formula}` : cell);
