import { isOptional, SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { linkedCells } from '../../src/workbook/linked-cells';
import { templateOf } from '../../src/workbook/template';
import { FORMS } from '../oracle/random-measurements';

const CASES = FORMS.flatMap(([title, form]) =>
  SHEET_NAMES.filter(isOptional).map((name) => [name, title, form] as const),
);

test.each(CASES)(
  'whether %s is there changes formulas of other sheets, and nothing else of them: %s',
  (name, _, form) => {
    const others = SHEET_NAMES.filter((each) => each !== name);
    const bare = (sheets: typeof SHEET_NAMES) =>
      templateOf(form, sheets).sheets.flatMap((sheet) => (sheet.name === name ? [] : [{ ...sheet, blocks: [] }]));
    expect(bare(SHEET_NAMES)).toEqual(bare(others));
    const linked = linkedCells(form, SHEET_NAMES, name);
    expect(linked.filter(({ with: cell }) => cell === null || typeof cell !== 'object')).toEqual([]);
    expect(linkedCells(form, others, name)).toEqual(linked);
  },
);
