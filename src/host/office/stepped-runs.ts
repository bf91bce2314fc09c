import type { BuildStep } from '../measurement-host';
import { hostError, type Run, type Runs } from './office-errors';

/** The ways in which work in steps is run; what may have to wait for a cell that is typed in says so as it begins. */
export interface SteppedRuns extends Runs {
  readonly waiting: Run;
  /** For taking back what failed. */
  readonly clearing: Run;
  /**
   * Does part of a step in a context that does not wait. Where it is refused because somebody has begun to type in a cell,
   * nothing of it was done, and it is done once more when the cell has been left.
   */
  readonly afterTyping: <T>(step: BuildStep, work: () => Promise<T>) => Promise<T>;
}

export function steppedRuns({ run, runUntracked }: Runs, onStep: (step: BuildStep) => void): SteppedRuns {
  const telling =
    (step: BuildStep): Run =>
    (batch) => {
      onStep(step);
      return run(batch);
    };
  const waiting = telling('waiting');
  return {
    run,
    runUntracked,
    waiting,
    clearing: telling('clearing'),
    afterTyping: async (step, work) => {
      try {
        return await work();
      } catch (error) {
        if (hostError(error).problem !== 'editing') throw error;
        await waiting(async (context) => {
          context.workbook.worksheets.getCount();
          await context.sync();
        });
        onStep(step);
        return work();
      }
    },
  };
}
