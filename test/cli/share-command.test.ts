import { existsSync } from 'node:fs';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { strToU8 } from 'fflate';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { EMPTY_AGENDA_ENTRIES, NO_AGREEMENTS } from '../../src/measurement/agenda';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { EMPTY_PAPER } from '../../src/measurement/papers';
import { sharedCopyOf } from '../../src/scoring/sharing/shared-copy-of';
import { carryOver } from '../../src/workbook/carry-over/carry-over';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { addParts, editPart, editWorkbook, partsOf, replaced, sheetOf } from '../host/xlsx/edit-xlsx';
import { soundMeasurement } from '../support/full-measurement';
import { measurementId } from '../support/measurement-ids';
import { FORM_NAMES, formOf } from '../support/measurements';
import { anchors, checkFile, sums, verdicts } from './check-file';
import { call, DEVELOPER_WORDS, temporaryFolder } from './command-line';

const at = temporaryFolder();

/** What each part has that nothing else has; numbers as a cell holds them, a percentage as a fraction. */
const SECRETS = {
  workers: ['GEHEIM-W1', 'GEHEIM-W2', '0.8137', '0.6251', '17.31', '23.57', '0.9137', '0.8853', '6.173', '5.219'],
  jobs: ['GEHEIM-soort', 'GEHEIM-werkgever'],
  remarks: ['GEHEIM-opmerking & <zo>'],
  scenarios: ['GEHEIM-scenario'],
  'earlier-scores': ['GEHEIM-eerder'],
  agenda: ['GEHEIM-plaats', 'GEHEIM-rev'],
  papers: ['GEHEIM-stuk', 'GEHEIM-notitie'],
} as const;
type Private = keyof typeof SECRETS;
const PRIVATE = Object.keys(SECRETS) as readonly Private[];

/** What stays unless it is named. */
const OPEN = {
  notes: ['OPEN-toelichting'],
  recommendations: ['OPEN-aanbeveling'],
  conduct: ['OPEN-uitvoering'],
  improvements: ['OPEN-actie', 'OPEN-wie'],
} as const;

/** Of two workers and one job; what they come to is in none of the texts above. */
function secretMeasurement(): Measurement {
  const sound = soundMeasurement(formOf('integrated'));
  return {
    ...sound,
    id: measurementId(3),
    review: { ...sound.review, remarks: SECRETS.remarks[0], conduct: OPEN.conduct[0], reviewer1: 'OPEN-reviewer' },
    notes: { ...sound.notes, 'bezetting-2': OPEN.notes[0] },
    recommendations: { ...sound.recommendations, 'bezetting-2': OPEN.recommendations[0] },
    evidence: {
      items: { 'begeleiding-7': { AO: { review: 'weekly' } } },
      workers: [
        {
          code: 'GEHEIM-W1',
          fte: 0.8137,
          clients: 17.31,
          time: 91.37,
          contacts: 6.173,
          checklist: 'yes',
          'anchor-8a': 4,
        },
        {
          code: 'GEHEIM-W2',
          fte: 0.6251,
          clients: 23.57,
          time: 88.53,
          contacts: 5.219,
          checklist: 'yes',
          'anchor-8a': 3,
        },
      ],
    },
    jobs: [{ kind: 'GEHEIM-soort', employer: 'GEHEIM-werkgever', regular: 'yes', paid: 'yes' }],
    scenarios: [{ name: 'GEHEIM-scenario', entries: { 'bezetting-2': { A: 5, O: 5 } } }],
    visit: {
      papers: { 'own-1': { ...EMPTY_PAPER, title: SECRETS.papers[0], note: SECRETS.papers[1] } },
      agenda: [{ ...EMPTY_AGENDA_ENTRIES, activity: 'CL', place: SECRETS.agenda[0], reviewer1: SECRETS.agenda[1] }],
      agreements: NO_AGREEMENTS,
    },
    kept: { label: 'GEHEIM-eerder', entries: { 'bezetting-2': { A: 1, O: 1 } } },
    improvements: [{ item: 'Bezetting 2', action: 'OPEN-actie', owner: 'OPEN-wie', date: '', status: '' }],
  };
}

