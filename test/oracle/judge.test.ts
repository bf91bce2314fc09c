import { Workbook } from '@cj-tech-master/excelts';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { type Judge, JudgeError, type ReadValue, type WrittenValue, startJudge } from './judge';

const SHEET = 'Scores & meer';
const RED = '#FF0000';
const GREEN = '#00FF00';

let folder: string;
let file: string;
let judge: Judge;

beforeAll(async () => {
  folder = await mkdtemp(join(os.tmpdir(), 'judge-test-'));
  file = join(folder, 'scores.xlsx');
  await writeWorkbook(file);
  judge = await startJudge();
});

afterAll(async () => {
  await judge.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await judge.open(file);
});

/** Scores in B2:B4, what formulas make of them in D2:D4; column C and row 3 are hidden. */
async function writeWorkbook(path: string): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.getCell('A1').value = 'Item';
  sheet.getCell('B2').value = 1;
  sheet.getCell('B3').value = 2;
  // What is cached is wrong on purpose: 1 + 2 is 3.
  sheet.getCell('D2').value = { formula: 'SUM(B2:B4)', result: 99 };
  sheet.getCell('D3').value = { formula: 'ISNUMBER(B2)' };
  sheet.getCell('D4').value = { formula: 'ISLOGICAL(B2)' };
  sheet.getCell('D5').value = { formula: 'ISBLANK(B2)' };
  sheet.getCell('D6').value = { formula: 'IF(ISBLANK(B4),"",B4)' };
  sheet.getCell('B2').numFmt = '0';
  sheet.getColumn('C').hidden = true;
  sheet.getRow(3).hidden = true;
  sheet.dataValidations.add('B2:B4', {
    type: 'list',
    allowBlank: true,
    formulae: ['"1,2,3,4,5"'],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Score',
    error: 'Kies 1 tot en met 5.',
  });
  sheet.dataValidations.add('F2:F4', { type: 'list', formulae: ['Beveiligd!$B$2:$B$3'] });
  sheet.dataValidations.add('E2:E4', { type: 'custom', formulae: ['E2>B2'] });
  sheet.addConditionalFormatting({
    ref: 'A2:F6',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$B2>3'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } },
      },
    ],
  });
  sheet.getCell('E5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
  workbook.definedNames.add(`'${SHEET}'!$D$2`, 'Totaal');
  workbook.definedNames.add(`'${SHEET}'!$B$2:$B$4`, 'Scores');

  const locked = workbook.addWorksheet('Beveiligd');
  locked.getCell('B2').protection = { locked: false };
  locked.getCell('B3').value = { formula: 'B2*2' };
  await locked.protect('geheim', {});
  await workbook.xlsx.writeFile(path);
}

async function write(cell: string, value: WrittenValue): Promise<void> {
  await judge.write([{ sheet: SHEET, cell, value }]);
}

async function read(range: string): Promise<ReadValue[][] | undefined> {
  const [values] = await judge.read([{ sheet: SHEET, range }]);
  return values;
}

test('tells the names of the sheets', async () => {
  expect(await judge.open(file)).toEqual([SHEET, 'Beveiligd']);
});

test('recalculates what the file caches', async () => {
  expect(await read('D2')).toEqual([[3]]);
});

test('recalculates after a cell is written', async () => {
  await write('B3', 4);
  expect(await read('D2')).toEqual([[5]]);
});

test('tells empty cells from empty texts', async () => {
  expect(await read('B4:D6')).toEqual([
    [null, null, 0],
    [null, null, 0],
    [null, null, ''],
  ]);
});

test.each([
  { what: 'a number', written: 3, kept: 3, isNumber: 1, isLogical: 0, isBlank: 0 },
  { what: 'a text of digits', written: '3', kept: '3', isNumber: 0, isLogical: 0, isBlank: 0 },
  { what: 'a text like a formula', written: '=1+1', kept: '=1+1', isNumber: 0, isLogical: 0, isBlank: 0 },
  // LibreOffice calls a logical value a number as well.
  { what: 'TRUE', written: true, kept: 1, isNumber: 1, isLogical: 1, isBlank: 0 },
  { what: 'FALSE', written: false, kept: 0, isNumber: 1, isLogical: 1, isBlank: 0 },
  { what: 'nothing', written: null, kept: null, isNumber: 0, isLogical: 0, isBlank: 1 },
  { what: 'an empty text, which is nothing', written: '', kept: null, isNumber: 0, isLogical: 0, isBlank: 1 },
])('types $what', async ({ written, kept, isNumber, isLogical, isBlank }) => {
  await write('B2', written);
  expect(await read('B2')).toEqual([[kept]]);
  expect(await read('D3:D5')).toEqual([[isNumber], [isLogical], [isBlank]]);
});

