import {
  HostError,
  type BuildStep,
  type HostEvent,
  type HostReading,
  type MeasurementHost,
} from '../../host/measurement-host';
import { applyChanges, isText } from '../../measurement/changes';
import type { Conflict } from '../../measurement/conflicts';
import type { Measurement } from '../../measurement/measurement';
import type { Change } from '../../measurement/tables';
import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import { priorities } from '../../scoring/priorities';
import { suggestedImprovements, unplannedPriorities } from '../../scoring/suggested-improvements';
import type { OptionalSheet, SheetName } from '../../workbook/paper/sheets';
import { areSameChanges, hasMoved, keepingLast, withChanges } from './cell-changes';
import { createEmitter, type Readable } from './emitter';
import { heldUpReason } from './held-up';
import { impatientHost } from './impatient-host';
import { improvementChanges } from './improvement-changes';
import { checkedIn, UNREAD_WORKBOOK, type MeasurementState, type Work, type WriteStep } from './measurement-state';
import {
  conflictsOf,
  isTyping,
  leftoversOf,
  problemOf,
  ScoresMovedError,
  withoutProblem,
  withProblem,
  type ProblemKind,
} from './problems';
import { createReplacedFormulas } from './replaced-formulas';
import { createWorkbookReader } from './workbook-reader';
import { createWriteQueue } from './write-queue';

/** An item and the column of its scores that is selected in the sheet; null for a cell in another column. */
type SelectionListener = (item: ItemId, column: ColumnId | null) => void;

/** What a workbook asks to be written, as it is then. */
type Make = (measurement: Measurement) => readonly Change[];

/** Runs what writes a text that was typed for some time. */
export type WriteDraft = (write: () => void) => void;

/** What was added to the improvement plan. */
export interface AddedToPlan {
  readonly lines: number;
  /** How many priorities there are, with or without a line of their own already. */
  readonly priorities: number;
  /** How many of those have no line because the plan is full. */
  readonly withoutRoom: number;
}

/** The measurement in the open workbook, kept in step with it. Nothing is kept here that the workbook does not hold. */
export interface MeasurementStore extends Readable<MeasurementState> {
  /** Reads, and follows the workbook until the returned function is called. */
  readonly start: () => () => void;
  /** Reads the workbook now. */
  readonly refresh: () => void;
  /** The user comes back to the pane: reads what nobody announced meanwhile, unless a cell is still being typed in. */
  readonly comeBack: () => void;
  /** Writes in the background; changes that wait for each other go together. */
  readonly write: (changes: readonly Change[]) => void;
  /**
   * Something begins to be typed, in the place of what the workbook holds now.
   * @returns what runs a function that writes it: that takes the place of nothing that somebody else wrote since
   */
  readonly beginDraft: () => WriteDraft;
  /** Decides about what somebody else had been before: ours takes the place of what was found, or is given up. */
  readonly decide: (conflicts: readonly Conflict[], isOurs: boolean) => void;
  /** @returns whether the measurement was made */
  readonly build: (measurement: Measurement) => Promise<boolean>;
  /** Builds the sheets of the measurement anew. @returns whether that was done */
  readonly repair: () => Promise<boolean>;
  /** Adds a sheet that the measurement does without. @returns whether that was done */
  readonly addSheet: (sheet: OptionalSheet) => Promise<boolean>;
  /** Removes a sheet on which nothing is filled in. @returns whether that was done */
  readonly removeSheet: (sheet: OptionalSheet) => Promise<boolean>;
  /**
   * Writes changes that only make sense together: all of them or none, and apart from everything else. The workbook is
   * read first; where it does not ask for just these changes any more, nothing is written.
   * @param make the changes that the workbook asks for, as it is then
   * @returns whether they were written
   */
  readonly replace: (changes: readonly Change[], make: Make) => Promise<boolean>;
  /** The same for what makes another measurement of this one. */
  readonly renew: MeasurementStore['replace'];
  /** Takes back what was written, in the same way. @param changes what its cells held before */
  readonly undo: (step: WriteStep, changes: readonly Change[], make: Make) => Promise<boolean>;
  /**
   * Adds what the priorities ask to the improvement plan, all of it or nothing. The workbook is read first, so that nothing
   * is written over what was typed there a moment ago, not even when it is tried again.
   * @param done told what was added once it is there, also by another try
   */
  readonly fillPlan: (done: (added: AddedToPlan) => void) => Promise<void>;
  /** Goes to an item's cell in the sheet; a failure is only worth a message where the user asked for it. */
  readonly select: (item: ItemId, column: ColumnId | undefined, asked: boolean) => Promise<void>;
  /** Goes to a sheet of the measurement. */
  readonly show: (sheet: SheetName) => Promise<void>;
  /** Is the pane to open with this workbook, where Excel does that? */
  readonly opensPane: () => boolean;
  /** Has the pane open with this workbook from now on, or not any more. */
  readonly setOpensPane: (isOn: boolean) => Promise<void>;
  /** What tries what the program that holds the workbook does; absent where there is nothing to try. */
  readonly selfTest: MeasurementHost['selfTest'];
  /** Leaves the workbook alone until something that cannot fail is over, and reads it then. */
  readonly leaveAlone: (run: () => Promise<void>) => Promise<boolean>;
  /** Takes a message away; what could not be written is given up with it. */
  readonly dismissProblem: (kind: ProblemKind) => void;
  readonly dismissLeftovers: () => void;
  readonly dismissUnplaced: () => void;
  /** Another cell was selected in the table of scores. */
  readonly onSelected: (listener: SelectionListener) => () => void;
}

