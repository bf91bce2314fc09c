import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { editPart, editSheet, PARTS, withCell } from '../host/xlsx/edit-xlsx';
import { checkFile, sums, verdicts } from './check-file';
import { call, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** Every item 4, so A is 104 and O is 100; F7 and G7 are bezetting-2, F5 to G6 are closed. */
async function makeChanged(change: (sheet: Worksheet) => void) {
  await makeWorkbook(at('meting.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
  await changeFile(at('meting.xlsx'), (bytes) => editSheet(bytes, 'Scores', change));
  return checkFile(at('meting.xlsx'));
}

const type = (cell: string, value: CellValue) => (sheet: Worksheet) => {
  sheet.getCell(cell).value = value;
};

describe('what is no score in a score cell', () => {
  test.each<[string, CellValue, string]>([
    ['text', 'n.v.t.', 'n.v.t.'],
    ['a number as text', '3', '"3"'],
    ['a number as text with a space', '3 ', '3 '],
    ['a space', ' ', ' '],
    ['a cross, copied from a closed cell', '×', '×'],
    ['half a score', 3.5, '3,5'],
    ['zero', 0, '"0"'],
    ['six', 6, '"6"'],
    ['a negative number', -4, '-4'],
    ['a very large number', 1e300, '1e\\+?300'],
    ['TRUE', true, 'WAAR'],
    ['FALSE', false, 'ONWAAR'],
    ['a date', new Date(Date.UTC(2026, 10, 22)), ''],
    ['an error', { error: '#N/A' }, '#N/A'],
    ['another error', { error: '#REF!' }, '#REF!'],
    ['text in two fonts', { richText: [{ text: '3', font: { bold: true } }, { text: '?' }] }, '3\\?'],
    ['a link', { text: 'zie dossier', hyperlink: 'https://example.org/' }, 'zie dossier'],
    ['a very long text', 'x'.repeat(5000), 'x'],
  ])('is a finding and is not counted: %s', async (_name, value, words) => {
    const report = await makeChanged(type('F7', value));
    // 25 × 4 = 100; the invalid entry counts 1 … 5 in the range.
    expect(sums(report)).toEqual({ A: [100, 25], O: [100, 25] });
    expect(report.totals.A?.range).toEqual([101, 105]);
    expect(verdicts(report)).toEqual({ A: null, O: 'goed' });
    expect(report.code).toBe(1);
    expect(report.findings).toMatchObject([
      { code: 'invalid', severity: 'error', item: 'bezetting-2', column: 'A', cell: 'Scores!F7' },
    ]);
    expect(report.findings[0]?.message).toMatch(new RegExp(`Bezetting 2, IPS-A: .*${words}.*heel getal`));
    expect(report.findings[0]?.message.length).toBeLessThan(200);
  });

  test('a table of text pasted over the scores gives a finding per cell, and nothing is counted', async () => {
    const report = await makeChanged((sheet) => {
      for (let row = 4; row <= 37; row += 1)
        ['F', 'G'].forEach((letter) => (sheet.getCell(`${letter}${row}`).value = 'x'));
    });
    expect(sums(report)).toEqual({ A: [0, 0], O: [0, 0] });
    const count = (code: string) => report.findings.filter((finding) => finding.code === code).length;
    // 34 rows × 2 columns = 68 cells: 51 open and 17 closed.
    expect({ invalid: count('invalid'), closed: count('closed'), all: report.findings.length }).toEqual({
      invalid: 51,
      closed: 17,
      all: 68,
    });
  });
});

test('signs that would steer a terminal are not printed', async () => {
  await makeChanged(() => undefined);
  await changeFile(at('meting.xlsx'), (bytes) =>
    editPart(bytes, PARTS.scores, (xml) => withCell(xml, 'F7', '<is><t>_x001B_[2Jweg</t></is>', ' t="inlineStr"')),
  );
  const { out } = await call('check', at('meting.xlsx'));
  expect(out).toContain('weg');
  expect(out).not.toContain('\u001b');
});

describe('what is a score all the same', () => {
  test.each([
    ['a whole number shown as a date', 4, 'dd-mm-yyyy'],
    ['a whole number shown as a percentage', 4, '0%'],
    ['arithmetic noise', 0.1 * 40 + 1e-12, '0'],
  ])('%s', async (_name, value, numFmt) => {
    const report = await makeChanged((sheet) => {
      sheet.getCell('F7').value = value;
      sheet.getCell('F7').numFmt = numFmt;
    });
    expect(report).toMatchObject({ code: 0, problems: [] });
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
  });

  test('a number with a link on it', async () => {
    await makeChanged(() => undefined);
    await changeFile(at('meting.xlsx'), (bytes) =>
      editPart(bytes, PARTS.scores, (xml) =>
        withCell(xml, 'F7', '<v>4</v>').replace(
          '<pageMargins',
          '<hyperlinks><hyperlink ref="F7" location="Ankers!A1" display="4"/></hyperlinks><pageMargins',
        ),
      ),
    );
    expect(sums(await checkFile(at('meting.xlsx')))).toEqual({ A: [104, 26], O: [100, 25] });
  });
});

describe('empty and closed cells', () => {
  test('crosses that were removed are no finding', async () => {
    const report = await makeChanged((sheet) => {
      ['F5', 'G5', 'F6', 'G6'].forEach((cell) => (sheet.getCell(cell).value = null));
    });
    expect(report).toMatchObject({ code: 0, findings: [] });
  });

  test.each<[string, CellValue]>([
    ['a score', 4],
    ['text', 'n.v.t.'],
    ['another cross', 'x'],
    ['an error', { error: '#N/A' }],
    ['a formula', { formula: 'F4', result: 4 }],
  ])('a closed cell with %s is a finding and is not counted', async (_name, value) => {
    const report = await makeChanged(type('G5', value));
    expect(report.code).toBe(1);
    expect(report.findings.filter(({ code }) => code !== 'formula')).toMatchObject([
      { code: 'closed', severity: 'error', item: 'bezetting-1b', column: 'O', cell: 'Scores!G5' },
    ]);
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
    expect(verdicts(report)).toEqual({ A: 'goed', O: 'goed' });
  });

  test('a cell that was merged into its neighbour is missing, as in Excel', async () => {
    const report = await makeChanged((sheet) => {
      sheet.getCell('G7').value = null;
      sheet.mergeCells('F7:G7');
    });
    expect(sums(report)).toEqual({ A: [104, 26], O: [96, 24] });
    expect(report.findings).toMatchObject([{ code: 'missing', item: 'bezetting-2', column: 'O', cell: 'Scores!G7' }]);
  });
});

describe('what was typed on the sheet Meting', () => {
  test.each<[string, CellValue]>([
    ['a number too large for a date', 1e9],
    ['a number far too large for a date', 1e300],
    ['a number far below zero', -1e9],
    ['text', 'eind november'],
    ['an error', { error: '#VALUE!' }],
    ['TRUE', true],
  ])('does not stand in the way of the scores: %s as the date', async (_name, date) => {
    await makeWorkbook(at('meting.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
    await changeFile(at('meting.xlsx'), (bytes) =>
      editSheet(bytes, 'Meting', (sheet) => {
        sheet.eachRow((row) => {
          if (row.getCell(1).value === 'Datum van de meting') row.getCell(2).value = date;
        });
      }),
    );
    expect(sums(await checkFile(at('meting.xlsx')))).toEqual({ A: [104, 26], O: [100, 25] });
  });
});
