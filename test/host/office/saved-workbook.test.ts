import type { IWorkbookData } from '@univerjs/core';
import type { SavedBook } from '../../../src/preview/univer/saved-book';
import { scoreForm } from '../../../src/scale/score-form';
import { overviewLayout } from '../../../src/workbook/sheets/overview/layout';
import type { WorkbookPlan } from '../../../src/workbook/paper/plan';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { someOf } from '../../support/depth';
import { filledMeasurement } from './filled-measurement';
import { builtWorkbooks, openWorkbook, type OpenWorkbook } from './open-workbook';

const measurement = filledMeasurement(scoreForm('ips-ao-2015', 'integrated'));
const TOTAL = `Overzicht!${overviewLayout(measurement.form).total('score', 'A')}`;
const openBuilt = builtWorkbooks(measurement);
let open: OpenWorkbook;

afterEach(() => {
  open.excel.dispose();
});

/** All that Office.js tells of a workbook, and what only the spreadsheet knows. */
async function everythingIn({ excel }: OpenWorkbook, plan: WorkbookPlan) {
  const { workbook } = excel;
  const told = await excel.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    const sheets = plan.sheets.map(({ name, validations = [] }) => {
      const sheet = context.workbook.worksheets.getItem(name).load('name,position,visibility,showGridlines,tabColor');
      const used = sheet.getUsedRange().load('address,formulas,values,numberFormat,text,rowIndex,columnIndex');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const rules = validations.map(({ range }) => sheet.getRange(range).dataValidation);
      for (const rule of rules) rule.load('type,rule,prompt,errorAlert,ignoreBlanks');
      const formats = sheet.getRange('A1:AZ300').conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      sheet.protection.load('protected,options');
      return { sheet, used, frozen, rules, formats };
    });
    await context.sync();
    const formats = sheets.map(({ formats: { items } }) =>
      items.map((item) => {
        const { custom, dataBar, colorScale, type } = item;
        const range = item.getRange().load('address');
        if (type === 'DataBar') {
          dataBar.positiveFormat.load('fillColor,gradientFill');
          return { item, range, rule: dataBar.load('lowerBoundRule,upperBoundRule') };
        }
        if (type === 'ColorScale') return { item, range, rule: colorScale.load('criteria') };
        custom.rule.load('formula');
        custom.format.fill.load('color');
        custom.format.font.load('color,bold,italic');
        return { item, range, rule: custom };
      }),
    );
    await context.sync();
    return JSON.parse(
      JSON.stringify([
        names.items,
        sheets.map(({ sheet, used, frozen, rules }) => [sheet, sheet.protection, used, frozen, rules]),
        formats.map((each) => each.map(({ item, range, rule }) => [item, rule, range.address])),
      ]),
    ) as unknown;
  });
  const cells = plan.sheets.flatMap(({ name, styles, unlocked }) =>
    [...styles.map(({ range }) => range), ...unlocked].flatMap((range) =>
      range.split(':').map((corner) => `${name}!${corner}`),
    ),
  );
  const formatted = plan.sheets.flatMap(({ name, conditionalFormats = [] }) =>
    conditionalFormats.map(({ range }) => `${name}!${range.replace(/[:,].*/, '')}`),
  );
  // Each of them is looked at until it has been the same for a while, so all of them at the same time.
  const applied = await Promise.all(formatted.map((cell) => workbook.appliedFormat(cell)));
  return {
    told,
    applied,
    looks: cells.map((cell) => [cell, workbook.look(cell), workbook.isLocked(cell)]),
    sheets: plan.sheets.map(({ name }) => [workbook.merges(name), workbook.printCalls(name), workbook.filter(name)]),
    saved: inParts(await workbook.save()),
  };
}

/**
 * Univer's part of a saved workbook is text, and in it are the texts of its plug-ins. Of a permission it keeps the latest
 * change, which opening is; what may be done is seen in looks and locks. A sheet without rules may have an empty list.
 */
function inParts({ workbook, ...ours }: SavedBook) {
  const { resources = [], ...univer } = JSON.parse(workbook) as Partial<IWorkbookData>;
  const parsed = (text: string): unknown =>
    JSON.parse(text, (key, value: unknown) =>
      key === 'strategies' || (Array.isArray(value) && value.length === 0) ? undefined : value,
    );
  const plugins = Object.fromEntries(resources.map(({ name, data }) => [name, parsed(data)]));
  return { ...ours, univer, plugins };
}

it.each(
  someOf(
    [
      ['25 items', filledMeasurement(scoreForm('ips-25-2024', null))],
      ['integrated', measurement],
    ] as const,
    1,
  ),
)('is, opened again, the workbook that was built: %s', async (_name, measurement) => {
  const plan = workbookPlan(measurement);
  open = await openWorkbook();
  await open.host.build(measurement);
  const built = await everythingIn(open, plan);
  const saved = await open.excel.workbook.save();
  open.excel.dispose();
  open = await openWorkbook('1.9', { saved });
  expect(await everythingIn(open, plan)).toEqual(built);
  expect(await open.host.read()).toMatchObject({ kind: 'measurement', damage: [], checked: { measurement } });
});

it('calculates, refuses and locks as before, each time anew', async () => {
  for (let time = 0; time < 2; time += 1) {
    open = await openBuilt();
    const { workbook } = open.excel;
    const total = Number(await workbook.value(TOTAL));
    // The first item has a 1.
    expect(await workbook.type('Scores!F4', 5)).toBe(true);
    expect(await workbook.value(TOTAL)).toBe(total + 4);
    expect(await workbook.type('Scores!F4', 7)).toBe(false);
    await expect(workbook.type('Scores!H4', 'akkoord')).rejects.toMatchObject({ code: 'AccessDenied' });
    workbook.deleteSheet('Ankers');
    open.excel.dispose();
  }
  open = await openBuilt();
  expect(open.excel.workbook.sheetNames()).toContain('Ankers');
});
