import { copiedMeasurement } from '../../src/measurement/copied-measurement';
import { roleOf } from '../../src/measurement/review';
import { carryOver } from '../../src/workbook/carry-over/carry-over';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { soundMeasurement } from '../support/full-measurement';
import { measurementId } from '../support/measurement-ids';
import { FORM_NAMES, formOf } from '../support/measurements';
import { planContents } from '../support/plan-contents';
import { askedNobody, withoutWhoIsWho } from '../support/without-id';

const BLANK = { programmeCode: '', role: '', reviewerCode: '' };

describe.each(FORM_NAMES)('a workbook of version 4 in which nobody is asked who is who: %s', (name) => {
  const old = askedNobody(soundMeasurement(formOf(name)));
  const before = planContents(withoutWhoIsWho(workbookPlan(old)));

  test('is read as before, without a word', () => {
    expect(readMeasurement(before)).toMatchObject({ measurement: old, findings: [] });
  });

  test('is asked it once it is carried over, and loses nothing', () => {
    const { measurement, lost, plan } = carryOver(before);
    expect({ measurement, lost }).toEqual({ measurement: old, lost: [] });
    const place = readMeasurement(planContents(plan)).tables.review?.placeOf('review', 'role');
    expect(place).toMatchObject({ row: 26, column: 2 });
  });
});

test('the hidden row ends with them, behind the id', () => {
  const contents = planContents(workbookPlan(soundMeasurement(formOf('integrated'))));
  const rows = contents.sheets.find(({ name }) => name === 'Meting')?.rows;
  const cells = (row: number) => [32, 33, 34, 35, 36].map((column) => rows?.get(row)?.get(column)?.value ?? null);
  expect(cells(1)).toEqual(['Meting-id', 'Programmacode', 'Rol', 'Reviewercode', null]);
  expect(cells(2)).toEqual([measurementId(1), '=P1', 'reviewer', '007', null]);
});

test.each([
  ['alleen', 'single'],
  ['reviewer', 'reviewer'],
  ['consensus', 'consensus'],
  ['', null],
  ['voorzitter', null],
])('the role %p is %p', (role, expected) => {
  expect(roleOf({ role })).toBe(expected);
});

test('the next measurement of a programme keeps its code, and is nobody’s yet', () => {
  const { review } = copiedMeasurement(soundMeasurement(formOf('ips25')), 'emptied', measurementId(2));
  expect(review).toMatchObject({ ...BLANK, programmeCode: '=P1' });
});
