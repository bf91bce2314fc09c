import type { Workbook } from '@cj-tech-master/excelts';
import { editPart, editWorkbook, PARTS, replaced, sheetOf } from '../host/xlsx/edit-xlsx';
import { checkFile, checkUnreadable, sums, verdicts } from './check-file';
import { DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, type FormName } from './workbook-files';

const at = temporaryFolder();

/** Every item 4: A 26 × 4 = 104, O 25 × 4 = 100, the 25-item scale 25 × 4 = 100. */
const SUMS = {
  integrated: { A: [104, 26], O: [100, 25] },
  work: { A: [104, 26] },
  education: { O: [100, 25] },
  ips25: { score: [100, 25] },
} as const;
const FORMS = ['integrated', 'work', 'education', 'ips25'] as const;

const makeFilled = (form: FormName) => makeWorkbook(at('meting.xlsx'), form, { scores: allScored(form, 4) });
const edit = (change: (workbook: Workbook) => void) =>
  changeFile(at('meting.xlsx'), (bytes) => editWorkbook(bytes, change));
const editWorkbookXml = (change: (xml: string) => string) =>
  changeFile(at('meting.xlsx'), (bytes) => editPart(bytes, PARTS.workbook, change));

/** Deletes a sheet; Excel leaves the names that pointed at it as #REF!. */
async function deleteSheet(name: string): Promise<void> {
  await edit((workbook) => {
    workbook.removeWorksheet(name);
  });
  await editWorkbookXml((xml) => xml.replace(new RegExp(`>${name}!\\$[^<]*<`, 'g'), '>#REF!<'));
}

describe('a workbook with a sheet missing', () => {
  test.each(FORMS)('Scores: is refused with what to do, %s', async (form) => {
    await makeFilled(form);
    await deleteSheet('Scores');
    const { code, sentence } = await checkUnreadable(at('meting.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toContain(at('meting.xlsx'));
    expect(sentence).toMatch(/tabel met scores is niet gevonden.*Zet .*terug/);
    expect(sentence).not.toMatch(DEVELOPER_WORDS);
  });

  test.each(FORMS)('Meting: scale and model are found from the table, %s', async (form) => {
    await makeFilled(form);
    await deleteSheet('Meting');
    const report = await checkFile(at('meting.xlsx'));
    expect(report).toMatchObject({
      code: 0,
      scale: form === 'ips25' ? 'ips-25-2024' : 'ips-ao-2015',
      model: form === 'ips25' ? null : form,
    });
    expect(sums(report)).toEqual(SUMS[form]);
  });

  test('Meting, with the crosses gone too: is refused, since the model cannot be known', async () => {
    await makeFilled('integrated');
    await deleteSheet('Meting');
    await edit((workbook) => {
      const sheet = sheetOf(workbook, 'Scores');
      ['F5', 'G5', 'F6', 'G6'].forEach((cell) => (sheet.getCell(cell).value = null));
    });
    const { code, sentence } = await checkUnreadable(at('meting.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toMatch(/meting\.xlsx: .*model/);
  });

  test.each([
    ['integrated', { A: null, O: null }],
    ['ips25', { score: null }],
  ] as const)(
    'Overzicht: the totals are right, the bands are a finding and there is no verdict, %s',
    async (form, none) => {
      await makeFilled(form);
      await deleteSheet('Overzicht');
      const report = await checkFile(at('meting.xlsx'));
      expect(report.code).toBe(1);
      expect(sums(report)).toEqual(SUMS[form]);
      expect(verdicts(report)).toEqual(none);
      expect([...new Set(report.findings.map(({ code }) => code))]).toEqual(['bands']);
    },
  );

  test('Ankers: is read', async () => {
    await makeFilled('integrated');
    await deleteSheet('Ankers');
    expect(sums(await checkFile(at('meting.xlsx')))).toEqual(SUMS.integrated);
  });
});

describe('a workbook with other sheets', () => {
  test('Scores renamed: is read, and cells are named after the new name', async () => {
    await makeWorkbook(at('meting.xlsx'), 'integrated', {
      scores: allScored('integrated', 4, { 'bezetting-2': { A: 5, O: 4 } }),
    });
    await edit((workbook) => {
      sheetOf(workbook, 'Scores').name = "Scores van 't team";
    });
    await editWorkbookXml((xml) => xml.replaceAll('>Scores!', ">'Scores van ''t team'!"));
    const report = await checkFile(at('meting.xlsx'));
    // A: 25 × 4 + 5 = 105; O: 25 × 4 = 100.
    expect(sums(report)).toEqual({ A: [105, 26], O: [100, 25] });
    expect(report.problems).toEqual(["forbidden-divergence 'Scores van ''t team'!F7:G7"]);
  });

  test.each(['Meting', 'Overzicht'])('%s renamed: is read', async (name) => {
    await makeFilled('integrated');
    await edit((workbook) => {
      sheetOf(workbook, name).name = 'Ander blad';
    });
    await editWorkbookXml((xml) => xml.replaceAll(`>${name}!`, ">'Ander blad'!"));
    const report = await checkFile(at('meting.xlsx'));
    expect(report).toMatchObject({ code: 0, model: 'integrated', problems: [] });
    expect(verdicts(report)).toEqual({ A: 'goed', O: 'goed' });
  });

  test('an older copy of Scores in front of it: the sheet that the workbook points at counts', async () => {
    await makeFilled('integrated');
    await edit((workbook) => {
      const copy = workbook.addWorksheet('Scores (2)');
      sheetOf(workbook, 'Scores').eachRow((row, number) => {
        row.eachCell((cell, column) => (copy.getCell(number, column).value = cell.value === 4 ? 1 : cell.value));
      });
    });
    await editWorkbookXml((xml) => {
      const sheet = /<sheet name="Scores \(2\)"[^>]*\/>/.exec(xml)?.[0] ?? '';
      return replaced(replaced(xml, sheet, ''), '<sheets>', `<sheets>${sheet}`);
    });
    expect(sums(await checkFile(at('meting.xlsx')))).toEqual(SUMS.integrated);
  });

  test('a sheet of the reviewers themselves: is left alone', async () => {
    await makeFilled('integrated');
    await edit((workbook) => {
      workbook.addWorksheet('Aantekeningen').addRows([
        ['id', 'IPS-A', 'IPS-O'],
        ['bezetting-2', 1, 5],
      ]);
    });
    expect(await checkFile(at('meting.xlsx'))).toMatchObject({ code: 0, problems: [] });
  });

  test('a name of one sheet only does not stand in for the name of the workbook', async () => {
    await makeFilled('integrated');
    await edit((workbook) => {
      sheetOf(workbook, 'Meting').getCell('B40').value = 99;
    });
    const local = '<definedName name="IPS_versie" localSheetId="1">Meting!$B$40</definedName>';
    await editWorkbookXml((xml) => replaced(xml, '</definedNames>', `${local}</definedNames>`));
    expect(sums(await checkFile(at('meting.xlsx')))).toEqual(SUMS.integrated);
  });
});

test('a workbook of a newer version is refused, with what to do', async () => {
  await makeFilled('integrated');
  await edit((workbook) => {
    const range = workbook.definedNames.getRanges('IPS_versie').ranges[0] ?? '';
    sheetOf(workbook, 'Meting').getCell(range.replace(/^.*!|\$/g, '')).value = 99;
  });
  const { code, sentence } = await checkUnreadable(at('meting.xlsx'));
  expect(code).toBe(2);
  expect(sentence).toContain(at('meting.xlsx'));
  expect(sentence).toMatch(/nieuwere versie.*Werk .* bij/);
});
