import { readFile } from 'node:fs/promises';
import type { ColumnReport, FindingReport } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook, type FormName, type Scores } from './workbook-files';

const at = temporaryFolder();

interface Judged {
  readonly totals: Readonly<Record<string, ColumnReport>>;
  readonly findings: readonly FindingReport[];
}

interface WhatIfReport {
  readonly file?: string;
  readonly scale: string;
  readonly model: string | null;
  readonly set: readonly object[];
  readonly before: Judged;
  readonly after: Judged;
  readonly differences: Readonly<Record<string, number>>;
}

const sets = (scores: readonly string[]) => scores.flatMap((score) => ['--set', score]);

async function whatIf(form: FormName, scores: Scores, ...set: string[]): Promise<WhatIfReport & { code: number }> {
  const file = await makeWorkbook(at('a.xlsx'), form, { scores });
  const { code, out, error } = await call('what-if', file, ...sets(set), '--json');
  expect(error).toBe('');
  return { code, ...(JSON.parse(out) as WhatIfReport) };
}

const sumsOf = ({ totals }: Judged) =>
  Object.fromEntries(Object.entries(totals).map(([column, { score, verdict }]) => [column, [score, verdict]]));

/** Bands: 77 / 104 / 120 of 130, and 74 / 100 / 115 of 125 (scale.md, "The verdict"). */
describe('what-if with a workbook', () => {
  test('sets an item in every column in which it is scored, or in one', async () => {
    // A: 26 × 4 = 104, and one more with begeleiding-7. O: 25 × 4 = 100, one more, and one with organisatie-3.
    const { code, ...report } = await whatIf(
      'integrated',
      allScored('integrated', 4),
      'begeleiding-7=5',
      'organisatie-3:O=5',
    );
    expect(code).toBe(0);
    expect(sumsOf(report.before)).toEqual({ A: [104, 'goed'], O: [100, 'goed'] });
    expect(sumsOf(report.after)).toEqual({ A: [105, 'goed'], O: [102, 'goed'] });
    expect(report.differences).toEqual({ A: 1, O: 2 });
    expect(report).toMatchObject({ file: at('a.xlsx'), scale: 'ips-ao-2015', model: 'integrated' });
    expect(report.set).toEqual([
      { item: 'begeleiding-7', column: 'A', from: 4, to: 5 },
      { item: 'begeleiding-7', column: 'O', from: 4, to: 5 },
      { item: 'organisatie-3', column: 'O', from: 4, to: 5 },
    ]);
  });

  test('prints totals in the shape of check', async () => {
    const { before } = await whatIf('work', allScored('work', 4), 'begeleiding-11=1');
    const [checked] = JSON.parse((await call('check', at('a.xlsx'), '--json')).out) as [Judged];
    expect(before).toEqual({ totals: checked.totals, findings: checked.findings });
  });

  test('lowers scores too, and tells the verdict that falls with them', async () => {
    // 26 × 4 = 104; begeleiding-11 from 4 to 1 takes 3.
    const { after, differences } = await whatIf('work', allScored('work', 4), 'begeleiding-11=1');
    expect(sumsOf(after)).toEqual({ A: [101, 'redelijk'] });
    expect(differences).toEqual({ A: -3 });
  });

  test('finds the divergence that a score would bring, with its cell, and ends with 1', async () => {
    const { code, before, after } = await whatIf('integrated', allScored('integrated', 4), 'bezetting-2:A=5');
    expect(code).toBe(1);
    expect(before.findings).toEqual([]);
    expect(after.findings).toMatchObject([
      { code: 'forbidden-divergence', severity: 'error', item: 'bezetting-2', column: 'AO', cell: 'Scores!F7:G7' },
    ]);
    expect(sumsOf(after)).toEqual({ A: [105, null], O: [100, null] });
  });

  test('mends a divergence, and ends with 0', async () => {
    const scores = allScored('integrated', 4, { 'bezetting-2': { A: 5, O: 4 } });
    const { code, before, after } = await whatIf('integrated', scores, 'bezetting-2=5');
    expect(code).toBe(0);
    expect(before.findings).toMatchObject([{ code: 'forbidden-divergence' }]);
    expect(after.findings).toEqual([]);
    // O: 100 with one 5. A had that 5 already.
    expect(sumsOf(after)).toEqual({ A: [105, 'goed'], O: [101, 'goed'] });
  });

  test('fills in a score that is missing', async () => {
    // 24 × 4 = 96, and a 5.
    const scores = allScored('ips25', 4, { 'ips25-9': { score: null } });
    const { before, after, set } = await whatIf('ips25', scores, 'ips25-9=5');
    expect(before.totals.score).toMatchObject({ score: 96, scored: 24, range: [97, 101], verdict: null });
    expect(after.totals.score).toMatchObject({ score: 101, scored: 25, range: [101, 101], verdict: 'goed' });
    expect(set).toEqual([{ item: 'ips25-9', column: 'score', from: null, to: 5 }]);
  });

  test('leaves the file as it is', async () => {
    const file = await makeWorkbook(at('a.xlsx'), 'ips25', { scores: allScored('ips25', 4) });
    const bytes = await readFile(file);
    await call('what-if', file, '--set', 'ips25-9=5');
    expect(await readFile(file)).toEqual(bytes);
  });

  test('says it in words, with what would be found and what would be mended', async () => {
    const file = await makeWorkbook(at('a.xlsx'), 'integrated', {
      scores: allScored('integrated', 4, { 'bezetting-2': { A: 5, O: 4 } }),
    });
    const { code, out } = await call('what-if', file, ...sets(['bezetting-2=5', 'organisatie-1:O=5']));
    expect(code).toBe(1);
    expect(out).toContain('Bezetting 2, IPS-O: 4 → 5');
    // A: 25 × 4 + 5 = 105, as it was. O: 100, then two fives: 102.
    expect(out).toMatch(
      /Nu:\n {2}IPS-A {2}105 van 130[^]*IPS-O {2}100 van 125[^]*Dan:\n {2}IPS-A {2}105 van 130[^]*IPS-O {2}102 van 125/,
    );
    expect(out).toContain('Verschil: IPS-A 0, IPS-O +2');
    expect(out).toMatch(/Er komt bij:\n {2}fout.*Organisatie 1.*\nEr vervalt:\n {2}fout.*Bezetting 2/);
    expect(out).toContain('De werkmap is niet veranderd.');
  });
});

