import { entryText, readEntry, type Entry } from '../../measurement/entry';
import type { Measurement } from '../../measurement/measurement';
import { EMPTY_REVIEW, ROLES, type Review } from '../../measurement/review';
import type { ItemId } from '../../scale/ids';
import { itemName } from '../../scale/item-name';
import type { FormRow, ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import type { Differing } from '../../scoring/evidence/earlier-reviews';
import { cellFinding } from '../../scoring/findings';
import { serialOfDate } from '../../workbook/paper/dates';
import { reviewFieldProblem } from '../../workbook/tables/review-fields';
import { CallError } from '../command-io';
import { readEvidenceSections } from './evidence-file';
import { readImprovementsSection } from './improvements-file';
import { readJobs } from './jobs-file';
import { asEntry, isObject, type JsonObject } from './json-values';
import { readVisit, VISIT_SECTIONS } from '../visit/visit-sections';
import { parseStrictJson } from './strict-json';
import { SCORES_FILE_TEXTS as TEXTS } from './texts';
import { unwritableTexts } from './unwritable-texts';

/** What a file with scores adds to an empty measurement. */
export type ScoresFile = Pick<
  Measurement,
  'entries' | 'notes' | 'recommendations' | 'evidence' | 'jobs' | 'visit' | 'improvements'
> & {
  readonly review: Partial<Review>;
  /** What is to be said where workers have different answers to what is one question now; else null. */
  readonly differing: Differing | null;
};

/** Everything that is wrong with a file with scores, a sentence each. */
export class ScoresFileError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ScoresFileError';
  }
}

const SECTIONS = [
  'scores',
  'notes',
  'recommendations',
  'evidence',
  'workers',
  'jobs',
  ...VISIT_SECTIONS,
  'improvements',
  'review',
] as const;
/** Those that are an object and are read here; the others have readers of their own. */
type FileSection = Exclude<
  (typeof SECTIONS)[number],
  'workers' | 'jobs' | 'improvements' | (typeof VISIT_SECTIONS)[number]
>;

/**
 * Reads `{"scores": {"bezetting-1a": {"A": 4, "O": 4}}, "notes": {…}, "recommendations": {…}, "evidence": {…},
 * "workers": […], "jobs": […], "papers": {…}, "improvements": […], "review": {…}}`. A forbidden divergence is let through: it is for the reviewers to
 * settle, and the workbook shows it.
 * @throws {CallError} where the text is no such object, or not clearly
 * @throws {ScoresFileError} with every problem in it
 */
export function parseScoresFile(text: string, form: ScoreForm): ScoresFile {
  const root = parseObject(text);
  const problems = [
    ...Object.keys(root)
      .filter((key) => !SECTIONS.some((section) => section === key))
      .map((key) => TEXTS.unknown(key, SECTIONS)),
    ...Object.entries(root).flatMap(([key, value]) => unwritableTexts(key, value)),
  ];
  const section = (name: FileSection): [string, unknown][] => {
    const value = root[name];
    if (value === undefined) return [];
    if (isObject(value)) return Object.entries(value);
    problems.push(TEXTS.notAnObject(`"${name}"`));
    return [];
  };
  const rows = new Map<string, FormRow>(form.rows.map((row) => [row.item.id, row]));
  const known = (name: FileSection) =>
    section(name).flatMap(([id, value]): [FormRow, unknown][] => {
      const row = rows.get(id);
      if (!row) problems.push(`${name}: ${TEXTS.unknownItem(id)}`);
      return row ? [[row, value]] : [];
    });
  const texts = (name: 'notes' | 'recommendations') =>
    Object.fromEntries(
      known(name).flatMap(([{ item }, value]): [ItemId, string][] => {
        if (typeof value === 'string') return [[item.id, value]];
        problems.push(TEXTS.notText(`${name}: ${itemName(item)}`));
        return [];
      }),
    );
  const { evidence, differing } = readEvidenceSections(form, known('evidence'), root.workers, problems);
  const result: ScoresFile = {
    entries: Object.fromEntries(
      known('scores').map(([row, value]) => [row.item.id, readScores(form, row, value, problems)]),
    ),
    notes: texts('notes'),
    recommendations: texts('recommendations'),
    evidence,
    differing,
    jobs: readJobs(form, root.jobs, problems),
    visit: readVisit(root, problems),
    improvements: readImprovementsSection(form, root.improvements, problems),
    review: Object.fromEntries(section('review').flatMap(([key, value]) => readReviewField(key, value, problems))),
  };
  if (problems.length > 0) throw new ScoresFileError(problems);
  return result;
}

function parseObject(text: string): JsonObject {
  const root = parseStrictJson(text);
  if (!isObject(root)) throw new CallError(TEXTS.noScores);
  return root;
}

function readScores(form: ScoreForm, row: FormRow, value: unknown, problems: string[]): Record<string, Entry> {
  const columns = form.scale.columns.map(({ id }) => id);
  const place = `scores: ${itemName(row.item)}`;
  if (!isObject(value)) {
    problems.push(TEXTS.notSuchAnObject(place, `{"${columns.join('": 4, "')}": 4}`));
    return {};
  }
  for (const column of Object.keys(value)) {
    if (!columns.some((id) => id === column)) problems.push(TEXTS.noColumn(place, column));
  }
  return Object.fromEntries(
    columns.flatMap((column): [ColumnId, Entry][] => {
      const entry = asEntry(value[column]);
      const finding = cellFinding(row, column, entry);
      const where = TEXTS.inColumn(place, column);
      if (finding === 'closed') problems.push(`${where}: ${TEXTS.closed}`);
      if (finding === 'invalid') problems.push(TEXTS.notAScore(where, entryText(entry)));
      return readEntry(entry) === 'blank' ? [] : [[column, entry]];
    }),
  );
}

function readReviewField(key: string, value: unknown, problems: string[]): [string, string | number][] {
  const problem = reviewProblem(key, value);
  if (problem !== null) problems.push(`review: ${problem}`);
  const given = typeof value === 'number' || (typeof value === 'string' && value !== '');
  return problem === null && given ? [[key, key === 'role' ? inWorkbook(value) : value]] : [];
}

/** A role is named in English here, and in Dutch in the workbook. */
const inWorkbook = (role: string | number) => new Map<unknown, string>(Object.entries(ROLES)).get(role) ?? role;

function reviewProblem(key: string, value: unknown): string | null {
  if (!Object.hasOwn(EMPTY_REVIEW, key)) return TEXTS.unknown(key, Object.keys(EMPTY_REVIEW));
  if (value === null || value === '') return null;
  if (key === 'workersFte') {
    return typeof value === 'number' ? fieldProblem(key, value) : TEXTS.notANumber(`"${key}"`, '3.6');
  }
  if (typeof value !== 'string') return TEXTS.notText(`"${key}"`);
  if (key === 'role' && !Object.hasOwn(ROLES, value)) return TEXTS.noRole(value, Object.keys(ROLES));
  if (key === 'date' && serialOfDate(value) === null) return TEXTS.noReviewDate(value);
  return key === 'role' ? null : fieldProblem(key as keyof Review, value);
}

function fieldProblem(key: keyof Review, value: string | number): string | null {
  const problem = reviewFieldProblem(key, value);
  return problem === null ? null : `"${key}": ${problem}`;
}
