/** The documents that facts come from beside the scales themselves, and how a fact says where it stands. */

export const DOCUMENTS = {
  kwaliteitskader: { code: 'K', title: 'Kwaliteitskader IPS 2024' },
  implementatietraject: { code: 'T', title: 'Implementatietraject IPS' },
  praktijkscenarios: { code: 'P', title: 'Praktijkscenario’s IPS in samenwerkingscoalities 2024' },
  'ips-grow': { code: 'G', title: 'IPS Grow, fidelity flowchart (ipsgrow.org.uk/fidelity-flowchart-2)' },
} as const satisfies Readonly<Record<string, { readonly code: string; readonly title: string }>>;

export type DocumentId = keyof typeof DOCUMENTS;

type Lines = readonly [first: number, last: number];

/** Lines of the text of a document; null for a page on the web, which has none. */
export interface Passage {
  readonly document: DocumentId;
  readonly lines: Lines | null;
}

/** Something that is known, and why. */
export interface Sourced {
  /** Where it stands, or for what is inferred, what it was inferred from; empty for what is ours alone. */
  readonly source: readonly Passage[];
  /** Our own conclusion, which no document says in so many words: shown as "onze koppeling". */
  readonly inferred: boolean;
}

/** A line, or lines from one to another, of a document. */
export const passage = (document: DocumentId, first: number, last = first): Passage => ({
  document,
  lines: [first, last],
});

const passageText = ({ document, lines }: Passage): string =>
  [DOCUMENTS[document].title, ...(lines === null ? [] : [linesText(lines)])].join(', ');

const linesText = ([first, last]: Lines) => (first === last ? `regel ${first}` : `regels ${first}-${last}`);

/** What our own conclusions are called, wherever they are shown. */
const OURS = 'onze koppeling';

/** What stands beside a fact, for people: where it was found, that it is our own conclusion, or both. */
export const sourcedText = ({ source, inferred }: Sourced): string =>
  [...source.map(passageText), ...(inferred ? [OURS] : [])].join('; ');

/** The same in a few characters: "K 285-287", with the codes of the documents. */
export const sourcedCode = ({ source, inferred }: Sourced): string =>
  [...source.map(passageCode), ...(inferred ? [OURS] : [])].join(', ');

function passageCode({ document, lines }: Passage): string {
  const { code } = DOCUMENTS[document];
  if (lines === null) return code;
  const [first, last] = lines;
  return first === last ? `${code} ${first}` : `${code} ${first}-${last}`;
}
