import {
  EMPTY_IMPROVEMENT,
  IMPROVEMENT_STATUSES,
  isImprovementFilled,
  type Improvement,
} from '../../../src/measurement/improvement';
import { emptyMeasurement, type Measurement } from '../../../src/measurement/measurement';
import type { Entry } from '../../../src/measurement/entry';
import { isJob } from '../../../src/measurement/jobs';
import { REVIEW_KINDS, ROLES, type Review } from '../../../src/measurement/review';
import fc from '../../support/properties';
import { times } from '../../support/depth';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import type { ItemId } from '../../../src/scale/ids';
import type { ScoreForm } from '../../../src/scale/score-form';
import { readMeasurement } from '../../../src/workbook/reading/read-measurement';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { completeEntries } from '../../support/arbitraries';
import { partsOf } from './edit-xlsx';
import { FORM_NAMES, formOf } from '../../support/measurements';

/** Text as people type it; a reader may take off the spaces around it. */
const typedText = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim());

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const review: fc.Arbitrary<Review> = fc.record({
  organisation: typedText,
  programme: typedText,
  date: fc.oneof(fc.constant(''), date),
  kind: fc.constantFrom('', ...REVIEW_KINDS),
  reviewer1: typedText,
  reviewer2: typedText,
  workersFte: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1000, noNaN: true }).map(Math.abs)),
  conduct: typedText,
  remarks: typedText,
  programmeCode: typedText,
  role: fc.constantFrom('', ...Object.values(ROLES)),
  reviewerCode: typedText,
});

const texts = (form: ScoreForm) => fc.dictionary(fc.constantFrom(...form.rows.map(({ item }) => item.id)), typedText);

const improvement: fc.Arbitrary<Improvement> = fc.record({
  item: typedText,
  action: typedText,
  owner: typedText,
  date: fc.oneof(fc.constant(''), date, fc.constant('in het voorjaar')),
  status: fc.constantFrom('', ...IMPROVEMENT_STATUSES),
});

/** Empty lines at the end are no lines. */
const improvements = fc
  .array(fc.oneof(fc.constant(EMPTY_IMPROVEMENT), improvement), { maxLength: 6 })
  .map((lines) => lines.slice(0, lines.findLastIndex(isImprovementFilled) + 1));

const entry = fc.oneof(
  typedText.filter((text) => text !== ''),
  fc.integer({ min: -5, max: 500 }),
);
const yesOrNo = fc.constantFrom<Entry>('yes', 'no');

/** Empty lines at the end are no lines; those between keep their place. */
const jobs = fc
  .array(fc.record({ kind: entry, employer: entry, regular: yesOrNo, paid: yesOrNo }, { requiredKeys: [] }), {
    maxLength: 6,
  })
  .map((lines) => lines.slice(0, lines.findLastIndex(isJob) + 1));

const measurements = (form: ScoreForm): fc.Arbitrary<Measurement> =>
  fc
    .record({
      entries: completeEntries(form),
      notes: texts(form),
      recommendations: texts(form),
      review,
      improvements,
      jobs,
    })
    .map((parts) => ({ ...emptyMeasurement(form), ...parts }));

/** What people filled in, without the cells and texts that are empty. */
function filledIn({
  entries,
  notes,
  recommendations,
  review: details,
  improvements: lines,
  jobs: stock,
  form,
}: Measurement) {
  const filled = (all: Readonly<Partial<Record<ItemId, string>>>) =>
    Object.fromEntries(form.rows.flatMap(({ item: { id } }) => (all[id] ? [[id, all[id]]] : [])));
  const scores = form.rows.map(({ item: { id } }) => [
    id,
    Object.fromEntries(Object.entries(entries[id] ?? {}).filter(([, entry]) => entry !== null)),
  ]);
  return {
    scale: form.scale.id,
    model: form.model,
    scores: Object.fromEntries(scores) as unknown,
    notes: filled(notes),
    recommendations: filled(recommendations),
    review: details,
    improvements: lines,
    jobs: stock,
  };
}

async function writtenAndRead(measurement: Measurement): Promise<Measurement> {
  const bytes = await writeXlsx(workbookPlan(measurement));
  return readMeasurement(readXlsx(bytes)).measurement;
}

test.each(FORM_NAMES)('what is written is read back: %s', async (name) => {
  await fc.assert(
    fc.asyncProperty(measurements(formOf(name)), async (measurement) => {
      expect(filledIn(await writtenAndRead(measurement))).toEqual(filledIn(measurement));
    }),
    { numRuns: times(8, 150) },
  );
});

test.each([
  ['two lines', 'eerst\ndaarna'],
  ['lines as Windows ends them', 'eerst\r\ndaarna'],
  ['a tab', 'a\tb'],
  ['signs of XML', '<b>&amp; "x" \'y\' ]]></b>'],
  ['what looks like an escaped character', '_x0041_ en _x000D_'],
  ['a face', 'goed zo 👩🏽‍⚕️'],
  ['an error that is text', '#N/A'],
  ['a number that is text', '007'],
  ['TRUE that is text', 'TRUE'],
  ['two spaces', 'a  b'],
  ['a quotation mark in front', "'aantekening"],
])('a note comes back as it was written: %s', async (_name, note) => {
  const form = formOf('ips25');
  const read = await writtenAndRead({ ...emptyMeasurement(form), notes: { 'ips25-1': note } });
  expect(read.notes['ips25-1']?.replace(/\r\n?/g, '\n')).toBe(note.replace(/\r\n?/g, '\n'));
});

test('sheets are protected, and people may add comments to them all the same', async () => {
  const parts = partsOf(await writeXlsx(workbookPlan(emptyMeasurement(formOf('work')))));
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
  const protections = sheets.map(([, xml]) => /<sheetProtection [^>]*>/.exec(xml)?.[0] ?? '');
  expect(protections.filter((tag) => !tag.includes(' sheet="1"') || tag.includes(' objects="1"'))).toEqual([]);
});

test('an official wording of an anchor comes back', async () => {
  const form = formOf('integrated');
  const wording = ['', '', 'Zoals het in de schaal staat.', '', ''];
  const read = await writtenAndRead({ ...emptyMeasurement(form), officialAnchors: { 'bezetting-2': wording } });
  expect(read.officialAnchors['bezetting-2']).toEqual(wording);
});

test('bands that an organisation changed come back', async () => {
  const empty = emptyMeasurement(formOf('work'));
  const own = { redelijk: 70, goed: 100, voorbeeldig: 125, status: 'eigen', provenance: 'Besluit van 2026' };
  const read = await writtenAndRead({ ...empty, bands: { ...empty.bands, A: own } });
  expect(read.bands.A).toEqual(own);
});
