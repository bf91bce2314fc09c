import type { Entry } from '../../measurement/entry';
import type { EvidenceEntries, EvidenceEntry } from '../../measurement/evidence-entries';
import type { ChecklistInput, EvidenceInput } from '../../scale/evidence-input';
import { looksLikeFraction, numberText, typedNumber } from '../../scoring/evidence/evidence-number';
import { CallError } from '../command-io';
import { componentsNamed } from '../scores-file/component-names';
import { noSuchChoice } from '../scores-file/evidence-values';
import { ANCHOR_COMMAND_TEXTS as TEXTS } from './texts';

/**
 * Reads "percent=93" and the like as evidence. A value that cannot be is kept as it was typed: what is wrong with it
 * is for the advice to say, together with everything else.
 * @throws {CallError} where a key does not exist or stands there twice, and for a percentage that looks like a fraction
 */
export function evidenceArguments(inputs: readonly EvidenceInput[], texts: readonly string[]): EvidenceEntries {
  const readers = new Map(inputs.flatMap(readersOf));
  const entries = new Map<string, EvidenceEntry>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    const key = text.slice(0, equals).trim();
    const read = readers.get(key);
    if (equals < 1 || !read) throw new CallError(unknownKey(equals < 1 ? text : key, [...readers.keys()]));
    if (entries.has(key)) throw new CallError(TEXTS.twice(key));
    entries.set(key, read(text.slice(equals + 1).trim()));
  }
  return Object.fromEntries(entries);
}

function unknownKey(key: string, known: readonly string[]): string {
  return known.length === 0 ? TEXTS.nothingAsked(key) : TEXTS.unknownKey(key, known);
}

type TextReader = (text: string) => EvidenceEntry;

function readersOf(input: EvidenceInput): [string, TextReader][] {
  switch (input.kind) {
    case 'number': {
      const read = input.percent === true ? percentageReader(input.key) : numberReader;
      const own: [string, TextReader] = [input.key, read];
      return input.perWorkerKey === undefined ? [own] : [own, [input.perWorkerKey, listReader(read)]];
    }
    case 'numbers':
      return [[input.key, listReader(numberReader)]];
    case 'choice':
      return [[input.key, choiceReader(input.key, input.options)]];
    case 'checklist':
      return [[input.key, checklistReader(input)]];
  }
}

const numberReader = (text: string): Entry => typedNumber(text, false) ?? text;

/** @throws {CallError} for 0,96 without a sign: that is to be asked, as the pane does */
const percentageReader =
  (key: string) =>
  (text: string): Entry => {
    const number = typedNumber(text, true);
    if (number === null || text.endsWith('%') || !looksLikeFraction(number)) return number ?? text;
    const [typed, meant] = [numberText(number), numberText(number * 100)];
    throw new CallError(TEXTS.fraction(`${key}=${text}`, typed, meant));
  };

/** One for each worker: 4,5,3; with semicolons between them they may have a decimal comma: 40,5; 62. */
const listReader =
  (read: (text: string) => Entry): TextReader =>
  (text) =>
    text === '' ? [] : text.split(text.includes(';') ? ';' : ',').map((part) => read(part.trim()));

/** @throws {CallError} for a word that is no choice, as for an option of which the choice does not exist */
const choiceReader =
  (key: string, options: readonly { readonly value: string }[]): TextReader =>
  (text) => {
    if (text === '' || options.some(({ value }) => value === text)) return text;
    throw new CallError(`${key}: ${noSuchChoice(text, options)}`);
  };

const checklistReader =
  ({ key, names }: ChecklistInput): TextReader =>
  (text) => {
    const count = typedNumber(text, false);
    if (count !== null || text === '') return count;
    const present = componentsNamed(names, text);
    if ('problem' in present) throw new CallError(`${key}: ${present.problem}`);
    return names.map((_, index) => (present.indexes.includes(index) ? 'yes' : 'no'));
  };
