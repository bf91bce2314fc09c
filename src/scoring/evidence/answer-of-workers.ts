import type { EvidenceEntries } from '../../measurement/evidence-entries';
import type { WorkerEntries } from '../../measurement/workers';
import type { EvidenceInput } from '../../scale/evidence-input';
import type { ItemEvidence } from '../../scale/item-evidence';
import { readEvidence, stillOpen } from './advise';
import { gatherWorkers } from './gather-workers';
import { completed, isReadable } from './read-answer';

/**
 * What the workers answer for a question of an item that is left blank, as the advice counts it: `open` where a blank
 * of theirs can still change the advice, `invalid` where something cannot be. Null where there is no one answer, and none
 * is missed: nothing is recorded of them, they are looked at one by one (E3b), or the rest decides.
 */
export type AnswerOfWorkers = { readonly value: number | string } | 'open' | 'invalid' | null;

/** Answers a question from the workers; what is recorded for the question itself is left to the caller. */
export function answerOfWorkers(
  evidence: ItemEvidence,
  { key, workers: field }: EvidenceInput,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
): AnswerOfWorkers {
  if (field === undefined || gatherWorkers(field, workers) === null) return null;
  const { answers, bounds } = readEvidence(evidence, entries, workers);
  const readable = answers.filter(isReadable);
  const answer = readable.find(([input]) => input.key === key)?.[1];
  if (answer === undefined) return 'invalid';
  // Looked at one by one, what tells who is left is no number of them all.
  if (key === evidence.rule.oneByOne?.of && answer.without === undefined) return null;
  const [worst, best] = (['worst', 'best'] as const).map((as) => completed(readable, () => as)[key]);
  if (worst !== undefined && worst === best) return { value: worst };
  // Another question can still make it count for more.
  if (answer.complete) return { value: answer.best };
  if (bounds === null) return 'open';
  return stillOpen(evidence.rule, readable).some(([input]) => input.key === key) ? 'open' : null;
}
