import { EMPTY_PAPER, isPaperFilled, type PaperLine, type PaperRow } from './papers';
import { always, never, type Records } from './records';

/** The documents of a visit, each known by its key. */
export const paperRecords: Records<PaperRow, PaperLine> = {
  id: String,
  item: () => null,
  get: ({ visit }, row, field) => (visit.papers[row] ?? EMPTY_PAPER)[field],
  put: (measurement, changes) => {
    const papers = { ...measurement.visit.papers };
    for (const { row, field, value } of changes) papers[row] = { ...(papers[row] ?? EMPTY_PAPER), [field]: value };
    const filled = Object.entries(papers).filter(([, line]) => isPaperFilled(line));
    return { ...measurement, visit: { ...measurement.visit, papers: Object.fromEntries(filled) } };
  },
  isUsed: ({ visit }) => Object.keys(visit.papers).length > 0,
  isText: always,
  isTogether: never,
};
