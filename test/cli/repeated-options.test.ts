import { existsSync } from 'node:fs';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';

describe('new with an option that is given twice or turned round', () => {
  const at = temporaryFolder();

  test.each([
    ['--scale', ['--scale', 'ips-ao-2015', '--scale', 'ips-25-2024']],
    ['--model', ['--scale', 'ips-ao-2015', '--model', 'integrated', '--model', 'work']],
    ['--organisation', ['--scale', 'ips-25-2024', '--organisation', 'GGZ Noord', '--organisation', 'GGZ Zuid']],
    ['--date', ['--scale', 'ips-25-2024', '--date', '2026-01-01', '--date', '2026-01-02']],
    ['--kind', ['--scale', 'ips-25-2024', '--kind', 'nulmeting', '--kind', 'herhaalmeting']],
    ['--fte', ['--scale', 'ips-25-2024', '--fte', '1', '--fte', '2']],
    ['--no-organisation', ['--scale', 'ips-25-2024', '--no-organisation']],
    ['--organisation.x', ['--scale', 'ips-25-2024', '--organisation.x=1']],
  ])('is refused in Dutch, and nothing is written: %s', async (option, args) => {
    const { code, error } = await call('new', ...args, '--out', at('uit.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain(option.replace(/^--(no-)?/, '').replace('.x', ''));
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('uit.xlsx'))).toBe(false);
  });

  test('two files to write are refused', async () => {
    const { code, error } = await call('new', '--scale', 'ips-25-2024', '--out', at('a.xlsx'), '--out', at('b.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('out');
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('a.xlsx')) || existsSync(at('b.xlsx'))).toBe(false);
  });
});
