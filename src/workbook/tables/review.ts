import type { Review } from '../../measurement/review';
import type { ReviewRow } from '../../measurement/review-records';
import { textAt, textOf, type SheetContents } from '../paper/contents';
import { date, text, type Codec } from './codec';
import { REVIEW_NAME, sortSheets } from './our-sheets';
import { labelColumn, REVIEW_FIELDS, reviewFieldLabelled } from './review-fields';
import { filledIn, type FieldCell, type StandingTable, type Table } from './table';

/** A number; a text that is none stays that text. */
const numberOrText: Codec<number | string | null> = {
  read: (entry) => (typeof entry === 'number' ? entry : textOf(entry) || null),
  write: (value) => value,
};

const CODECS: { readonly [F in keyof Review]: Codec<Review[F]> } = {
  organisation: text,
  programme: text,
  date,
  kind: text,
  reviewer1: text,
  reviewer2: text,
  workersFte: numberOrText,
  conduct: text,
  remarks: text,
};

/** A label of ours that somebody changed: what stands beside it counts all the same. */
export interface ChangedLabel {
  readonly row: number;
  readonly column: number;
  /** What the field is called, and what stands there now. */
  readonly label: string;
  readonly standing: string;
}

interface StandingReview extends StandingTable<ReviewRow, Review> {
  readonly changedLabels: readonly ChangedLabel[];
}

interface ReviewTable extends Table<ReviewRow, Review> {
  readonly find: (...args: Parameters<Table<ReviewRow, Review>['find']>) => StandingReview | null;
}

/** Who was measured, when and by whom: a label with what is filled in beside it, below each other. */
export const reviewTable: ReviewTable = {
  sheet: 'Meting',
  name: REVIEW_NAME,
  isHeader: () => false,
  find: (contents) => {
    const sheet = sortSheets(contents).own.Meting;
    const labels = sheet ? labelColumn(sheet) : null;
    if (!sheet || labels === null) return null;
    const { rows, changed } = fieldRows(sheet, labels);
    const cellOf = <F extends keyof Review>(field: F): FieldCell<ReviewRow, Review, F> | null => {
      const row = rows.get(field);
      const codec = CODECS[field] as Codec<Review[F]>;
      return row === undefined ? null : { record: 'review', field, row, column: labels + 1, codec, mark: null };
    };
    return {
      sheet,
      changedLabels: changed,
      doubles: new Map(),
      placeOf: (_row, field) => {
        const cell = cellOf(field);
        return cell && { ...cell, hasRoom: true, proofs: [{ row: cell.row, column: labels }] };
      },
      filled: () =>
        filledIn(
          contents,
          sheet,
          [...rows.keys()].flatMap((field) => cellOf(field) ?? []),
        ),
    };
  },
};

/** The row of each field, by its label or, where somebody changed that, by those that are left. */
function fieldRows(sheet: SheetContents, labels: number) {
  const known = new Map(
    [...sheet.rows.keys()].flatMap((row) => {
      const field = reviewFieldLabelled(textAt(sheet, row, labels));
      return field ? [[field.key, row] as const] : [];
    }),
  );
  const labelled = REVIEW_FIELDS.map(({ key }) => known.get(key) ?? null);
  const changed: ChangedLabel[] = [];
  const rows = new Map<keyof Review, number>();
  REVIEW_FIELDS.forEach(({ key, label }, index) => {
    const row = labelled[index] ?? unlabelledRow(labelled, index);
    if (row === null) return;
    const isLabelled = known.has(key);
    // Where nothing is filled in, nobody misses the label.
    if (!isLabelled && !isFilled(sheet, row, labels + 1)) return;
    rows.set(key, row);
    if (!isLabelled) changed.push({ row, column: labels, label, standing: textAt(sheet, row, labels) });
  });
  return { rows, changed };
}

const isFilled = (sheet: SheetContents, row: number, column: number) => textAt(sheet, row, column) !== '';

/** The row of a field whose label is gone, by the nearest that are left; null where they leave no row for each between. */
function unlabelledRow(rows: readonly (number | null)[], index: number): number | null {
  const before = rows.findLastIndex((row, place) => place < index && row !== null);
  const behind = rows.findIndex((row, place) => place > index && row !== null);
  const [first, last] = [rows[before] ?? null, rows[behind] ?? null];
  if (first !== null && last !== null && last - first !== behind - before) return null;
  if (first !== null) return first + index - before;
  return last === null ? null : last - (behind - index);
}
