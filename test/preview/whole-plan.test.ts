import { emptyMeasurement } from '../../src/measurement/measurement';
import { scoreForm } from '../../src/scale/score-form';
import { cellAt } from '../../src/workbook/paper/a1';
import type { Block, PlanCell, SheetPlan } from '../../src/workbook/paper/plan';
import { combineStyles } from '../../src/workbook/paper/styles';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { freshExcel } from './support';

const cellValue = (cell: PlanCell): string | number | boolean => {
  if (cell === null) return '';
  if (typeof cell === 'object') return `=${cell.formula}`;
  return typeof cell === 'string' ? `'${cell}` : cell;
};

/** The lines of a block need not be equally long. */
const widthOf = ({ cells }: Block) => Math.max(...cells.map((line) => line.length));

const rangeOf = (block: Block) => {
  const last = cellAt(block.row + block.cells.length - 1, block.column + widthOf(block) - 1);
  return `${cellAt(block.row, block.column)}:${last}`;
};

/** Plays what matters for calculation and rules, sheet by sheet, without any care for what it costs. */
function play(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) {
    const across = Array.from({ length: widthOf(block) }, (_, index) => index);
    sheet.getRange(rangeOf(block)).values = block.cells.map((line) =>
      across.map((index) => cellValue(line[index] ?? null)),
    );
  }
  for (const { range, styles } of plan.styles) {
    const { fill, bold, border } = combineStyles(styles);
    const { format } = sheet.getRange(range);
    if (fill) format.fill.color = fill;
    if (bold) format.font.bold = bold;
    if (border) format.borders.getItem('EdgeBottom').color = border;
  }
  for (const range of plan.merges ?? []) sheet.getRange(range).merge();
  for (const range of plan.unlocked) sheet.getRange(range).format.protection.locked = false;
  for (const { range, rule, prompt, error } of plan.validations ?? []) {
    const validation = sheet.getRange(range).dataValidation;
    validation.rule =
      rule.kind === 'list'
        ? { list: { inCellDropDown: true, source: rule.values.join(',') } }
        : { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
    if (prompt) validation.prompt = { showPrompt: true, ...prompt };
    validation.errorAlert = { showAlert: true, style: 'Stop', ...error };
  }
  for (const { range, formula, style } of plan.conditionalFormats ?? []) {
    const { fill } = combineStyles([style]);
    const format = sheet.getRange(range).conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${formula}`;
    if (fill) format.custom.format.fill.color = fill;
  }
  sheet.protection.protect();
}

/** The block's formulas with the results that the plan has for them, as the sheet has them now. */
const differences = (name: string, { row, column, cells }: Block, values: readonly (readonly unknown[])[]) =>
  cells.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      if (typeof cell !== 'object' || cell === null) return [];
      const actual = values[down]?.[across];
      return actual === cell.result ? [] : [{ at: `${name}!${cellAt(row + down, column + across)}`, cell, actual }];
    }),
  );

it('a whole scoring workbook stands in one batch, every formula with the result that the plan has for it', async () => {
  const plan = workbookPlan(emptyMeasurement(scoreForm('ips-ao-2015', 'integrated')));
  const excel = await freshExcel();
  await excel.run(async (context) => {
    const sheets = plan.sheets.map(({ name }) => context.workbook.worksheets.add(name));
    for (const { name, sheet, range } of plan.names) {
      context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(range));
    }
    plan.sheets.forEach((sheetPlan, index) => {
      const sheet = sheets[index];
      if (sheet) play(sheet, sheetPlan);
    });
    await context.sync();
  });
  const wrong = [];
  for (const { name, blocks } of plan.sheets) {
    for (const block of blocks) {
      wrong.push(...differences(name, block, await excel.workbook.values(`${name}!${rangeOf(block)}`)));
    }
  }
  expect(wrong).toEqual([]);
});
