import type { AoItemId } from './ids';
import type { ModelId } from './types';

/**
 * What the kind of programme decides on the A/O scale: the columns that are scored, and which of the three caseload
 * rows counts (1a, 1b and 1c are alternatives; that is why the maxima are 130 and 125).
 */
interface Model {
  readonly title: string;
  readonly columns: readonly ('A' | 'O')[];
  readonly caseloadItem: AoItemId;
}

export const MODELS = {
  integrated: { title: 'Integraal (IPS-A en IPS-O)', columns: ['A', 'O'], caseloadItem: 'bezetting-1a' },
  work: { title: 'Alleen IPS-A (arbeid)', columns: ['A'], caseloadItem: 'bezetting-1b' },
  education: { title: 'Alleen IPS-O (opleiding)', columns: ['O'], caseloadItem: 'bezetting-1c' },
} as const satisfies Record<ModelId, Model>;

export const MODEL_IDS = ['integrated', 'work', 'education'] as const satisfies readonly ModelId[];

/** Null on a scale without models. */
export const modelTitle = ({ model }: { readonly model: ModelId | null }): string | null =>
  model === null ? null : MODELS[model].title;

/** The alternatives among which the model chooses. */
export const CASELOAD_ITEMS: readonly AoItemId[] = MODEL_IDS.map((model) => MODELS[model].caseloadItem);
