import { NO_CONSENSUS, NO_REVIEWER } from '../../../src/measurement/consensus';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import { SHEET_NAMES } from '../../../src/workbook/paper/sheets';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { FORM_NAMES, scoredMeasurement } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';
import { USED_VISIT } from '../../support/used-visit';

/** So that both have every sheet. */
const JOBS = [{ kind: 'schoonmaak' }];
const OTHERS = { visit: USED_VISIT, consensus: { ...NO_CONSENSUS, reviewers: [{ ...NO_REVIEWER, code: 'A' }] } };

/** Every item 4, beside a copy of a sheet of another measurement with every item 2. */
const ours = (name: (typeof FORM_NAMES)[number]) =>
  planContents(workbookPlan({ ...scoredMeasurement(name, 4), ...OTHERS, jobs: JOBS }));
const theirs = (name: (typeof FORM_NAMES)[number]) =>
  planContents(workbookPlan({ ...scoredMeasurement(name, 2), ...OTHERS, jobs: [...JOBS, ...JOBS] }));

describe.each(FORM_NAMES)('a second sheet of a kind: %s', (form) => {
  test.each(SHEET_NAMES.map((name) => [name]))('%s: is a warning with its name, and counts for nothing', (name) => {
    const contents = ours(form);
    const copy = theirs(form).sheets.find((sheet) => sheet.name === name);
    if (!copy) throw new Error(`no sheet ${name}`);
    const checked = checkWorkbook(contents);
    const beside = checkWorkbook({ ...contents, sheets: [{ ...copy, name: 'Van een collega' }, ...contents.sheets] });
    expect(beside.measurement).toEqual(checked.measurement);
    const second = beside.findings.filter(({ code }) => code === 'second-sheet');
    expect(second).toMatchObject([
      {
        severity: 'warning',
        cell: "'Van een collega'!A1",
        message: expect.stringContaining('Van een collega') as unknown,
      },
    ]);
    expect(second[0]?.message).toContain(`het blad ${name},`);
    expect(beside.findings.filter(({ code }) => code !== 'second-sheet')).toEqual(checked.findings);
  });
});

/** Lists that a team may keep for itself, with some headers of ours. */
test.each([
  ['a note', ['Item']],
  ['their actions', ['Item', 'Actie', 'Wie']],
  ['their team', ['Werker', 'Fte', 'Telefoon']],
  ['their scores', ['id', 'IPS-A', 'IPS-O']],
])('a sheet of somebody else is none: %s', (_, headers) => {
  const contents = ours('integrated');
  const cells = headers.map((value, index) => [index + 1, { value, isFormula: false }] as const);
  const own = { name: 'Mijn notities', rows: new Map([[1, new Map(cells)]]) };
  const { findings } = checkWorkbook({ ...contents, sheets: [own, ...contents.sheets] });
  expect(findings).toEqual(checkWorkbook(contents).findings);
});
