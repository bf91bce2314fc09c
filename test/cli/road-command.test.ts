import { readFile } from 'node:fs/promises';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { allScored, changeFile, makeWorkbook, openCells, type FormName, type Scores } from './workbook-files';
import { editSheet } from '../host/xlsx/edit-xlsx';

const at = temporaryFolder();

const workbook = (form: FormName, scores: Scores) => makeWorkbook(at('a.xlsx'), form, { scores });

async function road(form: FormName, scores: Scores, ...args: string[]): Promise<{ code: number; report: unknown }> {
  const { code, out, error } = await call('road', await workbook(form, scores), ...args, '--json');
  expect(error).toBe('');
  return { code, report: JSON.parse(out) };
}

/** Bands: 77 / 104 / 120 of 130, and 74 / 100 / 115 of 125 (scale.md, "The verdict"). */
describe('road --json', () => {
  test('says what the issue says, and what can be lost', async () => {
    // A: 25 × 4 + 1 = 101, three short of 104. O: 24 × 4 + 1 = 97, three short of 100. Bezetting-2 counts in both.
    const scores = allScored('integrated', 4, { 'bezetting-2': { A: 1, O: 1 } });
    expect(await road('integrated', scores, '--to', 'goed')).toEqual({
      code: 0,
      report: {
        reachable: true,
        effort: 3,
        items: 1,
        steps: [{ item: 'bezetting-2', column: 'AO', from: 1, to: 4 }],
        totals: { A: 104, O: 100 },
        obstacle: null,
        // A: redelijk from 77, 101 - 77 = 24. O: from 74, 97 - 74 = 23.
        margins: { A: 24, O: 23 },
      },
    });
  });

  test('of one column, with what is fixed and what is hard', async () => {
    // A: 26 × 4 = 104 less 2 and less 1 is 101, three short. Fixed: begeleiding-10 stays at 2. Hard: begeleiding-11
    // would cost 3 for its one anchor up to 4; the others 1 for each of theirs, three of them at the top of the scale.
    const scores = allScored('work', 4, { 'begeleiding-10': { A: 2 }, 'begeleiding-11': { A: 3 } });
    const args = [
      '--to',
      'goed',
      '--column',
      'A',
      '--fixed',
      'begeleiding-10',
      '--hard',
      'begeleiding-11, bezetting-2',
    ];
    expect(await road('work', scores, ...args)).toMatchObject({
      code: 0,
      report: {
        ...{ effort: 3, items: 3, totals: { A: 104 } },
        steps: [
          { item: 'bezetting-1b', column: 'A', from: 4, to: 5 },
          { item: 'bezetting-3', column: 'A', from: 4, to: 5 },
          { item: 'organisatie-1', column: 'A', from: 4, to: 5 },
        ],
      },
    });
  });

  test.each([[], ['--column', 'score'], ['--column', 'both']])('of the 25-item scale: %s %s', async (...column) => {
    // 24 × 4 + 3 = 99. One anchor at any item will do, and item 1 is the earliest.
    const scores = allScored('ips25', 4, { 'ips25-20': { score: 3 } });
    const steps = [{ item: 'ips25-1', column: 'score', from: 4, to: 5 }];
    expect(await road('ips25', scores, '--to', 'goed', ...column)).toMatchObject({
      ...{ code: 0, report: { effort: 1, items: 1, steps, totals: { score: 100 } } },
    });
  });

  test('who is there already needs no step', async () => {
    const { code, report } = await road('ips25', allScored('ips25', 4), '--to', 'goed');
    expect({ code, report }).toEqual({
      code: 0,
      report: {
        reachable: true,
        effort: 0,
        items: 0,
        steps: [],
        totals: { score: 100 },
        obstacle: null,
        margins: { score: 0 },
      },
    });
  });

  test('a verdict that is out of reach ends with 1', async () => {
    const scores = allScored('integrated', 4, { 'bezetting-2': { A: 4, O: 5 } });
    expect(await road('integrated', scores, '--to', 'redelijk', '--fixed', 'bezetting-2')).toEqual({
      code: 1,
      report: {
        ...{ reachable: false, effort: null, items: null, steps: [], totals: { A: 104, O: 101 } },
        ...{ obstacle: 'fixed-divergence', margins: { A: null, O: null } },
      },
    });
  });

  test('an incomplete measurement ends with 1, and tells what the missing items need', async () => {
    // 23 × 4 = 92, two to come: 94 … 102. To 100 it takes 8, to 74 nothing but the two at 1; 115 is out of reach.
    const scores = allScored('ips25', 4, { 'ips25-3': { score: null }, 'ips25-4': { score: null } });
    expect(await road('ips25', scores, '--to', 'goed')).toEqual({
      code: 1,
      report: {
        ...{ reachable: true, effort: null, items: null, steps: [], totals: { score: 92 }, obstacle: 'incomplete' },
        missing: {
          score: [
            { verdict: 'redelijk', reachable: true, items: 2, points: 2, mean: 1 },
            { verdict: 'goed', reachable: true, items: 2, points: 8, mean: 4 },
            { verdict: 'voorbeeldig', reachable: false, items: 2, points: null, mean: null },
          ],
        },
        margins: { score: null },
      },
    });
  });

  test('the bands in the workbook count', async () => {
    const file = await workbook('ips25', allScored('ips25', 4));
    await changeFile(file, (bytes) =>
      editSheet(bytes, 'Overzicht', (sheet) => {
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            if (cell.value === 100) cell.value = 101;
          });
        });
      }),
    );
    const { out } = await call('road', file, '--to', 'goed', '--json');
    expect(JSON.parse(out)).toMatchObject({ effort: 1, totals: { score: 101 } });
  });
});

