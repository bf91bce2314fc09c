import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { checkFile, sums } from './check-file';
import { call, callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions } from './workbook-files';

const at = temporaryFolder();
const newWithScores = () => ['new', ...formOptions('ips25'), '--out', at('uit.xlsx'), '--scores', at('scores.json')];

describe('a file with scores that cannot be read', () => {
  test.each([
    ['text that is no JSON', 'scores: 4'],
    ['half a file', '{"scores": {"ips25-1": {"sco'],
    ['an empty file', ''],
    ['a list', '[{"ips25-1": 4}]'],
    ['a number', '4'],
    ['null', 'null'],
    ['a workbook', 'PK\u0003\u0004\u0000\u0000'],
  ])('ends with 2, its name and no workbook: %s', async (_name, text) => {
    await writeFile(at('scores.json'), text);
    const { code, out, error } = await call(...newWithScores());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(at('scores.json'));
    expect(error).toMatch(/JSON/);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('uit.xlsx'))).toBe(false);
  });

  test('a file that is not there', async () => {
    const { code, error } = await callBundle(newWithScores());
    expect(code).toBe(2);
    expect(error).toContain(at('scores.json'));
    expect(error).toMatch(/niet gevonden/);
  });

  test('a folder', async () => {
    await mkdir(at('scores.json'));
    const { code, error } = await callBundle(newWithScores());
    expect(code).toBe(2);
    expect(error).toContain(at('scores.json'));
    expect(error).toMatch(/is een map/);
  });

  test('a file of 11 MB', async () => {
    await writeFile(at('scores.json'), JSON.stringify({ notes: { 'ips25-1': 'x'.repeat(11 * 1024 * 1024) } }));
    const { code, error } = await call(...newWithScores());
    expect(code).toBe(2);
    expect(error).toContain(at('scores.json'));
    expect(error).toContain('10 MB');
    expect(error).not.toMatch(/scoringswerkmap/);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });
});

test('a file with scores may begin with a byte order mark, as Windows editors write it', async () => {
  await writeFile(at('scores.json'), '\ufeff{"scores": {"ips25-1": {"score": 4}}}');
  expect((await call(...newWithScores())).code).toBe(0);
  expect(sums(await checkFile(at('uit.xlsx')))).toEqual({ score: [4, 1] });
});

