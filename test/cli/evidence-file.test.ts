import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { anchors, checkFile } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { formOptions, makeWorkbook, type FormName, type ScoresJson } from './workbook-files';

const at = temporaryFolder();

/** Makes a workbook and says which anchors its evidence points to, by item and column. */
async function anchorsOf(form: FormName, json: ScoresJson) {
  return anchors(await checkFile(await makeWorkbook(at(`${form}.xlsx`), form, json)));
}

describe('evidence in a file with scores', () => {
  test('is kept in the workbook: every key', async () => {
    const evidence = {
      'bezetting-1a': { clients: 51, fte: 2 }, // 25.5, rounded 26
      'bezetting-2': { percent: 59.5 }, // rounded 60
      'bezetting-3': { A: { phases: 5 }, O: { phases: 0, referral: 'keeps' } },
      'organisatie-1': { apart: 'no', teams: 2, percent: 80 },
      'organisatie-2': { present: 4 },
      'organisatie-3': { A: { contact: 'monthly', meeting: 'none' }, O: { contact: 'weekly', meeting: 'monthly' } },
      'begeleiding-2': { O: { present: ['yes', 'no', 'yes', 'yes'] } },
      'begeleiding-4': { present: ['Vervoer', 'inschrijving'] },
      'begeleiding-5a': { days: 28.5, tracked: 'yes' },
      'begeleiding-5b': { O: { days: 14, tracked: 'no' } },
      'begeleiding-6': { A: { percent: 90, 'to-plan': 'yes', informed: 'na' } },
      'begeleiding-7': { contacts: 5, checklist: 'yes', review: 'monthly', seekers: 6 },
      'begeleiding-11': { percent: 64, jobs: 20 },
      'begeleiding-15': { percent: 40 },
      'begeleiding-16': { present: 2 },
    };
    expect(await anchorsOf('integrated', { evidence })).toEqual({
      'bezetting-1a AO': [4],
      'bezetting-2 AO': [2],
      'bezetting-3 A': [4],
      'bezetting-3 O': [2],
      'organisatie-1 AO': [4],
      'organisatie-2 AO': [4],
      'organisatie-3 A': [3],
      'organisatie-3 O': [5],
      'begeleiding-2 O': [4],
      'begeleiding-4 O': [2],
      'begeleiding-5a A': [5],
      'begeleiding-5b O': [4],
      'begeleiding-6 A': [5],
      'begeleiding-7 AO': [3],
      'begeleiding-11 A': [1, 2],
      'begeleiding-15 AO': [3],
      'begeleiding-16 AO': [1],
    });
  });

  test('may be left blank, key by key and component by component', async () => {
    const evidence = {
      'bezetting-1a': { clients: 51, fte: null },
      'bezetting-2': {},
      'organisatie-2': { present: ['yes', 'yes', null, 'no', 'no'] },
      'begeleiding-4': { present: null },
    };
    // Two or three of five: no advice yet.
    expect(await anchorsOf('integrated', { evidence })).toEqual({ 'bezetting-1a AO': [], 'organisatie-2 AO': [] });
  });

  test('needs no columns where a model has one', async () => {
    const evidence = { 'bezetting-3': { phases: 5 }, 'organisatie-7': { A: { present: 5 } } };
    expect(await anchorsOf('work', { evidence })).toEqual({ 'bezetting-3 A': [4], 'organisatie-7 A': [5] });
    expect(await anchorsOf('ips25', { evidence: { 'ips25-2': { percent: 96 } } })).toEqual({ 'ips25-2 score': [5] });
  });

  test('that contradicts a score is written, and said', async () => {
    await writeFile(
      at('scores.json'),
      JSON.stringify({
        scores: { 'bezetting-2': { A: 3, O: 3 } },
        evidence: { 'bezetting-2': { percent: 93 } },
      }),
    );
    const scores = ['--scores', at('scores.json'), '--json'];
    const { code, out } = await call('new', ...formOptions('integrated'), '--out', at('uit.xlsx'), ...scores);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: 'evidence-differs', severity: 'warning', item: 'bezetting-2', column: 'AO' }],
    });
  });
});

