import { areasMeet, cellAt } from '../../src/workbook/paper/a1';
import { isOptional, SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { linkedCells } from '../../src/workbook/linked-cells';
import { templateOf } from '../../src/workbook/template';
import { FORMS } from '../oracle/random-measurements';

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
