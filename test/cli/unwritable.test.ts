import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions } from './workbook-files';

describe('new where nothing can be written', () => {
  const at = temporaryFolder();

  test('a folder without permission', async () => {
    await mkdir(at('dicht'));
    await chmod(at('dicht'), 0o555);
    // Root may write in any folder, save those of the kernel.
    const path = process.geteuid?.() === 0 ? '/sys/uit.xlsx' : at('dicht/uit.xlsx');
    const { code, error } = await callBundle(['new', ...formOptions('ips25'), '--out', path]);
    expect(code).toBe(2);
    expect(error).toMatch(/geen toegang|alleen-lezen/);
    expect(error.startsWith(`${path}: `)).toBe(true);
  });

  test.each([
    ['a folder that does not exist', 'weg/uit.xlsx', [], /map niet gevonden/],
    ['a folder that is a file', 'bestand/uit.xlsx', [], /is geen map/],
    ['a folder in place of the file', '.', [], /bestaat al|is een map/],
    ['a folder in place of the file, with --force', '.', ['--force'], /is een map/],
  ])('%s', async (_name, path, options, sentence) => {
    await writeFile(at('bestand'), '');
    const { code, out, error } = await callBundle(['new', ...formOptions('ips25'), '--out', at(path), ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(at(path));
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });
});