/** What somebody and their programs added: a sheet, a remark beside ours, and all that a file says of its makers. */
async function usedWorkbook(measurement: Measurement): Promise<Uint8Array> {
  const edited = await editWorkbook(await writeXlsx(workbookPlan(measurement)), (workbook) => {
    workbook.addWorksheet('GEHEIM-blad').getCell('A1').value = 'GEHEIM-eigen tekst';
    sheetOf(workbook, 'Scores').getCell('R4').value = 'GEHEIM-ernaast';
    sheetOf(workbook, 'Scores').getCell('F7').note = 'GEHEIM-notitie';
    workbook.creator = 'GEHEIM-maker';
    workbook.lastModifiedBy = 'GEHEIM-wijziger';
    workbook.company = 'GEHEIM-bedrijf';
    workbook.definedNames.add("'GEHEIM-blad'!$A$1", 'GEHEIM_naam');
  });
  const withCustom = editPart(edited, '[Content_Types].xml', (xml) =>
    replaced(
      xml,
      '</Types>',
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    ),
  );
  return addParts(withCustom, {
    'docProps/custom.xml': strToU8('<Properties>GEHEIM-eigenschap</Properties>'),
    'xl/printerSettings/printerSettings1.bin': strToU8('GEHEIM-printer'),
    'xl/persons/person.xml': strToU8('<personList>GEHEIM-persoon</personList>'),
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (xml: string) =>
  xml
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)),
    );

/** Every part of a file, as it is and with its text put together: a shared text may stand there in pieces. */
async function everything(path: string): Promise<string> {
  const parts = partsOf(new Uint8Array(await readFile(path)));
  const texts = Object.entries(parts).flatMap(([name, xml]) => [
    name,
    unescaped(xml),
    unescaped(xml.replace(/<[^>]*>/g, '')),
  ]);
  return texts.join('\n');
}

const found = (text: string, wanted: readonly string[]) => wanted.filter((each) => text.includes(each));

const measurementOf = async (name: string) =>
  readMeasurement(readXlsx(new Uint8Array(await readFile(at(name))))).measurement;

const share = (...options: string[]) => call('share', at('meting.xlsx'), '--out', at('delen.xlsx'), ...options);

