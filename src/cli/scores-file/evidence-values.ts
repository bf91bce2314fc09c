import { entryText } from '../../measurement/entry';
import type { EvidenceEntry } from '../../measurement/evidence-entries';
import type { ChecklistInput, EvidenceInput } from '../../scale/evidence-input';
import { componentsNamed } from './component-names';
import { asEntry } from './json-values';
import { EVIDENCE_FILE_TEXTS as TEXTS } from './texts';

/** A value in a file as evidence, or what is wrong with it. Whether a number can be is for the advice to say. */
export type ReadValue = { readonly entry: EvidenceEntry } | { readonly problem: string };

type ValueReader = (value: unknown) => ReadValue;

/** How the values of an input are read, by the keys under which they may stand. */
export function valueReaders(input: EvidenceInput): [key: string, read: ValueReader][] {
  switch (input.kind) {
    case 'number': {
      const own: [string, ValueReader] = [input.key, (value) => ({ entry: asEntry(value) })];
      return input.perWorkerKey === undefined ? [own] : [own, [input.perWorkerKey, readList]];
    }
    case 'numbers':
      return [[input.key, readList]];
    case 'choice':
      return [[input.key, (value) => readChoice(input.options, value)]];
    case 'checklist':
      return [[input.key, (value) => readChecklist(input, value)]];
  }
}

/** One for each worker; null for a worker without it. */
function readList(value: unknown): ReadValue {
  if (Array.isArray(value)) return { entry: value.map(asEntry) };
  return value === null ? { entry: null } : { problem: TEXTS.notAList };
}

/** The value of a choice; null where nothing is chosen. */
export function readChoice(options: readonly { readonly value: string }[], value: unknown): ReadValue {
  const entry = asEntry(value);
  if (entry === null || options.some((option) => option.value === entry)) return { entry };
  return { problem: noSuchChoice(entryText(entry), options) };
}

/** In the words of files and the command line. */
export function noSuchChoice(typed: string, options: readonly { readonly value: string }[]): string {
  return TEXTS.noSuchChoice(
    typed,
    options.map(({ value }) => value),
  );
}

/** How many there are, which there are by their names, or an answer for each in their order. */
function readChecklist({ names }: ChecklistInput, value: unknown): ReadValue {
  if (value === null || typeof value === 'number') return { entry: value };
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every((each) => each === null || each === 'yes' || each === 'no')) {
    if (list.length === names.length) return { entry: list };
    return { problem: TEXTS.otherCount(names.length, list.length) };
  }
  if (!list.every((each) => typeof each === 'string')) {
    return { problem: TEXTS.noAnswers };
  }
  const found = list.map((text) => componentsNamed(names, text));
  const problem = found.find((each) => 'problem' in each);
  if (problem) return problem;
  const present = new Set(found.flatMap((each) => ('indexes' in each ? each.indexes : [])));
  if (present.size === 0) return { problem: TEXTS.noNames };
  return { entry: names.map((_, index) => (present.has(index) ? 'yes' : 'no')) };
}
