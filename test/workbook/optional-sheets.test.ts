import { areasMeet, cellAt } from '../../src/workbook/paper/a1';
import { RECORDS, type TableId } from '../../src/measurement/tables';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { carryOver } from '../../src/workbook/carry-over/carry-over';
import { factsOfSheet, isOptional, SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { linkedCells } from '../../src/workbook/linked-cells';
import { TABLES } from '../../src/workbook/tables/tables';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { formOf } from '../support/measurements';
import { planContents } from '../support/plan-contents';
import { templateOf } from '../../src/workbook/template';
import { FORMS } from '../oracle/random-measurements';

test('what is recorded tells whether a sheet that comes when it is used is used', () => {
  const whenUsed = (Object.keys(TABLES) as TableId[]).filter(
    (id) => factsOfSheet(TABLES[id].sheet).comes === 'when used',
  );
  expect(whenUsed).toEqual(expect.arrayContaining(['jobs', 'papers', 'agenda', 'agreements', 'reviewed', 'reasons']));
  expect(whenUsed.filter((id) => RECORDS[id].isUsed === undefined)).toEqual([]);
});

test.each(['Wat als', 'Banen', 'Bezoek', 'Stukken', 'Consensus'] as const)(
  'a workbook of today keeps the choice whether it has %s',
  (name) => {
    const measurement = emptyMeasurement(formOf('work'));
    for (const sheets of [SHEET_NAMES, SHEET_NAMES.filter((each) => each !== name)]) {
      const { plan, lost } = carryOver(planContents(workbookPlan(measurement, sheets)));
      expect([plan.sheets.map((sheet) => sheet.name), lost]).toEqual([sheets, []]);
    }
  },
);

const CASES = FORMS.flatMap(([title, form]) =>
  SHEET_NAMES.filter(isOptional).map((name) => [name, title, form] as const),
);

test.each(CASES)(
  'whether %s is there changes what is ours in cells of other sheets, and nothing else of them: %s',
  (name, _, form) => {
    const others = SHEET_NAMES.filter((each) => each !== name);
    const bare = (sheets: typeof SHEET_NAMES) =>
      templateOf(form, sheets).sheets.flatMap((sheet) => (sheet.name === name ? [] : [{ ...sheet, blocks: [] }]));
    expect(bare(SHEET_NAMES)).toEqual(bare(others));
    const linked = linkedCells(form, SHEET_NAMES, name);
    const open = new Map(templateOf(form).sheets.map((sheet) => [sheet.name, sheet.unlocked]));
    const isFilledIn = ({ sheet, row, column }: (typeof linked)[number]) =>
      open.get(sheet)?.some((range) => areasMeet(range, cellAt(row, column))) !== false;
    expect(linked.filter(isFilledIn)).toEqual([]);
    expect(linkedCells(form, others, name)).toEqual(linked);
  },
);
