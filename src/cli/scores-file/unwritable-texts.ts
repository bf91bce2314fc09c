import { cellText, MOST_CHARACTERS } from '../../measurement/cell-texts';
import { isObject } from './json-values';
import { SCORES_FILE_TEXTS as TEXTS } from './texts';

/** How much of a text before a character shows where it stands. */
const CHARACTERS_SHOWN = 20;

/**
 * What a workbook cannot hold of the texts in a value, a sentence each. Writing it would cut a text or leave characters
 * out of it without a word.
 * @param where the value stands in the file
 */
export function unwritableTexts(where: string, value: unknown): string[] {
  if (typeof value === 'string') return textProblems(where, value);
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => unwritableTexts(TEXTS.numbered(where, index + 1), each));
  }
  return isObject(value)
    ? Object.entries(value).flatMap(([key, each]) => unwritableTexts(`${where}: ${key}`, each))
    : [];
}

function textProblems(where: string, text: string): string[] {
  if (text.length > MOST_CHARACTERS) {
    const written = (count: number) => count.toLocaleString('nl');
    return [TEXTS.tooLong(where, written(text.length), written(MOST_CHARACTERS))];
  }
  if (cellText(text) === text) return [];
  const characters = Array.from(text);
  const at = characters.findIndex((character) => cellText(character) !== character);
  const number = characters[at]?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  const place = at === 0 ? TEXTS.atBeginning : TEXTS.behind(endOf(characters.slice(0, at)));
  return [TEXTS.unwritable(where, place, number)];
}

/** The last characters of a text, on one line. */
function endOf(characters: readonly string[]): string {
  const end = characters.slice(-CHARACTERS_SHOWN).join('').replace(/\s/g, ' ');
  return characters.length > CHARACTERS_SHOWN ? `…${end}` : end;
}
