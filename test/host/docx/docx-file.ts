import { strFromU8, unzipSync } from 'fflate';
import { parseXml, withDescendants, type XmlElement } from '../../support/xml-tree';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a .docx file by their path, as text. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What stands in a .docx file, as a reader of it would say. */
export interface DocxContents {
  readonly body: XmlElement;
  readonly headings: readonly { readonly level: number; readonly text: string; readonly bookmark: string }[];
  /** The entries of the table of contents. */
  readonly entries: readonly { readonly level: number; readonly text: string; readonly anchor: string }[];
  readonly paragraphs: readonly string[];
  readonly tables: readonly XmlElement[];
}

export async function readDocx(bytes: Uint8Array): Promise<DocxContents> {
  const body = await parseXml(docxParts(bytes)['word/document.xml'] ?? '');
  const paragraphs = named(body, 'p');
  const contents = named(body, 'sdt').flatMap((sdt) => named(sdt, 'p'));
  const levelIn = (paragraph: XmlElement, style: RegExp) => Number(style.exec(styleOf(paragraph))?.[1] ?? 0);
  return {
    body,
    headings: paragraphs
      .map((paragraph) => ({
        level: levelIn(paragraph, /^Heading(\d)$/),
        text: textOf(paragraph),
        bookmark: named(paragraph, 'bookmarkStart')[0]?.attributes['w:name'] ?? '',
      }))
      .filter(({ level }) => level > 0),
    entries: contents.flatMap((paragraph) =>
      named(paragraph, 'hyperlink').map((link) => ({
        level: levelIn(paragraph, /^TOC(\d)$/),
        text: textOf(link),
        anchor: link.attributes['w:anchor'] ?? '',
      })),
    ),
    paragraphs: paragraphs.map(textOf),
    tables: named(body, 'tbl'),
  };
}

/** All elements of Word's own with a name, at any depth. */
export function named(root: XmlElement, name: string): XmlElement[] {
  return withDescendants(root).filter((element) => element.name === name && element.namespace === WORD);
}

const styleOf = (paragraph: XmlElement) => named(paragraph, 'pStyle')[0]?.attributes['w:val'] ?? '';

/** The text of an element, a break as a line end. */
export function textOf(root: XmlElement): string {
  return withDescendants(root)
    .map(({ name, text }) => (name === 't' ? text : name === 'br' ? '\n' : ''))
    .join('');
}
