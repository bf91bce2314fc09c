import type { CellChange } from '../../host/measurement-host';
import { isSameCell, lastChanges } from './cell-changes';

/** Changes on their way to the workbook: one write at a time, and all that came meanwhile in the next one. */
export interface WriteQueue {
  readonly add: (changes: readonly CellChange[]) => void;
  /** Every change that the last reading may not hold yet, and every text that could not be written, oldest first. */
  readonly underway: () => readonly CellChange[];
  /** What was written since the last reading, oldest first; a reading that starts now will hold it. */
  readonly written: () => readonly CellChange[];
  /** A reading holds the first so many written changes. */
  readonly forget: (count: number) => void;
  /** What could not be written and was neither tried again nor given up. */
  readonly failed: () => readonly CellChange[];
  /** Tries what failed once more. */
  readonly retry: () => void;
  /** Gives up what failed, all of it or what is said here. */
  readonly drop: (isDropped?: (change: CellChange) => boolean) => void;
}

interface WriteQueueEvents {
  readonly changed: () => void;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

export function createWriteQueue(
  send: (changes: readonly CellChange[]) => Promise<void>,
  events: WriteQueueEvents,
): WriteQueue {
  let waiting: readonly CellChange[] = [];
  let sending: readonly CellChange[] = [];
  let sent: readonly CellChange[] = [];
  let failed: readonly CellChange[] = [];

  const pump = async (): Promise<void> => {
    if (sending.length > 0 || waiting.length === 0) return;
    sending = lastChanges(waiting);
    waiting = [];
    try {
      await send(sending);
      sent = [...sent, ...sending];
      sending = [];
      events.written();
    } catch (error) {
      failed = [...failed, ...sending.filter((change) => !waiting.some((later) => isSameCell(later, change)))];
      sending = [];
      events.failed(error);
    }
    events.changed();
    await pump();
  };
  const add = (changes: readonly CellChange[]) => {
    // What failed waits for the reviewer to try it again; a later change of the same cell takes its place.
    failed = failed.filter((old) => !changes.some((change) => isSameCell(change, old)));
    waiting = [...waiting, ...changes];
    events.changed();
    void pump();
  };
  return {
    add,
    // A score that is not in the workbook is not shown; a text is, for nobody wants to type it again.
    underway: () => [...failed.filter(({ kind }) => kind !== 'score'), ...sent, ...sending, ...waiting],
    written: () => sent,
    forget: (count) => {
      sent = sent.slice(count);
    },
    failed: () => failed,
    retry: () => {
      waiting = [...failed, ...waiting];
      failed = [];
      events.changed();
      void pump();
    },
    drop: (isDropped = () => true) => {
      failed = failed.filter((change) => !isDropped(change));
    },
  };
}
