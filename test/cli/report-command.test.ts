import { readFile, writeFile } from 'node:fs/promises';
import { readDocx } from '../host/docx/docx-file';
import { call, callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

async function textOf(path: string): Promise<string> {
  const { paragraphs } = await readDocx(new Uint8Array(await readFile(path)));
  return paragraphs.join('\n');
}

test('makes a report with the scores of a workbook, and leaves the workbook as it is', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'integrated', {
    scores: allScored('integrated', 4),
    notes: { 'bezetting-2': 'Uit de urenregistratie' },
    review: { organisation: 'GGZ Noord', date: '2026-11-22', kind: 'nulmeting', reviewer1: 'R. Een' },
  });
  const before = await readFile(workbook);
  expect(await call('report', workbook, '--out', at('verslag.docx'))).toEqual({
    ...{ code: 0, error: '' },
    out: `Gemaakt: ${at('verslag.docx')}`,
  });
  const text = await textOf(at('verslag.docx'));
  // 26 × 4 = 104 and 25 × 4 = 100.
  expect(text).toContain('104 van 130');
  expect(text).toContain('100 van 125');
  expect(text).toContain('GGZ Noord');
  expect(text).toContain('Uit de urenregistratie');
  expect(await readFile(workbook)).toEqual(before);
});

test('says what still stands in the way of a verdict, and makes the report all the same', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'integrated', {
    scores: allScored('integrated', 4, { 'bezetting-2': { A: 4, O: 3 }, 'bezetting-3': { A: null } }),
  });
  const { code, out } = await call('report', workbook, '--out', at('verslag.docx'));
  expect(code).toBe(0);
  expect(out).toMatch(/let op +Verboden verschil bij Bezetting 2/);
  expect(out).toMatch(/let op +Nog 1 score te geven: Bezetting 3\./);
  expect(await textOf(at('verslag.docx'))).toContain('Dit verslag is voorlopig');
});

test('says which details a reader will look for in vain', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25', {
    scores: allScored('ips25', 4),
    review: { reviewer2: 'R. Twee' },
  });
  const { code, out } = await call('report', workbook, '--out', at('verslag.docx'));
  expect(code).toBe(0);
  expect(out).toMatch(/let op +Nog niet ingevuld op het blad Meting: de datum en de soort meting\./);
});

test('tells the same as JSON', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'work', {
    scores: allScored('work', 4, { 'bezetting-2': { A: null } }),
  });
  const { code, out } = await call('report', workbook, '--out', at('verslag.docx'), '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ...{ file: at('verslag.docx'), scale: 'ips-ao-2015', model: 'work' },
    obstacles: ['Nog 1 score te geven: Bezetting 2.'],
    findings: [{ code: 'missing', item: 'bezetting-2', cell: 'Scores!F7' }],
  });
});

describe('a report and a file that exists', () => {
  test('leaves it as it is without --force, and replaces it with', async () => {
    const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25');
    await writeFile(at('verslag.docx'), 'iets van iemand');
    const refused = await callBundle(['report', workbook, '--out', at('verslag.docx')]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.error).toMatch(/bestaat al.*--force/);
    expect(await readFile(at('verslag.docx'), 'utf8')).toBe('iets van iemand');
    expect(await callBundle(['report', workbook, '--out', at('verslag.docx'), '--force'])).toMatchObject({ code: 0 });
    expect(await textOf(at('verslag.docx'))).toContain('9. Bronnen en verantwoording');
  });

  test('never writes over the workbook', async () => {
    const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25');
    const before = await readFile(workbook);
    const { code, error } = await call('report', workbook, '--out', workbook, '--force');
    expect({ code, error }).toEqual({ code: 2, error: `${workbook}: geef een naam die eindigt op .docx.` });
    expect(await readFile(workbook)).toEqual(before);
  });
});

test.each([
  ['a file that is not there', null, /niet gevonden/],
  ['text', 'id;score\n', /tekstbestand/],
])(
  'a report of what cannot be read ends with 2 and a Dutch sentence, and leaves no file: %s',
  async (_name, contents, sentence) => {
    if (contents !== null) await writeFile(at('meting.xlsx'), contents);
    const { code, out, error } = await callBundle(['report', at('meting.xlsx'), '--out', at('verslag.docx')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    await expect(readFile(at('verslag.docx'))).rejects.toThrow();
  },
);

test('a report that cannot be put where it was asked is said', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25');
  const { code, error } = await callBundle(['report', workbook, '--out', at('weg/verslag.docx')]);
  expect(code).toBe(2);
  expect(error).toMatch(/niet gevonden/);
});

test('a damaged workbook is not reported on', async () => {
  const workbook = await makeWorkbook(at('meting.xlsx'), 'ips25');
  await changeFile(workbook, (bytes) => bytes.slice(0, bytes.length / 2));
  const { code } = await call('report', workbook, '--out', at('verslag.docx'));
  expect(code).toBe(2);
});
