import { decisionAt, isUndecided } from '../../comparing/decisions';
import { reviewedPlaces } from '../../comparing/what-matters';
import type { Measurement } from '../../measurement/measurement';
import { roleOf } from '../../measurement/review';
import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import { rowSeverity } from '../../scoring/row-status';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { columnsToScore } from './score-steps';

export const ITEM_FILTERS = ['all', 'open', 'findings', 'differences'] as const;
export type ItemFilter = (typeof ITEM_FILTERS)[number];

/** Those that there are: reviewers differ only where there are several. */
export const filtersFor = ({ measurement }: CheckedWorkbook): readonly ItemFilter[] =>
  ITEM_FILTERS.filter((filter) => filter !== 'differences' || isOfReviewers(measurement));

/** Is it one in which reviewers agree, whether or not their scores are there? In a copy without them nothing is left to do. */
export const isOfReviewers = ({ review, consensus, shared }: Measurement): boolean =>
  consensus.reviewers.length > 0 || (roleOf(review) === 'consensus' && shared === null);

/** The filter that is meant; all where that is one that there is not any more. */
export const filterIn = (checked: CheckedWorkbook, filter: ItemFilter): ItemFilter =>
  filtersFor(checked).includes(filter) ? filter : 'all';

/**
 * All rows in the order in which a filter goes through them: that of the scale, and where reviewers have to agree that of
 * what matters. It does not change by what they decide, so that one can go on from a row that is decided by now.
 */
export function rowsInOrder({ measurement }: CheckedWorkbook, filter: ItemFilter): readonly FormRow[] {
  const { rows } = measurement.form;
  if (filter !== 'differences') return rows;
  return [...new Set([...reviewedPlaces(measurement).map(({ row }) => row), ...rows])];
}

/** The rows that a filter lets through, in its order; rows that the model does not score are left out. */
export function filteredRows(checked: CheckedWorkbook, filter: ItemFilter): readonly FormRow[] {
  const { measurement, assessment, findings } = checked;
  const { entries } = measurement;
  const withFinding = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ item }) => item));
  const shown: Record<ItemFilter, (row: FormRow) => boolean> = {
    all: (row) => row.open.length > 0 || rowSeverity(row, assessment.findings) !== null,
    open: (row) => columnsToScore(row, entries).length > 0,
    findings: (row) => withFinding.has(row.item.id),
    differences: (row) => hasDifference(measurement, row),
  };
  return rowsInOrder(checked, filter).filter(shown[filter]);
}

/** Is there anything in a row that reviewers still have to agree on, or to explain? */
export const hasDifference = (measurement: Measurement, row: FormRow): boolean =>
  reviewedPlaces(measurement).some((place) => place.row === row && isUndecided(decisionAt(measurement, place)));

/** Was anything in a row decided without why, where that is asked? */
export const hasReasonToWrite = (measurement: Measurement, row: FormRow): boolean =>
  reviewedPlaces(measurement).some(
    (place) => place.row === row && decisionAt(measurement, place).status === 'unexplained',
  );

export function rowOf({ measurement }: CheckedWorkbook, item: ItemId | null): FormRow | null {
  return measurement.form.rows.find((row) => row.item.id === item) ?? null;
}

/** A list of rows, and the order of all rows by which it is told what comes before and after an item. */
interface RowList {
  readonly order: readonly FormRow[];
  readonly list: readonly FormRow[];
}

export const rowList = (checked: CheckedWorkbook, filter: ItemFilter): RowList => ({
  order: rowsInOrder(checked, filter),
  list: filteredRows(checked, filter),
});

const placeIn = ({ order }: RowList, item: ItemId | null) => order.findIndex((row) => row.item.id === item);

/** The first row of a list behind an item, from the top again after the last; null if there is no other. */
export function nextRow(rows: RowList, item: ItemId | null): FormRow | null {
  const [first] = rows.list.filter((row) => row.item.id !== item);
  return followingRow(rows, item) ?? first ?? null;
}

/** The row of a list before an item; null at the top. */
export function previousRow(rows: RowList, item: ItemId | null): FormRow | null {
  const from = placeIn(rows, item);
  return rows.list.findLast((row) => rows.order.indexOf(row) < from) ?? null;
}

/** The row of a list after an item; null at the end. */
export function followingRow(rows: RowList, item: ItemId | null): FormRow | null {
  const from = placeIn(rows, item);
  return rows.list.find((row) => rows.order.indexOf(row) > from) ?? null;
}
