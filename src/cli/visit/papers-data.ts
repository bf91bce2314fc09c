import { paperRecords } from '../../measurement/paper-records';
import { EMPTY_PAPER, isOwnPaper, PAPER_ROWS } from '../../measurement/papers';
import type { Measurement } from '../../measurement/measurement';
import { itemsOfPaper } from '../../visit/paper-items';
import { PAPERS } from '../../visit/papers';
import { paperStatus } from '../../workbook/sheets/papers/status';

/** What was asked for and received; null where nothing is recorded of that. */
export function papersData(measurement: Measurement): readonly object[] | null {
  if (paperRecords.isUsed?.(measurement) !== true) return null;
  const { form, visit } = measurement;
  return PAPER_ROWS.filter((row) => !isOwnPaper(row) || visit.papers[row] !== undefined).map((row) => {
    const { title, items, asked, received, note } = visit.papers[row] ?? EMPTY_PAPER;
    const known = isOwnPaper(row) ? null : row;
    return {
      key: row,
      title: known === null ? title : PAPERS[known].title,
      linkedItems: known === null ? [] : itemsOfPaper(form, known).map(({ id }) => id),
      ...{ items: items || null, asked: asked || null, received: received || null, note: note || null },
      status: paperStatus({ asked, received }),
    };
  });
}
