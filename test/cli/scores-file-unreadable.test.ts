import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
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