describe('workers in a file with scores', () => {
  test('answer the questions that are left blank', async () => {
    const workers = [
      { code: 'A', fte: 0.8, clients: 18, time: 95, contacts: 5, seekers: 6, checklist: 'yes', review: 'weekly' },
      { code: 'B', fte: 1.2, clients: 33, time: 91, contacts: 4, seekers: 6, checklist: 'yes', review: 'monthly' },
    ];
    expect(await anchorsOf('integrated', { workers })).toEqual({
      'bezetting-1a AO': [4], // 51 clients, 2 fte
      'bezetting-2 AO': [4], // (95 + 91) / 2 = 93
      'begeleiding-7 AO': [3], // 4.5: 3 or 4, and one worker's list is reviewed monthly
    });
  });

  test('with different answers on the review are named, and the least frequent counts', async () => {
    const scores = at('verschillend.json');
    const workers = [
      { code: 'A', contacts: 6, checklist: 'yes', review: 'weekly' },
      { code: 'B', contacts: 6, checklist: 'yes', review: 'none' },
    ];
    await writeFile(scores, JSON.stringify({ workers }));
    const made = await call('new', ...formOptions('integrated'), '--out', at('verschillend.xlsx'), '--scores', scores);
    expect(made).toMatchObject({ code: 0, error: '' });
    expect(made.out).toMatch(
      /let op +Begeleiding 7: .*\(A: minstens elke week; B: minder dan elke maand of nooit\).*minder dan elke maand of nooit\. Geef/,
    );
    // Six contacts, but not reviewed.
    expect(anchors(await checkFile(at('verschillend.xlsx')))).toEqual({ 'begeleiding-7 AO': [2] });
  });

  test('may stand as a list with an item', async () => {
    const evidence = {
      'begeleiding-8a': { anchors: [4, 5, 3] },
      'begeleiding-8b': { anchors: [5, null, 4] },
      'begeleiding-15': { percents: [40, 62, 55] },
    };
    expect(await anchorsOf('integrated', { evidence })).toEqual({
      'begeleiding-8a A': [4],
      'begeleiding-8b O': [], // of one the anchor is not known
      'begeleiding-15 AO': [4], // 157 / 3 = 52.33
    });
  });

  test('may stand in both ways', async () => {
    const json = {
      workers: [
        { code: 'A', community: 40 },
        { 'anchor-8a': 5, code: 'B', community: 62 },
      ],
      evidence: { 'begeleiding-8a': { anchors: [4, 5] } },
    };
    expect(await anchorsOf('integrated', json)).toEqual({
      'begeleiding-8a A': [4, 5], // 4.5
      'begeleiding-15 AO': [4], // 51
    });
  });

  test('count also when of one nothing is known but a list that does not name the number', async () => {
    expect(await anchorsOf('integrated', { evidence: { 'begeleiding-8a': { anchors: [4, null] } } })).toEqual({
      'begeleiding-8a A': [],
    });
  });
});

/** What `new` says is wrong with a file, a sentence each. */
async function problemsOf(form: FormName, json: unknown): Promise<string[]> {
  await writeFile(at('scores.json'), JSON.stringify(json));
  const scores = ['--scores', at('scores.json'), '--json'];
  const { code, out } = await call('new', ...formOptions(form), '--out', at('uit.xlsx'), ...scores);
  expect(code).toBe(1);
  expect(existsSync(at('uit.xlsx'))).toBe(false);
  return (JSON.parse(out) as { problems: string[] }).problems;
}

