import type { Measurement } from '../measurement/measurement';
import type { Review } from '../measurement/review';
import { listed } from '../scale/dutch';
import { MISSING_DETAIL_TEXTS as TEXTS } from './texts';

/** What a report is of little use without, to whoever reads it later. */
const DETAILS: readonly (readonly [name: string, fields: readonly (keyof Review)[]])[] = [
  [TEXTS.date, ['date']],
  // One reviewer is enough to ask something of.
  [TEXTS.reviewers, ['reviewer1', 'reviewer2']],
  [TEXTS.kind, ['kind']],
];

/** What is not filled in of that, as "de datum en de soort meting"; empty where nothing is missing. */
export function missingDetails({ review }: Measurement): string {
  const isEmpty = (field: keyof Review) => String(review[field] ?? '').trim() === '';
  return listed(DETAILS.filter(([, fields]) => fields.every(isEmpty)).map(([name]) => name));
}
