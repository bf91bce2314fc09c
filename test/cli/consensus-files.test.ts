import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { editWorkbook, sheetOf } from '../host/xlsx/edit-xlsx';
import { earlierBytes, type EarlierFile } from '../support/earlier-files';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { formOf } from '../support/measurements';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, makeWorkbook, type FormName } from './workbook-files';

const at = temporaryFolder();

const made = (form: FormName, score = 4) =>
  makeWorkbook(at(`${form}-${score}.xlsx`), form, { scores: allScored(form, score), review: { reviewerCode: 'A' } });

const earlier = async (name: EarlierFile) => {
  const path = at(`${name}.xlsx`);
  await writeFile(path, earlierBytes(name));
  return path;
};

// One scale and one model, whatever made the workbook.
test.each<[EarlierFile, FormName, 'made' | 'model' | 'schaal']>([
  ['version-1-ips25', 'ips25', 'made'],
  ['version-1-education', 'education', 'made'],
  ['version-2-integrated', 'integrated', 'made'],
  ['version-2-work', 'work', 'made'],
  ['version-3-ips25', 'ips25', 'made'],
  ['version-3-integrated', 'integrated', 'made'],
  ['version-3-work', 'work', 'made'],
  ['version-3-education', 'education', 'made'],
  ['version-1-ips25', 'work', 'schaal'],
  ['version-2-work', 'integrated', 'model'],
])('%s beside a workbook of today of %s: %s', async (name, form, outcome) => {
  const [old, today] = [await earlier(name), await made(form)];
  const before = await readFile(old);
  const { code, error } = await call('consensus', old, today, '--out', at('c.xlsx'), '--incomplete');
  expect((await readFile(old)).equals(before)).toBe(true);
  if (outcome !== 'made') {
    expect(code).toBe(2);
    expect(error).toContain(`dezelfde ${outcome}`.replace('dezelfde model', 'hetzelfde model'));
    return;
  }
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const { measurement } = readMeasurement(readXlsx(new Uint8Array(await readFile(at('c.xlsx')))));
  expect(measurement.consensus.reviewers.map(({ code: called }) => called)).toEqual(['reviewer 1', 'A']);
  const [first, second] = measurement.consensus.reviewers;
  expect(Object.keys(first?.entries ?? {})).not.toEqual([]);
  // Everything is a 4 there.
  const fours = Object.values(second?.entries ?? {}).flatMap((cells) => Object.values(cells));
  expect(new Set(fours)).toEqual(new Set([4]));
});

// Scored are 51 of 51, 26 of 26 and 25 of 25, and of the 25 items of 2024 one is left open.
test.each<[EarlierFile, FormName, 'complete' | 'incomplete']>([
  ['version-2-integrated', 'integrated', 'complete'],
  ['version-3-integrated', 'integrated', 'complete'],
  ['version-2-work', 'work', 'complete'],
  ['version-3-work', 'work', 'complete'],
  ['version-1-education', 'education', 'complete'],
  ['version-3-education', 'education', 'complete'],
  ['version-1-ips25', 'ips25', 'incomplete'],
  ['version-3-ips25', 'ips25', 'incomplete'],
])('%s goes on beside one of today where it is complete, and asks where it is not: %s, %s', async (name, form, is) => {
  const { code, error } = await call('consensus', await earlier(name), await made(form), '--out', at('c.xlsx'));
  if (is === 'complete') expect({ code, error }).toEqual({ code: 0, error: '' });
  else expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/1 item .*--incomplete/) as unknown });
});

describe('a second file that is no good', () => {
  const refused = async (contents: Uint8Array | string) => {
    await writeFile(at('twee.xlsx'), contents);
    const { code, out, error } = await call('consensus', await made('ips25'), at('twee.xlsx'), '--out', at('c.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(at('twee.xlsx'));
    expect(error).not.toMatch(DEVELOPER_WORDS);
    await expect(readFile(at('c.xlsx'))).rejects.toThrow();
    return error;
  };
  const changed = async (change: Parameters<typeof editWorkbook>[1]) =>
    editWorkbook(new Uint8Array(await readFile(await made('ips25', 3))), change);

  test.each([
    ['empty', '', /leeg/],
    ['text', 'id;score\n', /tekstbestand/],
  ])('is refused with a sentence: %s', async (_, contents, sentence) => {
    expect(await refused(contents)).toMatch(sentence);
  });

  test('is refused where half of it is gone', async () => {
    const bytes = new Uint8Array(await readFile(await made('ips25', 3)));
    await refused(bytes.slice(0, bytes.length / 2));
  });

  test('is refused without its scores', async () => {
    await refused(
      await changed((workbook) => {
        workbook.removeWorksheet(sheetOf(workbook, 'Scores').id);
      }),
    );
  });

  test('is refused where it is of a newer version', async () => {
    const plan = workbookPlan(emptyMeasurement(formOf('ips25')));
    const version = plan.names.find(({ name }) => name === 'IPS_versie')?.range ?? '';
    const newer = await changed((workbook) => {
      sheetOf(workbook, 'Meting').getCell(version).value = 99;
    });
    expect(await refused(newer)).toMatch(/nieuwere versie/);
  });
});

test('texts of a second file that look like formulas stay texts', async () => {
  const first = await made('ips25');
  const second = await makeWorkbook(at('twee.xlsx'), 'ips25', {
    scores: allScored('ips25', 3),
    notes: { 'ips25-1': '=HYPERLINK("http://x";"klik")' },
    review: { reviewerCode: '=cmd|A1', reviewer1: '@naam' },
  });
  expect(await call('consensus', first, second, '--out', at('c.xlsx'))).toMatchObject({ code: 0, error: '' });
  const contents = readXlsx(new Uint8Array(await readFile(at('c.xlsx'))));
  expect(readMeasurement(contents).measurement.consensus.reviewers[1]).toMatchObject({
    ...{ code: '=cmd|A1', name: '@naam', notes: { 'ips25-1': '=HYPERLINK("http://x";"klik")' } },
  });
  const formulas = contents.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].filter(({ isFormula }) => isFormula)),
  );
  expect(formulas.filter(({ formula }) => formula?.includes('HYPERLINK') ?? false)).toEqual([]);
});
