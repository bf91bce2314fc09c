import { countKey } from '../../measurement/answer-cells';
import { entryText, type Entry } from '../../measurement/entry';
import {
  isBlank,
  isBlankCell,
  isList,
  type EvidenceEntries,
  type EvidenceEntry,
} from '../../measurement/evidence-entries';
import { numberWithin, withoutNoise } from '../../measurement/recorded-number';
import { filledWorkers, type WorkerEntries } from '../../measurement/workers';
import { capitalised } from '../../scale/dutch';
import {
  answeringFact,
  type ChecklistInput,
  type ChoiceInput,
  type EvidenceInput,
  MOST_WORKERS,
  type NumberInput,
} from '../../scale/evidence-input';
import type { Condition } from '../../scale/anchor-rule';
import type { Limits } from '../../scale/limits';
import { realWorkers } from '../sharing/shared-workers';
import { someHold, type Answers } from './conditions';
import { meanOf, withinText } from './evidence-number';
import { NO_FACTS, type Fact, type Facts, type KnownFact } from './fact';
import { type Gathered, gatherWorkers, workersWithout } from './gather-workers';
import { ANSWER_TEXTS as TEXTS } from './texts';

/**
 * An answer as far as it is known: the same twice, or the worst and the best that a blank can still become (E5). A list
 * of workers is its mean, a check list the number of components that are present.
 */
export interface Answer {
  readonly worst: number | string;
  readonly best: number | string;
  readonly complete: boolean;
  /** The workers of whom it is still blank, where others have it: their places in the table, with their codes. */
  readonly without?: readonly string[];
  /** What of another table is still blank, in Dutch, where that answers it in part. */
  readonly missing?: string | null;
  /** The components of which nothing is said yet, of a check list that is answered in part. */
  readonly open?: readonly string[];
  /** What was done with the workers to come to it, for the sentence of the advice. */
  readonly facts?: readonly string[];
  /** What it is instead where other answers fulfil all of this, and why. */
  readonly where?: {
    readonly when: readonly Condition[];
    readonly worst: number | string;
    readonly best: number | string;
    readonly fact: string;
  };
}

/** What is wrong with an answer, a Dutch sentence each. */
export interface Unreadable {
  readonly problems: readonly string[];
}

/**
 * Reads one answer; whatever stands there, the outcome is an answer or what is wrong with it. What the reviewer leaves
 * blank, the workers answer where they can, and what other tables come to.
 */
export function readAnswer(
  input: EvidenceInput,
  entries: EvidenceEntries,
  workers: readonly WorkerEntries[],
  facts: Facts = NO_FACTS,
): Answer | Unreadable {
  const fact = factFor(input, entries, facts);
  if (fact) return 'problems' in fact ? { problems: fact.problems } : { ...ofFact(input, fact), missing: fact.missing };
  if (input.workers !== undefined && isUnanswered(input, entries)) {
    const gathered = gatherWorkers(input.workers, workers);
    if (gathered !== null && 'problems' in gathered) return gathered;
    if (gathered !== null) return { ...fromWorst(input, gathered), without: workersWithout(input.workers, workers) };
  }
  if (input.kind === 'number' && input.countsWorkers && isUnanswered(input, entries)) {
    const isTooMany = filledWorkers(workers).length > MOST_WORKERS;
    return known(isTooMany ? 0 : realWorkers(workers).length);
  }
  const entry = entries[input.key] ?? null;
  switch (input.kind) {
    case 'number':
      return readNumber(input, entry, input.perWorkerKey === undefined ? null : (entries[input.perWorkerKey] ?? null));
    case 'numbers':
      return answerOfWorkers(
        input.label,
        { ...input, worst: input.least, best: input.most },
        isList(entry) ? entry : [entry],
      );
    case 'choice':
      return answerOfChoice(input, entry);
    case 'checklist':
      return readChecklist(input, entry, entries[countKey(input)] ?? null);
  }
}

/** Nothing stands under the keys of an input. */
export const isUnanswered = (input: EvidenceInput, entries: EvidenceEntries): boolean =>
  isBlank(entries[input.key]) &&
  (input.kind !== 'checklist' || isBlank(entries[countKey(input)])) &&
  (input.kind !== 'number' || input.perWorkerKey === undefined || isBlank(entries[input.perWorkerKey]));

/** What answers a question that is left blank. */
export function factFor(input: EvidenceInput, entries: EvidenceEntries, facts: Facts): Fact | undefined {
  const id = answeringFact(input);
  return id !== null && isUnanswered(input, entries) ? facts[id] : undefined;
}

const ofFact = (input: EvidenceInput, { least, most }: KnownFact): Answer =>
  fromWorst(input, { least, most, complete: least === most });

/** More is better where the best answer is the higher one; of a choice the fields of workers begin with the worst. */
function fromWorst(input: EvidenceInput, { least, most, complete }: Gathered): Answer {
  const rises = input.kind !== 'number' || input.best > input.worst;
  return rises ? { worst: least, best: most, complete } : { worst: most, best: least, complete };
}

