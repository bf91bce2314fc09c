import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import {
  type CellContent,
  type SheetContents,
  type WorkbookContents,
  textAt,
} from '../../../src/workbook/paper/contents';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { allScored, formOf } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';

const form = formOf('integrated');
const filled: Measurement = {
  ...emptyMeasurement(form),
  // The scores of bezetting-2 stand on other rows too: what is lost is not told by its value.
  entries: allScored(form, 3, { 'bezetting-2': { A: 4, O: 4 }, 'organisatie-2': { A: 5, O: 5 } }),
  notes: { 'bezetting-2': 'Urenstaten.' },
  evidence: {
    items: { 'bezetting-2': { AO: { percent: 92 } }, 'begeleiding-15': { AO: { percent: 92 } } },
    workers: [],
  },
  officialAnchors: { 'bezetting-2': ['een', '', '', '', 'vijf'] },
  scenarios: [{ name: 'Beter', entries: { 'bezetting-2': { A: 5 }, 'organisatie-2': { A: 5 } } }],
};
const contents = planContents(workbookPlan(filled));

/** The same with a copy of the row with this key in row 60 of the sheet, and other values in some of its columns. */
function withCopy(
  name: SheetName,
  key: string,
  values: Readonly<Record<number, number | string>> = {},
): WorkbookContents {
  const copied = (sheet: SheetContents): SheetContents => {
    const row = [...sheet.rows.keys()].find((each) => textAt(sheet, each, 1) === key);
    const line = new Map(row === undefined ? [] : sheet.rows.get(row));
    for (const [column, value] of Object.entries(values)) line.set(Number(column), { value, isFormula: false });
    const rows = [...sheet.rows, [200, line] as const].toSorted(([one], [other]) => one - other);
    return { ...sheet, rows: new Map(rows) };
  };
  return { ...contents, sheets: contents.sheets.map((sheet) => (sheet.name === name ? copied(sheet) : sheet)) };
}

const codesIn = (found: WorkbookContents) =>
  checkWorkbook(found).findings.flatMap(({ code, item, cell }) =>
    code.startsWith('duplicate') ? [`${code} ${item ?? ''} ${cell ?? ''}`] : [],
  );
const lostFrom = (found: WorkbookContents) =>
  carryOver(found).lost.map((sentence) => sentence.replace(' had geen plaats meer; er stond', ''));

test('without a double row nothing is found, and nothing is lost', () => {
  expect(codesIn(contents)).toEqual([]);
  expect(lostFrom(contents)).toEqual([]);
});

test('of a row of scores that stands there twice every entry is listed, and no word of ours', () => {
  const double = withCopy('Scores', 'bezetting-2', { 6: 5, 7: 5 });
  expect(codesIn(double)).toEqual(['duplicate-item bezetting-2 Scores!A7']);
  expect(lostFrom(double)).toEqual([
    'Scores!F7: 4',
    'Scores!G7: 4',
    'Scores!K7: Urenstaten.',
    'Scores!F200: 5',
    'Scores!G200: 5',
    'Scores!K200: Urenstaten.',
  ]);
});

test('an answer on Bewijs that stands there twice counts nowhere, is a finding, and is listed', () => {
  const double = withCopy('Bewijs', 'bezetting-2 percent', { 3: 0.6 });
  const { measurement } = checkWorkbook(double);
  expect(measurement.evidence.items).toEqual({ 'begeleiding-15': { AO: { percent: 92 } } });
  expect(codesIn(double)).toEqual(['duplicate-line bezetting-2 Bewijs!A10']);
  expect(lostFrom(double)).toEqual(['Bewijs!C10: 0,92', 'Bewijs!C200: 0,6']);
});

test('a row of scenarios that stands there twice counts nowhere, is a finding, and is listed', () => {
  const double = withCopy('Wat als', 'bezetting-2');
  const { measurement } = checkWorkbook(double);
  expect(measurement.scenarios).toEqual([{ name: 'Beter', entries: { 'organisatie-2': { A: 5 } } }]);
  expect(codesIn(double)).toEqual([expect.stringMatching(/^duplicate-line bezetting-2 'Wat als'!A\d+$/)]);
  expect(lostFrom(double)).toEqual([
    expect.stringMatching(/^'Wat als'![A-Z]+\d+: 5$/),
    expect.stringMatching(/^'Wat als'![A-Z]+200: 5$/),
  ]);
});

test('an item that stands twice on Ankers counts nowhere, is a finding, and is listed', () => {
  const double = withCopy('Ankers', 'bezetting-2', { 10: 'twee' });
  expect(checkWorkbook(double).measurement.officialAnchors).toEqual({});
  expect(codesIn(double)).toEqual(['duplicate-line bezetting-2 Ankers!A7']);
  // The official anchors stand in columns J to N.
  expect(lostFrom(double)).toEqual(['Ankers!J7: een', 'Ankers!N7: vijf', 'Ankers!J200: twee', 'Ankers!N200: vijf']);
});

test('names of scenarios that stand there twice count nowhere, are a finding, and are listed', () => {
  const double = withCopy('Wat als', 'naam', { 7: 'Slechter' });
  const { measurement, findings } = checkWorkbook(double);
  expect(measurement.scenarios.map(({ name }) => name)).toEqual(['']);
  expect(findings.filter(({ code }) => code === 'duplicate-line')).toMatchObject([
    { item: '', cell: "'Wat als'!A5", message: expect.stringContaining('(rij 5, 200)') as unknown },
  ]);
  expect(lostFrom(double)).toEqual(["'Wat als'!G5: Beter", "'Wat als'!G200: Slechter"]);
});

test('what somebody typed over something of ours in such a row is listed too', () => {
  // Item 4 of Bezetting has its sources in column E.
  const double = withCopy('Scores', 'bezetting-2', { 5: 'zie mijn map' });
  expect(lostFrom(double)).toContain('Scores!E200: zie mijn map');
});

test('rows of somebody’s own with the same word in the column of keys are not double', () => {
  const cell = (value: string): CellContent => ({ value, isFormula: false });
  const rows = [210, 211].map(
    (row) =>
      [
        row,
        new Map([
          [1, cell('mijn lijst')],
          [3, cell(`regel ${row}`)],
        ]),
      ] as const,
  );
  const sheets = contents.sheets.map((sheet) =>
    sheet.name === 'Bewijs' ? { ...sheet, rows: new Map([...sheet.rows, ...rows]) } : sheet,
  );
  expect(codesIn({ ...contents, sheets })).toEqual([]);
  expect(lostFrom({ ...contents, sheets })).toEqual([
    ...['Bewijs!A210: mijn lijst', 'Bewijs!C210: regel 210', 'Bewijs!A211: mijn lijst', 'Bewijs!C211: regel 211'],
  ]);
});
