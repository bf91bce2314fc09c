import { foundText } from '../../../src/workbook/carry-over/found-text';
import type { CellContent, SheetContents } from '../../../src/workbook/paper/contents';
import type { SheetName } from '../../../src/workbook/paper/sheets';
import { improvementLayout } from '../../../src/workbook/sheets/improvements/layout';
import { columnNumber } from '../../../src/workbook/paper/a1';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { emptyAo } from '../../support/example-measurement';

const measurement = emptyAo('integrated');
const plan = workbookPlan(measurement);
const { typed, firstRow, lastRow } = improvementLayout(measurement.form);
const WHEN = columnNumber(typed('date'));

/** 22 November 2026: 56 years, of which 14 leap years, and 325 days after the first day of 1970, which is day 25,569. */
const DAY = 56 * 365 + 14 + 325 + 25_569;

/** @param beside what stands in the cell before it */
function textIn(
  name: SheetName,
  [row, column]: readonly [number, number],
  value: CellContent['value'],
  beside = '',
  is1904 = false,
) {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const cells: [number, CellContent][] = [
    [column - 1, { value: beside, isFormula: false }],
    [column, { value, isFormula: false }],
  ];
  const contents: SheetContents = { name, rows: new Map([[row, new Map(cells)]]) };
  return foundText(contents, { row, column }, sheet, is1904);
}

test('a day in a column of dates is said as it was shown, on each line and below the last', () => {
  for (const row of [firstRow, lastRow, lastRow + 5]) {
    expect(textIn('Verbeterplan', [row, WHEN], DAY)).toBe('22-11-2026');
  }
});

test('a workbook that counts from 1904 has a number that is 1462 less', () => {
  expect(textIn('Verbeterplan', [firstRow, WHEN], DAY - 1462, '', true)).toBe('22-11-2026');
});

test('the time of day is no part of it', () => {
  expect(textIn('Verbeterplan', [firstRow, WHEN], DAY + 0.75)).toBe('22-11-2026');
});

test('what is no date in such a cell is said as it stands there', () => {
  expect(textIn('Verbeterplan', [firstRow, WHEN], 'voorjaar')).toBe('voorjaar');
  expect(textIn('Verbeterplan', [firstRow, WHEN], 3.6)).toBe('3,6');
  expect(textIn('Verbeterplan', [firstRow, WHEN], { error: '#N/A' })).toBe('#N/A');
});

test('the same number in any other cell is a number', () => {
  expect(textIn('Verbeterplan', [firstRow, WHEN - 1], DAY)).toBe('46348');
  expect(textIn('Verbeterplan', [firstRow - 1, WHEN], DAY)).toBe('46348');
  expect(textIn('Meting', [40, 2], DAY)).toBe('46348');
});

test('on the sheet Meting the label tells, wherever it stands', () => {
  // In the workbook as it is made the date stands in row 6; the labels begin in row 4.
  expect(textIn('Meting', [6, 2], DAY)).toBe('22-11-2026');
  expect(textIn('Meting', [40, 2], DAY, 'Datum van de meting')).toBe('22-11-2026');
  expect(textIn('Meting', [6, 2], DAY, 'Opmerkingen')).toBe('46348');
});
