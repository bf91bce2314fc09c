import type { CellValue } from '@cj-tech-master/excelts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import type { JobEntries } from '../../src/measurement/jobs';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { checkWorkbook } from '../../src/workbook/reading/check-workbook';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { openWorkbook } from '../host/office/open-workbook';
import { editSheet } from '../host/xlsx/edit-xlsx';
import { formOf } from '../support/measurements';
import { JUDGED_SHEETS } from './filled-workbook';
import { WHOLE_SHEETS, wrongFormulas } from './formula-cells';
import { gnumericSheets } from './gnumeric';
import { startJudge, type Judge } from './judge';

/** Longer than the 255 characters that some functions look for. */
const LONG = 'x'.repeat(300);

/** Kinds of work and employers that are hardly alike, or hardly different, and a kind named as the header of its column. */
const JOBS: readonly JobEntries[] = [
  { kind: 'zorg', employer: 'a1', regular: 'yes', paid: 'yes' },
  { kind: ' Zorg ', employer: 'A1', regular: 'no' },
  { kind: 'b~1', employer: 'b1' },
  { kind: 'b1', employer: 'b~1', regular: 'yes' },
  { kind: `${LONG}1`, employer: 1 },
  { kind: `${LONG}2`, employer: '1' },
  { kind: '1.0', employer: '1.0' },
  { kind: '*', employer: '?' },
  { kind: 'soort', employer: 'werkgever', regular: 'yes', paid: 'no' },
  { kind: '~*', employer: '1-2' },
  { kind: '_', employer: '1/2' },
  {},
  { regular: 'yes' },
  { kind: ' ' },
  { kind: 'Soort  werk', employer: 'É' },
  { kind: 'soort werk', employer: 'é' },
];

/**
 * Of 15 jobs 1 is regular and paid, and 2 are not. Kinds: zorg, b~1, b1, two long ones, 1.0, *, soort, ~*, _ and soort
 * werk; two blank. Employers: a1, b1, b~1, 1, 1.0, ?, werkgever, 1-2, 1/2 and é; two blank.
 */
const COUNTS = [
  [15, ''],
  [1, 12],
  [11, 2],
  [10, 2],
];

let judge: Judge;
beforeAll(async () => {
  judge = await startJudge();
});
afterAll(() => judge.stop());

/** What LibreOffice and Gnumeric make of a workbook in which cells of Banen were changed, and what is wrong with that. */
async function judged(cells: Readonly<Record<string, CellValue>>) {
  const plan = workbookPlan({ ...emptyMeasurement(formOf('work')), jobs: JOBS }, JUDGED_SHEETS);
  const bytes = await editSheet(await writeXlsx(plan), 'Banen', (sheet) => {
    for (const [cell, value] of Object.entries(cells)) sheet.getCell(cell).value = value;
  });
  const path = join(await mkdtemp(join(tmpdir(), 'ips-')), 'meting.xlsx');
  await writeFile(path, bytes);
  const expected = workbookPlan(checkWorkbook(readXlsx(bytes)).measurement, JUDGED_SHEETS);
  await judge.open(path);
  const inLibreOffice = await judge.read(WHOLE_SHEETS);
  const sheets = [(name: string) => inLibreOffice[WHOLE_SHEETS.findIndex(({ sheet }) => sheet === name)] ?? []];
  sheets.push((await gnumericSheets(path, 'calculated')) as (typeof sheets)[number]);
  return sheets.map((sheet) => ({ wrong: wrongFormulas(expected, sheet), counts: countsOn(sheet('Banen')) }));
}

/** What stands in F4:G7. */
const countsOn = (sheet: readonly (readonly unknown[])[]) =>
  [4, 5, 6, 7].map((row) => [5, 6].map((column) => sheet[row - 1]?.[column] ?? ''));

const X = ['x', 'x'];
const [all, regular, kinds, employers] = COUNTS;

test.each<[string, Readonly<Record<string, CellValue>>, readonly unknown[]]>([
  ['that are hardly alike or different', {}, COUNTS],
  ['with errors for an answer', { C12: { error: '#N/A' }, D13: { error: '#REF!' } }, [all, X, kinds, employers]],
  ['with TRUE for an answer and a kind', { D12: true, A13: true }, [all, X, X, employers]],
  ['with an error and a text like one', { A12: { error: '#N/A' }, B13: ' #x' }, [all, regular, X, X]],
  ['with something below the last line', { B411: 'nog een' }, [['x', ''], regular, kinds, employers]],
])('LibreOffice and Gnumeric count as we do: jobs %s', async (_, cells, counts) => {
  const judgement = { wrong: [], counts };
  expect(await judged(cells)).toEqual([judgement, judgement]);
});

test('the open workbook counts as we do', async () => {
  const measurement = { ...emptyMeasurement(formOf('work')), jobs: JOBS };
  const { excel, host } = await openWorkbook();
  await host.build(measurement);
  const there = WHOLE_SHEETS.filter(({ sheet }) => excel.workbook.sheetNames().includes(sheet));
  const sheets = await Promise.all(there.map(({ sheet, range }) => excel.workbook.values(`${sheet}!${range}`)));
  const valuesOn = (name: string) => sheets[there.findIndex(({ sheet }) => sheet === name)] ?? [];
  expect(countsOn(valuesOn('Banen'))).toEqual(COUNTS);
  expect(wrongFormulas(workbookPlan(measurement), valuesOn)).toEqual([]);
  excel.dispose();
});
