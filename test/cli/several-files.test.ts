import { mkdir, writeFile } from 'node:fs/promises';
import { call, callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** A good measurement, one with an error in it, and two files that are none. */
async function makeFiles() {
  await makeWorkbook(at('goed.xlsx'), 'ips25', { scores: allScored('ips25', 4) });
  await makeWorkbook(at('fout.xlsx'), 'integrated', { scores: { 'bezetting-2': { A: 5, O: 3 } } });
  await makeWorkbook(at('leeg.xlsx'), 'work');
  await writeFile(at('tekst.xlsx'), 'item;score\nbezetting-2;4\n');
}

const paths = (names: readonly string[]) => names.map((name) => at(name));

describe('check of several files', () => {
  test.each([
    [0, ['goed.xlsx', 'leeg.xlsx']],
    [1, ['goed.xlsx', 'fout.xlsx', 'leeg.xlsx']],
    [1, ['fout.xlsx', 'goed.xlsx']],
    [2, ['tekst.xlsx', 'goed.xlsx']],
    [2, ['fout.xlsx', 'tekst.xlsx', 'goed.xlsx']],
    [2, ['goed.xlsx', 'weg.xlsx', 'fout.xlsx']],
  ])('ends with the worst exit code, %i, and reports all of %p', async (expected, names) => {
    await makeFiles();
    const { code, out, error } = await call('check', ...paths(names), '--json');
    expect({ code, error }).toEqual({ code: expected, error: '' });
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(paths(names));
  });

  test('an unreadable file has its error in its place', async () => {
    await makeFiles();
    const { out } = await call('check', ...paths(['goed.xlsx', 'tekst.xlsx', 'fout.xlsx']), '--json');
    const [good, text, wrong] = JSON.parse(out) as object[];
    expect(good).toMatchObject({ totals: { score: { score: 100, verdict: 'goed' } } });
    expect(text).toEqual({ file: at('tekst.xlsx'), error: expect.stringContaining(at('tekst.xlsx')) as string });
    expect(wrong).toMatchObject({ totals: { A: { score: 5 }, O: { score: 3 } } });
  });

  test('people read the reports on stdout and what cannot be read on stderr', async () => {
    await makeFiles();
    const { code, out, error } = await call('check', ...paths(['tekst.xlsx', 'goed.xlsx', 'leeg.xlsx']));
    expect(code).toBe(2);
    expect(out).toContain(at('goed.xlsx'));
    expect(out).toContain(at('leeg.xlsx'));
    expect(out).not.toContain(at('tekst.xlsx'));
    expect(error).toContain(at('tekst.xlsx'));
    expect(error).not.toContain(at('goed.xlsx'));
  });

  test('the same file twice is reported twice', async () => {
    await makeFiles();
    const { out } = await call('check', at('goed.xlsx'), at('goed.xlsx'), '--json');
    expect(JSON.parse(out)).toHaveLength(2);
  });

  test('a file that is not there, and a folder, have a sentence of their own', async () => {
    await makeFiles();
    await mkdir(at('map'));
    const { code, out, error } = await callBundle(['check', ...paths(['weg.xlsx', 'map', 'goed.xlsx']), '--json']);
    expect({ code, error }).toEqual({ code: 2, error: '' });
    const [gone, folder, good] = JSON.parse(out) as { error?: string; scale?: string }[];
    expect(gone?.error).toBe(`${at('weg.xlsx')}: bestand of map niet gevonden. Controleer de naam.`);
    expect(folder?.error).toMatch(/map: dit is een map, geen bestand/);
    expect(folder?.error).not.toMatch(DEVELOPER_WORDS);
    expect(good?.scale).toBe('ips-25-2024');
  });

  test('a name that is too long for the disk has a sentence of its own', async () => {
    const long = at(`${'x'.repeat(300)}.xlsx`);
    const { out } = await callBundle(['check', long, '--json']);
    expect(JSON.parse(out)).toEqual([{ file: long, error: `${long}: deze naam is te lang. Kies een kortere naam.` }]);
  });

  test('a name that looks like a number stays a name', async () => {
    const { out } = await call('check', '007', '1e3', '--json');
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(['007', '1e3']);
  });
});

describe('check of many files, in a thread for each processor but never more than four', () => {
  /** The program itself: threads are started from its file. */
  const many = (json: boolean) => {
    const names = Array.from({ length: 90 }, (_, index) =>
      at(['goed.xlsx', 'fout.xlsx', 'leeg.xlsx', 'weg.xlsx', 'tekst.xlsx'][index % 5] ?? ''),
    );
    return { names, args: ['check', ...names, ...(json ? ['--json'] : [])] };
  };

  test('says of each, in their order, what is said of it alone', async () => {
    await makeFiles();
    const { names, args } = many(true);
    const { code, out, error } = await callBundle(args);
    expect({ code, error }).toEqual({ code: 2, error: '' });
    const alone = new Map<string, unknown>();
    for (const name of new Set(names)) {
      alone.set(name, (JSON.parse((await callBundle(['check', name, '--json'])).out) as unknown[])[0]);
    }
    expect(JSON.parse(out)).toEqual(names.map((name) => alone.get(name)));
  });

  test('prints them in their order', async () => {
    await makeFiles();
    const { names, args } = many(false);
    const { code, out, error } = await callBundle(args);
    expect(code).toBe(2);
    const said = (text: string) => text.split('\n').filter((line) => line.startsWith(at('')));
    const readable = (name: string) => !/(weg|tekst)\.xlsx$/.test(name);
    expect(said(out)).toEqual(names.filter(readable));
    expect(said(error).map((line) => line.replace(/: .*/, ''))).toEqual(names.filter((name) => !readable(name)));
  });
});