test('takes a number for a number after a logical value was in the cell', async () => {
  await write('B2', true);
  await write('B2', 3);
  expect(await read('D4')).toEqual([[0]]);
});

test('takes a number for a number after a text was in the cell', async () => {
  await write('B4', '3');
  await write('B4', 3);
  expect(await judge.invalid(SHEET)).not.toContain('B4');
  expect(await read('D2')).toEqual([[6]]);
});

test('takes a formula as Excel writes it', async () => {
  await write('F2', { formula: `=SUM('${SHEET}'!$B$2,B3,10)` });
  expect(await read('F2')).toEqual([[13]]);
});

test('reports a formula error', async () => {
  await write('F2', { formula: '=1/(B2-1)' });
  await write('F3', { formula: '=VLOOKUP("x",A1:B2,2,FALSE)' });
  expect(await read('F2:F3')).toEqual([[{ error: '#DIV/0!' }], [{ error: '#N/A' }]]);
});

test('tells what names stand for, and their values', async () => {
  expect(await judge.names()).toEqual({ Totaal: `'${SHEET}'!$D$2`, Scores: `'${SHEET}'!$B$2:$B$4` });
  expect(await judge.readNames(['Totaal'])).toEqual({ Totaal: 3 });
});

test('reports the cells that break their list validation', async () => {
  expect(await judge.invalid(SHEET)).not.toContain('B2');
  await judge.write([
    { sheet: SHEET, cell: 'B2', value: 6 },
    { sheet: SHEET, cell: 'B3', value: 2.5 },
    { sheet: SHEET, cell: 'B4', value: 5 },
  ]);
  // B3 is in a hidden row.
  expect((await judge.invalid(SHEET)).filter((cell) => cell.startsWith('B'))).toEqual(['B2', 'B3']);
});

test('tells the validation of a cell', async () => {
  expect(await judge.validation(SHEET, 'B3')).toMatchObject({
    type: 'LIST',
    formula1: '"1,2,3,4,5"',
    formula2: null,
    allowsBlank: true,
    showsList: true,
    alertStyle: 'STOP',
    showsError: true,
    errorTitle: 'Score',
    errorMessage: 'Kies 1 tot en met 5.',
  });
  expect(await judge.validation(SHEET, 'E4')).toMatchObject({ type: 'CUSTOM', formula1: 'E4>B4' });
  expect(await judge.validation(SHEET, 'F3')).toMatchObject({ type: 'LIST', formula1: 'Beveiligd!$B$2:$B$3' });
  expect(await judge.validation(SHEET, 'A1')).toMatchObject({ type: 'ANY', formula1: null });
});

test("shows a conditional format's background, and no cell of a hidden row or column", async () => {
  expect(await judge.cellBackgrounds(SHEET)).toEqual(new Map([['E5', GREEN]]));
  await judge.write([
    { sheet: SHEET, cell: 'B3', value: 4 },
    { sheet: SHEET, cell: 'B5', value: 5 },
  ]);
  const coloured = ['A5', 'B5', 'D5', 'E5', 'F5'];
  expect(await judge.cellBackgrounds(SHEET)).toEqual(new Map(coloured.map((cell) => [cell, RED])));
});

test('leaves the workbook as it is when it looks at backgrounds', async () => {
  const before = await read('A1:G7');
  await judge.cellBackgrounds(SHEET);
  expect(await read('A1:G7')).toEqual(before);
});

test('shows the backgrounds of a protected sheet', async () => {
  expect(await judge.cellBackgrounds('Beveiligd')).toEqual(new Map());
});

test('refuses a locked cell of a protected sheet', async () => {
  await judge.write([{ sheet: 'Beveiligd', cell: 'B2', value: 4 }]);
  expect(await judge.read([{ sheet: 'Beveiligd', range: 'B3' }])).toEqual([[[8]]]);
  await expect(judge.write([{ sheet: 'Beveiligd', cell: 'B3', value: 4 }])).rejects.toThrow('Beveiligd!B3 is locked');
});

