import type { WorkbookContents } from '../../../src/workbook/paper/contents';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { tablesProblem } from '../../../src/workbook/reading/tables-problem';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { emptyAo, fullMeasurement } from '../../support/example-measurement';
import { planContents } from '../../support/plan-contents';

const contents = planContents(workbookPlan(fullMeasurement()));
const problem = (of: WorkbookContents) => tablesProblem(checkWorkbook(of).findings);

test('nothing is the matter with tables in good order, whatever is scored in them', () => {
  const divergent = fullMeasurement();
  const wrong = { ...divergent, entries: { ...divergent.entries, 'bezetting-2': { A: 1, O: 5 } } };
  expect([fullMeasurement(), emptyAo(), wrong].map((each) => problem(planContents(workbookPlan(each))))).toEqual([
    null,
    null,
    null,
  ]);
});

test('an item that stands there twice is a reason why it is not known what they hold', () => {
  const sheets = contents.sheets.map((sheet) => {
    if (sheet.name !== 'Scores') return sheet;
    const [first, ...others] = [...sheet.rows].filter(([, cells]) => cells.get(1)?.value === 'bezetting-2');
    if (!first || others.length > 0) throw new Error('one row of the item is expected');
    const below = Math.max(...sheet.rows.keys()) + 1;
    return { ...sheet, rows: new Map([...sheet.rows, [below, first[1]] as const]) };
  });
  expect(problem({ ...contents, sheets })).toContain('staat er 2 keer');
});
