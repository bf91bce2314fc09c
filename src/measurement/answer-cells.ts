import type { ChecklistInput, EvidenceInput } from '../scale/evidence-input';
import type { Entry } from './entry';
import { isBlank, isBlankCell, isList, type EvidenceEntries, type EvidenceEntry } from './evidence-entries';

/** Under this key the number of components may stand beside a list of them, where both were filled in. */
export const countKey = ({ key }: ChecklistInput): string => `${key}-count`;

/**
 * What is recorded in one cell of an input.
 * @param component of a check list: which of its names, counted from 0; null for the number of them, and other inputs
 */
export function answerAt(input: EvidenceInput, entries: EvidenceEntries, component: number | null): Entry {
  const { list, count } = cellsOf(input, entries);
  return (component === null ? count : list[component]) ?? null;
}

/** The entries on an item once one cell of an input holds something else; null leaves it blank. */
export function withAnswerAt(
  input: EvidenceInput,
  entries: EvidenceEntries,
  component: number | null,
  entry: Entry,
): EvidenceEntries {
  const { list, count } = cellsOf(input, entries);
  if (input.kind !== 'checklist') return withKeys(entries, { [input.key]: entry });
  const components = input.names.map((_, index) => (index === component ? entry : (list[index] ?? null)));
  const number = component === null ? entry : count;
  // Without components the number stands under the key of the list itself.
  return isBlank(components)
    ? withKeys(entries, { [input.key]: number, [countKey(input)]: null })
    : withKeys(entries, { [input.key]: components, [countKey(input)]: number });
}

function cellsOf(input: EvidenceInput, entries: EvidenceEntries): { list: readonly Entry[]; count: Entry } {
  const entry = entries[input.key] ?? null;
  if (!isList(entry)) return { list: [], count: entry };
  const count = input.kind === 'checklist' ? (entries[countKey(input)] ?? null) : null;
  return { list: entry, count: isList(count) ? null : count };
}

function withKeys(entries: EvidenceEntries, changed: Record<string, EvidenceEntry>): EvidenceEntries {
  const all = Object.entries({ ...entries, ...changed });
  return Object.fromEntries(all.filter(([, entry]) => entry !== undefined && (isList(entry) || !isBlankCell(entry))));
}
