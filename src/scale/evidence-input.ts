import { FACTS, type AnsweringFact, type FactId } from './facts';
import type { Limits } from './limits';
import type { WorkerFieldId } from './worker-fields';

/**
 * What a reviewer records for an item: the questions behind its anchors, with the keys under which the answers stand
 * on the command line and in JSON (public: renaming one is a breaking change), and what can be answered.
 *
 * `worst` and `best` are the answers that make an anchor lowest and highest. Rule E5 needs no more than these two: if
 * they lead to the same advice, a blank cannot change it.
 */
export type EvidenceInput = NumberInput | NumbersInput | ChoiceInput | ChecklistInput;

interface Question {
  readonly key: string;
  readonly label: string;
  /** Which field of the workers answers this where the reviewer leaves it blank. */
  readonly workers?: WorkerFieldId;
  /** What a table of records comes to that answers this there; or, as our reading, is offered beside it. */
  readonly fact?: FactId;
}

/** How an answer is repeated in a sentence; `#` is the number. */
export interface Phrase {
  readonly one: string;
  readonly other: string;
}

export interface NumberInput extends Question, Limits {
  readonly kind: 'number';
  readonly says: Phrase;
  readonly worst: number;
  readonly best: number;
  /** A percentage, 0-100. */
  readonly percent?: true;
  /** What a blank stands for; without this, a blank is an answer that is still missing. */
  readonly blankMeans?: number;
  /** A blank is the number of lines on the sheet Werkers in which anything stands. */
  readonly countsWorkers?: true;
  /** No anchor rests on it: it is shown beside the answers, and what it cannot be stands in no advice's way. */
  readonly isBeside?: true;
  /** The key under which one number per worker may be given in its place; the unweighted mean counts (E3). */
  readonly perWorkerKey?: string;
}

/** The fact that answers a question where it is left blank; our own reading of a source answers nothing. */
export const answeringFact = ({ fact }: Pick<Question, 'fact'>): AnsweringFact | null =>
  fact === undefined || !isAnswering(fact) ? null : fact;

const isAnswering = (fact: FactId): fact is AnsweringFact => FACTS[fact] !== null;

/** No anchor rests on the answer. */
export const isBeside = (input: EvidenceInput): boolean => input.kind === 'number' && input.isBeside === true;

/** One number per worker; the unweighted mean counts (E3). */
export interface NumbersInput extends Question, Limits {
  readonly kind: 'numbers';
  readonly workers: WorkerFieldId;
  readonly says: Phrase;
}

export interface ChoiceOption {
  readonly value: string;
  /** Without a comma, which parts the choices of a list in a cell. */
  readonly label: string;
  readonly says: string;
  /** How workbooks of before version 4 say it. */
  readonly earlierLabels?: readonly string[];
}

/** One of a few answers. */
export interface ChoiceInput extends Question {
  readonly kind: 'choice';
  /** In the order in which they are shown. `says` repeats the answer in a sentence; empty where that adds nothing. */
  readonly options: readonly ChoiceOption[];
  readonly worst: string;
  readonly best: string;
  /** How often something is done: a row of answers of which each is more than the one before. */
  readonly isFrequency?: true;
}

/** Yes or no for each of these names, or how many of them are there. */
export interface ChecklistInput extends Question {
  readonly kind: 'checklist';
  readonly names: readonly string[];
  readonly says: Phrase;
}

/** The most workers whose answers are counted. */
export const MOST_WORKERS = 200;
