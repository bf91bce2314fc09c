import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { EMPTY_PAPER } from '../../src/measurement/papers';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { checkFile } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

const contentsOf = async (path: string) => readXlsx(new Uint8Array(await readFile(path)));

async function problemsWith(papers: unknown): Promise<string[]> {
  await writeFile(at('scores.json'), JSON.stringify({ papers }));
  const options = ['--out', at('uit.xlsx'), '--scores', at('scores.json')];
  const { code, out, error } = await call('new', ...formOptions('integrated'), ...options);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(existsSync(at('uit.xlsx'))).toBe(false);
  expect(error).not.toMatch(DEVELOPER_WORDS);
  return error.split('\n').slice(1);
}

describe('the documents of a visit in a file with scores', () => {
  const papers = {
    registration: { asked: '2026-11-02', received: '2026-11-16', note: '=per mail' },
    log: { asked: '2026-11-16', received: '2026-11-02', items: 'alleen Begeleiding 7' },
    plan: { note: null },
    'own-2': { title: 'Rooster' },
  };

  test('are kept in the workbook as they were given, and told with how far each is', async () => {
    const path = await makeWorkbook(at('stukken.xlsx'), 'ips25', { papers });
    const contents = await contentsOf(path);
    expect(contents.sheets.map(({ name }) => name)).toContain('Stukken');
    expect(readMeasurement(contents).measurement.visit.papers).toEqual({
      registration: { ...EMPTY_PAPER, ...papers.registration },
      log: { ...EMPTY_PAPER, ...papers.log },
      'own-2': { ...EMPTY_PAPER, title: 'Rooster' },
    });
    const told = (await checkFile(path)).papers as { readonly key: string }[];
    expect(told.map(({ key }) => key)).toEqual([
      ...['registration', 'files', 'plan', 'log', 'jobs', 'policy', 'intake', 'promotion', 'diaries', 'own-2'],
    ]);
    expect(told[3]).toEqual({
      key: 'log',
      title: 'lijst van contacten met werkgevers en scholen',
      linkedItems: ['ips25-15', 'ips25-16', 'ips25-17', 'ips25-18'],
      items: 'alleen Begeleiding 7',
      ...{ asked: '2026-11-16', received: '2026-11-02', note: null },
      status: 'wrong',
    });
    expect(told[9]).toMatchObject({ title: 'Rooster', linkedItems: [], status: 'none' });
  });

  test('come along with an upgrade, and are on no sheet where there are none', async () => {
    const path = await makeWorkbook(at('stukken.xlsx'), 'work', { papers });
    expect(await call('upgrade', path, '--out', at('nieuw.xlsx'))).toMatchObject({ code: 0 });
    expect(readMeasurement(await contentsOf(at('nieuw.xlsx'))).measurement.visit.papers).toMatchObject({
      'own-2': { title: 'Rooster' },
    });
    const empty = await makeWorkbook(at('leeg.xlsx'), 'work', { papers: { files: {} } });
    expect((await contentsOf(empty)).sheets.map(({ name }) => name)).not.toContain('Stukken');
    expect((await checkFile(empty)).papers).toBeNull();
  });

  test('have everything that is wrong with them listed at once, and no workbook is made', async () => {
    const problems = await problemsWith({
      rooster: {},
      files: { asked: '2026-02-30', title: 'Dossiers' },
      plan: { received: '1999-12-31', wie: 'An' },
      log: 'ja',
      jobs: { note: 3 },
    });
    expect(problems).toEqual([
      expect.stringMatching(/papers: "rooster" is onbekend. Kies uit: registration, files, plan/),
      expect.stringMatching(/papers: "files": "asked": de datum "2026-02-30" bestaat niet/),
      expect.stringMatching(/papers: "files": "title" hoort bij "own-1" tot en met "own-6"/),
      expect.stringMatching(/papers: "plan": "wie" is onbekend. Kies uit: title, items, asked, received, note/),
      expect.stringMatching(/papers: "plan": "received": de datum "1999-12-31" ligt voor 2000/),
      expect.stringMatching(/papers: "log" moet een object zijn/),
      expect.stringMatching(/papers: "jobs": "note" moet tekst zijn/),
    ]);
    expect(await problemsWith([])).toEqual([expect.stringMatching(/"papers" moet een object zijn, bijvoorbeeld/)]);
  });
});
