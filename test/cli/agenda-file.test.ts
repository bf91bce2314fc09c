import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { EMPTY_AGENDA_ENTRIES } from '../../src/measurement/agenda';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { checkFile } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions, makeWorkbook } from './workbook-files';

const at = temporaryFolder();

const visitIn = async (path: string) =>
  readMeasurement(readXlsx(new Uint8Array(await readFile(path)))).measurement.visit;

async function problemsWith(json: object): Promise<string[]> {
  await writeFile(at('scores.json'), JSON.stringify(json));
  const options = ['--out', at('uit.xlsx'), '--scores', at('scores.json')];
  const { code, out, error } = await call('new', ...formOptions('integrated'), ...options);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(existsSync(at('uit.xlsx'))).toBe(false);
  expect(error).not.toMatch(DEVELOPER_WORDS);
  return error.split('\n').slice(1);
}

const DAY = {
  agenda: [
    { activity: 'coordinator', start: '09:00', reviewers: ['A'], place: '=kamer', done: true },
    {},
    { activity: 'employer-contact', start: '9:30', minutes: 90, reviewers: ['a', 'B'], done: false },
    { activity: 'client', people: 2, reviewers: null },
    {},
  ],
  visit: { workingDay: 7.5, erased: '2027-01-04' },
};

describe('the agenda of a visit in a file with scores', () => {
  test('is kept line for line, and told with what is to be settled', async () => {
    const path = await makeWorkbook(at('bezoek.xlsx'), 'ips25', DAY);
    expect(await visitIn(path)).toMatchObject({
      agenda: [
        { ...EMPTY_AGENDA_ENTRIES, activity: 'CO', start: '9:00', reviewer1: 'A', place: '=kamer', done: 'yes' },
        EMPTY_AGENDA_ENTRIES,
        {
          ...EMPTY_AGENDA_ENTRIES,
          ...{ activity: 'O3', start: '9:30', minutes: 90, reviewer1: 'a', reviewer2: 'B', done: 'no' },
        },
        { ...EMPTY_AGENDA_ENTRIES, activity: 'CL', people: 2 },
      ],
      agreements: DAY.visit,
    });
    const { agenda, visit } = await checkFile(path);
    expect(visit).toEqual(DAY.visit);
    // 60 and 90 minutes of A, who is "a" as well.
    expect(agenda).toMatchObject({
      minutesPerReviewer: { A: 150, B: 90 },
      lines: [
        { activity: 'coordinator', start: '9:00', minutes: 60, reviewers: ['A'], done: true },
        { activity: null, start: null },
        { activity: 'employer-contact', minutes: 90, reviewers: ['a', 'B'], done: false },
        { activity: 'client', start: null, minutes: 45, people: 2, reviewers: [] },
      ],
    });
    const found = (agenda as { findings: { code: string; message: string }[] }).findings;
    expect(found.map(({ code }) => code)).toEqual([
      'double-booked',
      // Workers, members of the team, a psychiatrist and family.
      ...['too-few', 'too-few', 'too-few', 'too-few'],
      'not-observed',
      // Of item 5 workers, members of the team and a psychiatrist are asked, of item 20 only workers.
      ...['not-asked', 'not-asked'],
    ]);
    expect(found[0]?.message).toMatch(/^A staat om 9:30 dubbel: IPS-coördinator en contact met een werkgever\.$/i);
    expect(found.slice(-2).map(({ message }) => message.split(':')[0])).toEqual(['Item 5', 'Item 20']);
  });

  test('comes along with an upgrade, and is on no sheet where there is none', async () => {
    const path = await makeWorkbook(at('bezoek.xlsx'), 'work', DAY);
    expect(await call('upgrade', path, '--out', at('nieuw.xlsx'))).toMatchObject({ code: 0 });
    expect(await visitIn(at('nieuw.xlsx'))).toEqual(await visitIn(path));
    const empty = await makeWorkbook(at('leeg.xlsx'), 'work', { agenda: [], visit: {} });
    const { sheets } = readXlsx(new Uint8Array(await readFile(empty)));
    expect(sheets.map(({ name }) => name)).not.toContain('Bezoek');
    expect(await checkFile(empty)).toMatchObject({ agenda: null, visit: null });
  });

  test('has everything that is wrong with it listed at once, and no workbook is made', async () => {
    const problems = await problemsWith({
      agenda: [
        { activity: 'lunch' },
        { start: '9:00' },
        { activity: 'client', start: '25:00', minutes: 7.5, people: -1 },
        { activity: 'client', reviewers: ['A', 'B', 'C'], done: 'ja', wie: 'A' },
        'client',
      ],
      visit: { workingDay: 0, erased: 'gisteren', dag: 1 },
    });
    const expected = [
      /agenda: nummer 1: "activity": "lunch" is onbekend. Kies uit: coordinator, worker, /,
      /agenda: nummer 2: "activity": "" is onbekend/,
      /agenda: nummer 3: "start": "25:00" is geen tijd. Schrijf bijvoorbeeld 9:30\./,
      /agenda: nummer 3: "minutes" moet een heel getal zijn van 0 tot en met 1440/,
      /agenda: nummer 3: "people" moet een heel getal zijn van 0 tot en met 99/,
      /agenda: nummer 4: "wie" is onbekend. Kies uit: activity, start, /,
      /agenda: nummer 4: "reviewers" moet een lijst zijn met hoogstens twee codes/,
      /agenda: nummer 4: "done" moet true of false zijn/,
      /agenda: nummer 5 moet een object zijn/,
      /visit: "dag" is onbekend. Kies uit: workingDay, erased/,
      /visit: "workingDay" moet een aantal uren zijn van 1 tot en met 24/,
      /visit: "erased": de datum "gisteren" bestaat niet/,
    ];
    expect(problems.map((problem, index) => expected[index]?.test(problem) ?? problem)).toEqual(
      expected.map(() => true),
    );
    expect(await problemsWith({ agenda: {} })).toEqual([expect.stringMatching(/"agenda" moet een lijst zijn/)]);
    const many = Array.from({ length: 41 }, () => ({ activity: 'client' }));
    expect(await problemsWith({ agenda: many })).toEqual([expect.stringMatching(/dit zijn er 41. Meer dan 40/)]);
  });
});
