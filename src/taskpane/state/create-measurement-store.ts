import type { HostEvent, HostReading, MeasurementHost } from '../../host/measurement-host';
import { applyChanges, isText } from '../../measurement/changes';
import { hasMoved, keepingLast, withChanges } from './cell-changes';
import { createDrafts } from './drafts';
import { createEmitter } from './emitter';
import { heldUpReason } from './held-up';
import { impatientHost } from './impatient-host';
import { createLongWork } from './long-work';
import { checkedIn, UNREAD_WORKBOOK, type MeasurementState } from './measurement-state';
import {
  conflictsOf,
  isTyping,
  leftoversOf,
  problemOf,
  withoutProblem,
  withProblem,
  type ProblemKind,
} from './problems';
import { createWholeWrites } from './whole-writes';
import { createWorkbookReader } from './workbook-reader';
import { createWorkbookWindow } from './workbook-window';
import { createWriteQueue } from './write-queue';
import { createWriteSteps } from './write-steps';
import type { MeasurementStore, SelectionListener } from './measurement-store';

/** A burst of changes, such as an undo in many cells, costs one reading. */
const SETTLE_MS = 40;

/** @param settle how long to wait for more changes before reading, in milliseconds */
export function createMeasurementStore(workbook: MeasurementHost, settle = SETTLE_MS): MeasurementStore {
  const why = heldUpReason(
    () => workbook.isTyping(),
    (heldUp) => {
      publish({ heldUp });
    },
  );
  const host = impatientHost(workbook, why);
  const emitter = createEmitter(UNREAD_WORKBOOK);
  const selectionListeners = new Set<SelectionListener>();
  const shownReading = keepingLast();
  let base: HostReading | null = null;
  const steps = createWriteSteps();

  const publish = (change: Partial<MeasurementState> = {}) => {
    const state = { ...emitter.get(), ...change };
    const failed = queue.failed();
    const conflicts = queue.conflicts();
    const unsaved = [...failed, ...conflicts.flatMap(({ changes }) => changes)];
    const problems = failed.length === 0 ? withoutProblem(state.problems, 'write') : state.problems;
    const reading = shownReading(base, queue.underway());
    emitter.set({ ...state, problems, unsaved, conflicts, done: steps.all(), unwritten: queue.unwritten(), reading });
  };
  const fail = (during: ProblemKind, error: unknown, retry: () => void) => {
    publish({ problems: withProblem(emitter.get().problems, problemOf(during, error, retry)) });
  };
  const keepLeftovers = (error: unknown) => {
    const leftovers = new Set([...emitter.get().leftovers, ...leftoversOf(error)]);
    if (leftovers.size > emitter.get().leftovers.length) publish({ leftovers: [...leftovers] });
  };
  const solved = (during: ProblemKind) => ({ problems: withoutProblem(emitter.get().problems, during) });

  const read = async () => {
    const written = queue.written();
    try {
      const before = withChanges(base, written);
      const after = await host.read();
      const isGone = after.kind === 'none' && (emitter.get().isGone || (base !== null && base.kind !== 'none'));
      base = after;
      queue.forget(written.length);
      // Somebody filled the cell in the sheet after the pane could not: what stands there is newer. A text stays in sight,
      // for it cannot be chosen again.
      queue.drop((change) => !isText(change) && hasMoved(change, before, after));
      const known = held();
      if (known) queue.lookAgain(known);
      publish({ ...solved('read'), isGone });
    } catch (error) {
      fail('read', error, reader.soon);
    }
  };
  const reader = createWorkbookReader(read, settle);

  // Of each try: where several changes fail together they are tried one by one, and only one error is told.
  const send = async (...what: Parameters<MeasurementHost['write']>) => {
    const replaced = await host.write(...what).catch((error: unknown) => {
      keepLeftovers(error);
      throw error;
    });
    drafts.addDelivered(what[0]);
    return replaced;
  };
  const sendWaiting = async (...what: Parameters<typeof send>) => {
    steps.addFormulas(steps.all(), await send(...what));
  };
  const queue = createWriteQueue(sendWaiting, {
    changed: publish,
    written: reader.soon,
    readAgain: async () => {
      const before = base;
      await reader.now();
      return base === before ? null : held();
    },
    failed: (error) => {
      // The workbook was read for what was found.
      if (conflictsOf(error).length > 0) return;
      fail('write', error, queue.retry);
      // Whether nothing of it got there is for the workbook to say.
      if (!isTyping(error)) reader.soon();
    },
  });

  /** What the workbook holds as far as is known, without what is still on its way. */
  const held = () => (base?.kind === 'measurement' ? applyChanges(base.checked.measurement, queue.written()) : null);
  const drafts = createDrafts(held);

  const follow = (event: HostEvent) => {
    if (event.kind === 'selected') {
      if (event.item !== null) for (const listener of selectionListeners) listener(event.item, event.column);
    } else if (event.by !== 'pane') reader.soon();
    // What the pane itself writes or makes is read when it is done.
  };
  const start = () => {
    let stopped = false;
    let stop: (() => Promise<void>) | null = null;
    const watch = async () => {
      try {
        const unwatch = await host.watch(follow);
        if (stopped) await unwatch();
        else stop = unwatch;
        publish(solved('watch'));
      } catch (error) {
        fail('watch', error, () => void watch());
      }
    };
    void watch();
    void reader.now();
    return () => {
      stopped = true;
      reader.stop();
      // The workbook or the pane is closing; there is nobody left to tell that it went wrong.
      void stop?.().catch(() => undefined);
    };
  };

  const longWork = createLongWork({ get: emitter.get, publish, fail, keepLeftovers, reader, queue });

  return {
    get: emitter.get,
    subscribe: emitter.subscribe,
    start,
    refresh: () => void reader.now(),
    comeBack: () => {
      // Also what is read for something else looks everywhere: a write from the pane names one sheet only.
      workbook.forget();
      void workbook.isTyping().then((isTyped) => {
        if (!isTyped) reader.soon();
      });
    },
    write: (changes) => {
      if (changes.length === 0) return;
      const shown = checkedIn(emitter.get());
      if (shown) steps.remember({ changes, before: shown.measurement });
      queue.add(changes, drafts.over() ?? held());
    },
    beginDraft: drafts.begin,
    decide: (conflicts, isOurs) => {
      const shown = checkedIn(emitter.get());
      // Undone, it is again what the colleague put there.
      if (isOurs && shown) {
        for (const { changes, found } of conflicts) {
          steps.remember({ changes, before: applyChanges(shown.measurement, found) });
        }
      }
      queue.decide(conflicts, isOurs);
    },
    build: (measurement) =>
      longWork.run('building', 'build', async () => {
        const remarks = await host.build(measurement, longWork.onStep);
        // What was written in another measurement is no step of this one, nor is there anything to decide about it.
        steps.forget();
        queue.abandon();
        if (remarks.length > 0) publish({ unplaced: remarks });
      }),
    repair: () =>
      longWork.run('repairing', 'repair', async () => {
        const unplaced = await host.repair(longWork.onStep);
        publish({ unplaced: [...new Set([...(emitter.get().unplaced ?? []), ...unplaced])] });
      }),
    addSheet: (sheet) =>
      longWork.run('adding', 'sheets', async () => {
        const remarks = await host.addSheet(sheet, longWork.onStep);
        if (remarks.length > 0) publish({ unplaced: remarks });
      }),
    removeSheet: (sheet) => longWork.run('removing', 'sheets', () => host.removeSheet(sheet)),
    ...createWholeWrites({ read: () => host.read(), send, longWork, queue, steps }),
    ...createWorkbookWindow({
      host,
      get: emitter.get,
      publish,
      solve: (during) => {
        publish(solved(during));
      },
      fail,
    }),
    selfTest: workbook.selfTest?.bind(workbook),
    leaveAlone: (run) =>
      longWork.run('testing', 'build', async () => {
        await run();
        // A measurement that was made for a self-test is not missed.
        base = { kind: 'none' };
      }),
    dismissProblem: (kind) => {
      if (kind === 'write') queue.drop();
      publish(solved(kind));
    },
    stop: longWork.stop,
    dismissStopped: () => {
      publish({ isStopped: false });
    },
    dismissLeftovers: () => {
      publish({ leftovers: [] });
    },
    dismissUnplaced: () => {
      publish({ unplaced: null });
    },
    onSelected: (listener) => {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
  };
}
