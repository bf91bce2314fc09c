import { EMPTY_REVIEW, type Review } from '../../measurement/review';
import {
  addressOf,
  dateTextAt,
  oneCell,
  textAt,
  valueAt,
  type SheetContents,
  type WorkbookContents,
} from '../paper/contents';
import { recogniseSheet } from './recognise-sheet';
import { labelColumn, REVIEW_FIELDS, reviewFieldLabelled } from '../sheets/measurement/review-fields';

/** A label of ours that somebody changed: what stands beside it counts all the same. */
export interface ChangedLabel {
  readonly cell: string;
  /** What the field is called, and what stands there now. */
  readonly label: string;
  readonly standing: string;
}

interface ReadReview {
  readonly review: Review;
  readonly changed: readonly ChangedLabel[];
}

/** The fields of the sheet Meting; nothing where a workbook does not have it. */
export function readReview(contents: WorkbookContents): ReadReview {
  const sheet = contents.sheets.find((each) => recogniseSheet(each) === 'Meting');
  const labels = sheet && labelColumn(sheet);
  if (!sheet || labels === null || labels === undefined) return { review: EMPTY_REVIEW, changed: [] };
  const known = new Map(
    [...sheet.rows.keys()].flatMap((row) => {
      const field = reviewFieldLabelled(textAt(sheet, row, labels));
      return field ? [[field.key, row] as const] : [];
    }),
  );
  const changed: ChangedLabel[] = [];
  const review: Record<string, Review[keyof Review]> = { ...EMPTY_REVIEW };
  const rows = REVIEW_FIELDS.map(({ key }) => known.get(key) ?? null);
  REVIEW_FIELDS.forEach(({ key, label }, index) => {
    const row = rows[index] ?? unlabelledRow(rows, index);
    if (row === null) return;
    const value = fieldValue(contents, sheet, key, row, labels + 1);
    const isLabelled = known.has(key);
    if (!isLabelled && (value === '' || value === null)) return;
    review[key] = value;
    if (isLabelled) return;
    changed.push({ cell: addressOf(sheet, oneCell(row, labels)), label, standing: textAt(sheet, row, labels) });
  });
  return { review: review as unknown as Review, changed };
}

/** The row of a field whose label is gone, by the nearest that are left; null where they leave no row for each between. */
function unlabelledRow(rows: readonly (number | null)[], index: number): number | null {
  const before = rows.findLastIndex((row, place) => place < index && row !== null);
  const behind = rows.findIndex((row, place) => place > index && row !== null);
  const [first, last] = [rows[before] ?? null, rows[behind] ?? null];
  if (first !== null && last !== null && last - first !== behind - before) return null;
  if (first !== null) return first + index - before;
  return last === null ? null : last - (behind - index);
}

function fieldValue(
  contents: WorkbookContents,
  sheet: SheetContents,
  key: keyof Review,
  row: number,
  column: number,
): Review[keyof Review] {
  if (key === 'date') return dateTextAt(contents, sheet, row, column);
  const value = valueAt(sheet, row, column);
  if (key === 'workersFte') return typeof value === 'number' ? value : textAt(sheet, row, column) || null;
  return textAt(sheet, row, column);
}
