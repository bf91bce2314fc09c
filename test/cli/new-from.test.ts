import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { run } from '../../src/cli/run';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { editWorkbook, sheetOf } from '../host/xlsx/edit-xlsx';
import { earlierBytes, filledIn } from '../support/earlier-files';
import { soundMeasurement } from '../support/full-measurement';
import { countingIds, measurementId } from '../support/measurement-ids';
import { formOf } from '../support/measurements';
import { checkFile } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { changeFile, formOptions } from './workbook-files';

const at = temporaryFolder();

/** Calls it where ids are 1, 2, 3 and so on, and not chance. */
async function callCounting(...args: string[]) {
  const lines: string[] = [];
  const print = (text: string) => lines.push(text);
  const code = await run(args, { out: print, error: print }, undefined, countingIds());
  return { code, lines };
}

const contentsOf = async (name: string) => readXlsx(new Uint8Array(await readFile(at(name))));
const measurementOf = async (name: string) => readMeasurement(await contentsOf(name)).measurement;
const sheetsOf = async (name: string) => (await contentsOf(name)).sheets.map((sheet) => sheet.name);

const last = { ...soundMeasurement(formOf('integrated')), id: measurementId(9), jobs: [{ kind: 'zorg' }] };

const makeLast = async () => writeFile(at('eerder.xlsx'), await writeXlsx(workbookPlan(last)));

describe('every new measurement has an id', () => {
  test('that is another one each time', async () => {
    for (const name of ['een.xlsx', 'twee.xlsx']) await call('new', ...formOptions('ips25'), '--out', at(name));
    const [one, two] = [await checkFile(at('een.xlsx')), await checkFile(at('twee.xlsx'))];
    expect(one.identity.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(two.identity.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.identity.id).not.toBe(two.identity.id);
  });

  test('and keeps it when it is brought up to date', async () => {
    await callCounting('new', ...formOptions('work'), '--out', at('a.xlsx'));
    expect((await checkFile(at('a.xlsx'))).identity).toMatchObject({ id: measurementId(1) });
    expect(await call('upgrade', at('a.xlsx'), '--out', at('b.xlsx'))).toMatchObject({ code: 0 });
    expect((await checkFile(at('b.xlsx'))).identity).toMatchObject({ id: measurementId(1) });
  });

  test('one of an earlier version has none, which is no finding', async () => {
    await writeFile(at('oud.xlsx'), earlierBytes('version-3-ips25'));
    expect(await checkFile(at('oud.xlsx'))).toMatchObject({ identity: { id: null } });
    await callCounting('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'));
    expect(await checkFile(at('nieuw.xlsx'))).toMatchObject({ identity: { id: measurementId(1) } });
  });
});

