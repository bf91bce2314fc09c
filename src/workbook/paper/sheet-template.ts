import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import { oncePer } from '../../scale/once-per';
import type { ScoreForm } from '../../scale/score-form';
import { assess, type Assessment } from '../../scoring/assessment';
import { footerOf } from './footer';
import type { Block, Constant, Formula, NamePlan, PlanCell, SheetPlan } from './plan';

/** What fills a template: a measurement, its texts fit for cells, and what it comes to. */
export interface Filled {
  readonly measurement: Measurement;
  readonly assessment: Assessment;
}

/** A form in which nothing is filled in yet: how many items a total has, for one, is the same ever after. */
export const blank = oncePer((form: ScoreForm): Filled => {
  const measurement = emptyMeasurement(form);
  return { measurement, assessment: assess(measurement) };
});

/** A formula, the same in every workbook of a form; what it gives follows from what is filled in. */
export interface FormulaCell extends Omit<Formula, 'result'> {
  readonly result: (filled: Filled) => Formula['result'];
}

/** A cell in which people type, or that is otherwise for each workbook to say; it follows from what is filled in. */
export interface InputCell {
  readonly input: (filled: Filled) => PlanCell;
}

export type TemplateCell = Constant | FormulaCell | InputCell;
export type TemplateBlock = Block<TemplateCell>;

/** A sheet as it is for every measurement with a form. */
export interface SheetTemplate extends SheetPlan<TemplateCell> {
  /** The names that point into it, of a sheet that brings its own. */
  readonly names?: readonly NamePlan[];
  /** What stands on lines of which there are as many as people need. */
  readonly lines?: (filled: Filled) => readonly Block[];
  /** What of its looks follows from what stands in its cells: for an empty sheet it is as the template says. */
  readonly fitted?: (
    blocks: readonly Block[],
    filled: Filled,
  ) => Partial<Pick<SheetPlan, 'columns' | 'rowHeights' | 'print'>>;
}

/** The sheet of one measurement. What its formulas give is worked out when somebody asks. */
export function filledSheet(template: SheetTemplate, filled: Filled): SheetPlan {
  const { sheet, fitted } = withCells(template, filled);
  const laid = { ...sheet, ...fitted?.(sheet.blocks, filled) };
  return { ...laid, print: { ...laid.print, ...footerOf(filled.measurement.review) } };
}

/** The sheet before anything is filled in; nothing is worked out for it. */
export const blankSheet = (template: SheetTemplate, form: ScoreForm): SheetPlan =>
  withCells(template, blank(form)).sheet;

function withCells({ lines, fitted, ...sheet }: SheetTemplate, filled: Filled) {
  const blocks = sheet.blocks.map(({ cells, ...place }): Block => ({
    ...place,
    cells: cells.map((line) => line.map((cell) => filledCell(cell, filled))),
  }));
  return { sheet: { ...sheet, blocks: [...blocks, ...(lines?.(filled) ?? [])] }, fitted };
}

function filledCell(cell: TemplateCell, filled: Filled): PlanCell {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('input' in cell) return cell.input(filled);
  const { result, ...rest } = cell;
  let known: Formula['result'] | undefined;
  return {
    ...rest,
    get result() {
      known ??= result(filled);
      return known;
    },
  };
}
