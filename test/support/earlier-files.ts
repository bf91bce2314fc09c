import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { EMPTY_IMPROVEMENT } from '../../src/measurement/improvement';
import { emptyMeasurement, type Measurement } from '../../src/measurement/measurement';
import { evidenceBodies, type RecordedEvidence } from '../../src/measurement/recorded-evidence';
import { EMPTY_REVIEW } from '../../src/measurement/review';
import { scoreForm, type ScoreForm } from '../../src/scale/score-form';
import type { WorkbookContents } from '../../src/workbook/paper/contents';
import type { FormName } from './measurements';

/*
 * Workbooks that the programs of earlier versions made, with everything filled in; organisation and numbers are invented.
 * Version 1 is of "Let the workers' totals and means answer what a reviewer leaves blank", version 2 of "Find the road
 * faster, and measure how long it takes", version 3 of "Load what a plan and a build need after the first screen": the last
 * commits of those versions. There, after `npm ci` and `npm run build:cli`:
 *
 *   node dist/cli/main.js new --scale ips-ao-2015 --model work --scores work.json --out version-3-work.xlsx
 *
 * with what stands under "new" in the file of the form (ips25 has no model). The program of version 1 was not given
 * "evidence", "workers" and "improvements", that of version 2 not "improvements", and neither the "conduct" of the review.
 *
 * Those in `TYPED_IN` were then opened in LibreOffice, where the protection was taken off and was typed: what stands under
 * "typed" (scenarios only in version 3), and what the tests name: a note on Meting,
 * one with a formula on Scores, one on Overzicht and a sheet Aantekeningen; one row of Scores was made bold and yellow. It saved them as .xlsx.
 *
 * The files are compressed once more (`brotli -d` undoes it): the parts of a .xlsx have much in common.
 */
export const EARLIER_FILES = [
  ...(['version-1-education', 'version-1-ips25', 'version-2-integrated', 'version-2-work'] as const),
  ...(['version-3-integrated', 'version-3-work', 'version-3-education', 'version-3-ips25'] as const),
] as const;
export type EarlierFile = (typeof EARLIER_FILES)[number];

/** The others are as the program wrote them. */
export const TYPED_IN: readonly EarlierFile[] = EARLIER_FILES.filter((name) => !name.endsWith('integrated'));

/**
 * How often the check list is reviewed, as one answer of the item; null in version 1, which did not ask. In the integrated
 * form W8 and W13 say monthly and eighteen others weekly, in that of work the second and the sixth say never; in that of
 * education the item itself says monthly and all workers weekly; in that of 2024 all say weekly.
 */
const REVIEWS: Readonly<Record<EarlierFile, 'none' | 'monthly' | 'weekly' | null>> = {
  'version-1-education': null,
  'version-1-ips25': null,
  'version-2-integrated': 'monthly',
  'version-2-work': 'none',
  'version-3-integrated': 'monthly',
  'version-3-work': 'none',
  'version-3-education': 'monthly',
  'version-3-ips25': 'weekly',
};

/** What is in the file of a form. */
interface Answers {
  readonly form: { readonly scale: ScoreForm['scale']['id']; readonly model: ScoreForm['model'] };
  readonly new: {
    readonly scores: Measurement['entries'];
    readonly notes: Measurement['notes'];
    readonly recommendations: Measurement['recommendations'];
    readonly evidence: Readonly<Record<string, object>>;
    readonly workers: readonly Readonly<Record<string, string | number>>[];
    readonly improvements: Measurement['improvements'];
    readonly review: Partial<Measurement['review']>;
  };
  readonly typed: Pick<Measurement, 'bands' | 'officialAnchors' | 'scenarios'>;
}

const FOLDER = join(__dirname, '..', 'workbook', 'reading', 'earlier');

/** The .xlsx file itself. */
export const earlierBytes = (name: EarlierFile): Uint8Array =>
  new Uint8Array(brotliDecompressSync(readFileSync(join(FOLDER, `${name}.xlsx.br`))));

const read = new Map<EarlierFile, WorkbookContents>();

/** What stands in the file; read once. */
export function earlierContents(name: EarlierFile): WorkbookContents {
  const contents = read.get(name) ?? readXlsx(earlierBytes(name));
  read.set(name, contents);
  return contents;
}

/** What was filled in, as a workbook of today has it. */
export function filledIn(name: EarlierFile): Measurement {
  const review = REVIEWS[name];
  const [, digit, formName] = name.split('-') as [string, string, FormName];
  const version = Number(digit);
  const answers = JSON.parse(readFileSync(join(FOLDER, `${formName}.json`), 'utf8')) as Answers;
  const form = scoreForm(answers.form.scale, answers.form.model);
  const given = answers.new;
  const empty = emptyMeasurement(form);
  const isTyped = TYPED_IN.includes(name);
  return {
    ...empty,
    review: { ...EMPTY_REVIEW, ...given.review, ...(version < 3 ? { conduct: '' } : {}) },
    entries: given.scores,
    notes: given.notes,
    recommendations: given.recommendations,
    ...(version < 2 ? {} : { evidence: recorded(form, given, review) }),
    ...(isTyped ? { bands: { ...empty.bands, ...answers.typed.bands } } : {}),
    ...(isTyped ? { officialAnchors: answers.typed.officialAnchors } : {}),
    ...(isTyped && version > 2 ? { scenarios: answers.typed.scenarios } : {}),
    ...(version < 3 ? {} : { improvements: given.improvements.map((line) => ({ ...EMPTY_IMPROVEMENT, ...line })) }),
  };
}

/** The evidence by its bodies, and the workers without what became an answer of the item. */
function recorded(form: ScoreForm, { evidence, workers }: Answers['new'], review: string | null): RecordedEvidence {
  const items = form.rows.flatMap((row) => {
    const { id, evidence: rule } = row.item;
    const answers = evidence[id] ?? {};
    const moved = rule.kind === 'weekly-contacts' && review !== null ? { review } : {};
    const [body = 'AO'] = evidenceBodies(row);
    const isPerColumn = Object.keys(answers).every((key) => key === 'A' || key === 'O');
    const all = { ...answers, ...moved };
    if (Object.keys(all).length === 0) return [];
    return [[id, isPerColumn && Object.keys(moved).length === 0 ? answers : { [body]: all }] as const];
  });
  return {
    items: Object.fromEntries(items),
    workers: workers.map((worker) => Object.fromEntries(Object.entries(worker).filter(([key]) => key !== 'review'))),
  };
}
