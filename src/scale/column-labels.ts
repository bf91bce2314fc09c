import type { ColumnId } from './types';

/** The columns of both scales, as on their scoring sheets. */
export const COLUMN_LABELS = { A: 'IPS-A', O: 'IPS-O', score: 'Score' } as const satisfies Record<ColumnId, string>;
