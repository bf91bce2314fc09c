import { scoreForm } from '../../src/scale/score-form';
import { cellAt } from '../../src/workbook/paper/a1';
import type { SheetPlan } from '../../src/workbook/paper/plan';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { rangeOf } from '../../src/host/office/plan-ranges';
import { plannedArea } from '../../src/host/office/play-sheet';
import { filledMeasurement } from '../host/office/filled-measurement';
import { openWorkbook, type OpenWorkbook } from '../host/office/open-workbook';
import { buildItemByItem } from './item-by-item';

let open: OpenWorkbook;

afterEach(() => {
  open.excel.dispose();
});

const measurement = filledMeasurement(scoreForm('ips-ao-2015', 'integrated'));
const plan = workbookPlan(measurement);

/** Builds in a new workbook, and tells everything that can be told of the result. */
async function built(build: () => Promise<unknown>): Promise<Record<string, unknown>> {
  open = await openWorkbook();
  await build();
  const { workbook } = open.excel;
  const sheets: [string, unknown][] = [];
  for (const sheet of plan.sheets) {
    sheets.push([sheet.name, { ...cellsOf(sheet), ...(await contentsOf(sheet)) }]);
  }
  return { tabs: workbook.sheetNames(), names: await namesOf(), ...Object.fromEntries(sheets) };
}

function cellsOf(sheet: SheetPlan) {
  const { workbook } = open.excel;
  const { name } = sheet;
  const { bottom, right } = plannedArea(sheet);
  const cells = Array.from({ length: bottom * right }, (_, index) =>
    cellAt(Math.floor(index / right) + 1, (index % right) + 1),
  );
  return {
    isProtected: workbook.isProtected(name),
    filter: workbook.filter(name),
    print: workbook.printCalls(name).map(({ member, args }) => [member, ...args].join(' ')),
    unlocked: cells.filter((at) => !workbook.isLocked(`${name}!${at}`)),
    looks: cells.map((at) => [at, workbook.look(`${name}!${at}`)]),
  };
}

const contentsOf = (plan: SheetPlan) =>
  open.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name).load('showGridlines');
    const area = plannedArea(plan);
    const cells = sheet.getRange(rangeOf(area)).load('formulas,values,numberFormat');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const columns = plan.columns.map((_, index) => sheet.getRange(cellAt(1, index + 1)));
    for (const column of columns) column.load('columnHidden,format/columnWidth');
    const rows = Array.from({ length: area.bottom }, (_, index) => sheet.getRange(cellAt(index + 1, 1)));
    for (const row of rows) row.format.load('rowHeight');
    const validations = (plan.validations ?? []).map(({ range }) => sheet.getRange(range).dataValidation);
    for (const validation of validations) validation.load('rule,prompt,errorAlert');
    const formats = cells.conditionalFormats.load('items/priority,items/type');
    await context.sync();
    const marked = formats.items.map((item) => item.getRange().load('address'));
    for (const { custom, dataBar, colorScale, type } of formats.items) {
      if (type === 'DataBar') dataBar.load('lowerBoundRule,upperBoundRule,positiveFormat/fillColor');
      if (type === 'ColorScale') colorScale.load('criteria');
      if (type !== 'Custom') continue;
      custom.rule.load('formula');
      custom.format.fill.load('color');
      custom.format.font.load('color,bold');
    }
    await context.sync();
    return {
      gridlines: sheet.showGridlines,
      formulas: cells.formulas as unknown[],
      values: cells.values as unknown[],
      numberFormat: cells.numberFormat as unknown[],
      frozen: frozen.isNullObject ? null : frozen.address,
      columns: columns.map(({ columnHidden, format }) => [columnHidden, format.columnWidth]),
      heights: rows.map(({ format }) => format.rowHeight),
      validations: validations.map((validation) => validation.toJSON()),
      conditionalFormats: formats.items
        .map(({ custom, dataBar, colorScale, priority, type }, index) => [
          priority,
          marked[index]?.address,
          (type === 'DataBar' ? dataBar : type === 'ColorScale' ? colorScale : custom).toJSON(),
        ])
        .toSorted(([one], [other]) => Number(one) - Number(other)),
    };
  });

const namesOf = () =>
  open.excel.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return names.items.map(({ name, formula }) => [name, formula as string]).toSorted();
  });

it('the yardstick builds the very workbook that the add-in builds', async () => {
  const ours = await built(() => open.host.build(measurement));
  open.excel.dispose();
  const yardstick = await built(() => buildItemByItem(open.excel.Excel, plan));
  expect(yardstick).toEqual(ours);
});
