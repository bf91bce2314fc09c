import packageJson from '../../package.json';
import { readWorkbookFile } from '../../src/cli/read-workbook';
import * as reportTextModule from '../../src/cli/check/report-text';
import * as totalsDataModule from '../../src/cli/totals-data';
import * as checkWorkbookModule from '../../src/workbook/reading/check-workbook';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** The release, a line and a column: where to look, and nothing of the file. */
const CODE = new RegExp(`${packageJson.version.replaceAll('.', '\\.')}-\\d+-\\d+`);

afterEach(() => jest.restoreAllMocks());

test('an exception that nobody foresaw is not called damage, and comes with a code to report', async () => {
  await makeWorkbook(at('meting.xlsx'), 'ips25');
  const failing = readWorkbookFile(at('meting.xlsx'), () => {
    throw new TypeError('Cannot read properties of undefined');
  });
  await expect(failing).rejects.toMatchObject({ name: 'CallError' });
  const message = await failing.catch((error: unknown) => (error instanceof Error ? error.message : ''));
  expect(message.startsWith(`${at('meting.xlsx')}: het programma kon dit bestand niet lezen.`)).toBe(true);
  expect(message).toMatch(CODE);
  expect(message).not.toMatch(/beschadigd/);
  expect(message).not.toMatch(DEVELOPER_WORDS);
});

test('the other files of one call go on, and the call ends with 2', async () => {
  const [first, second] = [at('een.xlsx'), at('twee.xlsx')];
  // 25 × 4 = 100.
  for (const path of [first, second]) await makeWorkbook(path, 'ips25', { scores: allScored('ips25', 4) });
  jest.spyOn(checkWorkbookModule, 'checkWorkbook').mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  const { code, out, error } = await call('check', first, second, '--json');
  expect({ code, error }).toEqual({ code: 2, error: '' });
  const [failed, read] = JSON.parse(out) as [{ error: string }, { totals: unknown }];
  expect(failed.error).toMatch(CODE);
  expect(read.totals).toMatchObject({ score: { score: 100 } });
});

describe('where not reading a file but reporting on it breaks down', () => {
  const failOnce = (module: object, name: string) =>
    jest.spyOn(module as Record<string, () => never>, name).mockImplementationOnce(() => {
      throw new TypeError('Cannot read properties of undefined');
    });

  test.each([
    ['for people', reportTextModule, 'reportText'],
    ['for machines', totalsDataModule, 'totalsData'],
  ])('the other files of the call are reported: %s', async (_name, module, failing) => {
    const [first, second] = [at('een.xlsx'), at('twee.xlsx')];
    for (const path of [first, second]) await makeWorkbook(path, 'ips25', { scores: allScored('ips25', 4) });

    failOnce(module, failing);
    const printed = await call('check', first, second);
    expect(printed.code).toBe(2);
    expect(printed.error.startsWith(`${first}: het programma kon dit bestand niet lezen.`)).toBe(true);
    expect(printed.error).toMatch(CODE);
    expect(printed.error).not.toMatch(DEVELOPER_WORDS);
    expect(printed.out.startsWith(second)).toBe(true);

    failOnce(module, failing);
    const { code, out } = await call('check', first, second, '--json');
    expect(code).toBe(2);
    // 25 × 4 = 100.
    expect(JSON.parse(out)).toMatchObject([
      { file: first, error: expect.stringMatching(CODE) as string },
      { file: second, totals: { score: { score: 100 } } },
    ]);
  });
});
