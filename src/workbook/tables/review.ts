import type { Review } from '../../measurement/review';
import type { ReviewRow } from '../../measurement/review-records';
import { namedArea, textAt, textOf, type SheetContents, type WorkbookContents } from '../paper/contents';
import { date, text, type Codec } from './codec';
import { REVIEW_NAME, sortSheets } from './recognise-sheets';
import { rowsByKey } from './found-table';
import {
  labelColumn,
  type ALL_REVIEW_FIELDS,
  LABELS_BELOW,
  REVIEW_FIELDS,
  reviewFieldLabelled,
  WHO_FIELDS,
} from './review-fields';
import { doublesIn, filledIn, type FieldCell, type StandingTable, type Table } from './table';

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
  programmeCode: text,
  role: text,
  reviewerCode: text,
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
    if (!sheet) return null;
    const labels = labelColumn(sheet, 2) ?? 1;
    const values = valueColumn(contents, sheet, labels);
    const { rows, doubles, changed } = fieldRows(sheet, labels, values);
    const cellOf = <F extends keyof Review>(field: F): FieldCell<ReviewRow, Review, F> | null => {
      const row = rows.get(field);
      const codec = CODECS[field] as Codec<Review[F]>;
      return row === undefined ? null : { record: 'review', field, row, column: values, codec, mark: null };
    };
    return {
      sheet,
      changedLabels: changed,
      doubles: doublesIn(doubles, labels),
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

/** Right of the labels or, where somebody put a column in between, where our names say that the values are. */
function valueColumn(contents: WorkbookContents, sheet: SheetContents, labels: number): number {
  const named = VALUE_NAMES.flatMap((name) => namedArea(contents, name) ?? []);
  const place = named.find((each) => each.sheet === sheet && each.area.left > labels);
  return place?.area.left ?? labels + 1;
}

/** They point to cells below the fields, in the same column. */
const VALUE_NAMES = ['IPS_versie', 'Schaal', 'Model'];

/** The row of each field, by its label or, where somebody changed that, by those that are left. */
function fieldRows(sheet: SheetContents, labels: number, values: number) {
  const isFilled = (row: number) => textAt(sheet, row, values) !== '';
  const all = rowsByKey(sheet.rows.keys(), (row) => reviewFieldLabelled(textAt(sheet, row, labels))?.key ?? '');
  // A label with nothing beside it is no second one; it may be a heading of somebody's own.
  const known = new Map(
    [...all].map(([key, found]) => [key, found.some(isFilled) ? found.filter(isFilled) : found.slice(0, 1)] as const),
  );
  const below = [...sheet.rows.keys()].find((row) => LABELS_BELOW.includes(textAt(sheet, row, labels))) ?? null;
  const changed: ChangedLabel[] = [];
  const rows = new Map<keyof Review, number>();
  const addRows = (fields: readonly (typeof ALL_REVIEW_FIELDS)[number][], end: number | null) => {
    const labelled = fields.map(({ key }) => known.get(key)?.[0] ?? null);
    fields.forEach(({ key, label }, index) => {
      const row = labelled[index] ?? unlabelledRow(labelled, index, end);
      if (row === null || (known.get(key)?.length ?? 1) > 1) return;
      // Where nothing is filled in, nobody misses the label.
      if (!known.has(key) && !isFilled(row)) return;
      rows.set(key, row);
      if (!known.has(key)) changed.push({ row, column: labels, label, standing: textAt(sheet, row, labels) });
    });
  };
  addRows(REVIEW_FIELDS, below);
  addRows(WHO_FIELDS, null);
  return { rows, doubles: known, changed };
}

/**
 * The row of a field whose label is gone, by the nearest that are left or, without any, by the labels below the fields,
 * before which a row is empty; null where they leave no row for each between.
 */
function unlabelledRow(rows: readonly (number | null)[], index: number, below: number | null): number | null {
  const before = rows.findLastIndex((row, place) => place < index && row !== null);
  const behind = rows.findIndex((row, place) => place > index && row !== null);
  const [first, last] = [rows[before] ?? null, rows[behind] ?? null];
  if (first !== null && last !== null && last - first !== behind - before) return null;
  if (first === null) return last === null ? below && below - 1 - (rows.length - index) : last - (behind - index);
  const row = first + index - before;
  return below === null || row < below ? row : null;
}
