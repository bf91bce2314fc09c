import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { emptyMeasurement } from '../../src/measurement/measurement';
import { readMeasurement } from '../../src/workbook/reading/read-measurement';
import { scoresLayout } from '../../src/workbook/sheets/scores/layout';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { formOf } from '../support/measurements';
import { saveWorkbook } from './filled-workbook';
import { startJudge, type Judge } from './judge';

let judge: Judge;
beforeAll(async () => {
  judge = await startJudge();
}, 90_000);
afterAll(() => judge.stop());

/** A program that takes one of these for a formula shows 2, 31, -5 or an error. */
const TEXTS = ['=1+1', '+31', '-5', '- een streepje', '@SUM(A1)', '\t=1+1', '=HYPERLINK("https://example.org","klik")'];

test('LibreOffice shows text that looks like a formula as it is, and saves it as text that is read back', async () => {
  const form = formOf('ips25');
  const { firstRow, letter } = scoresLayout(form);
  const notes = Object.fromEntries(TEXTS.map((text, index) => [form.rows[index]?.item.id ?? '', text]));
  await judge.open(await saveWorkbook(workbookPlan({ ...emptyMeasurement(form), notes })));
  const note = letter('note');
  const range = `${note}${firstRow}:${note}${firstRow + TEXTS.length - 1}`;
  expect(await judge.read([{ sheet: 'Scores', range }])).toEqual([TEXTS.map((text) => [text])]);
  const saved = join(await mkdtemp(join(tmpdir(), 'ips-')), 'opgeslagen.xlsx');
  await judge.export(saved, 'xlsx');
  const { measurement } = readMeasurement(readXlsx(new Uint8Array(await readFile(saved))));
  const read = form.rows.slice(0, TEXTS.length).map(({ item }) => measurement.notes[item.id]);
  // The reader takes off the white space around a note.
  expect(read).toEqual(TEXTS.map((text) => text.trim()));
});
