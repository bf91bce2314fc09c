import type { ItemId } from '../scale/ids';
import type { ColumnId } from '../scale/types';
import { answerAt, withAnswerAt } from './answer-cells';
import { isConsensus, isReviewer, NO_REVIEWER, type PlaceColumn, type ReviewerScores } from './consensus';
import { entryOf, withEntries, withItems } from './entries';
import type { Entry } from './entry';
import type { EvidenceEntries } from './evidence-entries';
import { askedAt, evidenceRecords, type AnswerRow } from './evidence-records';
import type { Measurement } from './measurement';
import { columnOfBody } from './recorded-evidence';
import { always, never, type Records } from './records';

/** Reviewers by their place, counted from 0. */
export type ReviewerRow = number;
export type ReviewerValues = Pick<ReviewerScores, 'code' | 'name'>;

/** What is scored as one. */
export interface PlaceRow {
  readonly item: ItemId;
  readonly column: PlaceColumn;
}

/** The same of one of the reviewers. */
export interface ReviewedRow extends PlaceRow {
  readonly of: ReviewerRow;
}

/** The score of a column, where the place has it; a note is about the whole item, and stands with each place of it. */
export type ReviewedValues = Readonly<Record<ColumnId, Entry>> & { readonly note: string; readonly points: Entry };

/** An answer of one of the reviewers. */
export interface ReviewedAnswerRow extends AnswerRow {
  readonly of: ReviewerRow;
}

const reviewerAt = ({ consensus }: Measurement, of: ReviewerRow) => consensus.reviewers[of] ?? NO_REVIEWER;

/** Reviewers at the end of whom nothing is recorded are left out. */
function withReviewer(measurement: Measurement, of: ReviewerRow, changed: Partial<ReviewerScores>): Measurement {
  const reviewers = [...measurement.consensus.reviewers];
  while (reviewers.length <= of) reviewers.push(NO_REVIEWER);
  reviewers[of] = { ...(reviewers[of] ?? NO_REVIEWER), ...changed };
  const filled = reviewers.slice(0, 1 + reviewers.findLastIndex(isReviewer));
  return { ...measurement, consensus: { ...measurement.consensus, reviewers: filled } };
}

/** Each change put into the reviewer whom it is about. */
const perReviewer =
  <Change extends { readonly row: { readonly of: ReviewerRow } }>(
    changed: (reviewer: ReviewerScores, changes: readonly Change[], measurement: Measurement) => ReviewerScores,
  ) =>
  (measurement: Measurement, changes: readonly Change[]): Measurement =>
    [...new Set(changes.map(({ row }) => row.of))].reduce((all, of) => {
      const own = changes.filter(({ row }) => row.of === of);
      return withReviewer(all, of, changed(reviewerAt(all, of), own, measurement));
    }, measurement);

const isUsed = ({ consensus }: Measurement) => isConsensus(consensus);

export const reviewerRecords: Records<ReviewerRow, ReviewerValues> = {
  id: String,
  item: () => null,
  get: (measurement, of, field) => reviewerAt(measurement, of)[field],
  put: (measurement, changes) =>
    changes.reduce((all, { row, field, value }) => withReviewer(all, row, { [field]: value }), measurement),
  isUsed,
  isText: always,
  isTogether: never,
};

export const reviewedRecords: Records<ReviewedRow, ReviewedValues> = {
  id: ({ of, item, column }) => `${of} ${item} ${column}`,
  item: ({ item }) => item,
  get: (measurement, { of, item, column }, field) => {
    const { entries, notes, points } = reviewerAt(measurement, of);
    const values: ReviewedValues = {
      A: entryOf(entries, item, 'A'),
      O: entryOf(entries, item, 'O'),
      score: entryOf(entries, item, 'score'),
      note: notes[item] ?? '',
      points: entryOf(points, item, columnOfBody(column)),
    };
    return values[field];
  },
  put: perReviewer((reviewer, changes) =>
    changes.reduce((before, { row: { item, column }, ...change }): ReviewerScores => {
      if (change.field === 'note') {
        return { ...before, notes: withItems(before.notes, [[item, change.value || undefined]]) };
      }
      const { field, value: entry } = change;
      return field === 'points'
        ? { ...before, points: withEntries(before.points, [{ item, column: columnOfBody(column), entry }]) }
        : { ...before, entries: withEntries(before.entries, [{ item, column: field, entry }]) };
    }, reviewer),
  ),
  isUsed,
  isText: (field) => field === 'note',
  isTogether: (field) => field !== 'note' && field !== 'points',
};

const hasAnswers = (answers: EvidenceEntries) => Object.keys(answers).length > 0;

export const reviewedAnswerRecords: Records<ReviewedAnswerRow, Readonly<Record<ColumnId, Entry>>> = {
  id: ({ of, ...row }) => `${of} ${evidenceRecords.id(row)}`,
  item: ({ item }) => item,
  get: (measurement, { of, ...row }, field) => {
    const asked = askedAt(measurement.form, row, field);
    const { evidence } = reviewerAt(measurement, of);
    return asked && answerAt(asked.input, evidence[row.item]?.[asked.body] ?? {}, row.component);
  },
  put: perReviewer((reviewer, changes, { form }) => ({
    ...reviewer,
    evidence: changes.reduce((before, { row, field, value }) => {
      const asked = askedAt(form, row, field);
      if (!asked) return before;
      const bodies = before[row.item];
      const answers = withAnswerAt(asked.input, bodies?.[asked.body] ?? {}, row.component, value);
      const filled = Object.entries({ ...bodies, [asked.body]: answers }).filter(([, each]) => hasAnswers(each));
      return withItems(before, [[row.item, filled.length === 0 ? undefined : Object.fromEntries(filled)]]);
    }, reviewer.evidence),
  })),
  isUsed,
  isText: never,
  isTogether: never,
};

export const reasonRecords: Records<PlaceRow, { readonly reason: string }> = {
  id: ({ item, column }) => `${item} ${column}`,
  item: ({ item }) => item,
  get: ({ consensus }, { item, column }) => consensus.reasons[item]?.[column] ?? '',
  put: (measurement, changes) => {
    const { consensus } = measurement;
    const reasons = changes.reduce((before, { row: { item, column }, value }) => {
      const filled = Object.entries({ ...before[item], [column]: value }).filter(([, text]) => text !== '');
      return withItems(before, [[item, filled.length === 0 ? undefined : Object.fromEntries(filled)]]);
    }, consensus.reasons);
    return { ...measurement, consensus: { ...consensus, reasons } };
  },
  isUsed,
  isText: always,
  isTogether: never,
};
