import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { editPart, editSheet, PARTS, replaced } from '../host/xlsx/edit-xlsx';
import { checkFile, sums, verdicts } from './check-file';
import { call, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, type FormName, type Scores } from './workbook-files';

const at = temporaryFolder();
const FIRST_ROW = 4;

async function makeChanged(form: FormName, scores: Scores, change: (sheet: Worksheet) => void) {
  await makeWorkbook(at('meting.xlsx'), form, { scores });
  await changeFile(at('meting.xlsx'), (bytes) => editSheet(bytes, 'Scores', change));
  return checkFile(at('meting.xlsx'));
}

/** Turns the rows of the table round as Excel sorts them: what is typed moves, the hidden formulas stay. */
function sortInReverse(sheet: Worksheet, rows: number, columns: number): void {
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet.getCell(FIRST_ROW + row, 1 + column).value),
  );
  values.reverse().forEach((line, row) => {
    line.forEach((value, column) => (sheet.getCell(FIRST_ROW + row, 1 + column).value = value));
  });
}

describe('rows sorted in reverse', () => {
  test('give the same totals, and findings where the rows are now', async () => {
    const scores = allScored('integrated', 4, {
      'organisatie-3': { A: 5, O: 2 },
      'begeleiding-16': { A: 5, O: 1 },
      'begeleiding-11': { A: 1 },
    });
    const report = await makeChanged('integrated', scores, (sheet) => {
      sortInReverse(sheet, 34, 11);
    });
    // A: 23 × 4 + 5 + 5 + 1 = 103; O: 23 × 4 + 2 + 1 = 95.
    expect(sums(report)).toEqual({ A: [103, 26], O: [95, 25] });
    // begeleiding-16 was the last row and is now the first.
    expect(report).toMatchObject({ code: 1, problems: ['forbidden-divergence Scores!F4:G4'] });
  });

  test('give the same totals on the 25-item scale', async () => {
    const report = await makeChanged('ips25', allScored('ips25', 4, { 'ips25-1': { score: 2 } }), (sheet) => {
      sortInReverse(sheet, 25, 8);
    });
    // 24 × 4 + 2 = 98.
    expect(sums(report)).toEqual({ score: [98, 25] });
  });
});

