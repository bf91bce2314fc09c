import type { SeenIn } from '../../host/measurement-host';
import { applyChanges, cellKey, isText } from '../../measurement/changes';
import { conflictNow, type Conflict } from '../../measurement/conflicts';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import { inseparable, isSameCell, lastChanges } from './cell-changes';
import { conflictsOf, isTyping } from './problems';

/** Changes on their way to the workbook: one write at a time, and all that came meanwhile in the next one. */
export interface WriteQueue {
  /** @param held what the workbook holds as far as is known, without what is still on its way; null where it holds none */
  readonly add: (changes: readonly Change[], held: Measurement | null) => void;
  /** Every change that the last reading may not hold yet, and every text that could not be written, oldest first. */
  readonly underway: () => readonly Change[];
  /** What is not in the workbook yet but on its way there, oldest first. */
  readonly unwritten: () => readonly Change[];
  /** What was written since the last reading, oldest first; a reading that starts now will hold it. */
  readonly written: () => readonly Change[];
  /** The pane wrote these itself, apart from the queue. */
  readonly addSeen: (changes: readonly Change[]) => void;
  /** A reading holds the first so many written changes. */
  readonly forget: (count: number) => void;
  /** What could not be written and was neither tried again nor given up. */
  readonly failed: () => readonly Change[];
  /** What was not written over what somebody else had put there, until somebody decides. */
  readonly conflicts: () => readonly Conflict[];
  /** Decides: tries ours once more, in the place of what was found; or gives it up, and puts back what it stands over. */
  readonly decide: (conflicts: readonly Conflict[], isOurs: boolean) => void;
  /** A reading found this: what there is to decide is decided about what stands there now. */
  readonly lookAgain: (held: Measurement) => void;
  /** Tries what failed once more. */
  readonly retry: () => void;
  /** Gives up what failed, all of it or what is said here. */
  readonly drop: (isDropped?: (change: Change) => boolean) => void;
  /** Gives up all that failed or waits for a decision: what it is about is not there any more. */
  readonly abandon: () => void;
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
  /** Reads what the workbook holds now; null where that cannot be done. Never fails. */
  readonly readAgain: () => Promise<Measurement | null>;
}

