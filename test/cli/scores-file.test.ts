import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { checkFile, sums, verdicts } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, formOptions, type FormName } from './workbook-files';

const at = temporaryFolder();

/** Calls `new` with a file of scores. */
async function newWith(form: FormName, json: unknown, ...options: string[]) {
  await writeFile(at('scores.json'), JSON.stringify(json));
  return call('new', ...formOptions(form), '--out', at('uit.xlsx'), '--scores', at('scores.json'), ...options);
}

describe('a file with scores', () => {
  test('lists everything that is wrong with it at once, and no workbook is made', async () => {
    const { code, out, error } = await newWith('integrated', {
      scores: {
        'bezetting-9': { A: 3 },
        'ips25-1': { score: 3 },
        'bezetting-1b': { A: 3 },
        'begeleiding-1a': { O: 2 },
        'bezetting-2': { A: 3.5, O: '3 ' },
        'bezetting-3': { A: 0, O: 6 },
        'organisatie-1': { A: true, O: '3' },
        'organisatie-2': { A: [3], score: 3 },
        'organisatie-3': 4,
      },
      notes: { 'bezetting-2': 5, 'bezetting-9': 'x' },
      recommendations: { 'bezetting-2': null },
      review: { organisatie: 'x', date: '2026-02-30', reviewer1: 7, workersFte: 'drie' },
      opmerkingen: {},
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(existsSync(at('uit.xlsx'))).toBe(false);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    const problems = error.split('\n').slice(1);
    const expected = [
      /scores.*bezetting-9/,
      /scores.*ips25-1\b/,
      /Bezetting 1b.*A.*niet gescoord/,
      /Begeleiding 1a.*O.*niet gescoord/,
      /Bezetting 2.*A.*3,5/,
      /Bezetting 2.*O.*"3 "/,
      /Bezetting 3.*A.*"0"/,
      /Bezetting 3.*O.*"6"/,
      /Organisatie 1.*A.*WAAR/,
      /Organisatie 1.*O.*"3"/,
      /Organisatie 2.*A.*\[3\]/,
      /Organisatie 2.*kolom "score"/,
      /Organisatie 3.*object/,
      /notes.*Bezetting 2.*tekst/,
      /notes.*bezetting-9/,
      /recommendations.*Bezetting 2.*tekst/,
      /review.*organisatie/,
      /review.*2026-02-30/,
      /review.*reviewer1.*tekst/,
      /review.*workersFte.*getal/,
      /opmerkingen.*onbekend/,
    ];
    expected.forEach((problem) => {
      expect(problems).toContainEqual(expect.stringMatching(problem));
    });
    expect(problems).toHaveLength(expected.length);
  });

  test.each([
    ['a number of workers without end', '{"review": {"workersFte": 1e999}}', /workersFte/],
    ['more workers than a workbook accepts', '{"review": {"workersFte": 5000}}', /workersFte/],
    ['a date before all that a workbook accepts', '{"review": {"date": "1850-01-01"}}', /"date"/],
    ['a kind of measurement that does not exist', '{"review": {"kind": "jaarmeting"}}', /"kind"/],
    ['a negative number of workers', '{"review": {"workersFte": -1}}', /workersFte/],
    ['a name that every object has', '{"review": {"constructor": "x"}}', /constructor/],
    ['an item that every object has', '{"scores": {"__proto__": {"A": 3}, "toString": {"A": 3}}}', /__proto__/],
    ['a column that every object has', '{"scores": {"bezetting-2": {"toString": 3}}}', /toString/],
    ['scores in a list', '{"scores": [4, 4]}', /"scores" moet een object/],
    ['no notes but null', '{"notes": null}', /"notes" moet een object/],
    [
      'an invalid score of a thousand characters',
      `{"scores": {"bezetting-2": {"A": "${'9'.repeat(1000)}"}}}`,
      /geldige/,
    ],
  ])('is refused with %s', async (_name, json, problem) => {
    await writeFile(at('scores.json'), json);
    const { code, error } = await call(
      ...['new', ...formOptions('integrated'), '--out', at('uit.xlsx'), '--scores', at('scores.json')],
    );
    expect(code).toBe(1);
    expect(error).toMatch(problem);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('uit.xlsx'))).toBe(false);
  });

  test.each([
    ['half of a pair', '{"notes": {"bezetting-2": "een \\ud83d twee"}}', 'notes: bezetting-2: na "een " ', 'D83D'],
    [
      'the other half of a pair, at the end',
      '{"recommendations": {"bezetting-2": "een\\udc4d"}}',
      'recommendations: bezetting-2: na "een" ',
      'DC4D',
    ],
    [
      'a control character',
      '{"workers": [{"code": "A"}, {"code": "\\u001b[31mB"}]}',
      'workers: nummer 2: code: aan het begin ',
      '001B',
    ],
    [
      // In Windows-1252 it is an apostrophe.
      'a control character of Unicode, behind a long text',
      '{"improvements": [{"action": "Vraag bij de gemeente\\nna of cliënt\u0092s"}]}',
      'improvements: nummer 1: action: na "…emeente na of cliënt" ',
      '0092',
    ],
    ['what is no character', '{"review": {"organisation": "GGZ\\uffff"}}', 'review: organisation: na "GGZ" ', 'FFFF'],
  ])('is refused with a character that a cell would lose: %s', async (_name, json, place, number) => {
    await writeFile(at('scores.json'), json);
    const { code, out, error } = await call(
      ...['new', ...formOptions('integrated'), '--out', at('uit.xlsx'), '--scores', at('scores.json')],
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(
      `${place}staat een teken dat niet in een cel kan staan (U+${number}). ` +
        'Verwijder het, of zet er het teken neer dat is bedoeld.',
    );
    expect(existsSync(at('uit.xlsx'))).toBe(false);
  });

  test('keeps characters of two halves, tabs and lines', async () => {
    const note = 'Goed 👍\tvolgens beiden.\nZie café.';
    expect((await newWith('integrated', { notes: { 'bezetting-2': note } })).code).toBe(0);
    const { measurement } = readMeasurement(readXlsx(new Uint8Array(await readFile(at('uit.xlsx')))));
    expect(measurement.notes['bezetting-2']).toBe(note);
  });

  test.each([
    ['work', 'bezetting-1a', 'A'],
    ['work', 'bezetting-2', 'O'],
    ['work', 'begeleiding-4', 'O'],
    ['education', 'bezetting-1b', 'A'],
    ['education', 'bezetting-2', 'A'],
    ['integrated', 'bezetting-1c', 'O'],
  ] as const)('is refused with a score in a cell that the model closes: %s, %s %s', async (form, item, column) => {
    const { code, error } = await newWith(form, { scores: { [item]: { [column]: 3 } } });
    expect(code).toBe(1);
    expect(error).toContain('niet gescoord');
  });

  test('with --json lists its problems as data', async () => {
    const json = { scores: { 'bezetting-2': { A: 9 }, 'bezetting-9': { A: 3 } } };
    const { code, out, error } = await newWith('integrated', json, '--json');
    expect({ code, error }).toEqual({ code: 1, error: '' });
    const { problems } = JSON.parse(out) as { problems: string[] };
    expect(problems).toHaveLength(2);
  });

  test('may leave cells empty', async () => {
    const { code } = await newWith('integrated', {
      scores: { 'bezetting-2': { A: null, O: null }, 'bezetting-3': {}, 'organisatie-1': { A: '', O: '' } },
    });
    expect(code).toBe(0);
    expect(sums(await checkFile(at('uit.xlsx')))).toEqual({ A: [0, 0], O: [0, 0] });
  });
});

describe('a forbidden divergence in a file with scores', () => {
  test('is written and reported', async () => {
    const scores = allScored('integrated', 4, { 'bezetting-2': { A: 5, O: 3 } });
    const { code, out, error } = await newWith('integrated', { scores });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/Bezetting 2.*mogen niet verschillen/);
    const report = await checkFile(at('uit.xlsx'));
    // A: 25 × 4 + 5 = 105; O: 24 × 4 + 3 = 99.
    expect(sums(report)).toEqual({ A: [105, 26], O: [99, 25] });
    expect(verdicts(report)).toEqual({ A: null, O: null });
    expect(report.code).toBe(1);
  });

  test('stands in the findings of --json', async () => {
    const scores = { 'bezetting-2': { A: 5, O: 3 } };
    const { code, out } = await newWith('integrated', { scores }, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: 'forbidden-divergence', severity: 'error', item: 'bezetting-2', column: 'AO' }],
    });
  });
});
