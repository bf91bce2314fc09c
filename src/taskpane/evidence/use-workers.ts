import type { EvidenceEntries } from '../../measurement/evidence-entries';
import type { Measurement } from '../../measurement/measurement';
import { answeringFact, type EvidenceInput } from '../../scale/evidence-input';
import { FACTS } from '../../scale/facts';
import type { ItemEvidence } from '../../scale/item-evidence';
import { withinSentence } from '../../scale/words';
import { WORKER_FIELDS, type WorkerField, type WorkerFieldId } from '../../scale/worker-fields';
import { answerOfWorkers, type AnswerOfWorkers } from '../../scoring/evidence/answer-of-workers';
import { factsOf } from '../../scoring/evidence/facts';
import { useChecked } from '../pane-context';
import { EVIDENCE_TEXTS } from './texts';
import { answerText } from './typed-answer';

/** The workers of the measurement, and what this scale calls them. */
export function useWorkers() {
  const { measurement } = useChecked();
  const { form, evidence } = measurement;
  const { singular, plural } = EVIDENCE_TEXTS.worker;
  const { words } = form.scale;
  const called = { singular: withinSentence(words, singular), plural: withinSentence(words, plural) };
  return {
    lines: evidence.workers,
    called,
    /** What the workers, or another table, answer where a question that they can answer is left blank. */
    hint: (of: ItemEvidence, input: EvidenceInput, entries: EvidenceEntries) =>
      input.workers === undefined
        ? factHint(input, measurement)
        : workersHint(input.workers, answerOfWorkers(of, input, entries, evidence.workers), called.plural),
  };
}

function factHint(input: EvidenceInput, measurement: Measurement): string | undefined {
  const id = answeringFact(input);
  if (id === null) return undefined;
  const fact = factsOf(measurement)[id];
  const what = FACTS[id].toLowerCase();
  if (fact === undefined) return EVIDENCE_TEXTS.fact.none;
  if ('problems' in fact) return EVIDENCE_TEXTS.fact.impossible(what);
  if (fact.least !== fact.most) return EVIDENCE_TEXTS.fact.incomplete(what);
  return EVIDENCE_TEXTS.fact.gives(
    `${answerText(fact.least)}${input.kind === 'number' && input.percent ? '%' : ''}`,
    what,
  );
}

function workersHint(field: WorkerFieldId, answer: AnswerOfWorkers, called: string): string {
  switch (answer) {
    case null:
      return EVIDENCE_TEXTS.fromWorkers(called);
    case 'open':
      return EVIDENCE_TEXTS.workersIncomplete(called);
    case 'invalid':
      return EVIDENCE_TEXTS.workersImpossible(called);
    default:
      return EVIDENCE_TEXTS.workersGive(valueText(WORKER_FIELDS[field], answer.value), called);
  }
}

const valueText = (field: WorkerField, answered: number | string): string =>
  field.kind === 'choice'
    ? (field.options.find(({ value }) => value === answered)?.label ?? '')
    : `${answerText(answered)}${field.percent ? '%' : ''}`;
