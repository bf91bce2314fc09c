/**
 * What an organisation lays ready for the reviewers, of which it is known beforehand what items it is for (`visit/papers`),
 * with the code by which it is known on sheets. Keys and codes stand in files (public: renaming one is a breaking change).
 */
export const PAPER_CODES = {
  registration: 'REG',
  files: 'DOS',
  plan: 'PLAN',
  log: 'LOG',
  jobs: 'BAAN',
  policy: 'BEL',
  intake: 'INTK',
  promotion: 'PROMO',
  diaries: 'AGD',
} as const;

/** Room for what else the reviewers ask for, which they name themselves. */
export const OWN_PAPERS = ['own-1', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6'] as const;

export type ListedPaperId = keyof typeof PAPER_CODES;
export type OwnPaperId = (typeof OWN_PAPERS)[number];
export type PaperRow = ListedPaperId | OwnPaperId;

export const PAPER_ROWS: readonly PaperRow[] = [...(Object.keys(PAPER_CODES) as ListedPaperId[]), ...OWN_PAPERS];

export const isOwnPaper = (row: PaperRow): row is OwnPaperId => !(row in PAPER_CODES);

/** What is recorded of a document, as people typed it. */
export interface PaperLine {
  /** What it is; of one that is known beforehand empty, for nobody needs to type it. */
  readonly title: string;
  /** For which items it is, where that is not what is known beforehand; empty where it is. */
  readonly items: string;
  /** ISO date on which it was asked for, or the text that was typed where it is no date; empty if not filled in. */
  readonly asked: string;
  /** The same of when it was received. */
  readonly received: string;
  readonly note: string;
}

export const EMPTY_PAPER: PaperLine = { title: '', items: '', asked: '', received: '', note: '' };

/** What is recorded of the documents of a visit; those of which nothing is are left out. */
export type RecordedPapers = Readonly<Partial<Record<PaperRow, PaperLine>>>;

export const isPaperFilled = (line: PaperLine): boolean =>
  Object.values(line).some((text: string) => text.trim() !== '');