describe('what-if without a workbook', () => {
  test('starts from an empty measurement', async () => {
    const { code, out } = await call(
      'what-if',
      '--scale',
      'ips-ao-2015',
      '--model',
      'work',
      '--set',
      'bezetting-1b=4',
      '--json',
    );
    expect(code).toBe(0);
    const report = JSON.parse(out) as WhatIfReport;
    expect(report).not.toHaveProperty('file');
    expect(report).toMatchObject({ scale: 'ips-ao-2015', model: 'work', differences: { A: 4 } });
    // 25 items to come: 4 + 25 … 4 + 125.
    expect(report.after.totals.A).toMatchObject({ score: 4, scored: 1, range: [29, 129], verdict: null });
    expect(report.before.findings).toHaveLength(26);
    expect(report.after.findings).toHaveLength(25);
    expect(report.after.findings[0]).toMatchObject({ code: 'missing', cell: null });
  });

  test('judges a whole measurement that is set', async () => {
    const scores = Array.from({ length: 25 }, (_, index) => `ips25-${index + 1}=5`);
    const { out } = await call('what-if', '--scale', 'ips-25-2024', ...sets(scores));
    expect(out).toMatch(/Dan:\n {2}Score {2}125 van 125 \(100%\), 25 van 25 gescoord\n +voorbeeldige modeltrouw/);
    expect(out).not.toContain('De werkmap');
  });
});

describe('what-if refuses', () => {
  const INTEGRATED = ['--scale', 'ips-ao-2015', '--model', 'integrated'];

  test.each([
    ['what is no item', [...INTEGRATED, '--set', 'begeleiding-17=4'], /"begeleiding-17" is geen item/],
    ['an item of the other scale', [...INTEGRATED, '--set', 'ips25-1=4'], /"ips25-1" is geen item/],
    [
      'an item that the model does not score',
      [...INTEGRATED, '--set', 'bezetting-1b=4'],
      /Bezetting 1b wordt bij dit model niet gescoord/,
    ],
    ['what is no column', [...INTEGRATED, '--set', 'bezetting-2:B=4'], /geen kolom "B".*Bezetting 2 uit: A, O/],
    ['a closed cell', [...INTEGRATED, '--set', 'begeleiding-4:A=4'], /Begeleiding 4 wordt .*niet gescoord in kolom A/],
    ['a score above 5', [...INTEGRATED, '--set', 'bezetting-2=6'], /bezetting-2: "6" is geen geldige score/],
    ['half a score', [...INTEGRATED, '--set', 'bezetting-2=3,5'], /"3,5" is geen geldige score/],
    ['no score', [...INTEGRATED, '--set', 'bezetting-2='], /"" is geen geldige score/],
    ['what cannot be read', [...INTEGRATED, '--set', 'bezetting-2'], /"bezetting-2" is niet te lezen.*item=score/],
    [
      'the same cell twice',
      [...INTEGRATED, '--set', 'bezetting-2=4', '--set', 'bezetting-2:O=5'],
      /bezetting-2, kolom O.*meer dan één keer/,
    ],
    ['a call without a score', INTEGRATED, /verplicht: set/],
    ['a call without a measurement', ['--set', 'bezetting-2=4'], /werkmap.*--scale/],
    ['a workbook and a scale', ['a.xlsx', '--scale', 'ips-25-2024', '--set', 'ips25-1=4'], /niet allebei/],
    ['a workbook and a model', ['a.xlsx', '--model', 'work', '--set', 'bezetting-2=4'], /niet allebei/],
    ['a scale without its model', ['--scale', 'ips-ao-2015', '--set', 'bezetting-2=4'], /model nodig/],
    ['a file that is not there', ['weg.xlsx', '--set', 'bezetting-2=4'], /^weg\.xlsx: /],
    [
      'two scales',
      [...INTEGRATED, '--scale', 'ips-25-2024', '--set', 'bezetting-2=4'],
      /--scale staat er meer dan één keer/,
    ],
  ])('%s', async (_name, args, sentence) => {
    const { code, out, error } = await call('what-if', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });
});

test('a file may stand behind the scores', async () => {
  const file = await makeWorkbook(at('a.xlsx'), 'ips25', { scores: allScored('ips25', 4) });
  const { code, out } = await call('what-if', '--set', 'ips25-1=5', file);
  expect(code).toBe(0);
  expect(out).toContain('Item 1: 4 → 5');
});
