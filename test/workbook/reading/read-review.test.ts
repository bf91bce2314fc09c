import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import type { Review } from '../../../src/measurement/review';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import type { CellContent, SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';
import { recogniseSheet, sortSheets } from '../../../src/workbook/tables/recognise-sheets';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { FORM_NAMES, formOf, type FormName } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';

const REVIEW: Review = {
  organisation: 'Voorbeeldorg',
  programme: 'Team X',
  date: '2026-11-22',
  kind: 'nulmeting',
  reviewer1: 'AB',
  reviewer2: 'CD',
  workersFte: 3.6,
  conduct: 'Twee dagen.',
  remarks: 'Geen.',
  programmeCode: 'P1',
  role: 'reviewer',
  reviewerCode: 'A',
};

/** A workbook with other texts in column A of Meting, where the labels stand from row 4 on; null empties a cell. */
function relabelled(name: FormName, labels: Readonly<Record<number, string | null>>): WorkbookContents {
  const measurement: Measurement = { ...emptyMeasurement(formOf(name)), review: REVIEW };
  const contents = planContents(workbookPlan(measurement));
  const sheets = contents.sheets.map((sheet) => {
    if (sheet.name !== 'Meting') return sheet;
    const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map<number, CellContent>(cells)]));
    for (const [row, value] of Object.entries(labels)) {
      if (value === null) rows.get(Number(row))?.delete(1);
      else rows.get(Number(row))?.set(1, { value, isFormula: false });
    }
    return { ...sheet, rows };
  });
  return { ...contents, sheets };
}

const changedIn = (contents: WorkbookContents) =>
  checkWorkbook(contents).findings.filter(({ code }) => code === 'label-changed');

test.each(FORM_NAMES)('what was filled in on Meting is read, and no label is missed: %s', (name) => {
  const contents = relabelled(name, {});
  expect(checkWorkbook(contents).measurement.review).toEqual(REVIEW);
  expect(changedIn(contents)).toEqual([]);
});

test.each<[string, Record<number, string | null>, string, string]>([
  ['the first', { 4: 'Instelling' }, 'Meting!A4', 'Het kopje "Organisatie" is nu "Instelling".'],
  ['the second', { 5: 'Team' }, 'Meting!A5', 'Het kopje "Programma of team" is nu "Team".'],
  ['one between', { 8: 'Beoordelaar' }, 'Meting!A8', 'Het kopje "Reviewer 1" is nu "Beoordelaar".'],
  ['the last', { 12: 'Verder' }, 'Meting!A12', 'Het kopje "Opmerkingen" is nu "Verder".'],
  ['one that is wiped', { 6: null }, 'Meting!A6', 'Het kopje "Datum van de meting" is leeg.'],
])('of a label that was changed the value counts, and it is a finding: %s', (_, labels, cell, message) => {
  const contents = relabelled('integrated', labels);
  expect(checkWorkbook(contents).measurement.review).toEqual(REVIEW);
  expect(changedIn(contents)).toMatchObject([
    { severity: 'warning', cell, message: expect.stringContaining(message) as unknown },
  ]);
});

test('of two labels next to each other both values count', () => {
  const contents = relabelled('integrated', { 8: 'Een', 9: 'Twee' });
  expect(checkWorkbook(contents).measurement.review).toEqual(REVIEW);
  expect(changedIn(contents).map(({ cell }) => cell)).toEqual(['Meting!A8', 'Meting!A9']);
});

test('the sheet is known by its other labels, and carried over', () => {
  const contents = relabelled('work', { 4: 'Instelling', 5: 'Team' });
  expect(contents.sheets.map(recogniseSheet)[0]).toBe('Meting');
  const { measurement, lost } = carryOver(contents);
  expect(measurement.review).toEqual(REVIEW);
  expect(lost).toEqual([
    'Meting!A4 had geen plaats meer; er stond: Instelling',
    'Meting!A5 had geen plaats meer; er stond: Team',
  ]);
});

/** The sheet Meting of a workbook after something was done to its rows. */
function withRows(
  contents: WorkbookContents,
  change: (rows: SheetContents['rows']) => Iterable<readonly [number, ReadonlyMap<number, CellContent>]>,
): WorkbookContents {
  const sheets = contents.sheets.map((sheet) =>
    sheet.name === 'Meting' ? { ...sheet, rows: new Map(change(sheet.rows)) } : sheet,
  );
  return { ...contents, sheets };
}

