import type { Drawing } from './drawings/drawing';

/** A report as plain data: what it says and in which order, whatever program writes it down. */
export interface ReportPlan {
  readonly title: string;
  readonly subtitle: string;
  /** Who made the measurement; empty where nobody is named. */
  readonly author: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Stands on every page. */
  readonly header: string;
  /** The words of "Pagina 3 van 12". */
  readonly pageWords: { readonly page: string; readonly of: string };
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly startsPage?: true }
  /** `notice` is what nobody may miss, `quiet` what is read second. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'notice' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Short values behind their labels. */
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | ReportTable
  | ReportHeadline
  /** The list of the chapters, on a new page. */
  | { readonly kind: 'contents'; readonly title: string };

export interface ReportFact {
  readonly label: string;
  readonly text: string;
}

/** An outcome in large words, with a picture of it where there is one. */
export interface ReportHeadline {
  readonly kind: 'headline';
  readonly name: string;
  readonly title: string;
  readonly total: string;
  readonly lines: readonly string[];
  readonly drawing: Drawing | null;
}

export interface ReportTable {
  readonly kind: 'table';
  readonly columns: readonly ReportColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  readonly header: string;
  /** In percent of the width of the text; the columns of a table are 100 together. */
  readonly width: number;
  readonly align?: 'center';
}

/** Text, lines of text, or a drawing without texts. */
export type ReportCell = string | readonly ReportLine[] | { readonly drawing: Drawing };

export interface ReportLine {
  readonly text: string;
  readonly tone?: 'strong' | 'quiet';
}