describe('share', () => {
  const secret = secretMeasurement();
  let used: Uint8Array;
  beforeAll(async () => {
    used = await usedWorkbook(secret);
  });
  beforeEach(async () => {
    await writeFile(at('meting.xlsx'), used);
  });

  test('leaves out what is private, in every part of the file, and says what', async () => {
    expect(found(await everything(at('meting.xlsx')), Object.values(SECRETS).flat())).toEqual(
      Object.values(SECRETS).flat(),
    );
    const { code, out, error } = await share();
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out.split('\n').slice(0, 2)).toEqual([
      `Gemaakt: ${at('delen.xlsx')}`,
      'Weggelaten: 2 werkers, 1 baan, opmerkingen, 1 scenario, eerdere scores, bezoekagenda en stukken.',
    ]);
    expect(out).toContain('Het blad GEHEIM-blad hoort niet bij de meting en is niet overgenomen.');
    expect(out).toContain('GEHEIM-ernaast');
    const copy = await everything(at('delen.xlsx'));
    expect(found(copy, Object.values(SECRETS).flat())).toEqual([]);
    expect(copy.match(/GEHEIM.{0,20}/i)).toBeNull();
    expect(found(copy, Object.values(OPEN).flat())).toEqual(Object.values(OPEN).flat());
    expect(copy).toContain('OPEN-reviewer');
    expect(Object.keys(partsOf(new Uint8Array(await readFile(at('delen.xlsx')))))).not.toContain('docProps/custom.xml');
  });

  test.each(PRIVATE)('keeps what is named, and nothing else that is private: %s', async (part) => {
    await share('--keep', part);
    const copy = await everything(at('delen.xlsx'));
    const others = PRIVATE.filter((each) => each !== part).flatMap((each) => SECRETS[each]);
    expect(found(copy, SECRETS[part])).toEqual(SECRETS[part]);
    expect(found(copy, others)).toEqual([]);
  });

  test('keeps several, and leaves out what is named besides', async () => {
    const options = ['--keep', 'workers, jobs', '--without', 'notes,improvements', '--json'];
    const { out } = await share(...options);
    expect(JSON.parse(out)).toMatchObject({
      file: at('delen.xlsx'),
      removed: { remarks: 1, scenarios: 1, 'earlier-scores': 1, agenda: 1, papers: 1, improvements: 1 },
      takenOver: [],
    });
    const copy = await everything(at('delen.xlsx'));
    expect(found(copy, [...SECRETS.workers, ...SECRETS.jobs])).toHaveLength(12);
    expect(found(copy, [...SECRETS.remarks, ...SECRETS.scenarios, ...OPEN.notes, ...OPEN.improvements])).toEqual([]);
    expect(found(copy, OPEN.recommendations)).toEqual(OPEN.recommendations);
  });

  test('says on Bewijs what was taken over, and in the file that it is a copy to share', async () => {
    await share();
    const copy = await everything(at('delen.xlsx'));
    expect(copy).toContain('overgenomen uit Werkers, dat uit deze kopie is weggelaten');
    expect(copy).toContain('overgenomen uit Banen, dat uit deze kopie is weggelaten');
    const without = '2 werkers, 1 baan, opmerkingen, 1 scenario, eerdere scores, bezoekagenda en stukken';
    expect(await checkFile(at('delen.xlsx'))).toMatchObject({ shared: { without }, identity: { id: secret.id } });
    expect((await call('check', at('delen.xlsx'))).out).toContain(`\n  Kopie om te delen, zonder ${without}.\n`);
    expect(await checkFile(at('meting.xlsx'))).toMatchObject({ shared: null });
    expect(copy).toContain(
      'Deze werkmap bevat geen werkers, banen, opmerkingen, scenario’s, eerdere scores of scores van reviewers.',
    );
    expect(await everything(at('meting.xlsx'))).toContain(
      'Deze werkmap bevat: 2 werkers, 1 baan, opmerkingen, 1 scenario, eerdere scores, bezoekagenda, stukken.',
    );
  });

  test('is a whole workbook, and still a copy to share once it is brought up to date', async () => {
    await share();
    const made = await measurementOf('delen.xlsx');
    expect(made).toEqual(sharedCopyOf(secret, PRIVATE).measurement);
    expect(carryOver(readXlsx(new Uint8Array(await readFile(at('delen.xlsx'))))).lost).toEqual([]);
    expect(await call('upgrade', at('delen.xlsx'), '--out', at('nieuw.xlsx'))).toMatchObject({ code: 0 });
    expect(await measurementOf('nieuw.xlsx')).toEqual(made);
    // A copy of a copy says what is in neither.
    await call('share', at('nieuw.xlsx'), '--out', at('weer.xlsx'), '--without', 'notes');
    expect((await measurementOf('weer.xlsx')).shared?.without).toMatch(/^2 werkers, .* en stukken; \d+ toelichting/);
  });

  test('makes nothing of a measurement in which nothing is private but a copy', async () => {
    await writeFile(at('meting.xlsx'), await writeXlsx(workbookPlan(emptyMeasurement(formOf('ips25')))));
    expect((await share()).out).toBe(`Gemaakt: ${at('delen.xlsx')}\nEr was niets om weg te laten.`);
    expect(await checkFile(at('delen.xlsx'))).toMatchObject({ shared: { without: '' } });
    expect((await call('check', at('delen.xlsx'))).out).toContain('er was niets om weg te laten.');
  });

  test.each(FORM_NAMES)('has the same totals, verdicts and anchors: %s', async (name) => {
    const workers = [
      { code: 'A', fte: 1, clients: 18, time: 92, contacts: 6, checklist: 'yes', 'anchor-8a': 4, 'anchor-8b': 3 },
      { code: 'B', fte: 0.5, clients: 15, time: 95, contacts: 5, checklist: 'yes', 'anchor-8a': 3, 'anchor-8b': 3 },
    ];
    const jobs = Array.from({ length: 10 }, () => ({ kind: 'zorg', employer: 'W', regular: 'yes', paid: 'yes' }));
    const { evidence, ...sound } = soundMeasurement(formOf(name));
    const asked = name === 'ips25' ? 'ips25-17' : 'begeleiding-7';
    const items = {
      [asked]: {
        [name === 'ips25' ? 'score' : name === 'integrated' ? 'AO' : name === 'work' ? 'A' : 'O']: { review: 'weekly' },
      },
    };
    const measurement: Measurement = { ...sound, jobs, evidence: { ...evidence, items, workers } };
    await writeFile(at('meting.xlsx'), await writeXlsx(workbookPlan(measurement)));
    expect(await share()).toMatchObject({ code: 0 });
    const [before, after] = [await checkFile(at('meting.xlsx')), await checkFile(at('delen.xlsx'))];
    expect([sums(after), verdicts(after), anchors(after)]).toEqual([sums(before), verdicts(before), anchors(before)]);
    // Six or five contacts a week, kept and reviewed weekly: 5.5 lies between anchors 4 and 5.
    expect(Object.values(anchors(after))).toContainEqual([4, 5]);
    expect(after.problems).toEqual(before.problems);
  });

  test('never writes over the workbook itself, and over another one only with --force', async () => {
    await symlink(at('meting.xlsx'), at('ook.xlsx'));
    for (const name of ['meting.xlsx', 'ook.xlsx']) {
      const { code, error } = await call('share', at('meting.xlsx'), '--out', at(name), '--force');
      expect({ code, error }).toEqual({
        code: 2,
        error: `${at(name)}: dit is de werkmap zelf, en die blijft zoals hij is. Kies een andere naam.`,
      });
    }
    expect(new Uint8Array(await readFile(at('meting.xlsx')))).toEqual(used);
    await writeFile(at('delen.xlsx'), 'iets anders');
    expect(await share()).toMatchObject({ code: 2, out: '' });
    expect(await readFile(at('delen.xlsx'), 'utf8')).toBe('iets anders');
    expect(await share('--force')).toMatchObject({ code: 0 });
  });

  test('refuses a part that there is not, and one that is named the wrong way round', async () => {
    for (const [option, part] of [
      ['--keep', 'banen'],
      ['--keep', 'notes'],
      ['--without', 'jobs'],
    ] as const) {
      const { code, error } = await share(option, part);
      expect(code).toBe(2);
      expect(error).toMatch(new RegExp(`^${option}: "${part}" kan niet\\. Kies uit: `));
    }
    expect(existsSync(at('delen.xlsx'))).toBe(false);
  });

  test.each([
    [
      'without a sheet',
      'Het blad Bewijs was weg',
      (bytes: Uint8Array) =>
        editWorkbook(bytes, (workbook) => {
          workbook.removeWorksheet('Bewijs');
        }),
    ],
    [
      'with an item twice',
      'staat er 2 keer',
      (bytes: Uint8Array) =>
        editWorkbook(bytes, (workbook) => {
          const scores = sheetOf(workbook, 'Scores');
          scores.getCell('A8').value = scores.getCell('A7').value;
        }),
    ],
    ['that is no workbook', '', () => Promise.resolve(strToU8('geen werkmap'))],
  ])('refuses a workbook %s in a sentence', async (_, reason, damage) => {
    await writeFile(at('meting.xlsx'), await damage(used));
    const { code, out, error } = await share();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(`${at('meting.xlsx')}: `);
    expect(error).toContain(reason);
    expect(error).not.toMatch(DEVELOPER_WORDS);
    expect(existsSync(at('delen.xlsx'))).toBe(false);
  });
});
