import type { Measurement } from '../measurement/measurement';
import type { Review } from '../measurement/review';
import { withComma } from '../scale/dutch';
import { MODELS } from '../scale/models';
import { REVIEW_FIELDS, reviewFieldLabelIn } from '../workbook/tables/review-fields';
import { longDate } from './long-date';
import type { ReportFact } from './report-plan';
import { REPORT_TEXTS } from './texts';

/** Fields that are texts rather than facts have a chapter of their own. */
const LONG_FIELDS: readonly (keyof Review)[] = ['conduct', 'remarks'];

/** Who was measured, when, by whom and with which scale. */
export function measurementFacts({ form, review }: Measurement): readonly ReportFact[] {
  return [
    ...REVIEW_FIELDS.filter(({ key }) => !LONG_FIELDS.includes(key)).map(({ key }) => ({
      label: reviewFieldLabelIn(key, form.scale),
      text: fieldText(review, key),
    })),
    { label: REPORT_TEXTS.scale, text: form.scale.title },
    ...(form.model === null ? [] : [{ label: REPORT_TEXTS.model, text: MODELS[form.model].title }]),
  ];
}

function fieldText(review: Review, key: keyof Review): string {
  const value = review[key];
  if (typeof value === 'number') return withComma(value);
  const text = (value ?? '').trim();
  if (text === '') return REPORT_TEXTS.notFilled;
  return key === 'date' ? longDate(text) : text;
}
