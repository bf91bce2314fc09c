import { UnreadableFileError } from '../unreadable-file';
import { parseXml, type PartReader, type ReadingWork } from './parse-xml';
import { SPREADSHEET_NAMESPACES, unescaped } from './spreadsheet-xml';

/**
 * Is this element a piece of the text of a cell? A text is `t`, or `r` with `t` for each run in a look of its own, or both.
 * Phonetic text (`rPh`) and what later versions of Excel add (`extLst`) are no part of it (ECMA-376 part 1, 18.4.8).
 * @param depth how deep the element stands that holds the text, `si` or `is`
 */
export function isPieceOfText(path: readonly string[], depth: number): boolean {
  if (path[path.length - 1] !== 't') return false;
  return path.length === depth + 1 || (path.length === depth + 2 && path[depth] === 'r');
}

const ELEMENTS_WITHOUT_TEXT: readonly (string | undefined)[] = ['sheetData', 'row', 'c', 'is', 'sst', 'si', 'r'];

/** Does text stand directly in an element that holds other elements? It would go unread. */
export function isMisplacedText(text: string, path: readonly string[]): boolean {
  return ELEMENTS_WITHOUT_TEXT.includes(path[path.length - 1]) && /[^ \t\r\n]/.test(text);
}

/** The texts that cells share, in the order in which cells count them. @throws {UnreadableFileError} */
export function readSharedTexts(bytes: Uint8Array, work: ReadingWork): string[] {
  const texts: string[] = [];
  let text = '';
  let isPiece = false;
  const reader: PartReader = {
    root: 'sst',
    namespaces: SPREADSHEET_NAMESPACES,
    open(path) {
      if (isPiece) throw new UnreadableFileError('damaged');
      if (path.length === 2 && path[1] === 'si') text = '';
      isPiece = path[1] === 'si' && isPieceOfText(path, 2);
    },
    text(piece, path) {
      if (isPiece) text += piece;
      else if (isMisplacedText(piece, path)) throw new UnreadableFileError('damaged');
    },
    close(path) {
      isPiece = false;
      if (path.length === 2 && path[1] === 'si') texts.push(unescaped(text));
    },
  };
  parseXml(bytes, reader, work);
  return texts;
}
