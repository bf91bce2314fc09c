import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Workbook } from '@cj-tech-master/excelts';
import { sheetOf } from '../host/xlsx/edit-xlsx';
import { checkFile } from './check-file';
import { call, callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions } from './workbook-files';

const at = temporaryFolder();

describe('new', () => {
  // Maxima and counts: scale.md, "Which rows count" (26 × 5 and 25 × 5) and "The 25-item scale" (25 × 5).
  test.each([
    ['integrated', 'ips-ao-2015', 'integrated', { A: [130, 26], O: [125, 25] }],
    ['work', 'ips-ao-2015', 'work', { A: [130, 26] }],
    ['education', 'ips-ao-2015', 'education', { O: [125, 25] }],
    ['ips25', 'ips-25-2024', null, { score: [125, 25] }],
  ] as const)('makes an empty workbook: %s', async (form, scale, model, columns) => {
    const { code, out, error } = await call('new', ...formOptions(form), '--out', at('leeg.xlsx'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(at('leeg.xlsx'));
    const report = await checkFile(at('leeg.xlsx'));
    expect(report).toMatchObject({ code: 0, scale, model, problems: [] });
    expect(
      Object.fromEntries(Object.entries(report.totals).map(([id, { maximum, items }]) => [id, [maximum, items]])),
    ).toEqual(columns);
  });

  test('fills in the review from its options, and accepts a Dutch date', async () => {
    const options = ['--organisation', 'GGZ Noord', '--programme', 'Team 2', '--date', '22-11-2026'];
    const more = ['--kind', 'nulmeting', '--reviewer1', 'A. Smit', '--reviewer2', 'B. de Wit', '--fte', '3.6'];
    await call('new', ...formOptions('ips25'), '--out', at('a.xlsx'), ...options, ...more, '--remarks', 'Geen.');
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(await readFile(at('a.xlsx'))));
    const meting = sheetOf(workbook, 'Meting');
    const labels = new Map<unknown, unknown>();
    meting.eachRow((row) => labels.set(row.getCell(1).value, row.getCell(2).value));
    expect(labels.get('Organisatie')).toBe('GGZ Noord');
    expect(labels.get('Programma of team')).toBe('Team 2');
    expect(labels.get('Datum van de meting')).toEqual(new Date(Date.UTC(2026, 10, 22)));
    expect(labels.get('Soort meting')).toBe('nulmeting');
    expect(labels.get('Reviewer 1')).toBe('A. Smit');
    expect(labels.get('Reviewer 2')).toBe('B. de Wit');
    expect(labels.get('Trajectbegeleiders (fte)')).toBe(3.6);
    expect(labels.get('Opmerkingen')).toBe('Geen.');
  });

  test('says who is who from its options, and check says it again', async () => {
    const who = ['--programme-code', 'P1', '--role', 'single', '--reviewer', 'A'];
    await call('new', ...formOptions('ips25'), '--out', at('a.xlsx'), ...who);
    const [report] = JSON.parse((await call('check', at('a.xlsx'), '--json')).out) as { identity: object }[];
    expect(report?.identity).toMatchObject({ programmeCode: 'P1', role: 'single', reviewerCode: 'A' });
  });

  test('says who is who from scores.json, with the options before it', async () => {
    const review = { programmeCode: 'P1', role: 'reviewer', reviewerCode: 'A' };
    await writeFile(at('scores.json'), JSON.stringify({ review }));
    const options = ['--scores', at('scores.json'), '--reviewer', 'B'];
    await call('new', ...formOptions('ips25'), '--out', at('a.xlsx'), ...options);
    const [report] = JSON.parse((await call('check', at('a.xlsx'), '--json')).out) as { identity: object }[];
    expect(report?.identity).toMatchObject({ programmeCode: 'P1', role: 'reviewer', reviewerCode: 'B' });
  });

  test('makes nothing of a role that there is not', async () => {
    await writeFile(at('scores.json'), JSON.stringify({ review: { role: 'voorzitter' } }));
    const { code, error } = await call(
      'new',
      ...[...formOptions('ips25'), '--out', at('a.xlsx'), '--scores', at('scores.json')],
    );
    expect(code).toBe(1);
    expect(error).toContain('de rol "voorzitter" bestaat niet. Kies uit: single, reviewer, consensus.');
    expect(existsSync(at('a.xlsx'))).toBe(false);
  });

  test.each(['3,6', '3.6'])('accepts a number of workers as people and programs write it: %s', async (fte) => {
    await call('new', ...formOptions('ips25'), '--out', at('a.xlsx'), '--fte', fte);
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(await readFile(at('a.xlsx'))));
    const values: unknown[] = [];
    sheetOf(workbook, 'Meting').eachRow((row) => values.push(row.getCell(2).value));
    expect(values).toContain(3.6);
  });

  test('with --json prints JSON alone', async () => {
    const { code, out, error } = await call('new', ...formOptions('work'), '--out', at('a.xlsx'), '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toEqual({ file: at('a.xlsx'), scale: 'ips-ao-2015', model: 'work', findings: [] });
  });
});

describe('new with options that do not fit', () => {
  test.each([
    ['the A/O scale without a model', ['--scale', 'ips-ao-2015'], /model/],
    ['the 25-item scale with a model', ['--scale', 'ips-25-2024', '--model', 'work'], /model/],
    ['an unknown scale', ['--scale', 'ips-2030'], /ips-2030/],
    ['an unknown model', ['--scale', 'ips-ao-2015', '--model', 'dubbel'], /dubbel/],
    ['no scale', [], /scale/],
    ['an unknown kind of measurement', ['--scale', 'ips-25-2024', '--kind', 'jaarmeting'], /jaarmeting/],
    ['a date that does not exist', ['--scale', 'ips-25-2024', '--date', '2026-02-30'], /2026-02-30/],
    ['a date that is none', ['--scale', 'ips-25-2024', '--date', 'morgen'], /morgen/],
    ['a number of workers that is none', ['--scale', 'ips-25-2024', '--fte', 'drie'], /fte/],
    ['no number of workers', ['--scale', 'ips-25-2024', '--fte', ''], /fte/],
    ['a negative number of workers', ['--scale', 'ips-25-2024', '--fte=-1'], /fte/],
    ['a date before all that a workbook accepts', ['--scale', 'ips-25-2024', '--date', '1850-01-01'], /date/],
    ['more workers than a workbook accepts', ['--scale', 'ips-25-2024', '--fte', '5000'], /fte/],
    ['a number of workers without end', ['--scale', 'ips-25-2024', '--fte', '1e999'], /fte/],
    ['an option that does not exist', ['--scale', 'ips-25-2024', '--naam', 'x'], /naam/],
  ])('ends with 2, a Dutch sentence and no file: %s', async (_name, args, sentence) => {
    const { code, out, error } = await call('new', ...args, '--out', at('uit.xlsx'));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('uit.xlsx'))).toBe(false);
  });
});

describe('new and a file that exists', () => {
  test('leaves it as it is without --force', async () => {
    await writeFile(at('oud.xlsx'), 'iets van iemand');
    const { code, out, error } = await callBundle(['new', ...formOptions('ips25'), '--out', at('oud.xlsx')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(at('oud.xlsx'));
    expect(error).toMatch(/bestaat al.*--force/);
    expect(await readFile(at('oud.xlsx'), 'utf8')).toBe('iets van iemand');
  });

  test('overwrites it with --force', async () => {
    await writeFile(at('oud.xlsx'), 'iets van iemand');
    const { code } = await call('new', ...formOptions('ips25'), '--out', at('oud.xlsx'), '--force');
    expect(code).toBe(0);
    expect((await checkFile(at('oud.xlsx'))).scale).toBe('ips-25-2024');
  });

  test('with --force leaves it as it is when the call is wrong', async () => {
    await writeFile(at('oud.xlsx'), 'iets van iemand');
    const scores = ['--scores', at('weg.json')];
    const { code } = await call('new', ...formOptions('ips25'), '--out', at('oud.xlsx'), '--force', ...scores);
    expect(code).toBe(2);
    expect(await readFile(at('oud.xlsx'), 'utf8')).toBe('iets van iemand');
  });
});
