import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { BUNDLE, callBundle, temporaryFolder } from './command-line';

/** The program as people start it. */
describe('the built command line', () => {
  const at = temporaryFolder();

  test('makes a workbook and checks it', async () => {
    const made = await callBundle(['new', '--scale', 'ips-ao-2015', '--model', 'education', '--out', at('a.xlsx')]);
    expect(made).toEqual({ code: 0, out: `Gemaakt: ${at('a.xlsx')}`, error: '' });
    const { code, out, error } = await callBundle(['check', at('a.xlsx'), '--json']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    // Nothing scored: 25 × 1 … 25 × 5.
    expect(JSON.parse(out)).toMatchObject([
      { file: at('a.xlsx'), model: 'education', totals: { O: { score: 0, range: [25, 125] } } },
    ]);
  });

  test('ends with the exit code of a wrong call', async () => {
    const { code, out, error } = await callBundle(['maak']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('maak');
  });

  test('starts by itself on systems that know #!', async () => {
    expect((await readFile(BUNDLE, 'utf8')).startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  test('ends quietly when its reader stops reading, as head does', async () => {
    const stderr = await new Promise<string>((done) => {
      const child = spawn(process.execPath, [BUNDLE, 'scale', 'ips-ao-2015', '--json'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let text = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      child.on('close', () => {
        done(text);
      });
      child.stdout.destroy();
    });
    expect(stderr.includes('EPIPE') ? 'EPIPE and a stack trace' : stderr).toBe('');
  });

  test('ends with its own exit code when nobody reads what goes wrong', async () => {
    const code = await new Promise<number | null>((done) => {
      const child = spawn(process.execPath, [BUNDLE, 'check', at('weg.xlsx'), at('ook-weg.xlsx')], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.on('close', done);
      child.stderr.destroy();
    });
    // 1 would say that there is something wrong in a measurement.
    expect(code).toBe(2);
  });

  test('does not let the name of a file steer the terminal', async () => {
    const { error } = await callBundle(['check', at('\u001b[31mrood\u009b31m\u007f.xlsx')]);
    expect(error).toContain(`${at('[31mrood31m.xlsx')}: bestand of map niet gevonden`);
  });

  test('writes Dutch letters as UTF-8', () => {
    const { stdout } = spawnSync(process.execPath, [BUNDLE, 'scale', 'ips-ao-2015']);
    expect(stdout.toString('utf8')).toContain('Aantal cliënten bij geïntegreerde aanpak IPS-A en IPS-O');
  });
});
