import { randomFillSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { strToU8, zipSync } from 'fflate';
import { UNREADABLE_FILE_REASONS } from '../../src/host/xlsx/texts';
import { addParts } from '../host/xlsx/edit-xlsx';
import { checkUnreadable } from './check-file';
import { call, callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** A Compound File Binary, the container of old Office files: its signature, and the names of its streams in UTF-16. */
function compoundFile(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(4096);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  streams.forEach((name, index) => file.write(name, 512 + 128 * index, 'utf16le'));
  return file;
}

const randomBytes = () => randomFillSync(new Uint8Array(5000)).fill(0, 0, 8);
const docx = () =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w:document/>') });
const pdf = () => Buffer.concat([Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1'), randomBytes()]);

const XML_2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
/** LibreOffice names more namespaces than these before it says what the file is. */
const FLAT_ODS =
  '<?xml version="1.0" encoding="UTF-8"?>\n<office:document' +
  Array.from(
    { length: 30 },
    (_, number) => ` xmlns:n${number}="urn:oasis:names:tc:opendocument:xmlns:n${number}:1.0"`,
  ).join('') +
  ' office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"></office:document>';

/** Every sentence says what to do, in the imperative. */
const ADVICE = /(Kies|Gebruik|Controleer|Open|Verwijder|Zet|Herstel|Werk) /;

describe('a file that is no scoring workbook', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['random bytes', randomBytes, /geen Excel-werkmap/],
    ['a Word document', docx, /geen Excel-werkmap/],
    ['a zip file with nothing in it', () => zipSync({}), /geen Excel-werkmap|beschadigd/],
    ['a PDF', pdf, /geen (Excel-)?werkmap/],
    ['an old Excel file', () => compoundFile('Root Entry', 'Workbook'), /\.xls\b.*\.xlsx/],
    ['a password', () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), /wachtwoord/],
    ['a CSV file', () => strToU8('item;IPS-A;IPS-O\nbezetting-2;4;4\n'), /tekstbestand.*CSV/],
    ['a CSV file that begins with PK', () => strToU8('PK;IPS-A;IPS-O\nbezetting-2;4;4\n'), /geen .*werkmap/],
    ['a CSV file in UTF-16', () => Buffer.from('\ufeffitem;IPS-A\nbezetting-2;4\n', 'utf16le'), /geen .*werkmap/],
    ['a web page', () => strToU8('<!DOCTYPE html><html><table><tr><td>4</td></tr></table></html>'), /geen .*werkmap/],
    ['an OpenDocument sheet as one text', () => strToU8(FLAT_ODS), /OpenDocument.*\.fods.*\.xlsx/],
    ['an Excel workbook in XML of 2003', () => strToU8(XML_2003), /ander formaat.*Kan Excel het openen.*\.xlsx/],
    ['an Excel workbook in XML, in UTF-16', () => Buffer.from(`\ufeff${XML_2003}`, 'utf16le'), /ander formaat/],
    ['a document in RTF', () => strToU8('{\\rtf1\\ansi Bezetting 2: 4}'), /ander formaat/],
    ['nothing', () => new Uint8Array(0), /leeg/],
    ['one byte', () => Uint8Array.of(0), /geen .*werkmap/],
  ])('is refused with its name and what to do: %s', async (_name, bytes, words) => {
    await writeFile(at('meting.xlsx'), bytes());
    const { code, sentence, printed } = await checkUnreadable(at('meting.xlsx'));
    expect(code).toBe(2);
    expect(sentence.startsWith(`${at('meting.xlsx')}: `)).toBe(true);
    expect(sentence).toMatch(words);
    expect(sentence).toMatch(ADVICE);
    expect(sentence).not.toMatch(DEVELOPER_WORDS);
    expect(printed).toBe(sentence);
  });

  test('a workbook that is not ours', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Blad1');
    sheet.addRows([
      ['Onderdeel', 'Score'],
      ['Bezetting', 4],
    ]);
    await writeFile(at('kas.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { code, sentence } = await checkUnreadable(at('kas.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toContain(at('kas.xlsx'));
    expect(sentence).toMatch(/geen scoringswerkmap.*Kies/);
  });

  test('a workbook without a filled cell', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Blad1');
    await writeFile(at('leeg.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { code, sentence } = await checkUnreadable(at('leeg.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toMatch(/leeg\.xlsx: .*geen scoringswerkmap.*Kies/);
  });
});

describe('a workbook that was cut off', () => {
  test.each([100, 1000, 0.1, 0.5, 0.8])('in its contents, at %p, is refused', async (length) => {
    await makeWorkbook(at('meting.xlsx'), 'integrated');
    await changeFile(at('meting.xlsx'), (bytes) => bytes.subarray(0, length < 1 ? bytes.length * length : length));
    const { code, sentence } = await checkUnreadable(at('meting.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toContain(at('meting.xlsx'));
    expect(sentence).toMatch(/beschadigd of niet volledig.*(Gebruik|vraag)/);
    expect(sentence).not.toMatch(DEVELOPER_WORDS);
  });

  test.each([1, 22, 30, 500])(
    'by its last %i bytes is refused, or read rightly: its contents are whole',
    async (lost) => {
      await makeWorkbook(at('meting.xlsx'), 'work', { scores: allScored('work', 4) });
      await changeFile(at('meting.xlsx'), (bytes) => bytes.subarray(0, bytes.length - lost));
      const { out } = await call('check', at('meting.xlsx'), '--json');
      const [report] = JSON.parse(out) as { error?: string; totals?: { A: { score: number } } }[];
      // 26 × 4 = 104.
      expect([104, `${at('meting.xlsx')}: ${UNREADABLE_FILE_REASONS.damaged}`]).toContain(
        report?.totals?.A.score ?? report?.error,
      );
    },
  );
});

describe('a workbook near the limits of size', () => {
  test('of more than 10 MB is refused, and the limit is said', async () => {
    await makeWorkbook(at('groot.xlsx'), 'ips25');
    await changeFile(at('groot.xlsx'), (bytes) =>
      addParts(bytes, { 'xl/media/foto.png': randomFillSync(new Uint8Array(11 * 1024 * 1024)) }),
    );
    const { code, sentence } = await checkUnreadable(at('groot.xlsx'));
    expect(code).toBe(2);
    expect(sentence).toContain(at('groot.xlsx'));
    expect(sentence).toContain('10 MB');
    expect(sentence).toMatch(ADVICE);
  });

  test.each([1, 3, 9])('with a photograph of %i MB is read', async (megabytes) => {
    await makeWorkbook(at('foto.xlsx'), 'ips25');
    await changeFile(at('foto.xlsx'), (bytes) =>
      addParts(bytes, { 'xl/media/image1.jpeg': randomFillSync(new Uint8Array(megabytes * 1024 * 1024)) }),
    );
    const { code, out, error } = await callBundle(['check', at('foto.xlsx'), at('foto.xlsx'), '--json']);
    expect({ code, error: error.slice(-200) }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toHaveLength(2);
  });
});