export function createWriteQueue(
  send: (changes: readonly Change[], seenIn: SeenIn) => Promise<void>,
  events: WriteQueueEvents,
): WriteQueue {
  let waiting: readonly Change[] = [];
  let sending: readonly Change[] = [];
  let sent: readonly Change[] = [];
  let failed: readonly Change[] = [];
  let conflicts: readonly Conflict[] = [];
  let isPaused = false;
  let isRunning = false;
  let run = Promise.resolve();
  /** By cell, what the workbook held when the first of its changes was made that is not there yet, with what was written since. */
  const seen = new Map<string, Measurement>();
  const seenIn: SeenIn = (change) => seen.get(cellKey(change)) ?? null;

  const addSeen = (changes: readonly Change[]) => {
    for (const [cell, held] of seen) seen.set(cell, applyChanges(held, changes));
  };
  /** Written or failed, they are on their way no more. */
  const end = (changes: readonly Change[]) => {
    sending = sending.filter((change) => !changes.includes(change));
  };
  const withoutNewer = (changes: readonly Change[]) =>
    changes.filter((change) => !waiting.some((later) => isSameCell(later, change)));
  const asTheyAre = (some: readonly Conflict[], now: Measurement) =>
    some.flatMap((conflict) => conflictNow(conflict, seenIn, now) ?? []);
  /** @returns why changes could not be written, for each that could not */
  const deliver = async (changes: readonly Change[]): Promise<readonly unknown[]> => {
    try {
      await send(changes, seenIn);
      end(changes);
      sent = [...sent, ...changes];
      for (const change of withoutNewer(changes)) seen.delete(cellKey(change));
      addSeen(changes);
      return [];
    } catch (error) {
      const met = conflictsOf(error);
      const parts = inseparable(changes);
      if (met.length > 0) {
        const held = met.flatMap((conflict) => conflict.changes);
        // What was found may have become something else, or could not be put back.
        const now = await events.readAgain();
        end(held);
        const open = met.map((one) => ({ ...one, changes: withoutNewer(one.changes) })).filter(isOpen);
        conflicts = [...conflicts, ...(now ? asTheyAre(open, now) : open)];
        const others = changes.filter((change) => !held.includes(change));
        return [...held.map(() => error), ...(others.length > 0 ? await deliver(others) : [])];
      }
      if (parts.length > 1 && !isTyping(error)) return deliverInParts(parts);
      end(changes);
      failed = [...failed, ...withoutNewer(changes)];
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
      if (errors.length > 0) events.failed(errors.find((error) => conflictsOf(error).length === 0) ?? errors[0]);
      events.changed();
    }
    isRunning = false;
  };
  const pump = () => {
    if (!isRunning) run = runThrough();
  };
  return {
    add: (changes, held) => {
      const isNewer = (old: Change) => changes.some((change) => isSameCell(change, old));
      const shown = conflicts.flatMap((conflict) => conflict.changes.filter(isShown));
      const isUndecided = (change: Change) => shown.some((old) => isSameCell(old, change));
      // A text is typed on without a decision. A score is chosen anew of what is shown, and that is what was found.
      const latest = (old: Change) => changes.findLast((change) => isSameCell(change, old)) ?? old;
      conflicts = conflicts
        .map((conflict) => ({
          ...conflict,
          changes: conflict.changes.filter((old) => isShown(old) || !isNewer(old)).map(latest),
        }))
        .filter(isOpen);
      // Of a cell with a change on its way counts what it held before that.
      const open = [...shown, ...failed.filter(isShown), ...sending, ...waiting];
      for (const change of changes) {
        if (open.some((old) => isSameCell(old, change))) continue;
        if (held) seen.set(cellKey(change), held);
        else seen.delete(cellKey(change));
      }
      // What failed waits for the reviewer to try it again; a later change of the same cell takes its place.
      failed = failed.filter((old) => !isNewer(old));
      waiting = [...waiting, ...changes.filter((change) => !isUndecided(change))];
      events.changed();
      pump();
    },
    underway: () => [
      ...[...failed, ...conflicts.flatMap(({ changes }) => changes)].filter(isShown),
      ...sent,
      ...sending,
      ...waiting,
    ],
    unwritten: () => [...sending, ...waiting],
    written: () => sent,
    addSeen,
    forget: (count) => {
      sent = sent.slice(count);
    },
    failed: () => failed,
    conflicts: () => conflicts,
    decide: (decided, isOurs) => {
      conflicts = conflicts.filter((conflict) => !decided.includes(conflict));
      const chosen = decided.flatMap((conflict) => (isOurs ? conflict.changes : stoodIn(conflict)));
      for (const { found, overwritten = [], ...conflict } of decided) {
        const ours = overwritten.map((cell) => cell.ours);
        for (const change of isOurs ? conflict.changes : ours) {
          const held = seenIn(change);
          if (held) seen.set(cellKey(change), applyChanges(held, [...found, ...ours]));
        }
      }
      waiting = [...chosen, ...waiting];
      events.changed();
      pump();
    },
    lookAgain: (held) => {
      conflicts = asTheyAre(conflicts, held);
    },
    retry: () => {
      waiting = [...failed, ...waiting];
      failed = [];
      events.changed();
      pump();
    },
    drop: (isDropped = () => true) => {
      failed = failed.filter((change) => !isDropped(change));
    },
    abandon: () => {
      failed = [];
      conflicts = [];
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

/** A score that is not in the workbook is not shown; a text is, for nobody wants to type it again. */
const isShown = (change: Change) => change.table !== 'scores' || isText(change);

const stoodIn = ({ overwritten = [] }: Conflict) => overwritten.map(({ stood }) => stood);

const isOpen = ({ changes }: Conflict) => changes.length > 0;
