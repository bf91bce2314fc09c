import { paperRecords } from '../../measurement/paper-records';
import {
  isOwnPaper,
  OWN_PAPERS,
  PAPER_CODES,
  PAPER_ROWS,
  type PaperLine,
  type PaperRow,
} from '../../measurement/papers';
import { date, text, type Codec } from './codec';
import { withHeaders } from './found-table';
import { keyedTable, type KeyedCell } from './keyed-table';

/** The code by which a document is known on the sheet: that of its kind, or its place among those that people name. */
export const paperCode = (row: PaperRow): string =>
  isOwnPaper(row) ? `E${OWN_PAPERS.indexOf(row) + 1}` : PAPER_CODES[row];

const CODE = 'Code';

/** The headers by which a reader finds the documents again, in the order of the sheet; `null` for what we say ourselves. */
export const PAPER_HEADERS = {
  title: 'Stuk',
  items: 'Voor andere items',
  asked: 'Gevraagd op',
  received: 'Ontvangen op',
  note: 'Opmerking',
} as const satisfies Record<keyof PaperLine, string>;

/** How a field stands in its cell. */
export const paperCodec = (field: keyof PaperLine): Codec<string> =>
  field === 'asked' || field === 'received' ? date : text;

/** What a document that is known beforehand is called is ours, and nobody types it. */
const isTyped = (row: PaperRow, field: keyof PaperLine) => field !== 'title' || isOwnPaper(row);

/** What was asked for and received for a visit: a row per document. */
export const paperTable = keyedTable<PaperRow, PaperLine>({
  sheet: 'Stukken',
  name: 'Stukken_gegevens',
  // None that people make for themselves has all of these.
  isHeader: withHeaders(CODE, PAPER_HEADERS.asked, PAPER_HEADERS.received),
  headers: () => [
    ...[CODE, PAPER_HEADERS.title, null, null, PAPER_HEADERS.items],
    ...[PAPER_HEADERS.asked, PAPER_HEADERS.received, null, PAPER_HEADERS.note],
  ],
  keys: CODE,
  id: paperRecords.id,
  cells: () =>
    PAPER_ROWS.flatMap((row) =>
      (Object.keys(PAPER_HEADERS) as (keyof PaperLine)[])
        .filter((field) => isTyped(row, field))
        .map((field): KeyedCell<PaperRow, PaperLine> => ({
          ...{ row, field, key: paperCode(row), header: PAPER_HEADERS[field] },
          ...{ codec: paperCodec(field), mark: null },
        })),
    ),
});
