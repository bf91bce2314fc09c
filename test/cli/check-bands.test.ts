import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { editSheet } from '../host/xlsx/edit-xlsx';
import { checkFile, sums, verdicts } from './check-file';
import { call, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, type FormName } from './workbook-files';

const at = temporaryFolder();

/** Every item 4, so A is 26 × 4 = 104 (good from 104 on) and O is 25 × 4 = 100 (good from 100 on). */
async function checkWithBands(form: FormName, title: string, bands: readonly CellValue[]) {
  await makeWorkbook(at('a.xlsx'), form, { scores: allScored(form, 4) });
  await changeFile(at('a.xlsx'), (bytes) =>
    editSheet(bytes, 'Overzicht', (sheet) => {
      const row = bandRow(sheet, title);
      bands.forEach((band, index) => {
        sheet.getCell(row, 2 + index).value = band;
      });
    }),
  );
  return checkFile(at('a.xlsx'));
}

/** The row below "Grenzen van het oordeel" that has a title; its bands stand in B, C and D. */
function bandRow(sheet: Worksheet, title: string): number {
  const rows: [number, string][] = [];
  sheet.eachRow((row, number) => rows.push([number, row.getCell(1).text]));
  const start = rows.findIndex(([, text]) => text.startsWith('Grenzen van het oordeel'));
  const found = rows.slice(start + 1).find(([, text]) => text === title);
  if (start < 0 || !found) throw new Error(`No bands of ${title}`);
  return found[0];
}

describe('bands that an organisation changed', () => {
  test.each([
    ['good from 105 on', [77, 105, 120], 'redelijk'],
    ['exemplary from 104 on', [70, 90, 104], 'voorbeeldig'],
    ['fair from 105 on', [105, 110, 120], 'geen'],
  ])('decide the verdict: %s', async (_name, bands, verdict) => {
    const report = await checkWithBands('integrated', 'IPS-A', bands);
    expect(verdicts(report)).toEqual({ A: verdict, O: 'goed' });
    expect(report).toMatchObject({ code: 0, problems: [] });
  });

  test.each([
    ['work', 'IPS-A', [50, 60, 70], { A: 'voorbeeldig' }],
    ['education', 'IPS-O', [101, 110, 120], { O: 'geen' }],
    ['ips25', 'IPS-25', [74, 101, 115], { score: 'redelijk' }],
  ] as const)('decide the verdict of %s', async (form, title, bands, expected) => {
    expect(verdicts(await checkWithBands(form, title, bands))).toEqual(expected);
  });

  test('of column O leave column A alone', async () => {
    expect(verdicts(await checkWithBands('integrated', 'IPS-O', [74, 101, 115]))).toEqual({ A: 'goed', O: 'redelijk' });
  });
});

describe('bands that cannot be used', () => {
  test.each([
    ['no whole number', [77, 103.5, 120]],
    ['not descending', [104, 77, 120]],
    ['the other way round', [120, 104, 77]],
    ['text', [77, '104', 120]],
    ['words', [77, 'goed', 120]],
    ['empty', [77, null, 120]],
    ['TRUE', [true, 104, 120]],
    ['an error', [77, { error: '#N/A' }, 120]],
    ['negative', [-5, 104, 120]],
  ] as [string, CellValue[]][])('are a finding and give no verdict: %s', async (_name, bands) => {
    const report = await checkWithBands('integrated', 'IPS-A', bands);
    expect(report.code).toBe(1);
    expect(report.findings).toEqual([
      {
        code: 'bands',
        severity: 'error',
        item: null,
        column: 'A',
        cell: expect.stringMatching(/^Overzicht!B\d+:D\d+$/) as string,
        message: expect.stringMatching(/IPS-A.*hele getallen/) as string,
      },
    ]);
    expect(verdicts(report)).toEqual({ A: null, O: 'goed' });
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
  });

  test('give no verdict on the 25-item scale', async () => {
    const report = await checkWithBands('ips25', 'IPS-25', [74, 74.5, 115]);
    expect(report).toMatchObject({ code: 1, findings: [{ code: 'bands' }] });
    expect(verdicts(report)).toEqual({ score: null });
  });

  test('are said to people in Dutch', async () => {
    await checkWithBands('work', 'IPS-A', ['x', 104, 120]);
    const { code, out } = await call('check', at('a.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/oordeel nog niet vast te stellen: de grenzen kloppen niet/);
  });

  test('a band that is a formula counts with its result', async () => {
    const report = await checkWithBands('integrated', 'IPS-A', [77, { formula: '100+5', result: 105 }, 120]);
    expect(verdicts(report)).toEqual({ A: 'redelijk', O: 'goed' });
  });
});
