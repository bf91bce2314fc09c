import { SaxesParser, type SaxesTagNS } from 'saxes';
import { UnreadableFileError } from '../unreadable-file';
import { decodedXml } from './decode-xml';

/** Deeper than any part of a workbook; a text in a cell stands seven deep. */
const MOST_DEPTH = 64;

/** What is read of a file may hold so many elements; 100,000 rows beside a measurement are a tenth of it. */
const MOST_ELEMENTS = 3_000_000;

/** How much of the allowance for one file is used up; shared by all its parts. */
export interface ReadingWork {
  elements: number;
}

/** Receives an XML part as it is parsed. */
export interface PartReader {
  /** The namespaces in which its elements are; elements of others come without a name. */
  readonly namespaces: readonly string[];
  /** What the part as a whole must be. */
  readonly root: string;
  /** @param path the names of the elements around it, from the root, and its own */
  open(path: readonly string[], attribute: (name: string) => string | undefined, tag: SaxesTagNS): void;
  text?(text: string): void;
  close?(path: readonly string[]): void;
}

/**
 * Reads an XML part, strictly: what is not well-formed is refused, as is a document type, which no part of a workbook may
 * have (ECMA-376 part 2, 6.2.5).
 * @throws {UnreadableFileError}
 */
export function parseXml(bytes: Uint8Array, reader: PartReader, work: ReadingWork): void {
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (cause?: unknown): never => {
    throw new UnreadableFileError('damaged', { cause });
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    work.elements += 1;
    if (work.elements > MOST_ELEMENTS) throw new UnreadableFileError('too-many-cells');
    path.push(reader.namespaces.includes(tag.uri) ? tag.local : '');
    if (path.length > MOST_DEPTH || path[0] !== reader.root) refuse();
    reader.open(path, (name) => tag.attributes[name]?.value, tag);
  });
  if (reader.text) {
    const text = reader.text.bind(reader);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', () => {
    reader.close?.(path);
    path.pop();
  });
  for (const piece of decodedXml(bytes)) parser.write(piece);
  parser.close();
}
