import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { writeDocx } from '../../src/host/docx/write-docx';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { exampleMeasurement } from '../../src/preview/example-measurement';
import { measurementReport } from '../../src/report/measurement-report';
import type { ScoreForm } from '../../src/scale/score-form';
import { checkedOf } from '../support/checked';
import { SEED, someOf, times } from '../support/depth';
import { allScored } from '../support/measurements';
import { openXmlErrors } from './open-xml-errors';
import { FORMS, randomMeasurement } from './random-measurements';

/** Texts as people paste them: markup, control characters, line ends, an emoji, and a word that is far too long. */
const NASTY = '=SOM(A1) <b>&amp;"\' \u0000\u0008\u000b\ufffe\nregel twee\t\u{1F600}\ud800 ' + 'x'.repeat(3000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ips-word-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function save(measurement: Measurement): Promise<string> {
  const path = join(folder, 'verslag.docx');
  await writeFile(path, await writeDocx(measurementReport(checkedOf(measurement))));
  return path;
}

/** What LibreOffice Writer reads in a document, as text. */
async function openedInWriter(path: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, path]);
  return readFile(path.replace(/docx$/, 'txt'), 'utf8');
}

/** Measurements with a strange text wherever people can type one. */
const nastyMeasurements = (form: ScoreForm, count: number): Measurement[] =>
  fc.sample(randomMeasurement(form), { numRuns: count, seed: SEED }).map(withNastyTexts);

function withNastyTexts(scored: Measurement): Measurement {
  const { rows } = scored.form;
  const texts = Object.fromEntries(rows.map(({ item }) => [item.id, NASTY]));
  const line = { item: NASTY, action: NASTY, owner: NASTY, date: NASTY, status: NASTY };
  return {
    ...scored,
    notes: texts,
    recommendations: texts,
    officialAnchors: Object.fromEntries(rows.map(({ item }) => [item.id, Array(5).fill(NASTY) as string[]])),
    improvements: [line, { ...line, item: rows[0]?.item.id ?? '' }],
    review: {
      ...{ organisation: NASTY, programme: NASTY, date: NASTY, kind: NASTY, reviewer1: NASTY, reviewer2: NASTY },
      ...{ workersFte: NASTY, conduct: NASTY, remarks: NASTY },
      ...{ programmeCode: NASTY, role: NASTY, reviewerCode: NASTY },
    },
  };
}

describe('the report for Word, judged by the Open XML SDK', () => {
  test.each(someOf(FORMS, 1))('has no error when nothing is filled in: %s', async (_name, form) => {
    expect(await openXmlErrors(await save(emptyMeasurement(form)))).toEqual([]);
  });

  test.each(someOf(FORMS, 1, 1))('has no error with a 5 everywhere: %s', async (_name, form) => {
    const measurement = { ...emptyMeasurement(form), entries: allScored(form, 5) };
    expect(await openXmlErrors(await save(measurement))).toEqual([]);
  });

  test.each(someOf(FORMS, 2, 2))('has no error with anything people type: %s', async (_name, form) => {
    for (const measurement of nastyMeasurements(form, times(1, 20))) {
      expect(await openXmlErrors(await save(measurement))).toEqual([]);
    }
  });

  test('has no error when half filled in', async () => {
    expect(await openXmlErrors(await save(exampleMeasurement()))).toEqual([]);
  });
});

test('LibreOffice Writer opens it with its headings, its contents and its scores', async () => {
  const text = await openedInWriter(await save(exampleMeasurement()));
  // Once in the contents and once above its chapter.
  expect(text.split('9. Bronnen en verantwoording')).toHaveLength(3);
  // Column A of the example: 5+4+5 + 4+5+3+4+3+5+4+3 + 4+5+4+4+5 = 14 + 31 + 22 = 67.
  expect(text).toContain('67 van 130');
  expect(text).toContain('Uit de urenregistratie van drie maanden');
  expect(text).not.toMatch(/Error|Fout!/);
});

test('LibreOffice Writer opens whatever people typed', async () => {
  const [[, form] = []] = FORMS;
  if (!form) throw new Error('no form');
  const [measurement = emptyMeasurement(form)] = nastyMeasurements(form, 1);
  const text = await openedInWriter(await save(measurement));
  expect(text).toContain('regel twee');
  expect(text).toContain('9. Bronnen en verantwoording');
});
