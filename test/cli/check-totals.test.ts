import { checkFile, sums, verdicts, type ColumnReport } from './check-file';
import { temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, type FormName, type Scores } from './workbook-files';
import { editSheet } from '../host/xlsx/edit-xlsx';

const at = temporaryFolder();

async function totalsOf(form: FormName, scores: Scores) {
  return (await checkFile(await makeWorkbook(at('a.xlsx'), form, { scores }))).totals;
}

const total = (score: number, maximum: number, percent: number, verdict: string | null): ColumnReport => ({
  ...{ score, maximum, percent, verdict },
  scored: maximum / 5,
  items: maximum / 5,
  range: [score, score],
});

/** Bands: 77 / 104 / 120 of 130, and 74 / 100 / 115 of 125 (scale.md, "The verdict"). */
describe('what new writes from a file with scores, check adds up again', () => {
  test.each([
    // 26 × 1 = 26 of 130 and 25 × 1 = 25 of 125: both 20 %.
    ['integrated', 1, { A: total(26, 130, 20, 'geen'), O: total(25, 125, 20, 'geen') }],
    // 26 × 3 = 78 of 130 and 25 × 3 = 75 of 125: both 60 %.
    ['integrated', 3, { A: total(78, 130, 60, 'redelijk'), O: total(75, 125, 60, 'redelijk') }],
    // 26 × 4 = 104 of 130 and 25 × 4 = 100 of 125: both 80 %.
    ['integrated', 4, { A: total(104, 130, 80, 'goed'), O: total(100, 125, 80, 'goed') }],
    ['integrated', 5, { A: total(130, 130, 100, 'voorbeeldig'), O: total(125, 125, 100, 'voorbeeldig') }],
    // 26 × 2 = 52 of 130 = 40 %.
    ['work', 2, { A: total(52, 130, 40, 'geen') }],
    ['work', 4, { A: total(104, 130, 80, 'goed') }],
    ['education', 3, { O: total(75, 125, 60, 'redelijk') }],
    ['education', 5, { O: total(125, 125, 100, 'voorbeeldig') }],
    ['ips25', 1, { score: total(25, 125, 20, 'geen') }],
    ['ips25', 4, { score: total(100, 125, 80, 'goed') }],
  ] as const)('%s, every item %i', async (form, score, expected) => {
    expect(await totalsOf(form, allScored(form, score))).toMatchObject(expected);
  });

  test('a mixed measurement of both columns', async () => {
    const scores = allScored('integrated', 4, {
      'organisatie-3': { A: 5, O: 2 },
      'begeleiding-11': { A: 1 },
      'begeleiding-4': { O: 3 },
    });
    // A: 24 × 4 + 5 + 1 = 102, of 130 = 78.46 %; O: 23 × 4 + 2 + 3 = 97, of 125 = 77.6 %.
    expect(await totalsOf('integrated', scores)).toMatchObject({
      A: total(102, 130, 78.5, 'redelijk'),
      O: total(97, 125, 77.6, 'redelijk'),
    });
  });

  test.each([
    // 25 × 4 + 5 = 105.
    ['integrated', 'bezetting-1a', { A: 5, O: 5 }, 105],
    ['work', 'bezetting-1b', { A: 5 }, 105],
    // 24 × 4 + 5 = 101.
    ['education', 'bezetting-1c', { O: 5 }, 101],
  ] as const)('the caseload row of the model counts: %s, %s', async (form, item, scores, expected) => {
    const totals = await totalsOf(form, allScored(form, 4, { [item]: scores }));
    expect((totals.A ?? totals.O)?.score).toBe(expected);
  });

  test('a measurement with one item scored', async () => {
    // A: 4 of 130 = 3.08 %, 25 items left: 4 + 25 … 4 + 125. O: 4 of 125 = 3.2 %, 24 left: 4 + 24 … 4 + 120.
    expect(await totalsOf('integrated', { 'bezetting-2': { A: 4, O: 4 } })).toMatchObject({
      A: { score: 4, scored: 1, items: 26, percent: 3.1, range: [29, 129], verdict: null },
      O: { score: 4, scored: 1, items: 25, percent: 3.2, range: [28, 124], verdict: null },
    });
  });

  test('an empty measurement', async () => {
    expect(await totalsOf('ips25', {})).toMatchObject({
      score: { score: 0, maximum: 125, scored: 0, items: 25, percent: 0, range: [25, 125], verdict: null },
    });
  });
});

describe('the verdict', () => {
  test('is missing in the column that is incomplete, and there only', async () => {
    const scores = allScored('integrated', 4, { 'begeleiding-11': { A: null } });
    expect(verdicts(await checkFile(await makeWorkbook(at('a.xlsx'), 'integrated', { scores })))).toEqual({
      A: null,
      O: 'goed',
    });
  });

  test('is missing in both columns while a forbidden divergence stands; the totals are there', async () => {
    const scores = allScored('integrated', 4, { 'organisatie-1': { A: 4, O: 5 } });
    const report = await checkFile(await makeWorkbook(at('a.xlsx'), 'integrated', { scores }));
    expect(verdicts(report)).toEqual({ A: null, O: null });
    // A: 26 × 4 = 104; O: 24 × 4 + 5 = 101.
    expect(sums(report)).toEqual({ A: [104, 26], O: [101, 25] });
    expect(report.code).toBe(1);
  });

  test('is missing in a column with an invalid entry', async () => {
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
    await changeFile(at('a.xlsx'), (bytes) =>
      editSheet(bytes, 'Scores', (sheet) => {
        sheet.getCell('F7').value = 3.5;
      }),
    );
    const report = await checkFile(at('a.xlsx'));
    expect(verdicts(report)).toEqual({ A: null, O: 'goed' });
    // 25 × 4 = 100 of 130 = 76.92 %; the invalid entry counts 1 … 5 in the range: 101 … 105.
    expect(report.totals.A).toMatchObject({ score: 100, scored: 25, percent: 76.9, range: [101, 105] });
    expect(report).toMatchObject({ code: 1, problems: ['invalid Scores!F7'] });
  });

  test('stands when something is typed in a closed cell, which is an error of its own', async () => {
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores: allScored('integrated', 4) });
    await changeFile(at('a.xlsx'), (bytes) =>
      editSheet(bytes, 'Scores', (sheet) => {
        sheet.getCell('F5').value = 5;
      }),
    );
    const report = await checkFile(at('a.xlsx'));
    expect(verdicts(report)).toEqual({ A: 'goed', O: 'goed' });
    expect(sums(report)).toEqual({ A: [104, 26], O: [100, 25] });
    expect(report).toMatchObject({ code: 1, problems: ['closed Scores!F5'] });
  });
});
