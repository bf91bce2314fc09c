import { emptyMeasurement } from '../../src/measurement/measurement';
import { carryOver } from '../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../src/workbook/reading/check-workbook';
import type { CellContent, WorkbookContents } from '../../src/workbook/paper/contents';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { earlierContents } from '../support/earlier-files';
import { soundMeasurement } from '../support/full-measurement';
import { measurementId } from '../support/measurement-ids';
import { FORM_NAMES, formOf } from '../support/measurements';
import { planContents } from '../support/plan-contents';
import { askedNobody, withoutId } from '../support/without-id';

const measurement = soundMeasurement(formOf('integrated'));
const contents = planContents(workbookPlan(measurement));
const idIn = (found: WorkbookContents) => readMeasurement(found).measurement.id;

/** The id stands in row 2 below its header, in column 32; null empties a cell. */
const withCells = (cells: Readonly<Record<number, CellContent['value']>>): WorkbookContents => ({
  ...contents,
  sheets: contents.sheets.map((sheet) => {
    if (sheet.name !== 'Meting') return sheet;
    const rows = new Map([...sheet.rows].map(([row, found]) => [row, new Map(found)] as const));
    for (const [row, value] of Object.entries(cells)) {
      if (value === null) rows.get(Number(row))?.delete(32);
      else rows.get(Number(row))?.set(32, { value, isFormula: false });
    }
    return { ...sheet, rows };
  }),
});

describe.each(FORM_NAMES)('a workbook of version 4 without an id: %s', (name) => {
  const old = { ...askedNobody(soundMeasurement(formOf(name))), id: null };
  const before = planContents(withoutId(workbookPlan(old)));

  test('is read as before, without a word', () => {
    expect(readMeasurement(before)).toMatchObject({ measurement: old, findings: [] });
    expect(checkWorkbook(before).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('gets one when it is carried over, and loses nothing', () => {
    const { measurement: after, lost, plan } = carryOver(before, measurementId(7));
    expect(after).toEqual({ ...old, id: measurementId(7) });
    expect(lost).toEqual([]);
    expect(readMeasurement(planContents(plan)).measurement).toEqual(after);
  });
});

test.each(['version-1-education', 'version-2-work', 'version-3-integrated'] as const)(
  'a workbook of an earlier version has none, and gets one: %s',
  (name) => {
    const earlier = earlierContents(name);
    expect(idIn(earlier)).toBeNull();
    const { plan } = carryOver(earlier, measurementId(7));
    expect(idIn(planContents(plan))).toBe(measurementId(7));
  },
);

test('a workbook that has one keeps it when it is carried over, wherever its sheet was renamed or pushed to', () => {
  expect(carryOver(contents, measurementId(7)).measurement.id).toBe(measurementId(1));
  const names = new Map([...contents.names].filter(([name]) => name !== 'Meting_gegevens'));
  const sheets = contents.sheets.map((sheet) => (sheet.name === 'Meting' ? { ...sheet, name: 'Gegevens' } : sheet));
  expect(idIn({ sheets, names })).toBe(measurementId(1));
});

test('the id of a copy of the sheet, or of a colleague’s, does not count', () => {
  const other = planContents(workbookPlan({ ...measurement, id: measurementId(2) }));
  const copy = other.sheets.filter(({ name }) => name === 'Meting').map((sheet) => ({ ...sheet, name: 'Meting (2)' }));
  expect(idIn({ ...contents, sheets: [...copy, ...contents.sheets] })).toBe(measurementId(1));
});

test.each([
  ['emptied', { 2: null }, []],
  ['a text of somebody', { 2: 'onze meting' }, ['Meting!AF2 had geen plaats meer; er stond: onze meting']],
  ['a number', { 2: 12 }, ['Meting!AF2 had geen plaats meer; er stond: 12']],
  ['an error', { 2: { error: '#REF!' } }, ['Meting!AF2 had geen plaats meer; er stond: #REF!']],
  ['without its header', { 1: null }, [`Meting!AF2 had geen plaats meer; er stond: ${measurementId(1)}`]],
] as const)(
  'an id that is %s is none: the measurement gets a new one, and what stood there is told',
  (_, cells, told) => {
    const damaged = withCells(cells);
    expect(idIn(damaged)).toBeNull();
    const { measurement: after, lost } = carryOver(damaged, measurementId(7));
    expect(after).toEqual({ ...measurement, id: measurementId(7) });
    expect(lost).toEqual(told);
  },
);

test('an empty form has none, for whoever begins with a copy of it would share it', () => {
  const form = formOf('ips25');
  const plan = planContents(workbookPlan(emptyMeasurement(form)));
  expect(idIn(plan)).toBeNull();
  expect(readMeasurement(plan).tables.identity?.placeOf('measurement', 'id')).toMatchObject({ isLocked: true });
});