test.each([7, 9])(
  'the sheet stays ours by our names where %i of its labels were changed, and each is a finding',
  (count) => {
    const changed = Array.from({ length: count }, (_, index) => [4 + index, `anders ${index}`] as const);
    // Below the fields: what is measured with, of which one label is left.
    const below = [15, 16, 17].map((row) => [row, 'anders'] as const);
    const contents = relabelled('integrated', Object.fromEntries([...changed, ...below]));
    expect(contents.sheets.map(recogniseSheet)[0]).toBeNull();
    expect(sortSheets(contents).own.Meting?.name).toBe('Meting');
    expect(checkWorkbook(contents).measurement.review).toEqual(REVIEW);
    expect(changedIn(contents).map(({ cell }) => cell)).toEqual(changed.map(([row]) => `Meting!A${row}`));
  },
);

test('rows that were deleted are not looked for in those of the scale and the model', () => {
  // Uitvoering and Opmerkingen stood in rows 11 and 12.
  const contents = withRows(relabelled('integrated', {}), (rows) =>
    [...rows].flatMap(([row, cells]) => (row < 11 ? [[row, cells]] : row < 13 ? [] : [[row - 2, cells]])),
  );
  expect(checkWorkbook(contents).measurement.review).toEqual({ ...REVIEW, conduct: '', remarks: '' });
  expect(changedIn(contents)).toEqual([]);
});

const cell = (value: string | number): CellContent => ({ value, isFormula: false });
const below = (label: string, value: string | number) =>
  withRows(relabelled('integrated', {}), (rows) => [
    ...rows,
    [40, new Map([[1, cell(label)], ...(value === '' ? [] : [[2, cell(value)] as const])])],
  ]);

test('of a label that stands there twice nothing counts, and that is a finding', () => {
  const { measurement, findings } = checkWorkbook(below('Programma of team', 'Team Y'));
  expect(measurement.review).toEqual({ ...REVIEW, programme: '' });
  expect(findings.filter(({ code }) => code === 'duplicate-line')).toMatchObject([
    {
      cell: 'Meting!A5',
      message: expect.stringContaining(
        'Programma of team: op het blad Meting staat iets dubbel (rij 5, 40)',
      ) as unknown,
    },
  ]);
  const { lost } = carryOver(below('Programma of team', 'Team Y'));
  expect(lost).toContain('Meting!B5 had geen plaats meer; er stond: Team X');
  expect(lost).toContain('Meting!B40 had geen plaats meer; er stond: Team Y');
});

test('a date beside a label that stands there twice is said as a date', () => {
  // Day 46,348 is 22 November 2026.
  expect(carryOver(below('Datum van de meting', 46_348)).lost).toContain(
    'Meting!B40 had geen plaats meer; er stond: 22-11-2026',
  );
});

test('a heading of somebody’s own with the words of a label is no second one', () => {
  const { measurement, findings } = checkWorkbook(below('Opmerkingen', ''));
  expect(measurement.review).toEqual(REVIEW);
  expect(findings.filter(({ code }) => code === 'duplicate-line')).toEqual([]);
});

test('values are read where our names say that their column is, when somebody put another before it', () => {
  const { sheets, names } = relabelled('integrated', { 5: 'Team' });
  const moved = sheets.map((sheet) =>
    sheet.name === 'Meting'
      ? {
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => {
              const others = [...cells].map(([column, cell]) => [column < 2 ? column : column + 1, cell] as const);
              return [row, new Map([...others, [2, { value: 'van hen', isFormula: false }]])] as const;
            }),
          ),
        }
      : sheet,
  );
  const inColumnC = [...names].map(([name, area]) => [name, area.replaceAll('Meting!$B$', 'Meting!$C$')] as const);
  const { measurement, findings } = checkWorkbook({ sheets: moved, names: new Map(inColumnC) });
  expect(measurement.review).toEqual(REVIEW);
  expect(findings.filter(({ code }) => code === 'label-changed')).toMatchObject([{ cell: 'Meting!A5' }]);
});
