import { readFile } from 'node:fs/promises';
import { checkFile, type FileReport } from './check-file';
import { call, temporaryFolder } from './command-line';
import { allScored, makeWorkbook, openCells } from './workbook-files';

const at = temporaryFolder();

/** The JSON of `check`, key by key as the issue has it. */
describe('check --json', () => {
  test('says of a file what the issue says, and nothing else', async () => {
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores: allScored('integrated', 5) });
    const { code, out, error } = await call('check', at('a.xlsx'), '--json');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    // 26 × 5 = 130 and 25 × 5 = 125.
    expect(JSON.parse(out)).toEqual([
      {
        file: at('a.xlsx'),
        identity: {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
          ...{ programmeCode: null, role: null, reviewerCode: null },
        },
        shared: null,
        ...{ visit: null, agenda: null, papers: null },
        scale: 'ips-ao-2015',
        model: 'integrated',
        totals: {
          A: {
            score: 130,
            maximum: 130,
            scored: 26,
            items: 26,
            percent: 100,
            range: [130, 130],
            verdict: 'voorbeeldig',
          },
          O: {
            score: 125,
            maximum: 125,
            scored: 25,
            items: 25,
            percent: 100,
            range: [125, 125],
            verdict: 'voorbeeldig',
          },
        },
        consensus: null,
        evidence: {},
        findings: [],
      },
    ]);
  });

  test.each([
    ['integrated', ['A', 'O']],
    ['work', ['A']],
    ['education', ['O']],
    ['ips25', ['score']],
  ] as const)('holds only the columns that are measured: %s', async (form, columns) => {
    await makeWorkbook(at('a.xlsx'), form);
    const report = await checkFile(at('a.xlsx'));
    expect(Object.keys(report.totals)).toEqual(columns);
    expect(report.scale).toBe(form === 'ips25' ? 'ips-25-2024' : 'ips-ao-2015');
    expect(report.model).toBe(form === 'ips25' ? null : form);
  });

  test.each(['integrated', 'work', 'education', 'ips25'] as const)(
    'has one total per column with these keys: %s',
    async (form) => {
      await makeWorkbook(at('a.xlsx'), form);
      const { totals } = await checkFile(at('a.xlsx'));
      const keys = ['score', 'maximum', 'scored', 'items', 'percent', 'range', 'verdict'];
      expect(Object.values(totals).map((total) => Object.keys(total))).toEqual(Object.keys(totals).map(() => keys));
    },
  );

  test.each(['integrated', 'work', 'education', 'ips25'] as const)(
    'has a finding for every score that is missing, which is no error: %s',
    async (form) => {
      await makeWorkbook(at('a.xlsx'), form);
      const { code, findings } = await checkFile(at('a.xlsx'));
      expect(code).toBe(0);
      const open = openCells(form).flatMap(([item, columns]) => columns.map((column) => ({ item, column })));
      expect(findings.map(({ item, column }) => ({ item, column }))).toEqual(open);
      findings.forEach((finding) => {
        expect(finding).toEqual({
          code: 'missing',
          severity: 'info',
          item: finding.item,
          column: finding.column,
          cell: expect.stringMatching(/^Scores![A-Z]\d+$/) as string,
          message: expect.stringMatching(/nog geen score/) as string,
        });
      });
    },
  );

  test('has one finding for a forbidden divergence, over both cells', async () => {
    // Row 3 holds the headers, so row 4 bezetting-1a, 5 1b, 6 1c and 7 bezetting-2.
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores: { 'bezetting-2': { A: 5, O: 3 } } });
    const { code, findings } = await checkFile(at('a.xlsx'));
    expect(code).toBe(1);
    expect(findings.filter(({ item }) => item === 'bezetting-2')).toEqual([
      {
        code: 'forbidden-divergence',
        severity: 'error',
        item: 'bezetting-2',
        column: 'AO',
        cell: 'Scores!F7:G7',
        message: expect.stringMatching(/Bezetting 2.*5.*3.*niet verschillen/) as string,
      },
    ]);
  });

  test('puts errors before warnings and missing scores', async () => {
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores: { 'begeleiding-16': { A: 5, O: 3 } } });
    const { findings } = await checkFile(at('a.xlsx'));
    expect(findings[0]).toMatchObject({ code: 'forbidden-divergence', item: 'begeleiding-16' });
    // 51 open cells, two of them scored.
    expect(findings).toHaveLength(1 + 51 - 2);
  });

  test('does not change the file', async () => {
    await makeWorkbook(at('a.xlsx'), 'work', { scores: allScored('work', 3) });
    const before = await readFile(at('a.xlsx'));
    await call('check', at('a.xlsx'));
    expect((await readFile(at('a.xlsx'))).equals(before)).toBe(true);
  });
});

describe('check for people', () => {
  test('says in Dutch what --json says', async () => {
    const scores = allScored('integrated', 4, { 'begeleiding-13': { A: null, O: 4 } });
    await makeWorkbook(at('a.xlsx'), 'integrated', {
      scores,
      review: { organisation: 'GGZ Noord', date: '2026-11-22' },
    });
    const { code, out, error } = await call('check', at('a.xlsx'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(at('a.xlsx'));
    expect(out).toContain('GGZ Noord');
    // A: 25 × 4 = 100 of 130 = 76.9 %; the last item can still add 1 to 5.
    expect(out).toMatch(/IPS-A +100 van 130 \(76,9%\), 25 van 26 gescoord, haalbaar 101-105/);
    // O: 25 × 4 = 100 of 125 = 80 %.
    expect(out).toMatch(/IPS-O +100 van 125 \(80%\), 25 van 25 gescoord/);
    expect(out).toMatch(/Begeleiding 13/);
    // A can still become 101 … 105: below and above the band of 104.
    expect(out).toMatch(/nog niet vast te stellen.*redelijke.*goede/);
    expect(out).toMatch(/goede modeltrouw \(indicatief\)/);
    expect(out).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('names the items with a forbidden divergence instead of a verdict', async () => {
    const scores = allScored('integrated', 4, { 'begeleiding-15': { A: 5, O: 3 } });
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores });
    const { code, out } = await call('check', at('a.xlsx'));
    expect(code).toBe(1);
    expect(out.match(/oordeel nog niet vast te stellen: verboden verschil bij Begeleiding 15/g)).toHaveLength(2);
    expect(out).not.toMatch(/goede|redelijke|voorbeeldige/);
  });

  test('with --json gives the same exit code', async () => {
    await makeWorkbook(at('a.xlsx'), 'integrated', { scores: { 'bezetting-2': { A: 5, O: 3 } } });
    const { out } = await call('check', at('a.xlsx'), '--json');
    expect((JSON.parse(out) as FileReport[]).length).toBe(1);
    expect((await call('check', at('a.xlsx'), '--json')).code).toBe((await call('check', at('a.xlsx'))).code);
  });
});
