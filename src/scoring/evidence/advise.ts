import type { EvidenceInput } from '../../scale/evidence-input';
import { itemEvidence } from '../../scale/item-evidence';
import type { Item, Rating } from '../../scale/types';
import { adviceSentence, OPEN_SENTENCES, stillToFillIn } from './advice-sentence';
import type { Answers } from './conditions';
import { decide, type DecidedBy } from './decide';
import { isBlank, type EvidenceEntries, type EvidenceProblem } from './evidence-entries';
import { readAnswer, type Answer } from './read-answer';

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

/** The advice on one item, whatever is recorded for it. */
export function advise(item: Item, entries: EvidenceEntries): Advice {
  const evidence = itemEvidence(item);
  if (evidence === null) return withoutAnchor('judgement', OPEN_SENTENCES.judgement);
  const { inputs, rule } = evidence;
  const answers: [EvidenceInput, Answer][] = [];
  const problems: EvidenceProblem[] = [];
  for (const input of inputs) {
    const read = readAnswer(input, entries);
    if ('problems' in read) problems.push(...read.problems.map((message) => ({ key: input.key, message })));
    else answers.push([input, read]);
  }
  if (problems.length > 0) {
    return { ...withoutAnchor('invalid', problems.map(({ message }) => message).join(' ')), problems };
  }
  const open = answers.filter(([, { complete }]) => !complete).map(([input]) => input);
  if (nothingRecorded(inputs, entries)) return withoutAnchor('none', stillToFillIn(open));

  const worst = decide(rule, completed(answers, 'worst'));
  const best = decide(rule, completed(answers, 'best'));
  if (worst.anchors.join() !== best.anchors.join()) return withoutAnchor('incomplete', stillToFillIn(open));
  return {
    status: best.anchors.length > 0 ? 'advised' : 'impossible',
    anchors: best.anchors,
    value: worst.value === best.value ? best.value : null,
    rounded: worst.rounded === best.rounded ? best.rounded : null,
    decidedBy: best.by.kind,
    // The best completion tells why even that leads no higher.
    rule: adviceSentence(item, rule, best, answers),
    problems: [],
  };
}

const withoutAnchor = (status: AdviceStatus, rule: string): Advice => ({
  ...{ status, anchors: [], value: null, rounded: null },
  ...{ decidedBy: null, rule, problems: [] },
});

const nothingRecorded = (inputs: readonly EvidenceInput[], entries: EvidenceEntries) =>
  inputs.every(
    (input) =>
      isBlank(entries[input.key]) &&
      (input.kind !== 'number' || input.perWorkerKey === undefined || isBlank(entries[input.perWorkerKey])),
  );

const completed = (answers: readonly (readonly [EvidenceInput, Answer])[], as: 'worst' | 'best'): Answers =>
  Object.fromEntries(answers.map(([{ key }, answer]) => [key, answer[as]]));
