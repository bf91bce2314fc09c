import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { addParts, editPart, editWorkbook, PARTS, partsOf, replaced, sheetOf } from '../host/xlsx/edit-xlsx';
import { stored, zipFile } from '../host/xlsx/zip-file';
import { checkFile, sums, verdicts } from './check-file';
import { temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** Every item 4, bezetting-2 5 and 3: A is 25 × 4 + 5 = 105, O is 24 × 4 + 3 = 99. */
async function make() {
  const scores = allScored('integrated', 4, { 'bezetting-2': { A: 5, O: 3 } });
  const review = { organisation: 'GGZ Noord', date: '2026-11-22', workersFte: 3.6 };
  await makeWorkbook(at('meting.xlsx'), 'integrated', { scores, review });
}

async function expectReadRightly(path: string) {
  const report = await checkFile(path);
  expect(report).toMatchObject({ code: 1, scale: 'ips-ao-2015', model: 'integrated' });
  expect(report.problems).toEqual(['forbidden-divergence Scores!F7:G7']);
  expect(report.findings).toHaveLength(1);
  expect(sums(report)).toEqual({ A: [105, 26], O: [99, 25] });
  expect(verdicts(report)).toEqual({ A: null, O: null });
}

/** Opens the workbook in LibreOffice and saves it elsewhere. */
async function saveInLibreOffice() {
  const profile = `-env:UserInstallation=file://${at('profile')}`;
  const options = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', at('uit')];
  await promisify(execFile)('soffice', [...options, at('meting.xlsx')]);
}

describe('a workbook that another program saved is read rightly', () => {
  test('LibreOffice', async () => {
    await make();
    await saveInLibreOffice();
    await expectReadRightly(at('uit/meting.xlsx'));
    const { [PARTS.scores]: scores } = partsOf(new Uint8Array(await readFile(at('uit/meting.xlsx'))));
    // The filter over the 34 rows and their header.
    expect(scores).toMatch(/<autoFilter ref="A3:L37"/);
  }, 120_000);

  test('one that packs nothing', async () => {
    await make();
    await changeFile(at('meting.xlsx'), (bytes) =>
      zipFile(Object.entries(unzipSync(bytes)).map(([name, part]) => stored(name, part))),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('one that writes the paths of its parts from the root, as openpyxl does', async () => {
    await make();
    await changeFile(at('meting.xlsx'), (bytes) =>
      editPart(bytes, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace(/Target="(?!\/)/g, 'Target="/xl/')),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('one that writes a prefix before every element, as the Open XML SDK does', async () => {
    await make();
    const prefixed = (xml: string) =>
      // Elements of extensions have one of their own.
      xml.replace(/<(\/?)([a-zA-Z]\w*)(?![\w:])/g, '<$1x:$2').replace(' xmlns="http', ' xmlns:x="http');
    await changeFile(at('meting.xlsx'), (bytes) =>
      Object.keys(unzipSync(bytes))
        .filter((part) => /^xl\/(workbook|sharedStrings|worksheets\/sheet\d)\.xml$/.test(part))
        .reduce((file, part) => editPart(file, part, prefixed), bytes),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('one that writes Strict Open XML', async () => {
    await make();
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    await changeFile(at('meting.xlsx'), (bytes) =>
      Object.keys(unzipSync(bytes)).reduce((file, part) => editPart(file, part, strict), bytes),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('one that leaves out where a cell stands', async () => {
    await make();
    await changeFile(at('meting.xlsx'), (bytes) =>
      editPart(bytes, PARTS.scores, (xml) => xml.replace(/<c r="[A-Z]+\d+"/g, '<c').replace(/<row r="\d+"/g, '<row')),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('one that writes texts into their cells', async () => {
    await make();
    await changeFile(at('meting.xlsx'), (bytes) => {
      const texts = [
        ...strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs),
      ];
      return editPart(bytes, PARTS.scores, (xml) =>
        xml.replace(
          /(<c r="[A-Z]+\d+"[^>]*) t="s"><v>(\d+)<\/v>/g,
          (_, cell: string, index: string) => `${cell} t="inlineStr"><is>${texts[Number(index)]?.[1] ?? ''}</is>`,
        ),
      );
    });
    await expectReadRightly(at('meting.xlsx'));
  });
});

describe('a workbook to which something was added is read rightly', () => {
  test('comments on score cells', async () => {
    await make();
    await changeFile(at('meting.xlsx'), (bytes) =>
      editWorkbook(bytes, (workbook) => {
        sheetOf(workbook, 'Scores').getCell('F7').note = 'Hier zijn we het niet over eens.';
      }),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('a sheet with a table', async () => {
    await make();
    await changeFile(at('meting.xlsx'), (bytes) =>
      editWorkbook(bytes, (workbook) => {
        workbook.addWorksheet('Lijst').addTable({
          ...{ name: 'Lijst', ref: 'A1', headerRow: true },
          columns: [{ name: 'Wie' }, { name: 'Wat' }],
          rows: [['Anna', 'belt']],
        });
      }),
    );
    await expectReadRightly(at('meting.xlsx'));
  });

  test('a chart on a sheet of its own', async () => {
    await make();
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
    const chart =
      '<?xml version="1.0" encoding="UTF-8"?><chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>';
    const list = (xml: string) =>
      replaced(
        xml,
        '</Relationships>',
        `<Relationship Id="rId99" Type="${type}" Target="chartsheets/sheet1.xml"/></Relationships>`,
      );
    await changeFile(at('meting.xlsx'), (bytes) => {
      const named = editPart(bytes, PARTS.workbook, (xml) =>
        replaced(xml, '<sheets>', '<sheets><sheet name="Grafiek1" sheetId="99" r:id="rId99"/>'),
      );
      const listed = editPart(named, 'xl/_rels/workbook.xml.rels', list);
      return addParts(listed, { 'xl/chartsheets/sheet1.xml': strToU8(chart) });
    });
    await expectReadRightly(at('meting.xlsx'));
  });

  test('names of its own, some of them broken', async () => {
    await make();
    const names =
      '<definedName name="Formule">SUM(Scores!$F$4:$F$9)*2</definedName><definedName name="Getal">42</definedName>' +
      '<definedName name="Kapot">#REF!</definedName><definedName name="Meer">Scores!$A$1,Scores!$B$2</definedName>' +
      '<definedName name="Elders">[1]Blad1!$A$1</definedName><definedName name="Tekst">"a!b"</definedName>';
    await changeFile(at('meting.xlsx'), (bytes) =>
      editPart(bytes, PARTS.workbook, (xml) => replaced(xml, '<definedNames>', `<definedNames>${names}`)),
    );
    await expectReadRightly(at('meting.xlsx'));
  });
});
