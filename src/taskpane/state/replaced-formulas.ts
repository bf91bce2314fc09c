import type { ReplacedFormula } from '../../host/measurement-host';
import { isSameContent } from '../../measurement/conflicts';
import { heldIn } from '../../measurement/line-cells';
import { isSameCell } from './cell-changes';
import type { WriteStep } from './measurement-state';

/** The formulas that steps had written over, so that they come again where a step is taken back. */
export interface ReplacedFormulas {
  /** A write replaced these; it was of steps among these. */
  readonly add: (steps: readonly WriteStep[], replaced: readonly ReplacedFormula[]) => void;
  readonly of: (step: WriteStep) => readonly ReplacedFormula[];
}

export function createReplacedFormulas(): ReplacedFormulas {
  const kept = new WeakMap<WriteStep, readonly ReplacedFormula[]>();
  const of = (step: WriteStep) => kept.get(step) ?? [];
  return {
    add: (steps, replaced) => {
      for (const step of steps) {
        // Of several steps on one cell it is the one before which that showed what the formula did.
        const own = replaced.filter(
          ({ cell }) =>
            step.changes.some((change) => isSameCell(change, cell)) && isSameContent(heldIn(step.before, cell), cell),
        );
        if (own.length > 0) kept.set(step, [...own, ...of(step)]);
      }
    },
    of,
  };
}
