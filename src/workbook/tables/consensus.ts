import { columnsIn, placeColumns, REVIEWERS } from '../../measurement/consensus';
import {
  reasonRecords,
  reviewedAnswerRecords,
  reviewedRecords,
  reviewerRecords,
  type PlaceRow,
  type ReviewedAnswerRow,
  type ReviewedRow,
  type ReviewedValues,
  type ReviewerRow,
  type ReviewerValues,
} from '../../measurement/consensus-records';
import type { Entry } from '../../measurement/entry';
import { answerRows, askedAt, inputAt, type AnswerRow } from '../../measurement/evidence-records';
import { oncePer } from '../../scale/once-per';
import type { ScoreForm } from '../../scale/score-form';
import type { ColumnId } from '../../scale/types';
import { answer, entry, text } from './codec';
import { answerKey } from './evidence';
import { YES_OR_NO } from './evidence-codec';
import { withHeaders, type TableMarks } from './found-table';
import { keyedTable, type KeyedCell } from './keyed-table';
import { headerIn } from './scenarios';
import { SCORES_HEADERS } from './scores';

/** The headers by which a reader finds the sheet Consensus and its columns again. */
export const CONSENSUS_HEADERS = {
  key: 'sleutel',
  consensus: 'Consensus',
  reason: 'Reden',
  /** Of a reviewer, counted from 0: below it the code of the reviewer, and what is shown of the scores. */
  reviewer: (of: ReviewerRow) => `Reviewer ${of + 1}`,
  /** Below it the name of the reviewer, the notes, and the answers that differ. */
  note: (of: ReviewerRow) => `Toelichting ${of + 1}`,
  points: (of: ReviewerRow) => `${SCORES_HEADERS.evidence} ${of + 1}`,
  /** Hidden: a score as it stood in the reviewer's own workbook. */
  score: (form: ScoreForm, of: ReviewerRow, column: ColumnId) => headerIn(form, `gegeven ${of + 1}`, column),
} as const;

/** What stands hidden before the row with the codes and names of the reviewers. */
export const REVIEWERS_KEY = 'reviewer';

/** What stands hidden before a row: what is scored as one, and an answer with the column in which it is recorded. */
export const placeKey = ({ item, column }: PlaceRow): string => `${item} ${column}`;
export const reviewedAnswerKey = (row: AnswerRow, column: ColumnId): string => `${answerKey(row)} ${column}`;

/** Reviewers by their place, counted from 0. */
export const REVIEWER_PLACES: readonly ReviewerRow[] = Array.from({ length: REVIEWERS.most }, (_, index) => index);

const MARKS = {
  sheet: 'Consensus',
  name: 'Consensus_gegevens',
  isHeader: withHeaders(CONSENSUS_HEADERS.key, CONSENSUS_HEADERS.reason),
  headers: (form: ScoreForm) => [
    CONSENSUS_HEADERS.key,
    // Name, title, column and what matters; the difference; and the status. By the last hidden one nothing is found.
    ...[null, null, null, null],
    ...REVIEWER_PLACES.map(CONSENSUS_HEADERS.reviewer),
    ...[null, CONSENSUS_HEADERS.consensus, null, CONSENSUS_HEADERS.reason],
    ...REVIEWER_PLACES.map(CONSENSUS_HEADERS.note),
    ...REVIEWER_PLACES.map(CONSENSUS_HEADERS.points),
    null,
    ...REVIEWER_PLACES.flatMap((of) => form.columns.map((column) => CONSENSUS_HEADERS.score(form, of, column))),
  ],
  keys: CONSENSUS_HEADERS.key,
} as const satisfies TableMarks & { keys: string };

/** What a copy of the sheet has besides: somebody's own list may have the other headers. */
export const isCopiedConsensus = withHeaders(CONSENSUS_HEADERS.consensus, CONSENSUS_HEADERS.reviewer(0));

/** All that is scored as one, with the columns of it. */
const placesOf = ({ rows }: ScoreForm) =>
  rows.flatMap((row) =>
    placeColumns(row).map((column) => ({ item: row.item.id, column, columns: columnsIn(row, column) })),
  );

/** What each reviewer scored, noted, and found. Nobody types there. */
export const reviewedTable = keyedTable<ReviewedRow, ReviewedValues>({
  ...MARKS,
  id: reviewedRecords.id,
  cells: (form) =>
    REVIEWER_PLACES.flatMap((of) =>
      placesOf(form).flatMap(({ item, column, columns }): KeyedCell<ReviewedRow, ReviewedValues>[] => {
        const common = {
          row: { of, item, column },
          key: placeKey({ item, column }),
          mark: null,
          isLocked: true,
        } as const;
        return [
          ...columns.map((field) => ({
            ...{ ...common, field, header: CONSENSUS_HEADERS.score(form, of, field), codec: entry },
          })),
          { ...common, field: 'note', header: CONSENSUS_HEADERS.note(of), codec: text },
          { ...common, field: 'points', header: CONSENSUS_HEADERS.points(of), codec: entry },
        ];
      }),
    ),
});

/** Who they are, above what they scored and noted. */
export const reviewerTable = keyedTable<ReviewerRow, ReviewerValues>({
  ...MARKS,
  id: reviewerRecords.id,
  cells: () =>
    REVIEWER_PLACES.flatMap((row): KeyedCell<ReviewerRow, ReviewerValues>[] => {
      const common = { row, key: REVIEWERS_KEY, codec: text, mark: null, isLocked: true } as const;
      return [
        { ...common, field: 'code', header: CONSENSUS_HEADERS.reviewer(row) },
        { ...common, field: 'name', header: CONSENSUS_HEADERS.note(row) },
      ];
    }),
});

/** The answers that differ, below all that is scored, each in a row of its own as far as there are any. */
export const reviewedAnswerTable = keyedTable<ReviewedAnswerRow, Readonly<Record<ColumnId, Entry>>>({
  ...MARKS,
  id: reviewedAnswerRecords.id,
  cells: (form) =>
    REVIEWER_PLACES.flatMap((of) =>
      answersOf(form).map(({ row, field, codec }) => ({
        ...{ row: { of, ...row }, field, key: reviewedAnswerKey(row, field), header: CONSENSUS_HEADERS.note(of) },
        ...{ codec, mark: null, isLocked: true as const },
      })),
    ),
});

/** Why the reviewers chose a score. */
export const reasonTable = keyedTable<PlaceRow, { readonly reason: string }>({
  ...MARKS,
  id: reasonRecords.id,
  cells: (form) =>
    placesOf(form).map(({ item, column }) => ({
      ...{ row: { item, column }, field: 'reason', key: placeKey({ item, column }) },
      ...{ header: CONSENSUS_HEADERS.reason, codec: text, mark: null },
    })),
});

/** All that may be answered, with how it stands in a cell: words for choices, and a percentage as the number it is. */
export const answersOf = oncePer((form: ScoreForm) =>
  answerRows(form).flatMap((row) =>
    form.columns.flatMap((field) => {
      const input = inputAt(form, row);
      if (!input || input.kind === 'numbers' || askedAt(form, row, field) === null) return [];
      const kind = row.component === null ? (input.kind === 'choice' ? { options: input.options } : {}) : YES_OR_NO;
      return [{ row, field, input, codec: answer(kind) }];
    }),
  ),
);
