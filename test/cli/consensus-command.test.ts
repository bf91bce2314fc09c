import { readFile } from 'node:fs/promises';
import { checkFile } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook, type ScoresJson } from './workbook-files';

const at = temporaryFolder();

const reviewer = (code: string, scores: ScoresJson['scores'] = {}, more: ScoresJson = {}) =>
  makeWorkbook(at(`${code}.xlsx`), 'ips25', {
    ...more,
    scores: allScored('ips25', 4, scores),
    review: { reviewerCode: code, ...more.review },
  });

interface Pair {
  readonly reviewers: readonly string[];
  readonly differences: readonly object[];
}

test('makes a measurement with the scores that all gave, and says how far they agree', async () => {
  const files = [await reviewer('A'), await reviewer('B', { 'ips25-2': { score: 2 }, 'ips25-5': { score: 3 } })];
  const { code, out, error } = await call('consensus', ...files, '--out', at('c.xlsx'), '--json');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  // 23 of 25 equal; differences 2 and 1, so a mean of 3 ÷ 25.
  expect(JSON.parse(out)).toMatchObject([
    {
      reviewers: ['A', 'B'],
      ...{ pairs: 25, exact: 23, withinOne: 24, shift: 0.12, meanAbsoluteDifference: 0.12 },
      differences: [
        { item: 'ips25-2', column: 'score', scores: [4, 2], difference: 2, weight: 'large' },
        { item: 'ips25-5', column: 'score', scores: [4, 3], difference: 1, weight: 'verdict' },
      ],
      findings: [],
    },
  ]);
  const report = await checkFile(at('c.xlsx'));
  expect(report.identity).toMatchObject({ role: 'consensus', reviewerCode: 'A, B' });
  // 23 items with a 4.
  expect(report.totals.score).toMatchObject({ score: 92, scored: 23, items: 25 });
});

test('says the same in words, the most important first', async () => {
  const files = [await reviewer('A'), await reviewer('B', { 'ips25-2': { score: 2 }, 'ips25-5': { score: 3 } })];
  const { out } = await call('consensus', ...files, '--out', at('c.xlsx'));
  expect(out.split('\n')).toEqual([
    `Gemaakt: ${at('c.xlsx')}`,
    'A en B: 23 (92 %) van 25 scores gelijk, 24 (96 %) binnen één punt.',
    '  A scoort gemiddeld 0,12 hoger; het gemiddelde verschil is 0,12 punt.',
    '  Item 2: A 4, B 2 (twee punten of meer)',
    '  Item 5: A 4, B 3 (beslist over het oordeel)',
  ]);
});

test('says what equal totals hide', async () => {
  const files = [await reviewer('A'), await reviewer('B', { 'ips25-2': { score: 5 }, 'ips25-5': { score: 3 } })];
  const { out } = await call('consensus', ...files, '--out', at('c.xlsx'));
  // One up and one down: a shift of 0, and 2 ÷ 25 between them.
  expect(out.split('\n').slice(2, 4)).toEqual([
    '  Gemiddeld scoren zij even hoog; het gemiddelde verschil is 0,08 punt.',
    '  De totalen zijn gelijk (100), maar 2 items zijn verschillend gescoord.',
  ]);
});

test('of three reviewers every two are compared', async () => {
  const files = [await reviewer('A'), await reviewer('B'), await reviewer('C')];
  const { out } = await call('consensus', ...files, '--out', at('c.xlsx'), '--json');
  const pairs = JSON.parse(out) as Pair[];
  expect(pairs.map(({ reviewers }) => reviewers.join(' '))).toEqual(['A B', 'A C', 'B C']);
});

describe('consensus of what cannot be compared', () => {
  const refused = async (...args: string[]) => {
    const { code, out, error } = await call('consensus', ...args, '--out', at('c.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).not.toMatch(DEVELOPER_WORDS);
    await expect(readFile(at('c.xlsx'))).rejects.toThrow();
    return error;
  };

  test('makes nothing of one file, nor of six', async () => {
    expect(await refused(at('a.xlsx'))).toContain('Noem 2 tot 5 werkmappen');
    expect(await refused(...'abcdef'.split('').map((name) => at(`${name}.xlsx`)))).toContain('(genoemd: 6)');
  });

  test('makes nothing of a file that is named twice, or of a copy', async () => {
    const file = await reviewer('A');
    expect(await refused(file, file)).toContain('twee keer genoemd');
  });

  test('makes nothing of another scale', async () => {
    const other = await makeWorkbook(at('w.xlsx'), 'work', { scores: allScored('work', 4) });
    expect(await refused(await reviewer('A'), other)).toContain('Alleen metingen met dezelfde schaal');
  });

  test('asks whether scores may be missing, and goes on where it is told so', async () => {
    const files = [await reviewer('A'), await reviewer('B', { 'ips25-2': { score: null } })];
    expect(await refused(...files)).toMatch(/B\.xlsx is niet compleet.*Item 2.*--incomplete/);
    const { code, out } = await call('consensus', ...files, '--out', at('c.xlsx'), '--incomplete', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ pairs: 24, exact: 24 }]);
  });

  test('asks whether another programme is meant, and goes on where it is told so', async () => {
    const files = [
      await reviewer('A', {}, { review: { programmeCode: 'P1' } }),
      await reviewer('B', {}, { review: { programmeCode: 'P2' } }),
    ];
    expect(await refused(...files)).toMatch(/P1.*P2.*--other-programme/);
    expect(await call('consensus', ...files, '--out', at('c.xlsx'), '--other-programme')).toMatchObject({ code: 0 });
  });
});

test('never writes over a file that it reads, not even with --force', async () => {
  const files = [await reviewer('A'), await reviewer('B')];
  const before = await readFile(at('B.xlsx'));
  const { code, error } = await call('consensus', ...files, '--out', at('B.xlsx'), '--force');
  expect({ code, error }).toEqual({
    code: 2,
    error: expect.stringContaining('Kies bij --out een andere naam') as unknown,
  });
  expect((await readFile(at('B.xlsx'))).equals(before)).toBe(true);
});
