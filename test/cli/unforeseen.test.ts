import packageJson from '../../package.json';
import { readWorkbook } from '../../src/cli/read-workbook';
import * as checkWorkbookModule from '../../src/workbook/check-workbook';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

/** The release, a line and a column: where to look, and nothing of the file. */
const CODE = new RegExp(`${packageJson.version.replaceAll('.', '\\.')}-\\d+-\\d+`);

afterEach(() => jest.restoreAllMocks());

test('an exception that nobody foresaw is not called damage, and comes with a code to report', async () => {
  await makeWorkbook(at('meting.xlsx'), 'ips25');
  const failing = readWorkbook(at('meting.xlsx'), () => {
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
