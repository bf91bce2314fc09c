import type { CellValue } from '@cj-tech-master/excelts';
import { editSheet } from '../host/xlsx/edit-xlsx';
import { checkFile } from './check-file';
import { call, temporaryFolder } from './command-line';
import { changeFile, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** Types into the cell beside a question of an item on Bewijs, found by its hidden key; the columns are C, D. */
const typeAnswer = (key: string, letter: string, value: CellValue) =>
  changeFile(at('meting.xlsx'), (bytes) =>
    editSheet(bytes, 'Bewijs', (sheet) => {
      sheet.eachRow((row) => {
        if (row.getCell(1).value === key) row.getCell(letter).value = value;
      });
    }),
  );

describe('check --json', () => {
  test('says per item and column what the evidence points to', async () => {
    await makeWorkbook(at('meting.xlsx'), 'integrated', {
      evidence: { 'bezetting-2': { percent: 93.5 }, 'organisatie-3': { O: { contact: 'weekly' } } },
    });
    const { evidence } = await checkFile(at('meting.xlsx'));
    expect(evidence).toEqual({
      'bezetting-2': {
        AO: {
          ...{ status: 'advised', anchors: [4], value: 93.5, rounded: 94 },
          rule: expect.stringMatching(/^93,5% .*: anker 4 /) as string,
        },
      },
      // Contact every week is at least 4; a meeting every month would make it 5.
      'organisatie-3': {
        O: {
          ...{ status: 'incomplete', anchors: [], value: null, rounded: null },
          rule: expect.stringMatching(/^Nog geen advies/) as string,
        },
      },
    });
  });
});

test('check --json lists what looks like a slip, and what cannot be beside advice that does not rest on it', async () => {
  await makeWorkbook(at('meting.xlsx'), 'integrated', {
    workers: [{ code: 'A', fte: 2, clients: 40 }],
    evidence: { 'organisatie-5': { present: 3 } },
  });
  await typeAnswer('organisatie-5 coordinator-fte', 'C', -1);
  const { evidence, problems } = await checkFile(at('meting.xlsx'));
  expect(evidence).toMatchObject({
    // 40 clients on 2 fte: 20 each.
    'bezetting-1a': {
      AO: {
        ...{ status: 'advised', anchors: [5] },
        unusual: [{ key: 'fte', message: 'Fte (A) is 2, meer dan 1,5 fte: bedoelt u dagen?' }],
      },
    },
    'organisatie-5': {
      AO: {
        ...{ status: 'advised', anchors: [3] },
        problems: [{ key: 'coordinator-fte', message: expect.stringContaining('"-1" kan niet') as string }],
      },
    },
  });
  expect(problems).toEqual([
    expect.stringMatching(/^evidence-invalid Bewijs!C\d+$/),
    expect.stringMatching(/^evidence-unusual Werkers!B5$/),
  ]);
});

describe('a score that the evidence contradicts', () => {
  const json = { scores: { 'bezetting-2': { A: 3, O: 4 } }, evidence: { 'bezetting-2': { percent: 93 } } };

  test('is a warning at the score, and does not fail', async () => {
    const scores = { 'bezetting-2': { A: 3, O: 3 } };
    await makeWorkbook(at('meting.xlsx'), 'integrated', { ...json, scores });
    const report = await checkFile(at('meting.xlsx'));
    expect(report.code).toBe(0);
    expect(report.findings.filter(({ code }) => code !== 'missing')).toEqual([
      {
        ...{ code: 'evidence-differs', severity: 'warning', item: 'bezetting-2', column: 'AO', cell: 'Scores!F7:G7' },
        message: expect.stringMatching(/^Bezetting 2: de score is 3, maar het bewijs wijst op anker 4\./) as string,
      },
    ]);
    const { out } = await call('check', at('meting.xlsx'));
    expect(out).toMatch(/^ {2}let op +Scores!F7:G7 {2}Bezetting 2: de score is 3/m);
  });

  test('is named in the column that differs', async () => {
    await makeWorkbook(at('meting.xlsx'), 'integrated', json);
    expect((await checkFile(at('meting.xlsx'))).problems).toEqual([
      'forbidden-divergence Scores!F7:G7',
      'evidence-differs Scores!F7',
    ]);
  });

  test('needs no more than a note', async () => {
    const notes = { 'bezetting-2': 'twee werkers zijn nieuw' };
    const scores = { 'bezetting-2': { A: 3, O: 3 } };
    await makeWorkbook(at('meting.xlsx'), 'integrated', { ...json, scores, notes });
    expect((await checkFile(at('meting.xlsx'))).problems).toEqual([]);
  });
});

describe('evidence that cannot be right', () => {
  test.each<[string, string, string, CellValue, string, RegExp]>([
    ['140', 'bezetting-2 percent', 'C', 140, 'AO', /"140" kan niet/],
    ['negative days', 'begeleiding-5b days', 'D', -1, 'O', /"-1" kan niet/],
    ['more components than there are', 'organisatie-2 present', 'C', 6, 'AO', /"6" kan niet/],
    ['text', 'begeleiding-6 to-plan', 'D', 'misschien', 'O', /"misschien" kan niet/],
    ['an error', 'bezetting-2 percent', 'C', { error: '#DIV/0!' }, 'AO', /"#DIV\/0!" kan niet/],
  ])('is an error in the cell where it stands: %s', async (_name, key, letter, value, column, words) => {
    await makeWorkbook(at('meting.xlsx'), 'integrated');
    await typeAnswer(key, letter, value);
    const report = await checkFile(at('meting.xlsx'));
    expect(report.code).toBe(1);
    const [finding, ...others] = report.findings.filter(({ code }) => code !== 'missing');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'evidence-invalid', severity: 'error', column });
    expect(finding?.message).toMatch(words);
    const place = new RegExp(`^Bewijs!${letter}\\d+$`);
    expect(finding?.cell).toMatch(place);
    // The very cell: emptied, nothing is wrong any more.
    await changeFile(at('meting.xlsx'), (bytes) =>
      editSheet(bytes, 'Bewijs', (sheet) => {
        sheet.getCell(finding?.cell?.replace('Bewijs!', '') ?? '').value = null;
      }),
    );
    expect((await checkFile(at('meting.xlsx'))).problems).toEqual([]);
  });
});
