import type { WorkerEntries } from '../../measurement/workers';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../scale/worker-fields';
import { gatherWorkers } from '../../scoring/evidence/gather-workers';
import { useChecked } from '../pane-context';
import { EVIDENCE_TEXTS } from './texts';
import { answerText } from './typed-answer';

/** The workers of the measurement, and what this scale calls them. */
export function useWorkers() {
  const { form, evidence } = useChecked().measurement;
  const called = form.model === null ? EVIDENCE_TEXTS.counsellor : EVIDENCE_TEXTS.worker;
  return {
    lines: evidence.workers,
    called,
    /** What the workers answer where an answer is left blank. */
    hint: (field: WorkerFieldId) => workersHint(field, evidence.workers, called.plural),
  };
}

function workersHint(id: WorkerFieldId, workers: readonly WorkerEntries[], called: string): string {
  const gathered = gatherWorkers(id, workers);
  if (gathered === null) return EVIDENCE_TEXTS.fromWorkers(called);
  if ('problems' in gathered || gathered.least !== gathered.most) return EVIDENCE_TEXTS.workersIncomplete(called);
  const field: WorkerField = WORKER_FIELDS[id];
  const text =
    field.kind === 'choice'
      ? (field.options.find(({ value }) => value === gathered.least)?.label ?? '')
      : `${answerText(gathered.least)}${field.percent ? '%' : ''}`;
  return EVIDENCE_TEXTS.workersGive(text, called);
}
