import type { ItemId } from '../../scale/ids';
import type { FormRow } from '../../scale/score-form';
import { rowSeverity } from '../../scoring/row-status';
import type { CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { columnsToScore } from './score-steps';

export const ITEM_FILTERS = ['all', 'open', 'findings'] as const;
export type ItemFilter = (typeof ITEM_FILTERS)[number];

/** The rows that a filter lets through, in the order of the scale; rows that the model does not score are left out. */
export function filteredRows(
  { measurement, assessment, findings }: CheckedWorkbook,
  filter: ItemFilter,
): readonly FormRow[] {
  const { form, entries } = measurement;
  const withFinding = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ item }) => item));
  const shown: Record<ItemFilter, (row: FormRow) => boolean> = {
    all: (row) => row.open.length > 0 || rowSeverity(row, assessment.findings) !== null,
    open: (row) => columnsToScore(row, entries).length > 0,
    findings: (row) => withFinding.has(row.item.id),
  };
  return form.rows.filter(shown[filter]);
}

export function rowOf({ measurement }: CheckedWorkbook, item: ItemId | null): FormRow | null {
  return measurement.form.rows.find((row) => row.item.id === item) ?? null;
}

/** The first row of a list behind an item, from the top again after the last; null if there is no other. */
export function nextRow(checked: CheckedWorkbook, list: readonly FormRow[], item: ItemId | null): FormRow | null {
  const { rows } = checked.measurement.form;
  const from = rows.findIndex((row) => row.item.id === item);
  const others = list.filter((row) => row.item.id !== item);
  return others.find((row) => rows.indexOf(row) > from) ?? others[0] ?? null;
}

/** The row of a list before an item; null at the top. */
export function previousRow(checked: CheckedWorkbook, list: readonly FormRow[], item: ItemId | null): FormRow | null {
  const { rows } = checked.measurement.form;
  const from = rows.findIndex((row) => row.item.id === item);
  return list.findLast((row) => rows.indexOf(row) < from) ?? null;
}

/** The row of a list after an item; null at the end. */
export function followingRow(checked: CheckedWorkbook, list: readonly FormRow[], item: ItemId | null): FormRow | null {
  const { rows } = checked.measurement.form;
  const from = rows.findIndex((row) => row.item.id === item);
  return list.find((row) => rows.indexOf(row) > from) ?? null;
}
