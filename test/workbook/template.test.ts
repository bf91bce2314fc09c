import { scoreForm } from '../../src/scale/score-form';
import type { WorkbookPlan } from '../../src/workbook/paper/plan';
import { formulaCells } from '../../src/workbook/paper/plan-formulas';
import { templateOf } from '../../src/workbook/template';
import { workbookPlan } from '../../src/workbook/workbook-plan';
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
    expect(bare(workbookPlan(measurement))).toEqual(bare(templateOf(form)));
  }
});

test.each(FORMS)('is made once for a form: %s', (_, form) => {
  const again = scoreForm(form.scale.id, form.model);
  expect(again).toBe(form);
  expect(templateOf(again)).toBe(templateOf(form));
});
