import { readFile, writeFile } from 'node:fs/promises';
import packageJson from '../../package.json';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { EMPTY_REVIEW } from '../../src/measurement/review';
import { FIRST_SHEETS } from '../../src/workbook/paper/sheets';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { editWorkbook, sheetOf } from '../host/xlsx/edit-xlsx';
import { earlierBytes, filledIn } from '../support/earlier-files';
import { allScored, FORM_NAMES, formOf, type FormName } from '../support/measurements';
import { oldWorkbookPlan } from '../support/old-workbook';
import { checkFile } from './check-file';
import { call, callBundle, DEVELOPER_WORDS, temporaryFolder } from './command-line';
import { changeFile } from './workbook-files';

const at = temporaryFolder();

/** A measurement that had no id gets one: which is chance. */
const AN_ID: unknown = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** Everything that people can fill in, save evidence; also what is no score. */
function filled(name: FormName): Measurement {
  const form = formOf(name);
  const [first, second] = form.rows.filter(({ open }) => open.length > 0).map(({ item, open }) => ({ item, open }));
  if (!first || !second) throw new Error('too few rows');
  return {
    ...emptyMeasurement(form),
    review: {
      ...EMPTY_REVIEW,
      ...{ organisation: 'GGZ Noord', programme: 'Team 2', date: '2026-11-22', kind: 'nulmeting' },
      ...{ reviewer1: 'R. Een', reviewer2: '', workersFte: 3.6, conduct: '', remarks: 'Per deel' },
    },
    entries: allScored(form, 4, { [first.item.id]: { [first.open[0] ?? 'A']: 'n.v.t.' } }),
    notes: { [second.item.id]: 'volgens de registratie' },
    recommendations: { [second.item.id]: 'vaker bespreken' },
    bands: {
      ...emptyMeasurement(form).bands,
      ips25: { redelijk: 70, goed: 99, voorbeeldig: 111, status: 'eigen', provenance: 'besluit' },
    },
    officialAnchors: { [second.item.id]: ['een', '', 'drie', '', 'vijf'] },
  };
}

async function measurementIn(path: string): Promise<Measurement> {
  return readMeasurement(readXlsx(new Uint8Array(await readFile(path)))).measurement;
}

async function sheetsIn(path: string): Promise<string[]> {
  return readXlsx(new Uint8Array(await readFile(path))).sheets.map(({ name }) => name);
}

describe('a workbook of before there was evidence', () => {
  test.each(FORM_NAMES)('is checked without a word on what it does not have: %s', async (name) => {
    const form = formOf(name);
    const old = { ...emptyMeasurement(form), entries: allScored(form, 4) };
    await writeFile(at('oud.xlsx'), await writeXlsx(oldWorkbookPlan(old)));
    expect(await checkFile(at('oud.xlsx'))).toMatchObject({ code: 0, findings: [], evidence: {} });
  });

  test.each(FORM_NAMES)('is brought up to date without losing an entry: %s', async (name) => {
    await writeFile(at('oud.xlsx'), await writeXlsx(oldWorkbookPlan(filled(name))));
    const bytes = await readFile(at('oud.xlsx'));
    const before = await measurementIn(at('oud.xlsx'));
    expect(before).toMatchObject({ review: filled(name).review, officialAnchors: filled(name).officialAnchors });
    expect(await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'))).toEqual({
      ...{ code: 0, error: '' },
      out: `Gemaakt: ${at('nieuw.xlsx')}`,
    });
    // There were no ids then: the new workbook has one.
    expect(await measurementIn(at('nieuw.xlsx'))).toEqual({ ...before, id: AN_ID });
    expect(await sheetsIn(at('nieuw.xlsx'))).toEqual(FIRST_SHEETS);
    expect(await readFile(at('oud.xlsx'))).toEqual(bytes);
  });
});

describe.each(['version-1-education', 'version-2-work', 'version-3-integrated'] as const)('%s, a real one', (name) => {
  test('is brought up to date with all that was filled in, and then has nothing left to lose', async () => {
    await writeFile(at('oud.xlsx'), earlierBytes(name));
    const upgraded = await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'), '--json');
    // What has no place, and what is asked otherwise now, is in the tests of carrying over.
    expect(upgraded).toMatchObject({ code: 1, error: '' });
    const after = await measurementIn(at('nieuw.xlsx'));
    expect(after).toEqual({ ...filledIn(name), id: AN_ID });
    expect(await sheetsIn(at('nieuw.xlsx'))).toEqual(FIRST_SHEETS);
    expect(await call('upgrade', at('nieuw.xlsx'), '--out', at('nieuw.xlsx'), '--force')).toMatchObject({ code: 0 });
    expect(await measurementIn(at('nieuw.xlsx'))).toEqual(after);
  });
});

