import { PAPER_ROWS, type PaperLine } from '../../../measurement/papers';
import { columnLetters } from '../../paper/a1';

/** The columns in their order; those of the fields of a document are filled in. Hidden: whether anything of it is. */
const PAPER_COLUMNS = [
  ...['code', 'title', 'linked', 'source', 'items', 'asked', 'received', 'status', 'note'],
  'filled',
] as const;
type PaperColumn = (typeof PAPER_COLUMNS)[number];

/** The row that says how many were asked for and received, that of the headers, and the first and last document. */
export const PAPER_LINES = { counts: 4, header: 6, first: 7, last: 6 + PAPER_ROWS.length } as const;

export const paperLetter = (column: PaperColumn | keyof PaperLine): string =>
  columnLetters(1 + PAPER_COLUMNS.indexOf(column));

/** The cells of all documents in a column, or from one column to another. */
export const paperRange = (from: PaperColumn, to = from): string =>
  `${paperLetter(from)}${PAPER_LINES.first}:${paperLetter(to)}${PAPER_LINES.last}`;
