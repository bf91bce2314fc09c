import type { CellChange } from '../../host/measurement-host';
import { lastChanges } from './cell-changes';

/** Changes on their way to the workbook: one write at a time, and all that came meanwhile in the next one. */
export interface WriteQueue {
  readonly add: (changes: readonly CellChange[]) => void;
  /** Every change that the last reading may not hold yet, oldest first. */
  readonly underway: () => readonly CellChange[];
  /** How many changes were written; a reading that starts now will hold them. */
  readonly written: () => number;
  /** A reading holds the first so many written changes. */
  readonly forget: (count: number) => void;
  /** Tries what failed once more. */
  readonly retry: () => void;
  /** Gives up what failed. */
  readonly drop: () => void;
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
      failed = sending;
      sending = [];
      events.failed(error);
    }
    events.changed();
    await pump();
  };
  const add = (changes: readonly CellChange[]) => {
    // What failed goes first, so that it never overwrites a later change of the same cell.
    waiting = [...failed, ...waiting, ...changes];
    failed = [];
    events.changed();
    void pump();
  };
  return {
    add,
    underway: () => [...sent, ...sending, ...waiting],
    written: () => sent.length,
    forget: (count) => {
      sent = sent.slice(count);
    },
    retry: () => {
      add([]);
    },
    drop: () => {
      failed = [];
    },
  };
}
