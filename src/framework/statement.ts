import { passage, type DocumentId, type Passage, type Sourced } from '../scale/documents';

/** A fact in our own words, with where it stands and whether a document says so or we conclude it. */
export interface Statement extends Sourced {
  readonly text: string;
}

/** Said by the documents. */
export const said = (text: string, ...source: readonly Passage[]): Statement => ({ text, source, inferred: false });

/** Our own conclusion, from these places or from none. */
export const concluded = (text: string, ...source: readonly Passage[]): Statement => ({ text, source, inferred: true });

const lineOf =
  (document: DocumentId) =>
  (first: number, last = first): Passage =>
    passage(document, first, last);

/** Lines of the quality framework, of the implementation programme and of the separate edition of the scenarios. */
export const K = lineOf('kwaliteitskader');
export const T = lineOf('implementatietraject');
export const P = lineOf('praktijkscenarios');
