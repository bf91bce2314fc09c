import type { EvidenceEntries } from '../../measurement/evidence-entries';
import { filledWorkers, type WorkerEntries } from '../../measurement/workers';
import { numberWithin, withoutNoise } from '../../measurement/recorded-number';
import type { OneByOne } from '../../scale/anchor-rule';
import type { EvidenceInput } from '../../scale/evidence-input';
import { phraseText } from './evidence-number';
import type { Facts } from './fact';
import { isUnanswered, readAnswer, type Answer, type Unreadable } from './read-answer';

type AnswerRead = readonly [EvidenceInput, Answer | Unreadable];

/**
 * The answers on an item, with its workers looked at one by one (E3b); gathered as everywhere where the rule asks no such
 * thing, where nothing is recorded of workers, or where one of its two questions is answered with the item itself.
 */
export function readOneByOne(
  rule: OneByOne | undefined,
  inputs: readonly EvidenceInput[],
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
  facts: Facts,
): readonly AnswerRead[] {
  const answers = (from: readonly WorkerEntries[]) =>
    inputs.map((input): AnswerRead => [input, readAnswer(input, entries, from, facts)]);
  const present = filledWorkers(workers).length;
  const isAnswered = inputs.some(
    (input) => (input.key === rule?.key || input.key === rule?.of) && !isUnanswered(input, entries),
  );
  if (!rule || present === 0 || isAnswered) return answers(workers);
  const { counted, raised } = lookAtEach(rule, workers);
  const left = filledWorkers(counted).length;
  const raisedCount = raised.filter((worker, index) => worker !== counted[index]).length;
  const best = answers(raised).find(([{ key }]) => key === rule.key)?.[1];
  const ofCounted = answers(counted);
  const ofAll = answers(workers);
  const isKnown = ofAll.every(([{ key }, answer]) => key !== rule.of || !('problems' in answer));
  return ofAll.map(([input, gathered], index): AnswerRead => {
    const [, answer] = ofCounted[index] ?? [input, gathered];
    // Also of a worker who is left out, what cannot be is said.
    if ('problems' in gathered || 'problems' in answer) return [input, gathered];
    // Who is left is not known then, nor is what they come to; the problem itself is said once.
    if (!isKnown && gathered.without !== undefined) return [input, { problems: [] }];
    // Once each worker has been looked at, the table's rule for few of them must not hold for the mean.
    if (input.key === rule.of) return [input, complete(left === 0 ? 0 : rule.below)];
    if (input.key !== rule.key) return [input, answer];
    const facts = left === present ? [] : [phraseText(rule.says.leftOut, present - left)];
    if (raisedCount === 0 || best === undefined || 'problems' in best) return [input, { ...answer, facts }];
    const fact = phraseText(rule.says.enough, raisedCount);
    return [input, { ...answer, facts, where: { ...best, when: rule.when, fact } }];
  });
}

/** The workers who are left, and the same with those raised who do enough for the few they have. */
export function lookAtEach(rule: OneByOne, workers: readonly WorkerEntries[]) {
  // A line that is left out keeps its place: problems name lines by it.
  const counted = workers.map((worker) => (worker[rule.of] === 0 ? {} : worker));
  const raised = counted.map((worker) => (isEnough(rule, worker) ? { ...worker, [rule.key]: rule.atLeast } : worker));
  return { counted, raised };
}

const complete = (value: number): Answer => ({ worst: value, best: value, complete: true });

/** Few under `of`, so many times as much under `key`, and that still less than it then counts as. */
function isEnough({ key, of, below, times, atLeast }: OneByOne, worker: WorkerEntries): boolean {
  const limits = { least: 0, most: Infinity };
  const [number, few] = [numberWithin(limits, worker[key] ?? null), numberWithin(limits, worker[of] ?? null)];
  if (number === null || few === null) return false;
  return few > 0 && few < below && number < atLeast && number >= withoutNoise(times * few);
}