/** A sentence about an answer, after what was asked. */
const about = (label: string, sentence: string) =>
  label.endsWith('?') ? `${label} ${capitalised(sentence)}` : `${label}: ${sentence}`;

/** An answer that can be, with what was asked. */
export type ReadableAnswer = readonly [EvidenceInput, Answer];
export const isReadable = (answer: readonly [EvidenceInput, Answer | Unreadable]): answer is ReadableAnswer =>
  !('problems' in answer[1]);

/** The answers with the worst or the best that the blanks in each can become. */
export function completed(answers: readonly ReadableAnswer[], as: (key: string) => 'worst' | 'best'): Answers {
  const values = Object.fromEntries(answers.map(([{ key }, answer]) => [key, answer[as(key)]]));
  const instead = answers.flatMap(([{ key }, { where }]) =>
    where !== undefined && someHold([where.when], values) ? [[key, where[as(key)]] as const] : [],
  );
  return { ...values, ...Object.fromEntries(instead) };
}

const known = (value: number | string): Answer => ({ worst: value, best: value, complete: true });
const unreadable = (...problems: string[]): Unreadable => ({ problems });

function readNumber(input: NumberInput, entry: EvidenceEntry, perWorker: EvidenceEntry): Answer | Unreadable {
  if (!isBlank(perWorker)) {
    if (!isBlank(entry)) return unreadable(about(input.label, TEXTS.oneOrPerPerson));
    return answerOfWorkers(input.label, input, isList(perWorker) ? perWorker : [perWorker]);
  }
  if (isBlank(entry)) {
    const { worst, best, blankMeans } = input;
    return blankMeans === undefined ? { worst, best, complete: false } : known(blankMeans);
  }
  if (isList(entry)) return unreadable(about(input.label, TEXTS.noList));
  const number = numberWithin(input, entry);
  return number === null ? unreadable(notWithin(input.label, input, entry)) : known(number);
}

interface CompletedLimits extends Limits {
  readonly worst: number;
  readonly best: number;
}

function answerOfWorkers(label: string, limits: CompletedLimits, list: readonly Entry[]): Answer | Unreadable {
  if (list.length > MOST_WORKERS) {
    return unreadable(about(label, TEXTS.tooMany(list.length, MOST_WORKERS)));
  }
  const wrong = list.flatMap((entry, index) =>
    isBlankCell(entry) || numberWithin(limits, entry) !== null
      ? []
      : [notWithin(TEXTS.inList(label, index + 1), limits, entry)],
  );
  if (wrong.length > 0) return unreadable(...wrong);
  const meanWith = (blank: number) =>
    withoutNoise(meanOf(list.map((entry) => numberWithin(limits, entry) ?? blank)) ?? blank);
  return { worst: meanWith(limits.worst), best: meanWith(limits.best), complete: !list.some(isBlankCell) };
}

function answerOfChoice({ label, options, worst, best }: ChoiceInput, entry: EvidenceEntry): Answer | Unreadable {
  if (isBlank(entry)) return { worst, best, complete: false };
  const option = options.find(({ value }) => value === entry);
  if (option) return known(option.value);
  const wanted = TEXTS.options(options.map((each) => each.label));
  return unreadable(`${label} ${TEXTS.cannotBe(typed(entry), wanted)}`);
}

function readChecklist(
  { label, names }: ChecklistInput,
  entry: EvidenceEntry,
  counted: EvidenceEntry,
): Answer | Unreadable {
  if (!isBlank(counted)) return unreadable(about(label, TEXTS.countOrEach));
  if (isBlank(entry)) return { worst: 0, best: names.length, complete: false };
  const limits = { least: 0, most: names.length, whole: true } as const;
  if (!isList(entry)) {
    const count = numberWithin(limits, entry);
    return count === null ? unreadable(notWithin(label, limits, entry)) : known(count);
  }
  if (entry.length > names.length) {
    return unreadable(about(label, TEXTS.tooManyAnswers(names.length, entry.length)));
  }
  const wrong = entry.filter((cell) => !isBlankCell(cell) && cell !== 'yes' && cell !== 'no');
  if (wrong.length > 0)
    return unreadable(...wrong.map((cell) => about(label, TEXTS.cannotBe(typed(cell), TEXTS.yesOrNo))));
  const present = entry.filter((cell) => cell === 'yes').length;
  const absent = entry.filter((cell) => cell === 'no').length;
  const open = names.filter((_, index) => isBlankCell(entry[index]));
  return { worst: present, best: names.length - absent, complete: open.length === 0, open };
}

const notWithin = (label: string, limits: Limits, entry: Entry) =>
  about(label, TEXTS.cannotBe(typed(entry), withinText(limits)));

const typed = (entry: EvidenceEntry) =>
  (isList(entry) ? entry.map(entryText).join('; ') : entryText(entry)).slice(0, 40);
