import type { Measurement } from './measurement';
import { never, type Records } from './records';

/** There is one measurement in a workbook, and so one row. */
export type SharingRow = 'copy';

export interface Sharing {
  /** Null in a workbook that is no such copy. */
  readonly without: string | null;
  readonly takenOver: string;
}

export const sharingRecords: Records<SharingRow, Sharing> = {
  id: String,
  item: () => null,
  get: ({ shared }, _row, field) => ({ without: null, takenOver: '', ...shared })[field],
  put: (measurement, changes) => changes.reduce<Measurement>(withSharing, measurement),
  isText: never,
  isTogether: never,
};

/** Answers are taken over in a copy only: without its mark there is nothing that they are known by. */
function withSharing(
  measurement: Measurement,
  change: Parameters<Records<SharingRow, Sharing>['put']>[1][number],
): Measurement {
  const { shared } = measurement;
  if (change.field === 'takenOver') return { ...measurement, shared: shared && { ...shared, takenOver: change.value } };
  const { value } = change;
  return { ...measurement, shared: value === null ? null : { takenOver: '', ...shared, without: value } };
}