describe('rows that are gone, double or strange', () => {
  test('a deleted row is a finding; the rest is counted', async () => {
    const report = await makeChanged('integrated', allScored('integrated', 4), (sheet) => {
      sheet.spliceRows(7, 1);
    });
    // Without bezetting-2: 25 × 4 = 100 and 24 × 4 = 96.
    expect(sums(report)).toEqual({ A: [100, 25], O: [96, 24] });
    expect(report.totals.A).toMatchObject({ items: 26, maximum: 130, range: [101, 105] });
    expect(verdicts(report)).toEqual({ A: null, O: null });
    expect(report.code).toBe(1);
    expect(report.findings).toMatchObject([{ code: 'missing-row', severity: 'error', item: 'bezetting-2' }]);
    expect(report.findings[0]?.message).toMatch(/Bezetting 2: .*Zet de rij terug/);
  });

  test('a deleted row that is not scored is a finding too', async () => {
    const report = await makeChanged('integrated', allScored('integrated', 4), (sheet) => {
      sheet.spliceRows(5, 1);
    });
    expect(report).toMatchObject({ code: 1, findings: [{ code: 'missing-row', item: 'bezetting-1b' }] });
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
  });

  test('all rows deleted are a finding each', async () => {
    const report = await makeChanged('integrated', allScored('integrated', 4), (sheet) => {
      for (let row = 4; row <= 37; row += 1) sheet.getRow(row).values = [];
    });
    expect(report.code).toBe(1);
    expect(report.findings.map(({ code }) => code)).toEqual(Array.from({ length: 34 }, () => 'missing-row'));
    expect(report.totals.A).toMatchObject({ score: 0, scored: 0, items: 26, range: [26, 130], verdict: null });
  });

  test.each([
    ['with other scores', 1],
    ['with the same scores', 4],
  ])('a row that stands there twice %s is a finding and is not counted', async (_name, score) => {
    const report = await makeChanged('integrated', allScored('integrated', 4), (sheet) => {
      const values: CellValue[] = Array.from({ length: 5 }, (_, column) => sheet.getCell(7, 1 + column).value);
      [...values, score, score].forEach((value, column) => (sheet.getCell(38, 1 + column).value = value));
    });
    // Without bezetting-2: 25 × 4 = 100 and 24 × 4 = 96.
    expect(sums(report)).toEqual({ A: [100, 25], O: [96, 24] });
    expect(report).toMatchObject({ code: 1, findings: [{ code: 'duplicate-item', item: 'bezetting-2' }] });
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]?.message).toMatch(/7.*38/);
  });

  test('a row of no item of the scale is a finding and is not counted', async () => {
    const report = await makeChanged('integrated', allScored('integrated', 4), (sheet) => {
      [
        ['bezetting-9', 5, 5],
        ['ips25-1', 5, 5],
        [null, 5, 5],
      ].forEach(([id, a, o], index) => {
        sheet.getCell(38 + index, 1).value = id ?? null;
        sheet.getCell(38 + index, 6).value = a ?? null;
        sheet.getCell(38 + index, 7).value = o ?? null;
      });
    });
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
    expect(report.code).toBe(1);
    expect(report.findings.map(({ code, item }) => `${code} ${String(item)}`)).toEqual([
      'unknown-item bezetting-9',
      'unknown-item ips25-1',
      'unknown-item ',
    ]);
    expect(report.findings[0]?.cell).toBe('Scores!A38');
  });

  test('remarks below the table are no rows', async () => {
    const report = await makeChanged('integrated', allScored('integrated', 4), (sheet) => {
      sheet.getCell('D40').value = 'Besproken met het team op 3 november.';
    });
    expect(report).toMatchObject({ code: 0, findings: [] });
  });
});

/** Rows below the table, written as XML since a library takes too long. */
async function makeWithRows(cells: (row: number) => string): Promise<void> {
  await makeWorkbook(at('meting.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
  const rows = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 40}">${cells(index + 40)}</row>`);
  await changeFile(at('meting.xlsx'), (bytes) =>
    editPart(bytes, PARTS.scores, (xml) => replaced(xml, '</sheetData>', `${rows.join('')}</sheetData>`)),
  );
}

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const five = (row: number) => `<c r="F${row}"><v>5</v></c><c r="G${row}"><v>5</v></c>`;

describe('100,000 extra rows', () => {
  test.each<[string, number, (row: number) => string]>([
    ['empty, but touched', 0, (row) => `<c r="F${row}" s="1"/>`],
    ['with remarks', 0, (row) => text(`J${row}`, 'opmerking')],
    ['with scores of nothing', 1, five],
    ['with scores of unknown items', 1, (row) => text(`A${row}`, `item-${row}`) + five(row)],
  ])(
    '%s: the total is right and the report short',
    async (_name, expected, cells) => {
      await makeWithRows(cells);
      const report = await checkFile(at('meting.xlsx'));
      expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
      expect(report.code).toBe(expected);
      expect(report.findings.length).toBeLessThan(100);
      expect(JSON.stringify(report).length).toBeLessThan(20_000);
    },
    120_000,
  );

  test('that repeat one item: that item does not count, and the report is short', async () => {
    await makeWithRows((row) => text(`A${row}`, 'bezetting-2') + five(row));
    const { code, out } = await call('check', at('meting.xlsx'));
    expect(code).toBe(1);
    // Without bezetting-2: 25 × 4 = 100 and 24 × 4 = 96.
    expect(out).toMatch(/IPS-A +100 van 130/);
    expect(out).toMatch(/IPS-O +96 van 125/);
    expect(out.length).toBeLessThan(20_000);
  }, 120_000);
});
