import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { editSheet } from '../host/xlsx/edit-xlsx';
import { checkFile } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { changeFile, formOptions, makeWorkbook } from './workbook-files';
import type { FormName } from '../support/measurements';

const at = temporaryFolder();

/** So many regular, paid jobs with different employers, and one that is not. */
const jobs = (sure: number) => [
  ...Array.from({ length: sure }, (_, index) => ({ kind: 'zorg', employer: index, regular: 'yes', paid: 'yes' })),
  { kind: 'Zorg ', employer: '0', regular: 'yes', paid: 'no' },
];

const readJobsIn = async (path: string) =>
  readMeasurement(readXlsx(new Uint8Array(await readFile(path)))).measurement.jobs;

const tabsIn = async (path: string) => readXlsx(new Uint8Array(await readFile(path))).sheets.map(({ name }) => name);

async function problemsWith(value: unknown, form: FormName = 'integrated'): Promise<string[]> {
  await writeFile(at('scores.json'), JSON.stringify({ jobs: value }));
  const { code, out, error } = await call(
    ...['new', ...formOptions(form), '--out', at('uit.xlsx'), '--scores', at('scores.json')],
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(existsSync(at('uit.xlsx'))).toBe(false);
  expect(error).not.toMatch(DEVELOPER_WORDS);
  return error.split('\n').slice(1);
}

describe('jobs in a file with scores', () => {
  test('are kept in the workbook as they were given, line for line, and give advice', async () => {
    const given = [{ kind: '=A1', employer: null }, {}, ...jobs(18), { employer: 3 }, {}];
    const path = await makeWorkbook(at('banen.xlsx'), 'integrated', { jobs: given });
    expect(await readJobsIn(path)).toEqual([{ kind: '=A1' }, {}, ...jobs(18), { employer: 3 }]);
    expect(await tabsIn(path)).toContain('Banen');
    // 18 to 20 of 21: 85.7% to 95.2%.
    const { evidence } = await checkFile(path);
    expect(evidence).toEqual({
      'begeleiding-11': {
        A: {
          ...{ status: 'incomplete', anchors: [], value: null, rounded: null },
          rule: 'Nog geen advies. Vul nog in: bij de banen 1 en 22 "Regulier" en "Betaald".',
        },
      },
    });
  });

  test('come along with an upgrade, and the sheet with them', async () => {
    const path = await makeWorkbook(at('banen.xlsx'), 'ips25', { jobs: jobs(19) });
    expect(await call('upgrade', path, '--out', at('nieuw.xlsx'))).toMatchObject({ code: 0 });
    expect(await readJobsIn(at('nieuw.xlsx'))).toEqual(jobs(19));
    // 19 of 20 is 95%.
    expect((await checkFile(at('nieuw.xlsx'))).evidence).toMatchObject({ 'ips25-21': { score: { anchors: [5] } } });
  });

  test('are on no sheet where there are none', async () => {
    const path = await makeWorkbook(at('banen.xlsx'), 'integrated', { jobs: [] });
    expect(await tabsIn(path)).not.toContain('Banen');
    await makeWorkbook(at('leeg.xlsx'), 'education', { jobs: [] });
  });

  test('that are wiped leave the sheet, and an upgrade too, with what is noted beside the table told', async () => {
    const path = await makeWorkbook(at('banen.xlsx'), 'work', { jobs: [{ kind: 'zorg' }] });
    await changeFile(path, (bytes) =>
      editSheet(bytes, 'Banen', (sheet) => {
        sheet.getCell('A10').value = null;
        sheet.getCell('E30').value = 'nabellen';
      }),
    );
    expect((await checkFile(path)).evidence).toEqual({});
    const { code, out } = await call('upgrade', path, '--out', at('nieuw.xlsx'));
    expect(code).toBe(1);
    expect(out).toContain('Banen!E30 had geen plaats meer; er stond: nabellen');
    expect(await tabsIn(at('nieuw.xlsx'))).toContain('Banen');
  });

  test('have everything that is wrong with them listed at once, and no workbook is made', async () => {
    const problems = await problemsWith([
      { kind: { a: 1 }, employer: true },
      { regular: 'misschien', paid: 1 },
      { soort: 'zorg' },
      'zorg',
      { kind: '#N/A' },
    ]);
    expect(problems).toEqual([
      '  - jobs: nummer 1: "kind" moet tekst zijn.',
      '  - jobs: nummer 1: "employer" moet tekst zijn.',
      '  - jobs: nummer 2: regular: "misschien" bestaat niet. Kies uit yes, no.',
      '  - jobs: nummer 2: paid: "1" bestaat niet. Kies uit yes, no.',
      '  - jobs: nummer 3: "soort" is onbekend. Kies uit: kind, employer, regular, paid.',
      expect.stringMatching(/^ {2}- jobs: nummer 4 moet een object zijn, bijvoorbeeld \{"kind": /) as string,
      '  - jobs: Soort werk (baan 5): "#N/A" kan niet. Vul een woord of een code in.',
    ]);
  });

  test.each([
    ['more than 400', Array.from({ length: 401 }, () => ({})), '  - jobs: dit zijn er 401. Meer dan 400 kan niet.'],
    [
      'no list',
      { kind: 'zorg' },
      expect.stringMatching(/^ {2}- "jobs" moet een lijst zijn, bijvoorbeeld \[\{/) as string,
    ],
  ])('are refused: %s', async (_, value, problem) => {
    expect(await problemsWith(value)).toEqual([problem]);
  });

  test('are refused where no item asks for them', async () => {
    expect(await problemsWith([{ kind: 'zorg' }], 'education')).toEqual([
      '  - "jobs": bij dit model wordt geen enkel item gescoord waarbij banen tellen.',
    ]);
  });
});

test('check points to the job in which something cannot be', async () => {
  const path = await makeWorkbook(at('banen.xlsx'), 'integrated', { jobs: jobs(11) });
  await changeFile(path, (bytes) =>
    editSheet(bytes, 'Banen', (sheet) => {
      // The third job: the header stands in row 9.
      sheet.getCell('D12').value = 'soms';
    }),
  );
  const { findings } = await checkFile(path);
  expect(findings.filter(({ code }) => code !== 'missing')).toMatchObject([
    {
      ...{ code: 'evidence-invalid', severity: 'error', item: 'begeleiding-11', cell: 'Banen!D12' },
      message: expect.stringContaining('Betaald (baan 3): "soms" kan niet. Kies uit: ja, nee.') as string,
    },
  ]);
});
