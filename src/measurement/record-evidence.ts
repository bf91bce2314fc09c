import type { EvidenceInput } from '../scale/evidence-input';
import type { ItemId } from '../scale/ids';
import { itemEvidence } from '../scale/item-evidence';
import type { FormRow, ScoreForm } from '../scale/score-form';
import type { WorkerFieldId } from '../scale/worker-fields';
import { answerAt, withAnswerAt } from './answer-cells';
import type { Entry } from './entry';
import type { EvidenceBody, RecordedEvidence } from './recorded-evidence';
import { filledWorkers } from './workers';

/** A cell in which evidence is recorded. */
export interface AnswerPlace {
  readonly item: ItemId;
  readonly body: EvidenceBody;
  /** Of the input. */
  readonly key: string;
  /** Of a check list: which of its names, counted from 0; null for the number of them, and for other inputs. */
  readonly component: number | null;
}

export interface WorkerPlace {
  /** Of the table of workers, counted from 0. */
  readonly line: number;
  readonly field: WorkerFieldId | 'code';
}

/** What is recorded in a cell; null where nothing is, or the form asks no such thing. */
export function recordedAnswer(form: ScoreForm, evidence: RecordedEvidence, place: AnswerPlace): Entry {
  const input = inputAt(form, place);
  return input ? answerAt(input, evidence.items[place.item]?.[place.body] ?? {}, place.component) : null;
}

/** The evidence once a cell holds something else; null leaves it blank. */
export function withAnswer(
  form: ScoreForm,
  evidence: RecordedEvidence,
  place: AnswerPlace,
  entry: Entry,
): RecordedEvidence {
  const { item, body, component } = place;
  const input = inputAt(form, place);
  if (!input) return evidence;
  const bodies = evidence.items[item];
  const entries = withAnswerAt(input, bodies?.[body] ?? {}, component, entry);
  return { ...evidence, items: { ...evidence.items, [item]: { ...bodies, [body]: entries } } };
}

/** The evidence once a field of a worker holds something else; the lines end with the last that is filled in. */
export function withWorkerEntry(
  evidence: RecordedEvidence,
  { line, field }: WorkerPlace,
  entry: Entry,
): RecordedEvidence {
  const workers = Array.from({ length: Math.max(evidence.workers.length, line + 1) }, (_, index) =>
    index === line ? { ...evidence.workers[index], [field]: entry } : (evidence.workers[index] ?? {}),
  );
  const last = workers.findLastIndex((worker) => filledWorkers([worker]).length > 0);
  return { ...evidence, workers: workers.slice(0, last + 1) };
}

/** What is asked in a cell. */
export function inputAt(
  { rows }: ScoreForm,
  { item, key }: Pick<AnswerPlace, 'item' | 'key'>,
): EvidenceInput | undefined {
  const row: FormRow | undefined = rows.find((each) => each.item.id === item);
  return row && itemEvidence(row.item)?.inputs.find((input) => input.key === key);
}
