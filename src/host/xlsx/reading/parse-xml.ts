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
  /** What the part as a whole must be, and in which namespace; elements of another namespace than its own have no name. */
  readonly root: string;
  readonly namespaces: readonly string[];
  /** @param path the names of the elements around it, from the root, and its own */
  open(path: readonly string[], attributes: SaxesTagNS['attributes']): void;
  text?(text: string, path: readonly string[]): void;
  close?(path: readonly string[]): void;
}

/**
 * Reads an XML part, strictly: what is not well-formed XML 1.0 is refused, as is a document type, which no part of a workbook
 * may have (ECMA-376 part 2, 6.2.5).
 * @throws {UnreadableFileError}
 */
export function parseXml(bytes: Uint8Array, reader: PartReader, work: ReadingWork): void {
  const path: string[] = [];
  // By the rules of XML 1.1 a part could hold control characters, which steer a terminal.
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const refuse = (cause?: unknown): never => {
    throw new UnreadableFileError('damaged', { cause });
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  let namespace: string | null = null;
  parser.on('opentag', ({ local, uri, attributes }) => {
    work.elements += 1;
    if (work.elements > MOST_ELEMENTS) throw new UnreadableFileError('too-many-cells');
    if (namespace === null) {
      if (local !== reader.root || !reader.namespaces.includes(uri)) refuse();
      namespace = uri;
    }
    path.push(uri === namespace ? local : '');
    if (path.length > MOST_DEPTH) refuse();
    reader.open(path, attributes);
  });
  if (reader.text) {
    const text = (piece: string) => reader.text?.(piece, path);
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
