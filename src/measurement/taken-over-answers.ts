import type { SharedCopy } from './shared-copy';

/** An answer that follows from what was left out of a copy. */
export interface TakenOverAnswer {
  /** Of the item and its input, as a line of the sheet Bewijs is known. */
  readonly key: string;
  /** Was something still blank there, so that this is the least favourable that it could become? */
  readonly isBound: boolean;
}

const BOUND = '*';

/** Answers as a cell holds them. */
export const takenOverText = (answers: readonly TakenOverAnswer[]): string =>
  answers.map(({ key, isBound }) => key + (isBound ? BOUND : '')).join(SEPARATOR);

const SEPARATOR = '; ';

export const takenOverAnswers = (copy: SharedCopy | null): readonly TakenOverAnswer[] =>
  (copy?.takenOver ?? '').split(SEPARATOR).flatMap((text) => {
    const isBound = text.endsWith(BOUND);
    return text === '' ? [] : [{ key: isBound ? text.slice(0, -BOUND.length) : text, isBound }];
  });
