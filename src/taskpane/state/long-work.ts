import { HostError, type BuildStep } from '../../host/measurement-host';
import { canStop, type MeasurementState, type Work } from './measurement-state';
import { isStoppedBy, leftoversOf, withoutProblem, type ProblemKind } from './problems';
import type { WorkbookReader } from './workbook-reader';
import type { WriteQueue } from './write-queue';

/** What long work needs of the store. */
interface Surroundings {
  readonly get: () => MeasurementState;
  readonly publish: (change: Partial<MeasurementState>) => void;
  readonly fail: (during: ProblemKind, error: unknown, retry: () => void) => void;
  readonly keepLeftovers: (error: unknown) => void;
  readonly reader: WorkbookReader;
  readonly queue: WriteQueue;
}

export interface LongWork {
  /** One at a time, and nothing is read or written meanwhile. @returns whether it was begun and succeeded */
  readonly run: (
    work: Work,
    during: 'build' | 'repair' | 'replace' | 'undo' | 'renew' | 'fill' | 'sheets',
    task: () => Promise<void>,
  ) => Promise<boolean>;
  /** Says how far it is. @throws {HostError} `stopped`, where it was asked to stop, except while that takes it back */
  readonly onStep: (step: BuildStep) => void;
  /** Stops it where that can be taken back. */
  readonly stop: () => void;
}

/** While a measurement is made, mended or scored anew it is not whole: nothing is read or written until that is done. */
export function createLongWork({ get, publish, fail, keepLeftovers, reader, queue }: Surroundings): LongWork {
  const run: LongWork['run'] = async (work, during, task) => {
    const { work: other, unplaced, problems } = get();
    if (other !== null) return false;
    publish({
      ...{ work, step: null, isStopped: false },
      problems: withoutProblem(problems, during),
      // What had no place is in the workbook no more: that list stays until it is closed.
      unplaced: unplaced?.length ? unplaced : null,
    });
    // What comes in the place of scores must not be written before the scores that were given earlier, and a sheet that goes
    // must not come back for what was filled in before.
    if (work !== 'building' && work !== 'repairing') await queue.idle();
    reader.pause();
    await queue.pause();
    const failure = await task().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    await reader.now();
    const wasAsked = failure !== null && isStoppedBy(failure.error);
    // Where something stayed behind, that is what is said.
    const isStopped = wasAsked && leftoversOf(failure.error).length === 0;
    publish({ work: null, step: null, isStopping: false, isStopped });
    // Only now, as before this a second try would be refused.
    if (failure) {
      keepLeftovers(failure.error);
      if (!wasAsked) fail(during, failure.error, () => void run(work, during, task));
    }
    reader.resume();
    queue.resume();
    return failure === null;
  };
  return {
    run,
    onStep: (step) => {
      if (get().isStopping && step !== 'clearing') throw new HostError('stopped', '', '');
      publish({ step });
    },
    stop: () => {
      if (canStop(get())) publish({ isStopping: true });
    },
  };
}