describe('evidence that cannot be used', () => {
  test.each([
    ['an item that does not exist', { 'bezetting-9': { percent: 3 } }, /"bezetting-9" is geen item/],
    ['an item of the other scale', { 'ips25-2': { percent: 3 } }, /"ips25-2" is geen item/],
    ['an item without calculation', { 'organisatie-4': { percent: 3 } }, /Organisatie 4: .*niets te berekenen/],
    ['an item that the model closes', { 'bezetting-1b': { clients: 3 } }, /Bezetting 1b: .*niet gescoord/],
    ['no object', { 'bezetting-2': 93 }, /Bezetting 2: .*object/],
    ['no object in a column', { 'bezetting-3': { A: 3 } }, /Bezetting 3, kolom A: .*object/],
    ['a key of another item', { 'bezetting-2': { procent: 93 } }, /Bezetting 2: "procent" hoort niet.*percent/],
    ['a key that every object has', { 'bezetting-2': { constructor: 1 } }, /"constructor" hoort niet/],
    ['no columns where they may differ', { 'bezetting-3': { phases: 3 } }, /Bezetting 3: .*per kolom/],
    ['columns where they may not differ', { 'bezetting-2': { A: { percent: 9 } } }, /Bezetting 2: .*hetzelfde bewijs/],
    ['a column that the item does not have', { 'begeleiding-4': { A: { present: 3 } } }, /kolom A: .*niet gescoord/],
    ['a column beside a key', { 'bezetting-3': { A: { phases: 3 }, phases: 3 } }, /"phases" is geen kolom.*A, O/],
    ['140 %', { 'bezetting-2': { percent: 140 } }, /Bezetting 2: .*"140" kan niet.*100/],
    ['negative days', { 'begeleiding-5a': { days: -3 } }, /Begeleiding 5a, kolom A: .*"-3" kan niet/],
    ['a percentage as text', { 'bezetting-2': { percent: '85%' } }, /"85%" kan niet/],
    ['a number in a list', { 'bezetting-2': { percent: [85] } }, /"\[85\]" kan niet/],
    ['more components than there are', { 'organisatie-2': { present: 6 } }, /"6" kan niet.*5/],
    ['too few answers', { 'organisatie-2': { present: ['yes', 'no'] } }, /"present": hier horen 5 antwoorden.* 2\./],
    ['a name that does not exist', { 'begeleiding-4': { present: ['fiets'] } }, /"fiets" is onbekend.*Vervoer/],
    ['names and answers', { 'begeleiding-4': { present: ['Vervoer', null] } }, /"present": geef een aantal/],
    ['no name at all', { 'begeleiding-4': { present: [] } }, /"present": hier staat niets.*0/],
    ['an answer that does not exist', { 'begeleiding-5a': { tracked: 'ja' } }, /"tracked": "ja" bestaat niet.*yes, no/],
    ['a yes that is no text', { 'begeleiding-5a': { tracked: true } }, /"WAAR" bestaat niet.*yes, no/],
    ['one number where a list belongs', { 'begeleiding-8a': { anchors: 4 } }, /"anchors": dit moet een lijst zijn/],
    ['an anchor that does not exist', { 'begeleiding-8a': { anchors: [4, 9] } }, /nummer 2.*"9" kan niet/],
    ['both a percentage and a list', { 'begeleiding-15': { percent: 40, percents: [40] } }, /niet allebei/],
    [
      'lists of several lengths',
      { 'begeleiding-8a': { anchors: [4, 5] }, 'begeleiding-15': { percents: [40, 62, 55] } },
      /Begeleiding 15: de lijst is van 3 werkers, maar evidence: Begeleiding 8a, kolom A van 2\./,
    ],
  ])('is refused with one sentence: %s', async (_name, evidence, problem) => {
    const problems = await problemsOf('integrated', { evidence });
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems.join()).not.toMatch(DEVELOPER_WORDS);
  });

  test('is listed as a whole, with what is wrong with the scores', async () => {
    const problems = await problemsOf('integrated', {
      scores: { 'bezetting-2': { A: 9 } },
      evidence: { 'bezetting-2': { percent: 140 }, 'begeleiding-7': { contacts: -1, review: 'daily' } },
    });
    expect(problems).toHaveLength(4);
  });
});

describe('workers that cannot be used', () => {
  test.each([
    ['no list', { code: 'A' }, [/"workers" moet een lijst zijn/]],
    ['no object', ['A'], [/nummer 1 moet een object zijn/]],
    ['more than 200', Array.from({ length: 201 }, () => ({ fte: 1 })), [/dit zijn er 201.*200/]],
    ['an unknown field', [{ uren: 3 }], [/nummer 1: "uren" wordt hier niet gevraagd.*code, fte/]],
    [
      'an impossible number',
      [
        { code: 'B', fte: -1 },
        { code: 'C', time: 140 },
      ],
      [/\(B\): "-1"/, /\(C\): "140"/],
    ],
    ['text for a number', [{ clients: 'veel' }], [/Cliënten \(1\): "veel" kan niet/]],
    ['an answer that does not exist', [{ review: 'daily' }], [/nummer 1: review: "daily".*none, monthly, weekly/]],
    ['a code that is no text', [{ code: true, fte: 1 }], [/nummer 1: "code" moet tekst zijn/]],
  ])('are refused: %s', async (_name, workers, expected) => {
    const problems = await problemsOf('integrated', { workers });
    expect(problems).toEqual(expected.map((each) => expect.stringMatching(each) as string));
  });

  test('are refused with a field that the model does not ask', async () => {
    expect(await problemsOf('work', { workers: [{ 'anchor-8b': 3 }] })).toEqual([
      expect.stringMatching(/"anchor-8b" wordt hier niet gevraagd/),
    ]);
  });

  test.each([
    ['of another length', [4, 5, 3], /lijst is van 3 werkers, maar "workers" van 2\./],
    ['with another number', [4, 4], /Begeleiding 8a, kolom A: eerder in het bestand .* iets anders/],
  ])('are refused with a list %s', async (_name, list, problem) => {
    const json = {
      workers: [{ code: 'A' }, { code: 'B', 'anchor-8a': 5 }],
      evidence: { 'begeleiding-8a': { anchors: list } },
    };
    expect(await problemsOf('integrated', json)).toEqual([expect.stringMatching(problem)]);
  });
});
