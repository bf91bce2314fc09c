import { EVIDENCE_FILE_TEXTS } from './texts';

/** Which components a text names, or why that is not clear. */
type Named = { readonly indexes: readonly number[] } | { readonly problem: string };

/**
 * Reads "vervoer, inschrijving" as the components with these names. The beginning of a name is enough where it fits one
 * name only. Names have commas of their own: as many parts as possible are read as one name.
 */
export function componentsNamed(names: readonly string[], text: string): Named {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const indexes: number[] = [];
  for (let start = 0; start < parts.length;) {
    const name = longestName(names, parts.slice(start));
    const part = parts[start] ?? '';
    if (name.indexes.length === 0) return { problem: EVIDENCE_FILE_TEXTS.unknownName(part, names) };
    if (name.indexes.length > 1) return { problem: EVIDENCE_FILE_TEXTS.severalNames(part) };
    indexes.push(...name.indexes);
    start += name.parts;
  }
  return { indexes };
}

/** The names that begin with as many of these parts as possible. */
function longestName(names: readonly string[], parts: readonly string[]): { indexes: number[]; parts: number } {
  for (let count = parts.length; count > 0; count -= 1) {
    const beginning = plain(parts.slice(0, count).join(', '));
    const indexes = names.flatMap((name, index) => (plain(name).startsWith(beginning) ? [index] : []));
    const exact = indexes.filter((index) => plain(names[index] ?? '') === beginning);
    if (indexes.length > 0) return { indexes: exact.length > 0 ? exact : indexes, parts: count };
  }
  return { indexes: [], parts: 1 };
}

const plain = (text: string) => text.toLocaleLowerCase('nl').replace(/\s+/g, ' ');