describe('new --from', () => {
  test('makes a measurement with an id of its own of all that stands in the other, which stays as it is', async () => {
    await makeLast();
    const bytes = await readFile(at('eerder.xlsx'));
    expect(await callCounting('new', '--from', at('eerder.xlsx'), '--out', at('nieuw.xlsx'))).toMatchObject({
      code: 0,
    });
    expect(await measurementOf('nieuw.xlsx')).toEqual({ ...last, id: measurementId(1) });
    expect(await readFile(at('eerder.xlsx'))).toEqual(bytes);
  });

  test('with --empty takes along who is measured, the bands and the official wording alone', async () => {
    await makeLast();
    const args = ['--from', at('eerder.xlsx'), '--empty', '--out', at('nieuw.xlsx')];
    expect(await callCounting('new', ...args)).toEqual({ code: 0, lines: [`Gemaakt: ${at('nieuw.xlsx')}`] });
    const empty = emptyMeasurement(last.form);
    const { organisation, programme, programmeCode } = last.review;
    expect(await measurementOf('nieuw.xlsx')).toEqual({
      ...empty,
      id: measurementId(1),
      review: { ...empty.review, organisation, programme, programmeCode },
      bands: last.bands,
      officialAnchors: last.officialAnchors,
    });
    // The sheets that it had, for who used them will use them again.
    expect(await sheetsOf('nieuw.xlsx')).toEqual(await sheetsOf('eerder.xlsx'));
  });

  test('takes what else is said of the new measurement, and scores into one that was emptied', async () => {
    await makeLast();
    await writeFile(at('scores.json'), JSON.stringify({ scores: { 'bezetting-2': { A: 3, O: 3 } } }));
    const said = ['--date', '22-11-2028', '--reviewer1', 'R. Drie', '--scores', at('scores.json')];
    const args = ['--from', at('eerder.xlsx'), '--empty', '--out', at('nieuw.xlsx'), ...said];
    expect(await call('new', ...args)).toMatchObject({ code: 0, error: '' });
    const { entries, review } = await measurementOf('nieuw.xlsx');
    expect(entries).toEqual({ 'bezetting-2': { A: 3, O: 3 } });
    expect(review).toMatchObject({ programme: last.review.programme, date: '2028-11-22', reviewer1: 'R. Drie' });
    expect(review).toMatchObject({ reviewer2: '', kind: '', conduct: '', workersFte: null });
  });

  test('with --json says what it made, and what was lost', async () => {
    await makeLast();
    const { out } = await call('new', '--from', at('eerder.xlsx'), '--out', at('nieuw.xlsx'), '--empty', '--json');
    expect(JSON.parse(out)).toEqual({
      ...{ file: at('nieuw.xlsx'), scale: 'ips-ao-2015', model: 'integrated', lost: [], findings: [] },
    });
  });

  test('of an earlier version begins with what was filled in there', async () => {
    await writeFile(at('oud.xlsx'), earlierBytes('version-2-work'));
    await call('new', '--from', at('oud.xlsx'), '--out', at('nieuw.xlsx'));
    const after = await measurementOf('nieuw.xlsx');
    expect(after).toEqual({ ...filledIn('version-2-work'), id: after.id });
    expect(after.id).not.toBeNull();
  });

  test('of a damaged workbook names what has no place, as upgrade does, and ends with 1', async () => {
    await makeLast();
    await changeFile(at('eerder.xlsx'), (bytes) =>
      editWorkbook(bytes, (workbook) => {
        workbook.removeWorksheet('Ankers');
        sheetOf(workbook, 'Scores').getCell('A60').value = 'bezetting-2';
      }),
    );
    const upgraded = await call('upgrade', at('eerder.xlsx'), '--out', at('bij.xlsx'));
    const made = await call('new', '--from', at('eerder.xlsx'), '--out', at('nieuw.xlsx'));
    const told = ({ out }: typeof made) => out.split('\n').filter((line) => /weg;|geen plaats/.test(line));
    expect(made).toMatchObject({ code: 1, error: '' });
    expect(told(made)).toEqual(told(upgraded));
    expect(told(made).join()).toContain('Het blad Ankers was weg');
  });

  test.each([
    ['a file that is not there', async () => Promise.resolve(), /eerder\.xlsx: /],
    ['no workbook', () => writeFile(at('eerder.xlsx'), 'geen werkmap'), /eerder\.xlsx: /],
    [
      'a workbook of somebody else',
      async () => {
        await makeLast();
        await changeFile(at('eerder.xlsx'), (bytes) =>
          editWorkbook(bytes, (workbook) => {
            for (const { name } of [...workbook.worksheets]) if (name !== 'Verslag') workbook.removeWorksheet(name);
          }),
        );
      },
      /eerder\.xlsx: /,
    ],
  ] as const)('of %s ends with 2, a Dutch sentence and no file', async (_, make, sentence) => {
    await make();
    const { code, out, error } = await call('new', '--from', at('eerder.xlsx'), '--out', at('nieuw.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('nieuw.xlsx'))).toBe(false);
  });

  test.each([
    ['with a scale', ['--from', 'a.xlsx', '--scale', 'ips-25-2024'], /--scale weg/],
    ['with a model', ['--from', 'a.xlsx', '--model', 'work'], /--model weg/],
    ['with scores beside those that it has', ['--from', 'a.xlsx', '--scores', 's.json'], /--empty/],
    ['emptying nothing', ['--scale', 'ips-25-2024', '--empty'], /--empty hoort bij --from/],
    ['without a scale or a workbook', [], /scale \(of from\)/],
  ])('is refused %s', async (_, args, sentence) => {
    const { code, out, error } = await call('new', ...args, '--out', at('nieuw.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });

  test('is refused without a place for what is made', async () => {
    const { code, error } = await call('new', '--from', at('eerder.xlsx'));
    expect(code).toBe(2);
    expect(error).toMatch(/ontbreekt nog een optie: out\./);
  });
});
