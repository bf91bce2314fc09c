import { inputAt } from '../../measurement/evidence-records';
import type { Measurement } from '../../measurement/measurement';
import type { ScoreForm } from '../../scale/score-form';
import { withEarlierReviews, type Differing, type EarlierReview } from '../../scoring/evidence/earlier-reviews';
import { textAt, valueAt, type WorkbookContents } from '../paper/contents';
import { cellKindOf, evidenceEntry } from '../tables/evidence-codec';
import type { StandingTables } from '../tables/tables';
import { EARLIER_REVIEW_HEADER } from '../tables/workers';
import { TABLE_FINDING_TEXTS } from './texts';
import { isOfToday } from './workbook-version';

/** How often the check list is reviewed was asked of each worker until version 4: it becomes one answer. */
export function withMovedReviews(
  contents: WorkbookContents,
  tables: StandingTables,
  measurement: Measurement,
): { readonly measurement: Measurement; readonly differing: Differing | null } {
  const { form } = measurement;
  const reviews = isOfToday(contents) ? [] : earlierReviews(tables, form);
  const { evidence, differing } = withEarlierReviews(form, measurement.evidence, reviews);
  return { measurement: { ...measurement, evidence }, differing };
}

function earlierReviews({ workers }: StandingTables, form: ScoreForm): readonly EarlierReview[] {
  const column = workers?.table.columnOf(EARLIER_REVIEW_HEADER);
  const item = form.rows.find((row) => row.item.evidence.kind === 'weekly-contacts')?.item.id;
  const input = item && inputAt(form, { item, key: 'review' });
  if (!workers || column === undefined || !input) return [];
  const { sheet, headerRow, rows } = workers.table;
  return rows.map((row) => {
    const code = workers.placeOf(row - headerRow - 1, 'code');
    const worker = (code && textAt(sheet, row, code.column)) || TABLE_FINDING_TEXTS.line(row);
    return { worker, entry: evidenceEntry(cellKindOf(input), valueAt(sheet, row, column)) };
  });
}