const NOTE = '{"notes": {"ips25-1": "cliënten van café Zuid, 5 €"}}';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(NOTE)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${NOTE}`)],
  ['UTF-16, the lower byte first', utf16(NOTE)],
  ['UTF-16, the higher byte first', utf16(NOTE).swap16()],
])('a file with scores is read letter by letter: %s', async (_name, bytes) => {
  await writeFile(at('scores.json'), bytes);
  expect((await call(...newWithScores())).code).toBe(0);
  const { measurement } = readMeasurement(readXlsx(new Uint8Array(await readFile(at('uit.xlsx')))));
  expect(measurement.notes['ips25-1']).toBe('cliënten van café Zuid, 5 €');
});

/** Calls `new` with a file that is refused as a whole, and gives what is said of it. */
async function refusal(contents: string | Uint8Array): Promise<string> {
  await writeFile(at('scores.json'), contents);
  const { code, out, error } = await call(...newWithScores());
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(existsSync(at('uit.xlsx'))).toBe(false);
  expect(error).not.toMatch(DEVELOPER_WORDS);
  const file = `${at('scores.json')}: `;
  expect(error.startsWith(file)).toBe(true);
  return error.slice(file.length);
}

describe('a file with scores in another encoding is refused', () => {
  test('Windows-1252, with the line and what to do', async () => {
    // ë is one byte there, EB, and é is E9.
    const bytes = Buffer.from('{"notes": {\n"ips25-1": "een",\n"ips25-2": "cliënten van café"}}', 'latin1');
    expect(await refusal(bytes)).toBe(
      'het bestand met scores is geen tekst in UTF-8: zie regel 3. Het is vaak als ANSI (Windows-1252) opgeslagen. ' +
        'Open het in Kladblok, kies Opslaan als en daar de codering UTF-8.',
    );
  });

  test.each([
    ['half a character at the end', Buffer.from(NOTE).subarray(0, NOTE.indexOf('ë') + 1)],
    ['a character that takes more bytes than it needs', Buffer.from([0x22, 0xc0, 0xa2, 0x22])],
    ['half of a pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('no UTF-8: %s', async (_name, bytes) => {
    expect(await refusal(bytes)).toMatch(/geen tekst in UTF-8: zie regel 1\./);
  });

  test('UTF-16 of an odd number of bytes', async () => {
    expect(await refusal(utf16('{"notes": {}}').subarray(0, -1))).toMatch(/UTF-16/);
  });
});

describe('a file with scores that is no JSON says on which line', () => {
  test.each([
    ['a comma is missing', '{"notes": {\n"ips25-1": "een"\n"ips25-2": "twee"}}', 3],
    ['a comma too many', '{"notes": {\r\n"ips25-1": "een",\r\n}}', 3],
    ['a remark', '{\n// van het team\n"notes": {}}', 2],
    ['a quotation mark is missing', '{"notes": {"ips25-1": "een},\n"scores": {}}', 1],
    ['single quotation marks', "{\n'notes': {}}", 2],
    ['a number with a decimal comma', '{"evidence": {\n"ips25-2": {"percent": 92,5}}}', 2],
    ['a number with a zero in front', '{"scores": {\n"ips25-1": {"score": 04}}}', 2],
    ['something behind the end', '{"notes": {}}\n\n{"scores": {}}', 3],
    ['nothing', '', 1],
  ])('%s', async (_name, text, line) => {
    expect(await refusal(text)).toBe(
      `het bestand met scores is geen geldige JSON. Kijk op regel ${line}, en vlak daarvoor.`,
    );
  });
});

describe('a file with scores in which a key stands twice is refused with its place', () => {
  test.each([
    [
      'a section',
      '{"scores": {},\n"notes": {},\n"scores": {"ips25-1": {"score": 4}}}',
      '"scores" twee keer: op regel 1 en op regel 3',
    ],
    [
      'an item',
      '{"scores": {\n"ips25-1": {"score": 4},\n"ips25-1": {"score": 2}}}',
      '"ips25-1" van "scores" twee keer: op regel 2 en op regel 3',
    ],
    [
      'a column, on one line',
      '{"scores": {"ips25-1": {"score": 4, "score": 2}}}',
      '"score" van "scores", "ips25-1" twee keer: op regel 1',
    ],
    [
      'a field of a worker, written in two ways',
      '{"workers": [{"code": "A"},\n{"fte": 1, "\\u0066te": 0.5}]}',
      '"fte" van "workers", nummer 2 twee keer: op regel 2',
    ],
    [
      'two fields',
      '{"review": {"kind": "", "kind": ""},\n"improvements": [{"action": "", "action": ""}]}',
      '"kind" van "review" twee keer: op regel 1; "action" van "improvements", nummer 1 twee keer: op regel 2',
    ],
  ])('%s', async (_name, text, place) => {
    expect(await refusal(text)).toBe(`in het bestand met scores staat ${place}.`);
  });

  test('but a key may stand in two objects', async () => {
    await writeFile(at('scores.json'), '{"scores": {"ips25-1": {"score": 4}, "ips25-2": {"score": 4}}}');
    expect((await call(...newWithScores())).code).toBe(0);
  });
});

describe('a file with scores that goes too deep is refused', () => {
  test.each([
    ['lists', '['.repeat(1_000_000), ']'.repeat(1_000_000)],
    ['objects', '{"a":'.repeat(300_000), '}'.repeat(300_000)],
    ['lists that do not end', '['.repeat(1_000_000), ''],
    ['just too deep', '{"notes":\n'.repeat(21), '}'.repeat(21)],
  ])('%s', async (_name, begin, end) => {
    expect(await refusal(`${begin}4${end}`)).toMatch(
      /^het bestand met scores gaat te diep: op regel \d+ staan meer dan 20 lijsten of objecten in elkaar\.$/,
    );
  });
});

describe('an object or a list where text belongs is refused, and no workbook is made', () => {
  test.each([
    ['a note', '{"notes": {"ips25-1": {"a": 1}}}', /notes: Item 1 moet tekst zijn/],
    ['a recommendation', '{"recommendations": {"ips25-1": ["x"]}}', /recommendations: Item 1 moet tekst zijn/],
    ['a score, an object', '{"scores": {"ips25-1": {"score": {"a": 4}}}}', /geen geldige score/],
    ['a score, a list', '{"scores": {"ips25-1": {"score": [4]}}}', /geen geldige score/],
    ['an organisation', '{"review": {"organisation": {"a": 1}}}', /"organisation" moet tekst zijn/],
    ['a date', '{"review": {"date": ["2026-11-22"]}}', /"date" moet tekst zijn/],
    ['remarks', '{"review": {"remarks": {}}}', /"remarks" moet tekst zijn/],
    ["a worker's code, an object", '{"workers": [{"code": {"a": 1}}]}', /workers: nummer 1: "code" moet tekst zijn/],
    ["a worker's code, a list", '{"workers": [{"code": ["A"]}]}', /workers: nummer 1: "code" moet tekst zijn/],
    ["a worker's fte", '{"workers": [{"code": "A", "fte": {"a": 1}}]}', /Fte \(A\).*kan niet/],
    ["a worker's choice", '{"workers": [{"code": "A", "review": ["weekly"]}]}', /review.*weekly/],
    ['an action', '{"improvements": [{"action": ["x"]}]}', /improvements: nummer 1: "action" moet tekst zijn/],
    ['an owner', '{"improvements": [{"owner": {}}]}', /improvements: nummer 1: "owner" moet tekst zijn/],
    ['evidence, a number', '{"evidence": {"ips25-2": {"percent": {"a": 90}}}}', /Item 2.*kan niet/],
    ['evidence, a list of objects', '{"evidence": {"ips25-2": [{"percent": 90}]}}', /Item 2.*moet een object zijn/],
  ])('%s', async (_name, json, problem) => {
    await writeFile(at('scores.json'), json);
    const { code, out, error } = await call(...newWithScores());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(existsSync(at('uit.xlsx'))).toBe(false);
    expect(error).toMatch(problem);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });
});
