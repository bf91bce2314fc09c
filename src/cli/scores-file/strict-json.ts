import { visit, type JSONPath } from 'jsonc-parser';
import { CallError } from '../command-io';
import { SCORES_FILE_TEXTS as TEXTS } from './texts';

/** A list of answers about an item stands five deep; far more would exhaust what walks through it. */
const MOST_LEVELS = 20;

/**
 * Parses JSON in which nothing is lost: a key that stands twice in one object would count once.
 * @throws {CallError} saying on which line something is wrong
 */
export function parseStrictJson(text: string): unknown {
  const { errorLine, duplicates } = readOver(text);
  const value = parsed(text, errorLine);
  if (duplicates.length > 0) throw new CallError(TEXTS.duplicates(duplicates));
  return value;
}

function parsed(text: string, errorLine: number | null): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CallError(TEXTS.noJson(errorLine), { cause: error });
  }
}

interface Impression {
  /** Where the text is no JSON any more, counted from 1; null where nothing was found. */
  readonly errorLine: number | null;
  /** What stands there twice, a phrase each. */
  readonly duplicates: readonly string[];
}

/** Goes over a text for what `JSON.parse` does not tell: lines, keys that stand twice, and how deep it goes. */
function readOver(text: string): Impression {
  let errorLine: number | null = null;
  let levels = 0;
  const duplicates: string[] = [];
  /** The lines of the keys of each object that is open, the innermost last. */
  const open: Map<string, number>[] = [];
  const deeper = (line: number) => {
    levels += 1;
    if (levels > MOST_LEVELS) throw new CallError(TEXTS.tooDeep(line + 1, MOST_LEVELS));
  };
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line) => {
        deeper(line);
        open.push(new Map());
      },
      onObjectProperty: (key, _offset, _length, line, _character, path) => {
        const keys = open.at(-1);
        const earlier = keys?.get(key);
        if (earlier !== undefined) duplicates.push(duplicate(key, path(), earlier + 1, line + 1));
        keys?.set(key, line);
      },
      onObjectEnd: () => {
        levels -= 1;
        open.pop();
      },
      onArrayBegin: (_offset, _length, line) => {
        deeper(line);
      },
      onArrayEnd: () => {
        levels -= 1;
      },
      onError: (_error, _offset, _length, line) => {
        errorLine ??= line + 1;
      },
    },
    { disallowComments: true },
  );
  return { errorLine, duplicates };
}

function duplicate(key: string, path: JSONPath, first: number, second: number): string {
  const within = path.map((step) => (typeof step === 'number' ? TEXTS.number(step + 1) : `"${step}"`)).join(', ');
  return TEXTS.duplicate(key, within, first, second);
}
