import type { Measurement } from './measurement';
import { never, type Records } from './records';

/** What is known of a copy that was made to be shared. */
export interface SharedCopy {
  /** What was left out of it, in Dutch ("12 werkers en opmerkingen"); empty where there was nothing to leave out. */
  readonly without: string;
  /** The answers that were recorded because what they followed from was left out (`takenOverText`). */
  readonly takenOver: string;
}

/** An answer that follows from what was left out of a copy. */
export interface TakenOverAnswer {
  /** Of the item and its input, as a line of the sheet Bewijs is known. */
  readonly key: string;
  /** Was something still blank there, so that this is the least favourable that it could become? */
  readonly isBound: boolean;
}

const BOUND = '*';

/** Answers as a cell holds them. */
export const takenOverText = (answers: readonly TakenOverAnswer[]): string =>
  answers.map(({ key, isBound }) => key + (isBound ? BOUND : '')).join(SEPARATOR);

const SEPARATOR = '; ';

export const takenOverAnswers = (copy: SharedCopy | null): readonly TakenOverAnswer[] =>
  (copy?.takenOver ?? '').split(SEPARATOR).flatMap((text) => {
    const isBound = text.endsWith(BOUND);
    return text === '' ? [] : [{ key: isBound ? text.slice(0, -BOUND.length) : text, isBound }];
  });

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