describe('road in words', () => {
  test('names each step, the anchors on the way and what they ask, and the effort', async () => {
    const file = await workbook('integrated', allScored('integrated', 4, { 'bezetting-2': { A: 2, O: 2 } }));
    // A 102 and O 98, both two short.
    const { code, out } = await call('road', file, '--to', 'goed', '--hard', 'bezetting-3');
    expect(code).toBe(0);
    expect(out).toContain('De weg naar goede modeltrouw voor IPS-A en IPS-O:');
    expect(out).toMatch(
      /1\. Bezetting 2, IPS-A en IPS-O: van 2 naar 4 \(inspanning 2\)\n +anker 3: .*75-89%.*\n +anker 4: .*90-95%/,
    );
    expect(out).toContain('Samen inspanning 2, bij 1 item. Daarna: IPS-A 104 en IPS-O 100.');
    // 102 - 77 = 25 and 98 - 74 = 24.
    expect(out).toContain('IPS-A kan 25 punten verliezen zonder dat het oordeel daalt.');
    expect(out).toContain('IPS-O kan 24 punten verliezen zonder dat het oordeel daalt.');
  });

  test('prints an anchor that both columns pass once', async () => {
    // Begeleiding 13 may differ. A: 25 × 4 + 2 = 102 of 104; O: 24 × 4 + 3 = 99 of 100. With all but it fixed, it must
    // climb to 4 in both.
    const scores = allScored('integrated', 4, { 'begeleiding-13': { A: 2, O: 3 } });
    const others = openCells('integrated').flatMap(([id]) => (id === 'begeleiding-13' ? [] : [id]));
    const file = await workbook('integrated', scores);
    const { out } = await call('road', file, '--to', 'goed', '--fixed', others.join());
    const steps = out.split('\n').filter((line) => /^ +(\d\.|anker)/.test(line));
    expect(steps.map((line) => line.trim().split(': ')[0])).toEqual([
      '1. Begeleiding 13, IPS-A',
      '2. Begeleiding 13, IPS-O',
      'anker 3',
      'anker 4',
    ]);
  });

  test('gives the official wording of an anchor where the workbook has it', async () => {
    const file = await workbook('ips25', allScored('ips25', 4, { 'ips25-2': { score: 3 } }));
    await changeFile(file, (bytes) =>
      editSheet(bytes, 'Ankers', (sheet) => {
        // Of the first item; the columns J to N are for the official texts 1 to 5.
        sheet.getCell('N4').value = 'Zoals het er staat';
      }),
    );
    expect((await call('road', file, '--to', 'goed')).out).toContain('anker 5: Zoals het er staat');
  });

  test('says that the verdict is there already', async () => {
    const { code, out } = await call('road', await workbook('ips25', allScored('ips25', 4)), '--to', 'goed');
    expect(code).toBe(0);
    expect(out).toContain('De weg naar goede modeltrouw:');
    expect(out).toContain('Dit oordeel is er al: goede modeltrouw. Er hoeft niets te stijgen.');
    expect(out).toContain('Het totaal kan geen punt verliezen zonder dat het oordeel daalt.');
  });

  test('says why there is none', async () => {
    const file = await workbook('ips25', allScored('ips25', 4, { 'ips25-3': { score: null } }));
    // 24 × 4 = 96, so that a 4 is missing.
    const { code, out } = await call('road', file, '--to', 'goed');
    expect(code).toBe(1);
    expect(out).toContain('\n  1 item heeft nog geen geldige score.\n');
    expect(out).toContain('\n    Voor goede modeltrouw is daar minstens een 4 nodig.\n');
  });
});

test('road leaves the file as it is', async () => {
  const file = await workbook('ips25', allScored('ips25', 3));
  const bytes = await readFile(file);
  await call('road', file, '--to', 'voorbeeldig');
  expect(await readFile(file)).toEqual(bytes);
});

describe('road refuses', () => {
  test.each([
    ['no goal', ['a.xlsx'], /verplicht: to/],
    ['a verdict that is none', ['a.xlsx', '--to', 'best'], /to: "?best"?.*redelijk.*goed.*voorbeeldig/],
    ['the verdict below which there is none', ['a.xlsx', '--to', 'geen'], /geen.*redelijk/],
    ['a column that does not exist', ['a.xlsx', '--to', 'goed', '--column', 'B'], /column.*B/],
    ['no file', ['--to', 'goed'], /^Noem ten minste één werkmap/],
    ['a file that is not there', ['weg.xlsx', '--to', 'goed'], /^weg\.xlsx: /],
    [
      'an option that is given twice',
      ['a.xlsx', '--to', 'goed', '--to', 'redelijk'],
      /--to staat er meer dan één keer/,
    ],
  ])('%s', async (_name, args, sentence) => {
    const { code, out, error } = await call('road', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });

  test.each([
    ['a column that is not measured', ['--column', 'O'], /geen kolom IPS-O.*--column A/],
    ['what is no item', ['--fixed', 'bezetting-2,bezetting-9'], /--fixed: "bezetting-9" is geen item/],
    ['an item that is not scored', ['--hard', 'bezetting-1c'], /--hard: Bezetting 1c wordt .*niet gescoord/],
    [
      'an item that is fixed and hard',
      ['--fixed', 'bezetting-2', '--hard', 'bezetting-2'],
      /bezetting-2.*--fixed.*--hard/,
    ],
  ])('in this workbook %s', async (_name, args, sentence) => {
    const { code, out, error } = await call('road', await workbook('work', {}), '--to', 'goed', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
  });
});
