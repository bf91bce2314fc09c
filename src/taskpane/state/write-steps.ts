import type { ReplacedFormula } from '../../host/measurement-host';
import { isSameContent } from '../../measurement/conflicts';
import { heldIn } from '../../measurement/line-cells';
import { isSameCell } from './cell-changes';
import type { WriteStep } from './measurement-state';

/** The last of what the pane wrote, oldest first, and what it takes to take it back. */
export interface WriteSteps {
  readonly all: () => readonly WriteStep[];
  readonly remember: (step: WriteStep) => void;
  readonly forget: (isForgotten?: (step: WriteStep) => boolean) => void;
  /** A write replaced these formulas; it was of steps among these. They come again where such a step is taken back. */
  readonly addFormulas: (steps: readonly WriteStep[], replaced: readonly ReplacedFormula[]) => void;
  readonly formulasOf: (step: WriteStep) => readonly ReplacedFormula[];
}

/** So many writes can be taken back. */
const MOST_STEPS = 20;

export function createWriteSteps(): WriteSteps {
  let steps: readonly WriteStep[] = [];
  const formulas = new WeakMap<WriteStep, readonly ReplacedFormula[]>();
  const formulasOf = (step: WriteStep) => formulas.get(step) ?? [];
  return {
    all: () => steps,
    remember: (step) => {
      steps = [...steps, step].slice(-MOST_STEPS);
    },
    forget: (isForgotten = () => true) => {
      steps = steps.filter((step) => !isForgotten(step));
    },
    addFormulas: (of, replaced) => {
      for (const step of of) {
        // Of several steps on one cell it is the one before which that showed what the formula did.
        const own = replaced.filter(
          ({ cell }) =>
            step.changes.some((change) => isSameCell(change, cell)) && isSameContent(heldIn(step.before, cell), cell),
        );
        if (own.length > 0) formulas.set(step, [...own, ...formulasOf(step)]);
      }
    },
    formulasOf,
  };
}
