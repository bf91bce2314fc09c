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
  /** The list of all headings. */
  | { readonly kind: 'contents'; readonly title: string };

export interface ReportFact {
  readonly label: string;
  readonly text: string;
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

/** Text, lines of text, or a bar that is filled from 0 to 1 and only repeats a number beside it. */
export type ReportCell = string | readonly ReportLine[] | { readonly bar: number };

export interface ReportLine {
  readonly text: string;
  readonly tone?: 'strong' | 'quiet';
}
