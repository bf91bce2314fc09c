import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { deflated, localEntry, stored, withUnnamed, zipFile, type ZipEntry } from '../host/xlsx/zip-file';
import { callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook } from './workbook-files';

const at = temporaryFolder();
const MEGABYTE = 1024 * 1024;
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);

/**
 * A module that prints the most memory that the process had, in kB. On Linux, what a process reports of its own use begins at
 * what the one that started it had, which for a worker of jest is more than all that is measured here.
 */
const SAY_MEMORY = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  const STATUS = '/proc/self/status';
  const most = () =>
    existsSync(STATUS) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(STATUS, 'utf8'))[1] : process.resourceUsage().maxRSS;
  process.on('exit', () => process.stderr.write('memory ' + most()));
`)}`;

/** The parts of a good workbook: every item of the 25-item scale 4, so 100. */
async function goodParts(): Promise<ZipEntry[]> {
  await makeWorkbook(at('goed.xlsx'), 'ips25', { scores: allScored('ips25', 4) });
  const parts = unzipSync(new Uint8Array(await readFile(at('goed.xlsx'))));
  return Object.entries(parts).map(([name, part]) => deflated(name, part));
}

const BOMB = deflated('xl/worksheets/sheet9.xml', zeros(150));

/** In the place of the part with that name, as two of one name are refused for that. */
const withBomb = (parts: ZipEntry[], bomb: ZipEntry) =>
  zipFile([...parts.filter(({ name }) => name !== bomb.name), bomb]);

describe('a file that unpacks to more than 100 MB', () => {
  test.each<[string, (parts: ZipEntry[]) => Buffer]>([
    ['a sheet of 150 MB', (parts) => withBomb(parts, BOMB)],
    ['something else of 150 MB', (parts) => zipFile([...parts, { ...BOMB, name: 'docProps/nul.bin' }])],
    [
      'a sheet of 150 MB beside a workbook part and nothing else',
      (parts) =>
        zipFile([
          { ...BOMB, name: 'xl/worksheets/sheet1.xml' },
          ...parts.filter(({ name }) => name === 'xl/workbook.xml'),
        ]),
    ],
    [
      'three sheets of 50 MB',
      (parts) =>
        zipFile([...parts, ...[71, 72, 73].map((number) => deflated(`xl/worksheets/sheet${number}.xml`, zeros(50)))]),
    ],
  ])('is refused within seconds, and the limit is said: %s', async (_name, make) => {
    await writeFile(at('bom.xlsx'), make(await goodParts()));
    const { code, out, error } = await callBundle(['check', at('bom.xlsx'), at('goed.xlsx')], 20);
    expect(code).toBe(2);
    expect(error).toContain(at('bom.xlsx'));
    expect(error).toContain('100 MB');
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(out).toContain(at('goed.xlsx'));
  });

  test('is refused as damaged when it says that it is small', async () => {
    await writeFile(at('bom.xlsx'), withBomb(await goodParts(), { ...BOMB, size: 100 }));
    const { code, error } = await callBundle(['check', at('bom.xlsx')], 20);
    expect(code).toBe(2);
    expect(error).toContain('beschadigd');
    expect(error).toContain(at('bom.xlsx'));
  });
});

/** Only what the directory and the parts agree on may be unpacked: at most 100 MB, wherever it is hidden. */
describe('a file whose directory hides a bomb', () => {
  test.each<[string, (parts: ZipEntry[]) => Buffer]>([
    [
      'inside a part that is stored',
      (parts) => {
        const bomb = deflated('xl/worksheets/sheet9.xml', zeros(300));
        const wrap = localEntry(stored('opvulling.bin', localEntry(bomb)));
        return withUnnamed(parts, wrap, [{ entry: bomb, offset: wrap.length - localEntry(bomb).length }]);
      },
    ],
    [
      'by naming one part many times',
      (parts) => {
        const part = deflated('xl/worksheets/sheet10.xml', zeros(40));
        const lines = Array.from({ length: 8 }, (_, index) => ({
          entry: { ...part, name: `xl/worksheets/sheet${index + 10}.xml` },
          offset: 0,
        }));
        return withUnnamed(parts, localEntry(part), lines);
      },
    ],
  ])('takes no more memory than the limit allows: %s', async (_name, make) => {
    await writeFile(at('bom.xlsx'), make(await goodParts()));
    const { out, error } = await callBundle(['check', at('bom.xlsx'), '--json'], 20, ['--import', SAY_MEMORY]);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(error).toMatch(/^memory \d+$/);
    // In kB: 100 MB twice over, and what the program needs itself.
    expect(Number(error.replace('memory ', ''))).toBeLessThan(350 * 1024);
  });
});

test('a file that unpacks to 60 MB beside its sheets is read', async () => {
  await writeFile(at('groot.xlsx'), zipFile([...(await goodParts()), deflated('docProps/nul.bin', zeros(60))]));
  const { code, out } = await callBundle(['check', at('groot.xlsx'), '--json'], 20);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ totals: { score: { score: 100 } } }]);
});

/** Packed 200 kB, unpacked 90 MB: within the limits, and still far more than a measurement can be. */
describe('a file with millions of tiny things in it ends within half a minute', () => {
  test.each([
    ['rows', 'xl/worksheets/sheet9.xml', '<worksheet><sheetData>', '<row><c/></row>', '</sheetData></worksheet>'],
    ['texts', 'xl/sharedStrings.xml', '<sst>', '<si><t>x</t></si>', '</sst>'],
  ])('%s', async (_name, part, start, tiny, end) => {
    const many = tiny.repeat(Math.floor((90 * MEGABYTE) / tiny.length));
    const parts = (await goodParts()).filter(({ name }) => name !== part);
    await writeFile(at('bom.xlsx'), zipFile([...parts, deflated(part, Buffer.from(start + many + end))]));
    const { code, out, error } = await callBundle(['check', at('bom.xlsx'), '--json'], 30);
    expect([0, 2]).toContain(code);
    expect(error).toBe('');
    expect(JSON.parse(out)).toHaveLength(1);
  });
});
