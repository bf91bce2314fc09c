/** What is known of a copy that was made to be shared. */
export interface SharedCopy {
  /** What was left out of it, in Dutch ("12 werkers en opmerkingen"); empty where there was nothing to leave out. */
  readonly without: string;
  /** The answers that were recorded because what they followed from was left out (`takenOverText`). */
  readonly takenOver: string;
}

/** An answer that follows from what was left out of a copy. */
export interface TakenOverAnswer {
  /** Of the item and its input, as a line of the sheet Bewijs is known. */
  readonly key: string;
  /** Was something still blank there, so that this is the least favourable that it could become? */
  readonly isBound: boolean;
  /** What was recorded on Bewijs, as JSON: who changes it answers anew. Null in a copy of before, which does not say. */
  readonly value: string | null;
}

const BOUND = '*';
const IS = '=';

/** Answers as a cell holds them. */
export const takenOverText = (answers: readonly TakenOverAnswer[]): string =>
  answers
    .map(({ key, isBound, value }) => key + (isBound ? BOUND : '') + (value === null ? '' : IS + value))
    .join(SEPARATOR);

const SEPARATOR = '; ';

export const takenOverAnswers = (copy: SharedCopy | null): readonly TakenOverAnswer[] =>
  (copy?.takenOver ?? '').split(SEPARATOR).flatMap((text) => {
    const [name = '', ...parts] = text.split(IS);
    const isBound = name.endsWith(BOUND);
    const value = parts.length === 0 ? null : parts.join(IS);
    return name === '' ? [] : [{ key: isBound ? name.slice(0, -BOUND.length) : name, isBound, value }];
  });
