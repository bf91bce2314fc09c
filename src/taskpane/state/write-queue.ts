import { isText } from '../../measurement/changes';
import type { Change } from '../../measurement/tables';
import { inseparable, isSameCell, lastChanges } from './cell-changes';
import { isTyping } from './problems';

/** Changes on their way to the workbook: one write at a time, and all that came meanwhile in the next one. */
export interface WriteQueue {
  readonly add: (changes: readonly Change[]) => void;
  /** Every change that the last reading may not hold yet, and every text that could not be written, oldest first. */
  readonly underway: () => readonly Change[];
  /** What is not in the workbook yet but on its way there, oldest first. */
  readonly unwritten: () => readonly Change[];
  /** What was written since the last reading, oldest first; a reading that starts now will hold it. */
  readonly written: () => readonly Change[];
  /** A reading holds the first so many written changes. */
  readonly forget: (count: number) => void;
  /** What could not be written and was neither tried again nor given up. */
  readonly failed: () => readonly Change[];
  /** Tries what failed once more. */
  readonly retry: () => void;
  /** Gives up what failed, all of it or what is said here. */
  readonly drop: (isDropped?: (change: Change) => boolean) => void;
  /** @returns when all that came is written or has failed */
  readonly idle: () => Promise<void>;
  /** Holds what comes from now on. @returns when nothing is being written any more */
  readonly pause: () => Promise<void>;
  /** Writes what was held, and all that comes. */
  readonly resume: () => void;
}

interface WriteQueueEvents {
  readonly changed: () => void;
  readonly written: () => void;
  /** Some changes could not be written: why, of the first of them. */
  readonly failed: (error: unknown) => void;
}

export function createWriteQueue(
  send: (changes: readonly Change[]) => Promise<void>,
  events: WriteQueueEvents,
): WriteQueue {
  let waiting: readonly Change[] = [];
  let sending: readonly Change[] = [];
  let sent: readonly Change[] = [];
  let failed: readonly Change[] = [];
  let isPaused = false;
  let isRunning = false;
  let run = Promise.resolve();

  /** Written or failed, they are on their way no more. */
  const end = (changes: readonly Change[]) => {
    sending = sending.filter((change) => !changes.includes(change));
  };
  /** @returns why changes could not be written, for each that could not */
  const deliver = async (changes: readonly Change[]): Promise<readonly unknown[]> => {
    try {
      await send(changes);
      end(changes);
      sent = [...sent, ...changes];
      return [];
    } catch (error) {
      const parts = inseparable(changes);
      if (parts.length > 1 && !isTyping(error)) return deliverInParts(parts);
      end(changes);
      failed = [...failed, ...changes.filter((change) => !waiting.some((later) => isSameCell(later, change)))];
      return changes.map(() => error);
    }
  };
  /** What cannot be written does not hold up the rest. */
  const deliverInParts = async (parts: readonly (readonly Change[])[]): Promise<readonly unknown[]> => {
    const errors: unknown[] = [];
    for (const part of parts) errors.push(...(await deliver(part)));
    return errors;
  };
  const runThrough = async () => {
    isRunning = true;
    while (!isPaused && waiting.length > 0) {
      const changes = lastChanges(waiting);
      sending = changes;
      waiting = [];
      const errors = await deliver(changes);
      if (errors.length < changes.length) events.written();
      if (errors.length > 0) events.failed(errors[0]);
      events.changed();
    }
    isRunning = false;
  };
  const pump = () => {
    if (!isRunning) run = runThrough();
  };
  return {
    add: (changes) => {
      // What failed waits for the reviewer to try it again; a later change of the same cell takes its place.
      failed = failed.filter((old) => !changes.some((change) => isSameCell(change, old)));
      waiting = [...waiting, ...changes];
      events.changed();
      pump();
    },
    // A score that is not in the workbook is not shown; a text is, for nobody wants to type it again.
    underway: () => [
      ...failed.filter((change) => change.table !== 'scores' || isText(change)),
      ...sent,
      ...sending,
      ...waiting,
    ],
    unwritten: () => [...sending, ...waiting],
    written: () => sent,
    forget: (count) => {
      sent = sent.slice(count);
    },
    failed: () => failed,
    retry: () => {
      waiting = [...failed, ...waiting];
      failed = [];
      events.changed();
      pump();
    },
    drop: (isDropped = () => true) => {
      failed = failed.filter((change) => !isDropped(change));
    },
    idle: () => run,
    pause: () => {
      isPaused = true;
      return run;
    },
    resume: () => {
      isPaused = false;
      pump();
    },
  };
}
