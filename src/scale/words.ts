import { capitalised } from './dutch';

/**
 * What an instrument calls otherwise than the A/O scale, in whose words all texts are written down: each of those words,
 * of letters and hyphens, with the word that takes its place.
 */
export type Words = Readonly<Record<string, string>>;

/**
 * Every text of a value in the words of an instrument. A word with a capital keeps one where a sentence starts:
 * "IPS-werker" becomes "Trajectbegeleider" there, and "trajectbegeleider" elsewhere.
 */
export function inWords<T>(words: Words, value: T): T {
  const pairs = Object.entries(words);
  return pairs.length === 0 ? value : replaced(pairs, value);
}

/** A text that stands within a sentence, in the words of an instrument. */
export const withinSentence = (words: Words, text: string): string => replacedWithin(Object.entries(words), text);

type Pairs = readonly (readonly [from: string, to: string])[];

function replaced<T>(pairs: Pairs, value: T): T {
  if (typeof value === 'string') return replacedWithin(pairs, replacedAtStarts(pairs, value)) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => replaced(pairs, each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(pairs, each as unknown)])) as T;
}

const replacedWithin = (pairs: Pairs, text: string) =>
  pairs.reduce((said, [from, to]) => said.replaceAll(from, to), text);

const replacedAtStarts = (pairs: Pairs, text: string) =>
  pairs
    .filter(([from]) => from === capitalised(from))
    .reduce((said, [from, to]) => said.replace(new RegExp(`(^|[.?!] )${from}`, 'g'), `$1${capitalised(to)}`), text);