test('a workbook of today keeps its evidence and workers', async () => {
  const measurement: Measurement = {
    ...filled('integrated'),
    evidence: {
      items: {
        'organisatie-2': { AO: { present: ['yes', null, 'no', 'x', 'yes'] } },
        'bezetting-2': { AO: { percent: 140 } },
      },
      workers: [{ code: 'A', fte: 0.8, checklist: 'yes' }, {}, { code: 'C', clients: 'veel' }],
    },
  };
  await writeFile(at('oud.xlsx'), await writeXlsx(workbookPlan(measurement)));
  expect((await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'))).code).toBe(0);
  expect((await measurementIn(at('nieuw.xlsx'))).evidence).toEqual(measurement.evidence);
});

describe('what has no place in the new workbook', () => {
  async function makeDamaged() {
    await writeFile(at('oud.xlsx'), await writeXlsx(workbookPlan(filled('integrated'))));
    await changeFile(at('oud.xlsx'), (bytes) =>
      editWorkbook(bytes, (workbook) => {
        workbook.removeWorksheet('Ankers');
        workbook.addWorksheet('Leeg');
        workbook.addWorksheet('Aantekeningen').addRow(['van onszelf']);
        sheetOf(workbook, 'Scores').getCell('A60').value = 'bezetting-2';
        sheetOf(workbook, 'Scores').getCell('F60').value = 2;
      }),
    );
  }

  test('is named, and the call ends with 1', async () => {
    await makeDamaged();
    const { code, out, error } = await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'));
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toContain(`Gemaakt: ${at('nieuw.xlsx')}`);
    expect(out).toMatch(/let op +Het blad Ankers was weg/);
    expect(out).toMatch(/let op +Het blad Aantekeningen hoort niet bij de meting/);
    // Bezetting 2 stood there twice, with 4 and 2: which of them counts cannot be known.
    expect(out).toMatch(/Scores!F7 had geen plaats meer; er stond: 4/);
    expect(out).toMatch(/Scores!F60 had geen plaats meer; er stond: 2/);
    expect(out).not.toMatch(/Leeg|Werkers|Bewijs/);
    expect(await checkFile(at('nieuw.xlsx'))).toMatchObject({ totals: { A: { scored: 24 } } });
  });

  test('stands in the JSON', async () => {
    await makeDamaged();
    const { code, out } = await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ...{ file: at('nieuw.xlsx'), scale: 'ips-ao-2015', model: 'integrated' },
      lost: expect.arrayContaining([expect.stringMatching(/^Het blad Ankers was weg/)]) as string[],
    });
  });

  test('bands that are gone come back as the scale has them, and that is said', async () => {
    await writeFile(at('oud.xlsx'), await writeXlsx(workbookPlan(filled('integrated'))));
    await changeFile(at('oud.xlsx'), (bytes) =>
      editWorkbook(bytes, (workbook) => {
        workbook.removeWorksheet('Overzicht');
      }),
    );
    const { out } = await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'));
    expect(out).toMatch(/Het blad Overzicht was weg/);
    expect(out).toMatch(/De grenzen van .* waren weg; de standaardgrenzen staan er weer/);
    expect((await measurementIn(at('nieuw.xlsx'))).bands).toEqual(emptyMeasurement(formOf('integrated')).bands);
  });
});

describe('upgrade and a file that exists', () => {
  beforeEach(async () => {
    await writeFile(at('oud.xlsx'), await writeXlsx(oldWorkbookPlan(filled('work'))));
  });

  test.each(['ander.xlsx', 'oud.xlsx'])('leaves it as it is without --force: %s', async (out) => {
    await writeFile(at('ander.xlsx'), 'iets van iemand');
    const bytes = await readFile(at(out));
    const outcome = await callBundle(['upgrade', at('oud.xlsx'), '--out', at(out)]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.error).toMatch(/bestaat al.*--force/);
    expect(await readFile(at(out))).toEqual(bytes);
  });

  test('puts the new workbook in its place with --force', async () => {
    const before = await measurementIn(at('oud.xlsx'));
    expect((await call('upgrade', at('oud.xlsx'), '--out', at('oud.xlsx'), '--force')).code).toBe(0);
    expect(await sheetsIn(at('oud.xlsx'))).toEqual(FIRST_SHEETS);
    expect(await measurementIn(at('oud.xlsx'))).toEqual({ ...before, id: AN_ID });
  });
});

describe('upgrade of what cannot be read', () => {
  test.each([
    ['a file that is not there', null, /niet gevonden/],
    ['an empty file', '', /leeg/],
    ['text', 'id;score\n', /tekstbestand/],
  ])('ends with 2 and a Dutch sentence, and leaves no file: %s', async (_name, contents, sentence) => {
    if (contents !== null) await writeFile(at('oud.xlsx'), contents);
    const { code, out, error } = await callBundle(['upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(at('oud.xlsx'));
    expect(error).toMatch(sentence);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    await expect(readFile(at('nieuw.xlsx'))).rejects.toThrow();
  });

  test('refuses a workbook of a newer version', async () => {
    const plan = workbookPlan(filled('work'));
    await writeFile(at('oud.xlsx'), await writeXlsx(plan));
    const version = plan.names.find(({ name }) => name === 'IPS_versie')?.range ?? '';
    await changeFile(at('oud.xlsx'), (bytes) =>
      editWorkbook(bytes, (workbook) => {
        sheetOf(workbook, 'Meting').getCell(version).value = 99;
      }),
    );
    const { code, error } = await call('upgrade', at('oud.xlsx'), '--out', at('nieuw.xlsx'));
    expect(code).toBe(2);
    expect(error).toMatch(/nieuwere versie/);
  });
});

test.each([
  ['an earlier release', 'IPS-modeltrouw 0.0.9'],
  ['a later release', 'IPS-modeltrouw 12.0.0'],
])('a workbook of %s has nothing to lose, and becomes one of this release', async (_name, release) => {
  const form = formOf('ips25');
  const bytes = await writeXlsx(workbookPlan({ ...emptyMeasurement(form), entries: allScored(form, 4) }));
  const other = await editWorkbook(bytes, (workbook) => {
    sheetOf(workbook, 'Meting').getCell('B17').value = release;
  });
  await writeFile(at('ander.xlsx'), other);
  const { code, error } = await call('upgrade', at('ander.xlsx'), '--out', at('nieuw.xlsx'), '--json');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const meting = readXlsx(new Uint8Array(await readFile(at('nieuw.xlsx')))).sheets[0];
  const line = [...(meting?.rows.get(17)?.values() ?? [])].map(({ value }) => value);
  expect(line).toEqual(['Gemaakt met', `IPS-modeltrouw ${packageJson.version}`]);
});
