import type { Measurement } from '../measurement/measurement';
import { shortened } from './shortened';

/** As much of a name as fits at the top of a page. */
const MOST_OF_A_NAME = 60;

/** The organisation and its programme, on one line; empty where neither is filled in. */
export function subjectOfMeasurement({ review }: Pick<Measurement, 'review'>): string {
  return [review.organisation, review.programme]
    .map((text) => shortened(text, MOST_OF_A_NAME))
    .filter((text) => text !== '')
    .join(' – ');
}