/** A burst of changes, such as an undo in many cells, costs one reading. */
const SETTLE_MS = 40;

/** So many writes can be taken back. */
const MOST_STEPS = 20;

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
  let done: readonly WriteStep[] = [];
  /** All that this pane wrote, oldest first: what came into the workbook since a draft began, but from nobody else. */
  let delivered: readonly Change[] = [];
  /** What is written now takes the place of this, where it was typed for some time. */
  let draftedOver: Measurement | null = null;
  const formulas = createReplacedFormulas();

  const publish = (change: Partial<MeasurementState> = {}) => {
    const state = { ...emitter.get(), ...change };
    const failed = queue.failed();
    const conflicts = queue.conflicts();
    const unsaved = [...failed, ...conflicts.flatMap(({ changes }) => changes)];
    const problems = failed.length === 0 ? withoutProblem(state.problems, 'write') : state.problems;
    const reading = shownReading(base, queue.underway());
    emitter.set({ ...state, problems, unsaved, conflicts, done, unwritten: queue.unwritten(), reading });
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
    delivered = [...delivered, ...what[0]];
    return replaced;
  };
  const sendWaiting = async (...what: Parameters<typeof send>) => {
    formulas.add(done, await send(...what));
  };
  const queue = createWriteQueue(sendWaiting, {
    changed: publish,
    written: reader.soon,
    failed: (error) => {
      if (conflictsOf(error).length === 0) fail('write', error, queue.retry);
      // Whether nothing of it got there is for the workbook to say.
      if (!isTyping(error)) reader.soon();
    },
  });

  /** What the workbook holds as far as is known, without what is still on its way. */
  const held = () => (base?.kind === 'measurement' ? applyChanges(base.checked.measurement, queue.written()) : null);

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

  const onStep = (step: BuildStep) => {
    publish({ step });
  };
  /** While a measurement is made, mended or scored anew it is not whole: nothing is read or written until that is done. */
  const longWork = async (
    work: Work,
    during: 'build' | 'repair' | 'replace' | 'undo' | 'renew' | 'fill' | 'sheets',
    run: () => Promise<void>,
  ): Promise<boolean> => {
    if (emitter.get().work !== null) return false;
    // What had no place is in the workbook no more: that list stays until it is closed.
    const { unplaced } = emitter.get();
    publish({ work, step: null, ...solved(during), unplaced: unplaced?.length ? unplaced : null });
    // What comes in the place of scores must not be written before the scores that were given earlier, and a sheet that goes
    // must not come back for what was filled in before.
    if (work !== 'building' && work !== 'repairing') await queue.idle();
    reader.pause();
    await queue.pause();
    const failure = await run().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    await reader.now();
    publish({ work: null, step: null });
    // Only now, as before this a second try would be refused.
    if (failure) {
      keepLeftovers(failure.error);
      fail(during, failure.error, () => void longWork(work, during, run));
    }
    reader.resume();
    queue.resume();
    return failure === null;
  };

  const remember = (step: WriteStep) => {
    done = [...done, step].slice(-MOST_STEPS);
  };
  /** Writes past the queue, while that is paused, what was made of a reading. */
  const writeApart = async (changes: readonly Change[], measurement: Measurement, undone: WriteStep | null = null) => {
    const replaced = await send(changes, () => measurement, undone && formulas.of(undone));
    queue.addSeen(changes);
    if (undone) return;
    const step = { changes, before: measurement };
    remember(step);
    formulas.add([step], replaced);
  };

  /** Writes what the workbook asks for by then, where that is what was chosen. */
  const writeChosen = async (changes: readonly Change[], make: Make, undone?: WriteStep): Promise<void> => {
    const found = await host.read();
    const measurement = found.kind === 'measurement' ? found.checked.measurement : null;
    if (!measurement || !areSameChanges(make(measurement), changes)) throw new ScoresMovedError();
    await writeApart(changes, measurement, undone);
  };
  const replaceAll =
    (work: Work, during: 'replace' | 'renew'): MeasurementStore['replace'] =>
    (changes, make) =>
      longWork(work, during, () => writeChosen(changes, make));

  const select: MeasurementStore['select'] = async (item, column, asked) => {
    // Cells have no fixed place while the sheets are built.
    if (emitter.get().work !== null) return;
    try {
      await (column === undefined ? host.select(item) : host.select(item, column));
      publish(solved('select'));
    } catch (error) {
      // Following the pane in the sheet is a courtesy: scoring goes on without it.
      if (asked) fail('select', error, () => void select(item, column, asked));
    }
  };

  const show: MeasurementStore['show'] = async (sheet) => {
    if (emitter.get().work !== null) return;
    try {
      await host.show(sheet);
      publish(solved('show'));
    } catch (error) {
      fail('show', error, () => void show(sheet));
    }
  };

  const setOpensPane: MeasurementStore['setOpensPane'] = async (isOn) => {
    try {
      const saved = host.setOpensPane(isOn);
      publish();
      await saved;
      publish(solved('open-pane'));
    } catch (error) {
      fail('open-pane', error, () => void setOpensPane(isOn));
    }
  };

  return {
    get: emitter.get,
    subscribe: emitter.subscribe,
    start,
    refresh: () => void reader.now(),
    comeBack: () =>
      void workbook.isTyping().then((isTyped) => {
        if (!isTyped) reader.soon();
      }),
    write: (changes) => {
      if (changes.length === 0) return;
      const shown = checkedIn(emitter.get());
      if (shown) remember({ changes, before: shown.measurement });
      queue.add(changes, draftedOver ?? held());
    },
    beginDraft: () => {
      const before = held();
      const from = delivered.length;
      return (write) => {
        draftedOver = before && applyChanges(before, delivered.slice(from));
        try {
          write();
        } finally {
          draftedOver = null;
        }
      };
    },
    decide: (conflicts, isOurs) => {
      const shown = checkedIn(emitter.get());
      // Undone, it is again what the colleague put there.
      if (isOurs && shown) {
        for (const { changes, found } of conflicts) {
          remember({ changes, before: applyChanges(shown.measurement, found) });
        }
      }
      queue.decide(conflicts, isOurs);
    },
    build: (measurement) =>
      longWork('building', 'build', async () => {
        const remarks = await host.build(measurement, onStep);
        // What was written in another measurement is no step of this one, nor is there anything to decide about it.
        done = [];
        queue.abandon();
        if (remarks.length > 0) publish({ unplaced: remarks });
      }),
    repair: () =>
      longWork('repairing', 'repair', async () => {
        const unplaced = await host.repair(onStep);
        publish({ unplaced: [...new Set([...(emitter.get().unplaced ?? []), ...unplaced])] });
      }),
    addSheet: (sheet) =>
      longWork('adding', 'sheets', async () => {
        const remarks = await host.addSheet(sheet, onStep);
        if (remarks.length > 0) publish({ unplaced: remarks });
      }),
    removeSheet: (sheet) => longWork('removing', 'sheets', () => host.removeSheet(sheet)),
    replace: replaceAll('replacing', 'replace'),
    renew: replaceAll('renewing', 'renew'),
    undo: (step, changes, make) =>
      longWork('undoing', 'undo', async () => {
        await writeChosen(changes, make, step);
        done = done.filter((each) => each !== step);
      }),
    fillPlan: async (done) => {
      await longWork('filling', 'fill', async () => {
        const found = await host.read();
        if (found.kind !== 'measurement') throw new HostError('gone', '', '');
        const { measurement } = found.checked;
        const suggested = suggestedImprovements(measurement);
        const changes = improvementChanges(suggested);
        if (changes.length > 0) await writeApart(changes, measurement);
        done({
          lines: suggested.length,
          priorities: priorities(measurement).length,
          withoutRoom: unplannedPriorities(measurement).length - suggested.length,
        });
      });
    },
    select,
    show,
    opensPane: () => workbook.opensPane(),
    setOpensPane,
    selfTest: workbook.selfTest?.bind(workbook),
    leaveAlone: (run) =>
      longWork('testing', 'build', async () => {
        await run();
        // A measurement that was made for a self-test is not missed.
        base = { kind: 'none' };
      }),
    dismissProblem: (kind) => {
      if (kind === 'write') queue.drop();
      publish(solved(kind));
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
