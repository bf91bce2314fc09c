import type { Entry } from '../../measurement/entry';
import type { EvidenceInput } from '../../scale/evidence-input';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../scale/worker-fields';
import { withoutNoise } from '../../measurement/recorded-number';
import type { Constant } from '../paper/plan';

/**
 * Evidence as it stands in cells: choices in words, percentages as fractions. What is none of these is kept as it is in
 * both directions, so that nothing is lost and the advice can say what is wrong with it.
 */
export interface CellKind {
  readonly percent?: true;
  /** Values and the words for them. */
  readonly options?: readonly {
    readonly value: string;
    readonly label: string;
    readonly earlierLabels?: readonly string[];
  }[];
}

export const YES_OR_NO = {
  options: [
    { value: 'yes', label: 'ja' },
    { value: 'no', label: 'nee' },
  ],
} as const satisfies CellKind;

/** How the answer to an input stands in its cell; of a check list the number of its components. */
export function cellKindOf(input: EvidenceInput): CellKind {
  if (input.kind === 'choice') return { options: input.options };
  return input.kind === 'number' && input.percent ? { percent: true } : {};
}

export function workerCellKind(id: WorkerFieldId | 'code'): CellKind {
  if (id === 'code') return {};
  const field: WorkerField = WORKER_FIELDS[id];
  if (field.kind === 'choice') return { options: field.options };
  return field.percent ? { percent: true } : {};
}

export function evidenceCell({ percent, options }: CellKind, entry: Entry | undefined): Constant {
  if (entry === undefined || entry === null || entry === '') return null;
  if (typeof entry === 'object') return entry.error;
  if (typeof entry === 'number' && percent && entry >= 0 && entry <= 100) return entry / 100;
  return options?.find(({ value }) => value === entry)?.label ?? entry;
}

/** The entry that a cell stands for. Up to 1 is a fraction, above it a percentage (scale.md). */
export function evidenceEntry({ percent, options }: CellKind, value: Entry): Entry {
  if (typeof value === 'number' && percent && value >= 0 && value <= 1) return withoutNoise(value * 100);
  if (typeof value !== 'string' || !options) return value;
  const said = value.toLowerCase();
  const option = options.find(
    ({ label, earlierLabels }) => label.toLowerCase() === said || earlierLabels?.includes(said),
  );
  if (option) return option.value;
  // A word that only a program uses is no answer in a cell.
  return options.some((each) => each.value === value) ? { error: value } : value;
}
