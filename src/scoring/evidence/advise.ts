import type { EvidenceEntries } from '../../measurement/evidence-entries';
import type { WorkerEntries } from '../../measurement/workers';
import type { AnchorRule } from '../../scale/anchor-rule';
import { isBeside, type EvidenceInput } from '../../scale/evidence-input';
import { itemEvidence, type ItemEvidence } from '../../scale/item-evidence';
import type { Item, Rating } from '../../scale/types';
import { adviceSentence, stillToFillIn } from './advice-sentence';
import { decide, type DecidedBy, type Decision } from './decide';
import { NO_FACTS, type Facts } from './fact';
import { gatherWorkers, unusualWorkers } from './gather-workers';
import { readOneByOne } from './one-by-one';
import { ADVICE_TEXTS } from './texts';
import {
  completed,
  factFor,
  isReadable,
  isUnanswered,
  type Answer,
  type ReadableAnswer,
  type Unreadable,
} from './read-answer';

/** Something recorded that cannot be; the message is for the user. */
export interface EvidenceProblem {
  readonly key: string;
  readonly message: string;
}

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
  /** What is recorded and cannot be: in `invalid` advice, and of a number that no anchor rests on in any. */
  readonly problems: readonly EvidenceProblem[];
  /** What is recorded and can be, but looks like a slip. */
  readonly unusual: readonly EvidenceProblem[];
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
  facts: Facts = NO_FACTS,
): ReadEvidence {
  const answers = readOneByOne(rule.oneByOne, inputs, entries, workers, facts);
  if (!answers.every((answer) => isReadable(answer) || isBeside(answer[0]))) return { answers, bounds: null };
  const readable = answers.filter(isReadable);
  const bound = (as: 'worst' | 'best') =>
    decide(
      rule,
      completed(readable, () => as),
    );
  return { answers, bounds: { worst: bound('worst'), best: bound('best') } };
}

/**
 * The advice on one item, whatever is recorded for it.
 * @param workers what is recorded per worker, for the questions that are left blank
 * @param facts what other tables come to, for the same
 */
export function advise(
  item: Item,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[] = [],
  facts: Facts = NO_FACTS,
): Advice {
  const evidence = itemEvidence(item);
  if (evidence === null) {
    return { ...withoutAnchor('judgement', ADVICE_TEXTS.judgement), problems: [], unusual: [] };
  }
  const read = readEvidence(evidence, entries, workers, facts);
  const problems = read.answers.flatMap(([{ key }, answer]) =>
    'problems' in answer ? answer.problems.map((message) => ({ key, message })) : [],
  );
  const unusual = unusualIn(evidence, entries, workers);
  const { bounds } = read;
  const answers = read.answers.filter(isReadable);
  const advice =
    bounds === null
      ? withoutAnchor('invalid', problems.map(({ message }) => message).join(' '))
      : adviceWithin(item, evidence, bounds, answers, nothingRecorded(evidence, entries, workers, facts));
  return { ...advice, problems, unusual };
}

type Found = Omit<Advice, 'problems' | 'unusual'>;

/** What the rule makes of answers that can be. */
function adviceWithin(
  item: Item,
  { rule }: ItemEvidence,
  { worst, best }: NonNullable<ReadEvidence['bounds']>,
  answers: readonly ReadableAnswer[],
  isNothing: boolean,
): Found {
  const isOpen = worst.anchors.join() !== best.anchors.join();
  if (isNothing || isOpen) {
    return withoutAnchor(isNothing ? 'none' : 'incomplete', stillToFillIn(item, stillOpen(rule, answers)));
  }
  // What blanks can still change is not known.
  const value = worst.value === best.value ? best.value : null;
  return {
    status: best.anchors.length > 0 ? 'advised' : 'impossible',
    anchors: best.anchors,
    value,
    rounded: worst.rounded === best.rounded ? best.rounded : null,
    decidedBy: best.by.kind,
    // The best completion tells why even that leads no higher.
    rule: adviceSentence(item, rule, { ...best, value }, answers),
  };
}

const withoutAnchor = (status: AdviceStatus, rule: string): Found => ({
  status,
  anchors: [],
  value: null,
  rounded: null,
  decidedBy: null,
  rule,
});

/** What the workers answer with that looks like a slip. */
const unusualIn = (
  { inputs }: ItemEvidence,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
): EvidenceProblem[] =>
  inputs.flatMap((input) =>
    input.workers === undefined || !isUnanswered(input, entries)
      ? []
      : unusualWorkers(input.workers, workers).map((message) => ({ key: input.key, message })),
  );

const nothingRecorded = (
  { inputs }: ItemEvidence,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
  facts: Facts,
): boolean =>
  inputs.every(
    (input) =>
      isUnanswered(input, entries) &&
      factFor(input, entries, facts) === undefined &&
      (input.workers === undefined || gatherWorkers(input.workers, workers) === null),
  );

/** The questions of which a blank can still change the advice, whatever is filled in for the others. */
export function stillOpen(rule: AnchorRule, answers: readonly ReadableAnswer[]): ReadableAnswer[] {
  const blank = answers.filter(([, { complete }]) => !complete);
  const corners = blank.reduce<ReadonlySet<string>[]>(
    (sets, [{ key }]) => [...sets, ...sets.map((set) => new Set([...set, key]))],
    [new Set()],
  );
  const anchorsAt = (best: ReadonlySet<string>) =>
    decide(
      rule,
      completed(answers, (key) => (best.has(key) ? 'best' : 'worst')),
    ).anchors.join();
  const changes = ({ key }: EvidenceInput) =>
    corners.some((corner) => !corner.has(key) && anchorsAt(corner) !== anchorsAt(new Set([...corner, key])));
  // Of a ratio both parts count between their worst and their best, also where at the ends one of them does not.
  const measure = rule.lookup?.measure;
  const parts = measure?.kind === 'ratio' ? [measure.of, measure.to] : [];
  const isRatioOpen = blank.some(([input]) => parts.includes(input.key) && changes(input));
  return blank.filter(([input]) => (isRatioOpen && parts.includes(input.key)) || changes(input));
}
