import {
  HOST_PROBLEMS,
  HostError,
  type BuildStep,
  type CellChange,
  type HostEvent,
  type HostReading,
  type MeasurementHost,
} from '../../host/measurement-host';
import type { ItemId } from '../../scale/ids';
import type { ColumnId } from '../../scale/types';
import type { Measurement } from '../../scoring/measurement';
import { hasMoved, withChanges } from './cell-changes';
import { createEmitter, type Readable } from './emitter';
import { createWriteQueue } from './write-queue';

/** Long work during which nothing else may be started. */
export type Work = 'building' | 'repairing';

/** Something that did not succeed, and how to try it again. */
export interface Problem {
  readonly during: 'read' | 'write' | 'build' | 'repair' | 'watch' | 'select';
  readonly message: string;
  /** The host's code and place, for whoever helps; empty where it gave none. */
  readonly details: string;
  readonly retry: () => void;
}

export interface MeasurementState {
  /** The workbook as last read, with what is being written; null until the first reading. */
  readonly reading: HostReading | null;
  readonly work: Work | null;
  /** How far that work is; null until it tells. */
  readonly step: BuildStep | null;
  readonly problem: Problem | null;
  /** What the last repair could not place; null where nothing was repaired. */
  readonly unplaced: readonly string[] | null;
}

/** The measurement in the open workbook, kept in step with it. Nothing is kept here that the workbook does not hold. */
export interface MeasurementStore extends Readable<MeasurementState> {
  /** Reads, and follows the workbook until the returned function is called. */
  readonly start: () => () => void;
  /** Reads the workbook now. */
  readonly refresh: () => void;
  /** Writes in the background; changes that wait for each other go together. */
  readonly write: (changes: readonly CellChange[]) => void;
  /** @returns whether the measurement was made */
  readonly build: (measurement: Measurement) => Promise<boolean>;
  /** @returns whether the measurement was mended */
  readonly repair: () => Promise<boolean>;
  /** Goes to an item's cell in the sheet; a failure is only worth a message where the user asked for it. */
  readonly select: (item: ItemId, column: ColumnId | undefined, asked: boolean) => Promise<void>;
  readonly dismissProblem: () => void;
  readonly dismissUnplaced: () => void;
  /** Another row was selected in the sheet. */
  readonly onSelected: (listener: (item: ItemId) => void) => () => void;
}

/** A burst of changes, such as an undo in many cells, costs one reading. */
const SETTLE_MS = 40;

/** @param settle how long to wait for more changes before reading, in milliseconds */
export function createMeasurementStore(host: MeasurementHost, settle = SETTLE_MS): MeasurementStore {
  const emitter = createEmitter<MeasurementState>({
    reading: null,
    work: null,
    step: null,
    problem: null,
    unplaced: null,
  });
  const selectionListeners = new Set<(item: ItemId) => void>();
  let base: HostReading | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let changedDuringWork = false;

  const publish = (change: Partial<MeasurementState> = {}) => {
    emitter.set({ ...emitter.get(), ...change, reading: withChanges(base, queue.underway()) });
  };
  // What is not saved stays in sight until it is saved or given up, whatever else goes wrong or right meanwhile.
  let unsaved: Problem | null = null;
  let other: Problem | null = null;
  const problem = () => ({ problem: unsaved ?? other });
  const fail = (during: Problem['during'], error: unknown, retry: () => void) => {
    if (during === 'write') unsaved = problemOf(during, error, retry);
    else other = problemOf(during, error, retry);
    publish(problem());
  };
  const solved = (during: Problem['during']): Partial<MeasurementState> => {
    if (queue.failed().length === 0) unsaved = null;
    if (other?.during === during) other = null;
    return problem();
  };

  const readOnce = async () => {
    const written = queue.written();
    try {
      const before = withChanges(base, written);
      const after = await host.read();
      base = after;
      queue.forget(written.length);
      // Somebody filled the cell in the sheet after the pane could not: what stands there is newer.
      queue.drop((change) => hasMoved(change, before, after));
      publish(solved('read'));
    } catch (error) {
      fail('read', error, readSoon);
    }
  };
  /** One reading at a time; whoever asks during a reading waits for the one after it. */
  const readNow = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (running !== null) await running;
    running ??= readOnce().finally(() => {
      running = null;
    });
    await running;
  };
  const readSoon = () => {
    // While a measurement is being made or mended it is not whole; it is read when that is done.
    if (emitter.get().work !== null) changedDuringWork = true;
    else timer ??= setTimeout(() => void readNow(), settle);
  };

  const queue = createWriteQueue((changes) => host.write(changes), {
    changed: () => {
      publish();
    },
    written: () => {
      publish(solved('write'));
      readSoon();
    },
    failed: (error) => {
      fail('write', error, () => {
        unsaved = null;
        publish(problem());
        queue.retry();
      });
    },
  });

  const follow = (event: HostEvent) => {
    if (event.kind === 'changed') readSoon();
    else if (event.item !== null) for (const listener of selectionListeners) listener(event.item);
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
    void readNow();
    return () => {
      stopped = true;
      clearTimeout(timer);
      // The workbook or the pane is closing; there is nobody left to tell that it went wrong.
      void stop?.().catch(() => undefined);
    };
  };

  const onStep = (step: BuildStep) => {
    publish({ step });
  };
  const longWork = async (work: Work, during: 'build' | 'repair', run: () => Promise<void>): Promise<boolean> => {
    if (emitter.get().work !== null) return false;
    other = null;
    publish({ work, step: null, ...problem(), unplaced: null });
    let failure: { readonly error: unknown } | null = null;
    try {
      await run();
    } catch (error) {
      failure = { error };
    }
    await readNow();
    publish({ work: null, step: null });
    // Only now, as before this a second try would be refused.
    if (failure) fail(during, failure.error, () => void longWork(work, during, run));
    if (changedDuringWork) readSoon();
    changedDuringWork = false;
    return failure === null;
  };

  const select: MeasurementStore['select'] = async (item, column, asked) => {
    try {
      await (column === undefined ? host.select(item) : host.select(item, column));
      publish(solved('select'));
    } catch (error) {
      // Following the pane in the sheet is a courtesy: scoring goes on without it.
      if (asked) fail('select', error, () => void select(item, column, asked));
    }
  };

  return {
    get: emitter.get,
    subscribe: emitter.subscribe,
    start,
    refresh: () => void readNow(),
    write: (changes) => {
      if (changes.length > 0) queue.add(changes);
    },
    build: (measurement) =>
      longWork('building', 'build', async () => {
        await host.build(measurement, onStep);
      }),
    repair: () =>
      longWork('repairing', 'repair', async () => {
        const unplaced = await host.repair(onStep);
        publish({ unplaced });
      }),
    select,
    dismissProblem: () => {
      if (unsaved) queue.drop();
      else other = null;
      unsaved = null;
      publish(problem());
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

function problemOf(during: Problem['during'], error: unknown, retry: () => void): Problem {
  if (!(error instanceof HostError)) return { during, message: HOST_PROBLEMS.other, details: '', retry };
  const details = [error.code, error.place].filter((text) => text !== '').join(', ');
  return { during, message: error.message, details, retry };
}