test.each([
  { format: 'html', start: '<!DOCTYPE html' },
  { format: 'pdf', start: '%PDF-' },
  { format: 'xlsx', start: 'PK' },
] as const)('exports to $format', async ({ format, start }) => {
  const exported = join(folder, `exported.${format}`);
  await judge.export(exported, format);
  expect((await readFile(exported, 'latin1')).slice(0, start.length)).toBe(start);
});

test('reports a missing file', async () => {
  const missing = join(folder, 'missing.xlsx');
  await expect(judge.open(missing)).rejects.toThrow(new JudgeError(`No such file: ${missing}`));
});

test('measures the height that rows need, merged cells over all their columns', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Hoogte');
  for (const row of [1, 2]) {
    sheet.getCell(row, 1).value = 'woord '.repeat(40).trim();
    sheet.getCell(row, 1).alignment = { wrapText: true };
    sheet.getRow(row).height = 30;
  }
  sheet.mergeCells('A2:B2');
  sheet.getCell('A3').value = 'kort';
  for (const column of ['A', 'B']) sheet.getColumn(column).width = 12;
  const path = join(folder, 'hoogte.xlsx');
  await workbook.xlsx.writeFile(path);
  await judge.open(path);
  const [narrow, wide, short] = await judge.rowHeights('Hoogte', [1, 2, 3]);
  expect([narrow?.height, wide?.height].map((height) => Math.round(height ?? 0))).toEqual([30, 30]);
  // Two words go in a column, and four or five in both: 20 lines and 10 or 8.
  expect((narrow?.needed ?? 0) / (wide?.needed ?? 1)).toBeGreaterThan(1.8);
  expect(wide?.needed).toBeGreaterThan(30);
  expect(short?.needed).toBeLessThan(30);
});

test('reports a file that is no workbook', async () => {
  const text = join(folder, 'text.xlsx');
  await writeFile(text, 'no workbook');
  await expect(judge.open(text)).rejects.toThrow(
    new JudgeError(`LibreOffice cannot read this file as an .xlsx workbook: ${text}`),
  );
});

test('reports a wrong sheet, cell or name', async () => {
  await expect(judge.invalid('Weg')).rejects.toThrow(`No sheet Weg; there are: ${SHEET}, Beveiligd`);
  await expect(write('Totaal', 1)).rejects.toThrow('Not an A1 cell address: Totaal');
  await expect(judge.readNames(['Weg'])).rejects.toThrow('No such name: Weg');
  await expect(judge.readNames(['Scores'])).rejects.toThrow('Scores stands for more than one cell');
});

test('reports that no workbook is open', async () => {
  await judge.close();
  await expect(read('A1')).rejects.toThrow('No workbook is open');
});

test('answers many requests at once, each with its own answer', async () => {
  const answers = await Promise.all(['A1', 'B2', 'B3', 'D2'].map((cell) => read(cell)));
  expect(answers).toEqual([[['Item']], [[1]], [[2]], [[3]]]);
});

describe('a judge of its own', () => {
  let own: Judge;
  let temporary: string;

  beforeEach(async () => {
    temporary = await mkdtemp(join(folder, 'temporary-'));
    jest.spyOn(os, 'tmpdir').mockReturnValue(temporary);
    own = await startJudge({ requestLimitSeconds: 0.001 });
  });

  afterEach(async () => {
    await own.stop();
    jest.restoreAllMocks();
  });

  test('leaves nothing behind after it is stopped', async () => {
    expect(await readdir(temporary)).toHaveLength(1);
    await own.stop();
    expect(await readdir(temporary)).toEqual([]);
  });

  test('is ended when it takes too long, and says so from then on', async () => {
    await expect(own.open(file)).rejects.toThrow('The judge did not answer "open" within 0.001 s and was ended');
    await expect(own.names()).rejects.toThrow('The judge did not answer "open" within 0.001 s and was ended');
    await own.stop();
    expect(await readdir(temporary)).toEqual([]);
  });

  test('says that it has ended when something is asked after the end', async () => {
    await own.stop();
    await expect(own.names()).rejects.toThrow('The judge has ended');
  });
});
