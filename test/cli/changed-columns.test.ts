import type { Worksheet } from '@cj-tech-master/excelts';
import { editSheet } from '../host/xlsx/edit-xlsx';
import { checkFile, checkUnreadable, sums } from './check-file';
import { DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, type FormName } from './workbook-files';

const at = temporaryFolder();

/** Where headers and rows of the table stand. */
const TABLE_ROWS = Array.from({ length: 35 }, (_, index) => 3 + index);

/** Every item 4, bezetting-3 A 5 and O 2: A is 25 × 4 + 5 = 105, O is 24 × 4 + 2 = 98. */
async function makeChanged(change: (sheet: Worksheet) => void, form: FormName = 'integrated') {
  const scores = form === 'integrated' ? allScored(form, 4, { 'bezetting-3': { A: 5, O: 2 } }) : allScored(form, 4);
  await makeWorkbook(at('meting.xlsx'), form, { scores });
  await changeFile(at('meting.xlsx'), (bytes) => editSheet(bytes, 'Scores', change));
}

function swap(sheet: Worksheet, one: string, other: string): void {
  TABLE_ROWS.forEach((row) => {
    const [a, b] = [sheet.getCell(`${one}${row}`), sheet.getCell(`${other}${row}`)];
    [a.value, b.value] = [b.value, a.value];
  });
}

function empty(sheet: Worksheet, ...letters: string[]): void {
  letters.forEach((letter) => {
    TABLE_ROWS.forEach((row) => {
      sheet.getCell(`${letter}${row}`).value = null;
    });
  });
}

const copyTo = (sheet: Worksheet, from: string, to: string) => {
  TABLE_ROWS.forEach((row) => {
    sheet.getCell(`${to}${row}`).value = sheet.getCell(`${from}${row}`).value;
  });
};

describe('columns that were moved are read rightly', () => {
  test.each<[string, (sheet: Worksheet) => void]>([
    [
      'IPS-A and IPS-O swapped with their headers',
      (sheet) => {
        swap(sheet, 'F', 'G');
      },
    ],
    [
      'IPS-A far to the left',
      (sheet) => {
        swap(sheet, 'F', 'A');
      },
    ],
    [
      'IPS-O behind everything',
      (sheet) => {
        copyTo(sheet, 'G', 'Z');
        empty(sheet, 'G');
      },
    ],
    [
      'an empty column in between',
      (sheet) => {
        sheet.spliceColumns(2, 0, []);
      },
    ],
    [
      'a column of the reviewers in between',
      (sheet) => {
        sheet.spliceColumns(6, 0, ['', '', 'IPS-A vorig jaar', 1, 1, 1]);
      },
    ],
    [
      'two rows above the table',
      (sheet) => {
        sheet.spliceRows(1, 0, ['Concept'], []);
      },
    ],
    [
      'the id column gone, with part and number left',
      (sheet) => {
        empty(sheet, 'A');
      },
    ],
    [
      'part and number gone, with the id left',
      (sheet) => {
        empty(sheet, 'B', 'C');
      },
    ],
    [
      'the columns that are not needed gone',
      (sheet) => {
        empty(sheet, 'D', 'E', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q');
      },
    ],
    [
      'headers in capitals, with spaces',
      (sheet) => {
        sheet.getCell('F3').value = ' ips-a ';
        sheet.getCell('G3').value = 'IPS-O ';
      },
    ],
  ])('%s', async (_name, change) => {
    await makeChanged(change);
    const report = await checkFile(at('meting.xlsx'));
    expect(sums(report)).toEqual({ A: [105, 26], O: [98, 25] });
    expect(report).toMatchObject({ code: 0, problems: [] });
  });

  test('a forbidden divergence is found in columns that were moved', async () => {
    await makeChanged((sheet) => {
      sheet.getCell('F7').value = 5;
      copyTo(sheet, 'G', 'Z');
      empty(sheet, 'G');
    });
    const report = await checkFile(at('meting.xlsx'));
    expect(report.findings).toMatchObject([{ code: 'forbidden-divergence', item: 'bezetting-2', column: 'AO' }]);
    expect(report.findings[0]?.cell).toMatch(/Scores!F7.*Scores!Z7/);
  });

  test.each<[string, FormName, string, string, Record<string, [number, number]>]>([
    ['IPS-A', 'integrated', 'F3', 'Werk', { A: [105, 26], O: [98, 25] }],
    ['the only score column', 'ips25', 'E3', 'Punten', { score: [100, 25] }],
  ])('%s renamed in its place is read, which is a finding', async (_name, form, cell, header, totals) => {
    await makeChanged((sheet) => {
      sheet.getCell(cell).value = header;
    }, form);
    const report = await checkFile(at('meting.xlsx'));
    expect(sums(report)).toEqual(totals);
    expect(report).toMatchObject({ code: 0, problems: [`header-changed Scores!${cell}`] });
    expect(report.findings[0]?.message).toContain(`nu "${header}"`);
  });

  test('the id column of the 25-item scale gone, with part and number left', async () => {
    await makeChanged((sheet) => {
      empty(sheet, 'A');
    }, 'ips25');
    expect(sums(await checkFile(at('meting.xlsx')))).toEqual({ score: [100, 25] });
  });
});

describe('a score column that is gone or double is refused, with what to do', () => {
  test.each<[string, FormName, (sheet: Worksheet) => void]>([
    [
      'IPS-A gone',
      'integrated',
      (sheet) => {
        empty(sheet, 'F');
      },
    ],
    [
      'IPS-O gone',
      'integrated',
      (sheet) => {
        empty(sheet, 'G');
      },
    ],
    [
      'IPS-A double',
      'integrated',
      (sheet) => {
        copyTo(sheet, 'F', 'Z');
      },
    ],
    [
      'IPS-O named IPS-A',
      'integrated',
      (sheet) => {
        sheet.getCell('G3').value = 'IPS-A';
      },
    ],
    [
      'IPS-A double in the work model',
      'work',
      (sheet) => {
        copyTo(sheet, 'F', 'Z');
      },
    ],
    [
      'Score double on the 25-item scale',
      'ips25',
      (sheet) => {
        sheet.getCell('Z3').value = 'Score';
      },
    ],
  ])('%s', async (_name, form, change) => {
    await makeChanged(change, form);
    const { code, sentence } = await checkUnreadable(at('meting.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toContain(at('meting.xlsx'));
    expect(sentence).toMatch(/kolom met scores.*(ontbreekt|dubbel).*Herstel/);
    expect(sentence).not.toMatch(DEVELOPER_WORDS);
  });

  test.each<[string, string[]]>([
    ['both score columns', ['F', 'G']],
    ['the header row', []],
  ])('%s gone', async (_name, letters) => {
    await makeChanged((sheet) => {
      if (letters.length === 0) sheet.spliceRows(3, 1);
      else empty(sheet, ...letters);
    });
    const { code, sentence } = await checkUnreadable(at('meting.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toContain(at('meting.xlsx'));
    expect(sentence).toMatch(/(niet gevonden|ontbreekt).*(Zet|Herstel)/);
  });
});
