import { scoreForm } from '../../src/scale/score-form';
import type { WorkbookPlan } from '../../src/workbook/paper/plan';
import { FIRST_SHEETS, SHEET_NAMES } from '../../src/workbook/paper/sheets';
import { formulaCells } from '../../src/workbook/paper/plan-formulas';
import { templateOf } from '../../src/workbook/template';
import { sheetsFor, workbookPlan } from '../../src/workbook/workbook-plan';
import { FORMS } from '../oracle/random-measurements';
import { STRATA, stratifiedMeasurements } from '../oracle/strata';

/** All that a plan says but its values, its heights and where its pages end. */
function bare({ sheets, names, author }: WorkbookPlan) {
  return {
    author,
    names,
    sheets: sheets.map(({ blocks, rowHeights, print, ...rest }) => ({
      ...rest,
      heights: Object.keys(rowHeights ?? {}),
      print: { ...print, breaksAfterRows: [], area: print.isFitted ? '' : print.area },
      formulas: formulaCells({ blocks }),
    })),
  };
}

test.each(FORMS)('a workbook differs from its template in what people fill in, and in nothing else: %s', (_, form) => {
  const [first, ...others] = stratifiedMeasurements(form, STRATA.length);
  for (const measurement of [first, ...others.slice(-2)]) {
    if (!measurement) throw new Error('no measurement');
    const sheets = sheetsFor(measurement);
    expect(bare(workbookPlan(measurement))).toEqual(bare(templateOf(form, sheets)));
  }
});

test.each(FORMS)(
  'is the same on every other sheet where one is there that comes when used, but for Meting and Bewijs: %s',
  (_, form) => {
    const [without, whole] = [templateOf(form, FIRST_SHEETS), templateOf(form, SHEET_NAMES)];
    const others = whole.sheets.filter(({ name }) => FIRST_SHEETS.includes(name));
    expect(whole.sheets.map(({ name }) => name).filter((name) => !FIRST_SHEETS.includes(name))).toEqual([
      'Bezoek',
      'Stukken',
      'Consensus',
      'Banen',
    ]);
    const unlike = without.sheets.filter((sheet, index) => JSON.stringify(sheet) !== JSON.stringify(others[index]));
    // Meting says how many jobs there are; on Bewijs the jobs answer what the form for education alone does not ask.
    expect(unlike.map(({ name }) => name)).toEqual(form.model === 'education' ? ['Meting'] : ['Meting', 'Bewijs']);
    const formulas = JSON.stringify(without.sheets);
    expect(formulas).not.toMatch(/Banen|Bezoek!|Stukken/);
  },
);

test.each(FORMS)('is made once for a form: %s', (_, form) => {
  const again = scoreForm(form.scale.id, form.model);
  expect(again).toBe(form);
  expect(templateOf(again)).toBe(templateOf(form));
});
