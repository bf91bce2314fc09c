import type { Measurement } from '../../src/measurement/measurement';
import type { ScoreForm } from '../../src/scale/score-form';
import { columnLetters, parseArea } from '../../src/workbook/paper/a1';
import type { Block, PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/paper/plan';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { versionTwoPlan, withVersion } from './version-two';

/** A measurement as the first version of the layout had it: without evidence, its sheets and its columns of Scores. */
export function versionOnePlan(measurement: Measurement): WorkbookPlan {
  const plan = withVersion(versionTwoPlan(measurement), 1);
  const removed = evidenceColumns(measurement.form);
  const sheets = plan.sheets
    .filter(({ name }) => name !== 'Bewijs' && name !== 'Werkers')
    .map((sheet) => withFormulas(sheet, (formula) => inFormula(formula, sheet.name === 'Scores', removed)))
    .map((sheet) => (sheet.name === 'Scores' ? withoutColumns(sheet, removed) : sheet));
  return {
    ...plan,
    sheets,
    names: plan.names.map((name) =>
      name.sheet === 'Scores' ? { ...name, range: inRange(name.range, removed) } : name,
    ),
  };
}

/** The numbers of the columns of Scores that came with the evidence. */
function evidenceColumns(form: ScoreForm): readonly number[] {
  return scoresLayout(form).columns.flatMap(({ key }, index) => (key.startsWith('evidence') ? [index + 1] : []));
}

/** The letters of a column in which nothing stands. */
const UNUSED = 'X';

/** Where a column was before; an empty one for those that were not there. */
function moved(letters: string, removed: readonly number[]): string {
  const column = parseArea(`${letters}1`)?.left ?? 1;
  return removed.includes(column) ? UNUSED : columnLetters(column - removed.filter((each) => each < column).length);
}

/** Ranges here never begin or end in a column that was not there, unless they are nothing else. */
const inRange = (range: string, removed: readonly number[]) =>
  range.replace(/[A-Z]+(?=\d)/g, (letters) => moved(letters, removed));

function inFormula(formula: string, isOnScores: boolean, removed: readonly number[]): string {
  const references = isOnScores
    ? /(?<![A-Za-z!'"])(\$?)([A-Z]{1,2})(?=\$?\d)/g
    : /(?<=Scores![A-Z$\d:]*)(\$?)([A-Z]{1,2})(?=\$?\d)/g;
  const without = formula.replace(/Bewijs![$A-Z\d:]+/g, '0');
  return without.replace(references, (_, fixed: string, letters: string) => `${fixed}${moved(letters, removed)}`);
}

function withFormulas(sheet: SheetPlan, change: (formula: string) => string): SheetPlan {
  const cell = (each: PlanCell): PlanCell =>
    each !== null && typeof each === 'object' ? { ...each, formula: change(each.formula) } : each;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(cell)) })),
  };
}

function withoutColumns(sheet: SheetPlan, removed: readonly number[]): SheetPlan {
  const range = (text: string) => inRange(text, removed);
  const isLeft = (text: string) => !range(text).startsWith(UNUSED);
  const kept = <T extends { readonly range: string }>(all: readonly T[] = []) =>
    all.filter((each) => isLeft(each.range)).map((each) => ({ ...each, range: range(each.range) }));
  return {
    ...sheet,
    columns: sheet.columns.filter((_, index) => !removed.includes(index + 1)),
    blocks: sheet.blocks.map((block): Block => ({
      ...block,
      cells: block.cells.map((line) => line.filter((_, index) => !removed.includes(block.column + index))),
    })),
    styles: kept(sheet.styles),
    unlocked: sheet.unlocked.filter(isLeft).map(range),
    validations: kept(sheet.validations),
    conditionalFormats: kept(sheet.conditionalFormats).map((format) => ({
      ...format,
      formula: inFormula(format.formula, true, removed),
    })),
    ...(sheet.filter === undefined ? {} : { filter: range(sheet.filter) }),
    print: { ...sheet.print, area: range(sheet.print.area) },
  };
}
