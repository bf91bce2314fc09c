import type { ColumnId } from './types';

/** The columns of both scales, as on their scoring sheets. */
export const COLUMN_LABELS = { A: 'IPS-A', O: 'IPS-O', score: 'Score' } as const satisfies Record<ColumnId, string>;

/** "IPS-A en IPS-O", for what is about both. */
export function columnLabels(columns: readonly ColumnId[]): string {
  return columns.map((column) => COLUMN_LABELS[column]).join(' en ');
}
