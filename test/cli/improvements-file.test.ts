import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

const EMPTY = { item: '', action: '', owner: '', date: '', status: '' };

/** Calls `new` with lines of an improvement plan and tells what is wrong with them. */
async function problemsWith(improvements: unknown): Promise<string[]> {
  await writeFile(at('scores.json'), JSON.stringify({ improvements }));
  const options = ['--out', at('uit.xlsx'), '--scores', at('scores.json')];
  const { code, out, error } = await call('new', ...formOptions('integrated'), ...options);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(existsSync(at('uit.xlsx'))).toBe(false);
  expect(error).not.toMatch(DEVELOPER_WORDS);
  return error.split('\n').slice(1);
}

describe('an improvement plan in a file with scores', () => {
  test('is kept in the workbook as it was given, line for line', async () => {
    const improvements = [
      { item: 'bezetting-2', action: 'Neem een werker aan', owner: 'An', date: '2027-03-01', status: 'loopt' },
      {},
      { item: 'Begeleiding 7', action: '=SOM(A1)', owner: null, date: '' },
      { action: 'Zonder item' },
    ];
    const path = await makeWorkbook(at('plan.xlsx'), 'integrated', { improvements });
    const { measurement } = readMeasurement(readXlsx(new Uint8Array(await readFile(path))));
    expect(measurement.improvements).toEqual([
      improvements[0],
      EMPTY,
      { ...EMPTY, item: 'Begeleiding 7', action: '=SOM(A1)' },
      { ...EMPTY, action: 'Zonder item' },
    ]);
  });

  test('is refused where a text is longer than a cell can hold', async () => {
    expect(await problemsWith([{}, { action: 'x'.repeat(32_768) }])).toEqual([
      expect.stringContaining(
        'improvements: nummer 2: action heeft 32.768 tekens. In een cel gaan er hoogstens 32.767.',
      ),
    ]);
    await makeWorkbook(at('plan.xlsx'), 'integrated', { improvements: [{ action: 'x'.repeat(32_767) }] });
  });

  test('has everything that is wrong with it listed at once, and no workbook is made', async () => {
    const problems = await problemsWith([
      { item: 'bezetting-9' },
      { item: 'ips25-1', action: 5 },
      { date: '2027-02-30' },
      { date: '01-03-2027' },
      { date: '1999-12-31' },
      { status: 'af' },
      { wie: 'An', toString: 'x' },
      'Neem een werker aan',
    ]);
    const expected = [
      /nummer 1: "bezetting-9" is geen item/,
      /nummer 2: "action" moet tekst zijn/,
      /nummer 2: "ips25-1" is geen item/,
      /nummer 3: de datum "2027-02-30" bestaat niet/,
      /nummer 4: de datum "01-03-2027" bestaat niet of is niet geschreven als 2027-03-01/,
      /nummer 5: de datum "1999-12-31" ligt voor 2000/,
      /nummer 6: "af" is geen status. Kies uit: nog te doen, loopt, klaar/,
      /nummer 7: "wie" is onbekend. Kies uit: item, action, owner, date, status/,
      /nummer 7: "toString" is onbekend/,
      /nummer 8 moet een object zijn, bijvoorbeeld \{.*\}\.$/,
    ];
    expected.forEach((problem, index) => {
      expect(problems[index]).toMatch(problem);
    });
    expect(problems).toHaveLength(expected.length);
  });

  test.each([
    ['an object', {}, /"improvements" moet een lijst zijn/],
    ['null', null, /"improvements" moet een lijst zijn/],
    ['more lines than the sheet has room for', Array.from({ length: 41 }, () => ({})), /dit zijn er 41. Meer dan 40/],
  ])('is refused where it is %s', async (_name, improvements, problem) => {
    const problems = await problemsWith(improvements);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});
