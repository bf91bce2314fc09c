import type { EvidenceInput } from '../../scale/evidence-input';
import { itemEvidence, type ItemEvidence } from '../../scale/item-evidence';
import type { Item, Rating } from '../../scale/types';
import { adviceSentence, OPEN_SENTENCES, stillToFillIn } from './advice-sentence';
import type { Answers } from './conditions';
import { decide, type DecidedBy, type Decision } from './decide';
import type { EvidenceEntries, EvidenceProblem } from './evidence-entries';
import { gatherWorkers, type WorkerEntries } from './gather-workers';
import { isUnanswered, readAnswer, type Answer, type Unreadable } from './read-answer';

/** What the evidence says about the anchor of an item. Advice, never a block. */
export interface Advice {
  /** Why there is advice, or why there is none. */
  readonly status: AdviceStatus;
  /** The admissible anchors, ascending: one, or two where the scale leaves it open; none without advice. */
  readonly anchors: readonly Rating[];
  /** The measured value before and after rounding (E2); equal where nothing is rounded, null where it is not known. */
  readonly value: number | null;
  readonly rounded: number | null;
  /** Which part of the rule decided; null without an answer. */
  readonly decidedBy: DecidedBy['kind'] | null;
  /** What decided, in Dutch; or what stands in the way. */
  readonly rule: string;
  /** What is recorded and cannot be; only in `invalid` advice. */
  readonly problems: readonly EvidenceProblem[];
}

/**
 * `advised`; or `none` recorded; `incomplete`: what is blank can still change the answer (E5); `impossible`: the
 * answers are legal, but lead to no anchor; `invalid`; `judgement`: the item has no calculation.
 */
export type AdviceStatus = 'advised' | 'none' | 'incomplete' | 'impossible' | 'invalid' | 'judgement';

/** How the answers on one item read, and what the rule makes of the worst and the best that blanks can become. */
export interface ReadEvidence {
  readonly answers: readonly (readonly [EvidenceInput, Answer | Unreadable])[];
  /** Null where an answer cannot be. */
  readonly bounds: { readonly worst: Decision; readonly best: Decision } | null;
}

/** Reads all answers on an item and applies its rule to them. */
export function readEvidence(
  { inputs, rule }: ItemEvidence,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
): ReadEvidence {
  const answers = inputs.map((input) => [input, readAnswer(input, entries, workers)] as const);
  if (!answers.every(isReadable)) return { answers, bounds: null };
  return {
    answers,
    bounds: { worst: decide(rule, completed(answers, 'worst')), best: decide(rule, completed(answers, 'best')) },
  };
}

/**
 * The advice on one item, whatever is recorded for it.
 * @param workers what is recorded per worker, for the questions that are left blank
 */
export function advise(item: Item, entries: EvidenceEntries, workers: readonly WorkerEntries[] = []): Advice {
  const evidence = itemEvidence(item);
  if (evidence === null) return withoutAnchor('judgement', OPEN_SENTENCES.judgement);
  const { answers: read, bounds } = readEvidence(evidence, entries, workers);
  const problems = read.flatMap(([{ key }, answer]) =>
    'problems' in answer ? answer.problems.map((message) => ({ key, message })) : [],
  );
  if (bounds === null) {
    return { ...withoutAnchor('invalid', problems.map(({ message }) => message).join(' ')), problems };
  }
  const answers = read.filter(isReadable);
  const open = answers.filter(([, { complete }]) => !complete).map(([input]) => input);
  if (nothingRecorded(evidence, entries, workers)) return withoutAnchor('none', stillToFillIn(open));
  const { worst, best } = bounds;
  if (worst.anchors.join() !== best.anchors.join()) return withoutAnchor('incomplete', stillToFillIn(open));
  // What blanks can still change is not known.
  const value = worst.value === best.value ? best.value : null;
  return {
    status: best.anchors.length > 0 ? 'advised' : 'impossible',
    anchors: best.anchors,
    value,
    rounded: worst.rounded === best.rounded ? best.rounded : null,
    decidedBy: best.by.kind,
    // The best completion tells why even that leads no higher.
    rule: adviceSentence(item, evidence.rule, { ...best, value }, answers),
    problems: [],
  };
}

type Readable = readonly [EvidenceInput, Answer];
export const isReadable = (answer: readonly [EvidenceInput, Answer | Unreadable]): answer is Readable =>
  !('problems' in answer[1]);

const withoutAnchor = (status: AdviceStatus, rule: string): Advice => ({
  status,
  anchors: [],
  value: null,
  rounded: null,
  decidedBy: null,
  rule,
  problems: [],
});

const nothingRecorded = (
  { inputs }: ItemEvidence,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
): boolean =>
  inputs.every(
    (input) =>
      isUnanswered(input, entries) && (input.workers === undefined || gatherWorkers(input.workers, workers) === null),
  );

/** The answers with the worst or the best that blanks can become. */
export const completed = (answers: readonly Readable[], as: 'worst' | 'best'): Answers =>
  Object.fromEntries(answers.map(([{ key }, answer]) => [key, answer[as]]));
